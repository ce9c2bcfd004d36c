/** Licences that a sentence names, with where it names them. */
import type { Link } from '../../model/index.ts';
import { type NameReading, readLicenseName } from '../names/index.ts';

export interface Mention {
  index: number;
  end: number;
  name: string;
  reading: NameReading;
}

/** How well-known licences are named in prose. Sticky on word borders; each bounded. */
const NAMED: readonly RegExp[] = [
  /\bapache(?:[ -](?:software )?licen[sc]e)?,?[ -]?(?:v(?:ersion)?\.?)?[ -]?2(?:\.0)?(?!\d|\.\d)/gi,
  /\bapache(?:[ -](?:software )?licen[sc]e)/gi,
  /\bMIT(?:[ -]licen[sc]ed?\b|(?=[ ,.;)]|$))/g,
  /\b(?:[23]-clause )?BSD(?:[ -](?:[23]|two|three)(?:[ -]clause)?)?(?:[ -]licen[sc]e)?\b/g,
  /\bGNU (?:Affero |Lesser )?General Public Licen[sc]e(?:,? v(?:ersion)? ?[23](?:\.\d)?)?|\b[AL]?GPL[ -]?v?[23](?:\.\d)?\b/g,
  /\bCC(?:[ -]?BY(?:[ -](?:NC|SA|ND)){0,2}|[ -]?0|[ -]ZERO)(?:[ -]?v?\d(?:\.\d)?)?(?![\w-])/gi,
  /\bCreative Commons[ -](?:Attribution|Zero|CC)[\w ,–-]{0,70}?(?:\d\.\d|Licen[sc]e|International)/gi,
  /\b(?:MPL|EUPL|EPL)[ -]?v?\d(?:\.\d)?\b|\bMozilla Public Licen[sc]e(?: v?2(?:\.0)?)?/g,
  /\bUnlicense\b|\bWTFPL\b|\bODC-By\b|\bODbL\b|\bCDLA-[A-Za-z]+-\d\.\d\b|\bOpenMDW(?:-\d\.\d)?\b/g,
  /\b(?:[A-Za-z]+[ -])?open[ -]?rail(?:\+\+)?(?:[ -]?m)?(?:[ -]v?\d(?:\.\d)?)?(?:[ -]licen[sc]e)?/gi,
  /\b(?:modified|non-commercial) MIT\b(?:[ -]licen[sc]e)?/gi,
];

/** Names in title case that end in a word for a licence: "Acme Community License Agreement". Bounded. */
const TITLED =
  /\b(?:[A-Z0-9][\w.+]{0,24}[ -]){1,6}?(?:Licen[sc]e(?: Agreement)?|LICEN[SC]E(?: AGREEMENT)?|Terms of (?:Use|Service))\b/g;

/** Licences by the address of their text. */
const ADDRESSES: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/, ([, kind, version]) => `cc-${kind}-${version}`],
  [/creativecommons\.org\/publicdomain\/zero/, () => 'cc0-1.0'],
  [/apache\.org\/licenses\/license-2\.0/, () => 'apache-2.0'],
  [/(?:opensource\.org|choosealicense\.com)\/licen[sc]es?\/([a-z0-9.-]+)/, ([, id]) => id ?? ''],
  [/gnu\.org\/licenses\/((?:a|l)?gpl-\d\.\d)/, ([, id]) => id ?? ''],
  [/ai\.google\.dev\/gemma\/terms/, () => 'gemma'],
  [
    /llama\.(?:meta\.com|com)\/llama-?(\d)[-_]?(\d)?\/license/,
    ([, major, minor]) => `llama${major}${minor ? `.${minor}` : ''}`,
  ],
  [/ai\.meta\.com\/(?:resources\/models-and-libraries\/llama-downloads|llama\/license)/, () => 'llama2'],
];

/** The licence that a link leads to, when its address is that of a known text. */
export function licenseOfLink({ href }: Link): { name: string; reading: NameReading } | undefined {
  const address = href.toLowerCase();
  for (const [pattern, name] of ADDRESSES) {
    const match = pattern.exec(address);
    if (!match) continue;
    const stated = name(match).replace(/\/$/, '');
    const reading = readLicenseName(stated);
    if (reading.id) return { name: stated, reading };
  }
  return undefined;
}

const MAX_SENTENCE = 2000;

/** Every name has one of these: most sentences have none, and are passed over at one look. */
const MAY_NAME =
  /licen[sc]|apache|\bmit\b|bsd|gpl|\bcc|creative commons|mpl|eupl|\bepl|mozilla|wtfpl|odc-by|odbl|cdla|openmdw|rail|terms of/i;

/** Licences named in a sentence, in order, without overlaps; a longer name at a place hides the shorter. */
export function mentionsIn(sentence: string): Mention[] {
  const text = sentence.slice(0, MAX_SENTENCE);
  if (!MAY_NAME.test(text)) return [];
  const found: Mention[] = [];
  const add = (match: RegExpMatchArray, custom: boolean): void => {
    const name = match[0].replace(/[ ,.-]+$/, '');
    const reading = readLicenseName(name.replace(/[ -]licen[sc]ed$/i, ''));
    if (reading.class === 'unstated' || (!reading.id && reading.class !== 'restricted' && !custom)) return;
    found.push({ index: match.index ?? 0, end: (match.index ?? 0) + name.length, name, reading });
  };
  for (const pattern of NAMED) for (const match of text.matchAll(pattern)) add(match, false);
  for (const match of text.matchAll(TITLED)) add(trimmed(match), isOwnName(match[0]));
  found.sort((a, b) => a.index - b.index || b.end - a.end);
  return found.filter((mention, at) => !found.some((other, i) => i !== at && hides(other, mention, i < at)));
}

/** Leading words of a sentence in title case are no part of a licence's name. */
function trimmed(match: RegExpMatchArray): RegExpMatchArray {
  const lead =
    /^(?:The|This|Our|Your|See|Under|Model|Code|Weights|License|And|Please|Use|Of|Is|Read|All|Released|Licensed)[ -]/;
  let text = match[0];
  let index = match.index ?? 0;
  for (let m = lead.exec(text); m; m = lead.exec(text)) {
    text = text.slice(m[0].length);
    index += m[0].length;
  }
  return Object.assign([text] as unknown as RegExpMatchArray, { index });
}

/** An own licence is named, not just spoken of: at least one word that is neither general nor a determiner. */
const isOwnName = (name: string): boolean =>
  name
    .split(/[ -]/)
    .filter(
      (word) =>
        !/^(?:the|this|a|model|software|open|source|licen[sc]e|agreement|terms|of|use|service|community|code|weights|public|general|data|more|details|license)$/i.test(
          word,
        ),
    ).length > 0;

const hides = (a: Mention, b: Mention, earlier: boolean): boolean => {
  if (a.end <= b.index || b.end <= a.index) return false;
  const [long, short] = [a.end - a.index, b.end - b.index];
  // A known name inside an unknown longer one: the longer one is another licence, unless it is only the words around it.
  if (long !== short)
    return long > short
      ? Boolean(a.reading.id) || !b.reading.id || a.reading.class === 'restricted'
      : !b.reading.id && Boolean(a.reading.id);
  return earlier;
};
