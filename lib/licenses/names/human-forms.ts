/** How people write the well-known licences, as whole names in normalised spelling (normalize.ts). Ids are SPDX. */

type Form = readonly [pattern: RegExp, id: string | ((match: RegExpExecArray) => string)];

const version = (text: string | undefined): string => (text?.includes('.') ? text : `${text}.0`);
const later = (text: string | undefined): string => (text ? '-or-later' : '-only');

/** Each pattern is anchored at both ends: a name that says more is another name. */
const FORMS: readonly Form[] = [
  [/^(?:asl|apache)(?:-?software)?-?2?(?:\.0)?(?:-asl)?$/, 'Apache-2.0'],
  [/^(?:expat|x11|mit)(?:-expat)?$/, 'MIT'],
  [
    /^(?:bsd-?3|bsd-?3-?clause|3-clause-bsd|new-bsd|modified-bsd|bsd-3-clause-new|bsd-3-clause-new-or-revised)$/,
    'BSD-3-Clause',
  ],
  [/^(?:bsd-?2|bsd-?2-?clause|2-clause-bsd|simplified-bsd|freebsd|bsd-2-clause-simplified)$/, 'BSD-2-Clause'],
  [
    /^(?:gnu-)?(?:gpl|general-public|gnu-gpl)-?([23])(?:\.0)?(-or-later|\+|-later|-or-any-later)?(?:-only)?$/,
    (match) => `GPL-${version(match[1])}${later(match[2])}`,
  ],
  [
    /^(?:gnu-)?(?:lgpl|lesser-general-public)-?(2\.1|3|3\.0)(-or-later|\+)?(?:-only)?$/,
    (match) => `LGPL-${version(match[1])}${later(match[2])}`,
  ],
  [
    /^(?:gnu-)?(?:agpl|affero-general-public)(?:-?3(?:\.0)?)?(-or-later|\+)?(?:-only)?$/,
    (match) => `AGPL-3.0${later(match[1])}`,
  ],
  [/^(?:mpl|mozilla-public|mozilla)-?2(?:\.0)?$/, 'MPL-2.0'],
  [/^(?:eupl|european-union-public)-?1\.2$/, 'EUPL-1.2'],
  [
    /^(?:cc0|cc-0|cc-zero|creative-commons-zero|cc0-universal|public-domain-cc0)(?:-1(?:\.0)?)?(?:-universal)?$/,
    'CC0-1.0',
  ],
  [/^(?:the-)?unlicense$/, 'Unlicense'],
  [/^(?:odc-by|open-data-commons-attribution|odc-attribution)(?:-1\.0)?$/, 'ODC-By-1.0'],
  [/^(?:odbl|open-data-commons-open-database|open-database)(?:-1\.0)?$/, 'ODbL-1.0'],
  [/^(?:pddl|open-data-commons-public-domain-dedication)(?:-1\.0)?$/, 'PDDL-1.0'],
];

/** Words of Creative Commons names, in the order in which ids have them. */
const ELEMENTS: readonly (readonly [string, RegExp])[] = [
  ['BY', /^(?:by|attribution)$/],
  ['NC', /^(?:nc|noncommercial|non|commercial)$/],
  ['ND', /^(?:nd|noderivatives|noderivs|no|derivatives|derivs|deriv)$/],
  ['SA', /^(?:sa|sharealike|share|alike)$/],
];

/** Words that may stand in a Creative Commons name and decide nothing. */
const NEUTRAL = /^(?:cc|creative|commons|international|public|generic|unported|intl|deed|\d(?:\.\d)?(?:int)?)$/;

/** "cc-by-nc-4.0", "creative-commons-attribution-noncommercial-4.0-international" -> CC-BY-NC-4.0. */
function creativeCommons(name: string): string | undefined {
  if (!/^(?:cc-|ccby|creative-commons|by-|attribution)/.test(name)) return undefined;
  const words = name
    .replace(/^ccby/, 'cc-by')
    .replace('non-commercial', 'noncommercial')
    .replace('share-alike', 'sharealike')
    .replace(/no-deriv(?:ative)?s?(?:-works)?/, 'noderivatives')
    .split('-');
  const found = new Set<string>();
  let stated: string | undefined;
  for (const word of words) {
    const element = ELEMENTS.find(([, pattern]) => pattern.test(word));
    if (element) found.add(element[0]);
    else if (!NEUTRAL.test(word)) return undefined;
    stated ??= /^[1-4](?:\.\d)?(?:int)?$/.test(word) ? version(word.replace('int', '')) : undefined;
  }
  if (!found.has('BY')) return undefined;
  const elements = ['BY', 'NC', 'ND', 'SA'].filter((element) => found.has(element)).join('-');
  return `CC-${elements}-${stated ?? '4.0'}`;
}

/** SPDX id of a licence that is named in one of its common forms, or undefined. In: a normalised name. */
export function spdxOfHumanForm(name: string): string | undefined {
  for (const [pattern, id] of FORMS) {
    const match = pattern.exec(name);
    if (match) return typeof id === 'string' ? id : id(match);
  }
  return creativeCommons(name);
}
