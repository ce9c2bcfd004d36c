/**
 * In: an address, and a match pattern of whole hosts, as browsers name permissions ("https://example.org/*", "*://*.example.org/*",
 * "<all_urls>"). Out: does the pattern hold the address? False for what is no such pattern.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function isCovered(address: string, pattern: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, scheme, below, host] = /^(\*|https?):\/\/(\*\.)?([^/*]+|\*)\/\*$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return false;
  const { protocol, hostname } = new URL(address);
  if (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false;
  return host === '*' || hostname === host || (below !== undefined && hostname.endsWith(`.${host}`));
}
