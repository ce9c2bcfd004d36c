/** A browser with the extension, on a replica web of its own. */
import { serve } from '../server/https.ts';
import { ReplicaSite } from '../server/replica-site.ts';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';

export interface Started {
  driver: Driver;
  site: ReplicaSite;
  close(): Promise<void>;
}

/** Starts a browser whose every host is answered from the replica webs in `folders`. */
export const start = (name: Driver['name'], ...folders: string[]): Promise<Started> => startWith(name, {}, ...folders);

export interface StartOptions {
  /** Another build of ours (a folder). */
  extension?: string;
  /** Other extensions (folders) beside ours. */
  beside?: readonly string[];
  /** Sites that may be allowed without a prompt (`Driver.grant`). */
  grants?: readonly string[];
  /** Pages are kept for the way back, as in people's browsers (Firefox does so by itself). */
  backForwardCache?: boolean;
}

/** The same, in a browser that has other extensions beside ours, or that will allow sites without a prompt. */
export async function startWith(name: Driver['name'], options: StartOptions, ...folders: string[]): Promise<Started> {
  const site = new ReplicaSite(folders);
  const server = await serve(site);
  const driver = await (name === 'chromium' ? startChromium : startFirefox)({ port: server.port, ...options });
  return {
    driver,
    site,
    close: async () => {
      await driver.close();
      await server.close();
    },
  };
}
