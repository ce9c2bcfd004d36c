/** Names of the Creative Commons licences: letters or words, in any order, with or without a version. */

/** Words of names, in the order in which ids have them. */
const ELEMENTS: readonly (readonly [string, RegExp])[] = [
  ['BY', /^(?:by|attribution)$/],
  ['NC', /^(?:nc|noncommercial|non|commercial)$/],
  ['ND', /^(?:nd|noderivatives|noderivs|no|derivatives|derivs|deriv)$/],
  ['SA', /^(?:sa|sharealike|share|alike)$/],
];

/** Words that may stand in such a name and decide nothing. */
const NEUTRAL = /^(?:cc|creative|commons|international|public|generic|unported|intl|deed)$/;
const VERSION = /^([1-4])(?:\.([0-9]))?(?:int)?$/;

/** "cc-by-nc4.0", "creative-commons-attribution-noncommercial4.0-international" -> CC-BY-NC-4.0. Without a version: 4.0. */
export function creativeCommons(name: string): string | undefined {
  if (!/^(?:cc-|ccby|creative-commons|by-|attribution)/.test(name)) return undefined;
  const words = name
    .replace(/^ccby/, 'cc-by')
    .replace(/([a-z])(?=\d)/g, '$1-')
    .split('-');
  const found = new Set<string>();
  let stated: string | undefined;
  for (const word of words) {
    const version = VERSION.exec(word);
    const element = ELEMENTS.find(([, pattern]) => pattern.test(word));
    if (version) stated ??= `${version[1]}.${version[2] ?? '0'}`;
    else if (element) found.add(element[0]);
    else if (!NEUTRAL.test(word)) return undefined;
  }
  if (!found.has('BY')) return undefined;
  const elements = ['BY', 'NC', 'ND', 'SA'].filter((element) => found.has(element)).join('-');
  return `CC-${elements}-${stated ?? '4.0'}`;
}
