/** The least that an extension can be which has a background script and a popup: what ours is weighed against. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the extension, unpacked. Out: its folder. */
export function emptyExtension(): string {
  const folder = '.output/bench-empty';
  mkdirSync(folder, { recursive: true });
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Nothing',
      version: '1',
      background: { service_worker: 'background.js' },
      action: { default_popup: 'popup.html' },
    }),
    'background.js': 'self.onmessage = null;\n',
    'popup.html': '<!doctype html><title>Nothing</title><script src="popup.js"></script><body></body>\n',
    'popup.js': `addEventListener('DOMContentLoaded', () => { const line = document.createElement('p'); line.className = 'verdict'; line.textContent = 'Nothing'; document.body.append(line); });\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
