/**
 * The script of lists of models: in their pages only while the reader wants marks there. Registered when the setting is
 * turned on, and put into pages that are open then; a page that has it follows the setting by itself.
 */
import browser from 'webextension-polyfill';
import type { Settings } from '../model/index.ts';
import { LISTS } from '../sites/lists.ts';
import { isRegistered, register, unregister } from './page-scripts.ts';
import { SETTINGS_KEY } from './settings/index.ts';

const SCRIPT = 'list-marks';
const MATCHES = LISTS.flatMap(({ matches }) => [...matches]);

let queue: Promise<void> = Promise.resolve();

async function update(read: () => Promise<Settings>): Promise<void> {
  const { listMarks } = await read();
  if (listMarks === (await isRegistered(SCRIPT))) return;
  if (!listMarks) return unregister(SCRIPT);
  await register(SCRIPT, MATCHES);
  const tabs = await browser.tabs.query({ url: MATCHES });
  const put = tabs.map(({ id }) =>
    id === undefined
      ? undefined
      : browser.scripting.executeScript({ target: { tabId: id }, files: [`${SCRIPT}.js`] }).catch(() => {}),
  );
  await Promise.all(put);
}

/**
 * Keeps the registration in step with the setting: at installation, at the browser's start (an update drops it), and when
 * settings change. One at a time, or two would register the same id. Call once, when the background script starts.
 */
export function watchListMarks(read: () => Promise<Settings>): void {
  const next = (): void => {
    queue = queue.then(() => update(read)).catch(() => {});
  };
  browser.runtime.onInstalled.addListener(next);
  browser.runtime.onStartup.addListener(next);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.hasOwn(changes, SETTINGS_KEY)) next();
  });
}
