/**
 * Scripts of ours that are in pages only while the reader wants them there: registered with the browser, beside those that
 * the manifest names. Before each runs `early.js`, which does nothing: then no markup of the page stands in the place of the
 * browser's API.
 */
import browser from 'webextension-polyfill';

const idsOf = (script: string): string[] => [`${script}-early`, script];

const registeredIds = async (script: string): Promise<string[]> =>
  (await browser.scripting.getRegisteredContentScripts({ ids: idsOf(script) })).map(({ id }) => id);

/** In: a script's name, as of its file. */
export const isRegistered = async (script: string): Promise<boolean> => (await registeredIds(script)).length > 0;

/** Takes a script back; pages that have it keep it until they are loaded again. */
export async function unregister(script: string): Promise<void> {
  const ids = await registeredIds(script);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

/** Registers a script that is not registered, for the pages that `matches` says. */
export function register(script: string, matches: string[]): Promise<void> {
  const [early = '', own = ''] = idsOf(script);
  return browser.scripting.registerContentScripts([
    { id: early, js: ['early.js'], matches, runAt: 'document_start' },
    { id: own, js: [`${script}.js`], matches, runAt: 'document_idle' },
  ]);
}
