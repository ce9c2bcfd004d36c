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
export const start = (name: Driver['name'], ...folders: string[]): Promise<Started> =>
  startBeside(name, [], ...folders);

/** The same, with other extensions (folders) beside ours. */
export async function startBeside(
  name: Driver['name'],
  beside: readonly string[],
  ...folders: string[]
): Promise<Started> {
  const site = new ReplicaSite(folders);
  const server = await serve(site);
  const driver = await (name === 'chromium' ? startChromium : startFirefox)({ port: server.port, beside });
  return {
    driver,
    site,
    close: async () => {
      await driver.close();
      await server.close();
    },
  };
}
