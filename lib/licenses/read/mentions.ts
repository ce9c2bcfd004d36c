/** Licences that a sentence names, with where it names them. */
import type { Link } from '../../model/index.ts';
import { type Folded, fold } from '../../prose/fold.ts';
import { licenseOfAddress, type NameReading, normalizeName, ownName, readLicenseName, single } from '../names/index.ts';
import { isUnversioned } from '../names/standard-names.ts';
import { additionsIn } from './additions.ts';
import { MAY_NAME } from './may-name.ts';
import { NAMED, NAMED_BESIDE_NOUN, NOUNS, TITLED } from './named.ts';
import { isOwnName, markedNames, OWN_NAMES, type OwnNames, trimmed } from './own-names.ts';
import { valuesIn } from './values.ts';

export interface Mention {
  index: number;
  end: number;
  name: string;
  reading: NameReading;
}

/** The licence that a link leads to, when its address is that of a known text. */
export const licenseOfLink = ({ href }: Link): { name: string; reading: NameReading } | undefined =>
  licenseOfAddress(href);

const MAX_SENTENCE = 2000;

/** "Lizenz mit Auflagen", "Modelle mit Lizenz": in German "mit" is a small word; the license is in capitals, joined, or all that follows. */
const isSmallWord = (text: string, from: number, name: string): boolean =>
  /^mit$/i.test(name) && name !== 'MIT' && /lizenz\w{0,3}[ :-]{0,3}$/i.test(text.slice(Math.max(0, from - 12), from))
    ? /^ ?\p{L}/u.test(text.slice(from + name.length))
    : /^[Mm]it lizenz/i.test(name) && !name.startsWith('MIT');

/** Licences named in a sentence, in order, without overlaps; a longer name at a place hides the shorter. Offsets are those of the original. */
export function mentionsIn(sentence: string): Mention[] {
  const folded = fold(sentence.slice(0, MAX_SENTENCE));
  return MAY_NAME.test(folded.text) ? mentionsAmong(sentence, folded) : [];
}

/** The same with no first look at whether there may be any: what that look must never pass over. */
export function mentionsAmong(sentence: string, folded = fold(sentence), own: OwnNames = OWN_NAMES): Mention[] {
  const { text } = folded;
  const found: Mention[] = [];
  const add = (match: { 0: string; index?: number }, custom: boolean): void => {
    const name = match[0].replace(/[ ,.:-]+$/, '');
    // "The Acme LICENSE and README": a file.
    if (custom && /\p{Ll}.* LICEN[SC]E$/u.test(name)) return;
    if (isSmallWord(text, match.index ?? 0, name)) return;
    const reading = readLicenseName(name.replace(/[ -]licen[sc]ed$/i, ''));
    // "Variante OpenRAIL-M": the word before is no part of the name.
    const [, rail] = reading.id ? [] : (/^[\p{L}\d]+[ -](open[ -]?rail.*)$/iu.exec(name) ?? []);
    if (rail !== undefined) return add({ 0: rail, index: (match.index ?? 0) + name.length - rail.length }, custom);
    if (reading.class === 'unstated' || (!reading.id && reading.class !== 'restricted' && !custom)) return;
    found.push({ index: match.index ?? 0, end: (match.index ?? 0) + name.length, name, reading });
  };
  const named = text.search(NOUNS) < 0 ? NAMED : [...NAMED, ...NAMED_BESIDE_NOUN];
  for (const pattern of named) for (const match of text.matchAll(pattern)) add(match, false);
  for (const match of text.matchAll(TITLED)) add(trimmed(match, own), isOwnName(match[0], own));
  for (const pattern of own.titled) for (const match of text.matchAll(pattern)) add(match, true);
  for (const match of markedNames(text, own)) add(match, true);
  found.push(...besideNouns(text, own), ...valuesIn(text));
  found.sort((a, b) => a.index - b.index || b.end - a.end);
  const addition = additionsIn(text);
  return found
    .filter((mention, at) => !found.some((other, i) => i !== at && hides(other, mention, i < at)))
    .filter((mention, at, all) => !isSpelledOut(mention, all[at + 1]))
    .map((mention) => asWritten(changed(mention, addition), folded, sentence));
}

/** "European Union Public Licence (EUPL), version 1.2": the name spelled out before its letters, which have the version. */
const isSpelledOut = ({ name, end, reading }: Mention, next: Mention | undefined): boolean =>
  !reading.id && next?.reading.id !== undefined && next.index - end <= 2 && isUnversioned(normalizeName(name));

