/**
 * Another extension, to set ours beside: Dark Reader's engine from the registry (npm `darkreader`, MIT), in the smallest
 * extension that runs it, on the same sites and turned on, as its readers have it.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const OTHER = 'Dark Reader';

/** Writes the extension, unpacked. Out: its folder. */
export function otherExtension(): string {
  const folder = '.output/bench-other';
  mkdirSync(folder, { recursive: true });
  cpSync(createRequire(import.meta.url).resolve('darkreader/darkreader.js'), join(folder, 'darkreader.js'));
  writeFileSync(join(folder, 'start.js'), 'DarkReader.enable({});\n');
  const manifest = {
    manifest_version: 3,
    name: 'Dark Reader’s engine',
    version: '1',
    content_scripts: [
      {
        matches: ['https://huggingface.co/*', 'https://github.com/*'],
        js: ['darkreader.js', 'start.js'],
        run_at: 'document_start',
      },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
