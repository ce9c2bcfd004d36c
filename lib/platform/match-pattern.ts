/**
 * In: a match pattern of whole hosts, as browsers name permissions ("https://example.org/*", "*://*.example.org/*", "<all_urls>").
 * Out: what `//` and the name of a host end with where the pattern holds it ("//example.org", ".example.org", "" for all), so that a page's
 * script compares without parsing; nothing for what is no such pattern.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function hostEndings(pattern: string): string[] {
  if (pattern === '<all_urls>') return [''];
  const [, below, host] = /^(?:\*|https?):\/\/(\*\.)?([^/*]+|\*)\/\*$/.exec(pattern) ?? [];
  if (host === undefined) return [];
  if (host === '*') return [''];
  return below === undefined ? [`//${host}`] : [`//${host}`, `.${host}`];
}

/** In: an address's host, and endings of `hostEndings`. Out: is it one of theirs? */
export const isHostOf = (host: string, endings: readonly string[]): boolean =>
  endings.some((each) => `//${host}`.endsWith(each));
