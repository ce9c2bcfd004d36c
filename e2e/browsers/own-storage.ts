/** The extension seen from one of its own pages: what it stores, and messages as its pages send them. */
import type { Settings } from '../../lib/model/index.ts';
import { SETTINGS_KEY } from '../../lib/platform/settings/index.ts';
import type { Driver } from './driver.ts';

/** Evaluates an expression in a page of the extension, where `api` is the browser's. */
export async function inExtension<T>(driver: Driver, expression: string): Promise<T> {
  const own = await driver.extensionPage('popup.html?tab=0');
  const value = await own.evaluate<T>(`((api) => ${expression})(globalThis.browser ?? chrome)`);
  await own.close();
  return value;
}

/** The settings as they lie in storage; undefined before the first change. */
export const storedSettings = (driver: Driver): Promise<Partial<Settings> | undefined> =>
  inExtension(driver, `api.storage.local.get('${SETTINGS_KEY}').then((items) => items['${SETTINGS_KEY}'])`);

/** Changes settings as the options page does. */
export const change = (driver: Driver, settings: Partial<Settings>): Promise<unknown> =>
  inExtension(driver, `api.runtime.sendMessage({ type: 'settings', change: ${JSON.stringify(settings)} })`);

/** Forgets all that the extension keeps, and what its background script remembers: as after an installation. */
export async function forgetAll(driver: Driver): Promise<void> {
  await inExtension(driver, `Promise.all([api.storage.local.clear(), api.storage.session.clear()]).then(() => 0)`);
  await driver.stopBackground();
}