/** A known name whose sentence changes it is another licence. */
function changed(mention: Mention, additionAt: ReturnType<typeof additionsIn>): Mention {
  if (mention.reading.class !== 'osi' && mention.reading.class !== 'open') return mention;
  const addition = additionAt(mention.index, mention.end);
  if (!addition) return mention;
  const reading: NameReading = ownName(addition === 'commons-clause' ? 'commons clause' : '');
  return { ...mention, reading };
}

/** Back to the text before folding: quotations and offsets are of what stands there. */
function asWritten(mention: Mention, { at }: Folded, sentence: string): Mention {
  const [index, end] = [at(mention.index), at(mention.end)];
  return { ...mention, index, end, name: sentence.slice(index, end) };
}

const NONCOMMERCIAL = ownName('non-commercial license');

/** Names that need a word for a licence beside them, since they also name models: "the Llama 3.1 license", "licence : gemma". */
function besideNouns(text: string, own: OwnNames): Mention[] {
  const isKnown = (name: string): boolean => isKnownName(name, own);
  const found: Mention[] = [];
  for (const { 0: noun, index } of text.matchAll(NOUNS)) {
    const before = /[^,;:。，；：()"«»《》「」\n]{1,70}$/u.exec(text.slice(Math.max(0, index - 70), index))?.[0] ?? '';
    const starts = [...before.matchAll(/(?<![\p{Script=Latin}\d.+])[\p{L}\d]/gu)].map(({ index: at }) => at).slice(-8);
    const start = starts.find((at) => isKnown(before.slice(at)));
    if (start !== undefined) {
      const from = index - before.length + start;
      const name = text.slice(from, index + noun.length);
      found.push({ index: from, end: from + name.length, name, reading: single(before.slice(start)) as NameReading });
      continue;
    }
    // A license that is told by what it forbids alone: "under a non-commercial license".
    const telling = own.tellingOwn.exec(before);
    if (telling) {
      const from = index - telling[0].length;
      const name = text.slice(from, index + noun.length);
      found.push({ index: from, end: from + name.length, name, reading: ownName(name) });
      continue;
    }
    const told = own.tellingBefore.exec(before);
    if (told) {
      const from = index - told[0].length;
      const name = text.slice(from, index + noun.length);
      found.push({ index: from, end: from + name.length, name, reading: NONCOMMERCIAL });
      continue;
    }
    const [adjective] = own.tellingAfter.exec(text.slice(index + noun.length)) ?? [];
    if (adjective && !/agreement|terms/i.test(noun)) {
      const name = noun + adjective;
      found.push({ index, end: index + name.length, name, reading: NONCOMMERCIAL });
      continue;
    }
    const after = /^[\s:：-]{0,4}([^,;。，；()"«»《》「」\n]{1,60})/u.exec(text.slice(index + noun.length));
    if (!after) continue;
    const from = index + noun.length + after[0].length - (after[1] ?? '').length;
    const name = firstKnown(after[1] ?? '', isKnown);
    if (name)
      found.push({
        index: from + name.at,
        end: from + name.at + name.text.length,
        name: name.text,
        reading: name.reading,
      });
  }
  return found;
}

/** The longest known name that a text begins with; a word like "community" may stand before it. */
function firstKnown(
  text: string,
  isKnown: (name: string) => boolean,
): { at: number; text: string; reading: NameReading } | undefined {
  const words = text.split(' ').slice(0, 8);
  for (const skip of [0, 1]) {
    if (skip === 1 && !/^community$/.test(normalizeName(words[0] ?? ''))) break;
    for (let count = words.length; count > skip; count--) {
      const name = words.slice(skip, count).join(' ').replace(/[.:]$/, '');
      const reading = isKnown(name) ? single(name.trim()) : undefined;
      if (reading) return { at: skip === 0 ? 0 : (words[0] ?? '').length + 1, text: name, reading };
    }
  }
  return undefined;
}

/** A whole name in a table, of a licence that is told by it; not an open one: those have patterns of their own. */
function isKnownName(name: string, own: OwnNames): boolean {
  const reading = single(name.trim());
  return reading?.id !== undefined && reading.class === 'restricted' && isOwnName(name.trim(), own);
}

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
