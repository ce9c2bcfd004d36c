/** Tells when another page is shown without a load: a site's router, history, back-forward cache. */

const navigation = (): EventTarget | undefined => (globalThis as { navigation?: EventTarget }).navigation;

/** Every page of these sites changes its title, also for browsers without the Navigation API (Firefox before 147). */
function watchTitle(onHint: () => void): () => void {
  const title = new MutationObserver(onHint);
  title.observe(document.head ?? document.documentElement, { childList: true, subtree: true, characterData: true });
  return () => title.disconnect();
}

/** Calls back when the address may have changed, at the least cost. Returns a function that ends it. */
export function watchAddress(onHint: () => void): () => void {
  const source = navigation();
  if (!source) return watchTitle(onHint);
  // Not `navigatesuccess`: a router that calls `history.pushState` ends without it.
  source.addEventListener('currententrychange', onHint);
  return () => source.removeEventListener('currententrychange', onHint);
}

/**
 * Calls back when the address may have changed, and when a router says that it has finished. The callback must be cheap
 * and decide by itself: hints come early, late and twice. `onReturn`: the page is back as it was left. `routerEvents`: those of the site.
 */
export function watchNavigation(onHint: () => void, onReturn: () => void, routerEvents: readonly string[]): void {
  for (const name of routerEvents) document.addEventListener(name, onHint);
  addEventListener('popstate', onHint);
  addEventListener('pageshow', (event) => event.persisted && onReturn());
  navigation()?.addEventListener('navigatesuccess', onHint);
  watchTitle(onHint);
}
