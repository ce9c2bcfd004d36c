/**
 * Own names of licenses, told by how they are built: the word for a license with whose it is ("Licence communautaire Acme", Acme
 * 社区许可协议), a document's name in marks. Patterns made from the words of assets/license-grammar.json, each bounded.
 */
import { GRAMMAR, type Grammar, type WordList } from '../grammar.ts';
import { oneOf } from './spelled.ts';

const TITLE = '[\\p{Lu}\\d][\\p{L}\\d.+-]{0,24}';
/** Words that take no space, in scripts that have none; the others. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const unspaced = (words: readonly string[]): string[] => words.filter((word) => UNSPACED.test(word));
const spaced = (words: readonly string[]): string[] => words.filter((word) => !UNSPACED.test(word));

/** Names in which the word for a license is followed, or joined, by whose it is. */
function titledIn({ titledFirst, ofWhom, ofName, titledKind, titledLast, noTitle }: Grammar): readonly RegExp[] {
  const [elided, small] = [ofName.filter((word) => word.endsWith("'")), ofName.filter((word) => !word.endsWith("'"))];
  const before = `(?:(?:${oneOf(elided.map((word) => word.slice(0, -1)))})['’]|(?:${oneOf(small)}) )?`;
  return [
    new RegExp(
      `(?<!\\p{L})(?:${oneOf(titledFirst, '\\p{L}{1,2}', true)}) (?:${oneOf(ofWhom, '', true)})(?: ${before}«?${TITLE}»?){1,4}`,
      'gu',
    ),
    new RegExp(
      `(?<!\\p{L})(?!(?:${oneOf(noTitle)}) )(?:${TITLE}[ -]){1,4}?(?:${oneOf(spaced(titledKind))})[ -]?(?:${oneOf(spaced(titledLast), '\\p{L}{0,14}', true)})`,
      'gu',
    ),
    new RegExp(
      `(?:(?:${TITLE}[ -]?){1,4}?)?(?:${oneOf(unspaced(titledKind))})[ -]?(?:${oneOf(unspaced(titledLast))})`,
      'gu',
    ),
  ];
}

/** Names in the marks by which Chinese, Japanese and Korean name a document: 《鸟模型许可协议》. */
const MARKED = /(?<=[《「『〈])[^《》「」『』〈〉]{1,40}(?=[》」』〉])/gu;

/** «Положение о научном фонде», « Charte des modèles Merle », '나눔 약정 2호': a document's name in quotation marks begins, or ends, with what it is. */
const quotedDeed = ({ deedFirst, deedLast }: Grammar): RegExp =>
  new RegExp(
    `(?<=[«"]\\s?)(?:${oneOf(deedFirst, '\\p{L}{0,3}')}) [^«»"\\n]{2,50}(?=\\s?[»"])|(?<=['"])[^'"\\n]{1,40}(?:${oneOf(deedLast)})(?: ?(?:제 ?)?\\d{1,2} ?[호판])?(?=['"])`,
    'gu',
  );

const isAfter = (words: readonly string[]): string => oneOf(words, '\\p{L}{0,3}').replaceAll(' ', '[- ]');

export interface OwnNames {
  titled: readonly RegExp[];
  /** What a name in marks must hold to be a license's. */
  inMarks: RegExp;
  quotedDeed: RegExp;
  /** "Nicht-kommerzielle Lizenz", 非商用ライセンス; "licencia no comercial": what tells it, before the noun and behind it. */
  tellingBefore: RegExp;
  tellingAfter: RegExp;
  /** "Research-only license": before the noun. */
  tellingOwn: RegExp;
  /** Words that a sentence in title case begins with. */
  lead: RegExp;
  general: WordList;
}

/** The patterns that a table of words makes. */
export const ownNamesIn = (grammar: Grammar): OwnNames => ({
  titled: titledIn(grammar),
  inMarks: new RegExp(oneOf(grammar.inMarks), 'iu'),
  quotedDeed: quotedDeed(grammar),
  tellingBefore: new RegExp(
    `(?:(?:${isAfter(spaced(grammar.tellingBefore))}) |(?:${oneOf(unspaced(grammar.tellingBefore))})(?:${oneOf(grammar.tellingBetween)}){0,3} ?)$`,
    'iu',
  ),
  tellingAfter: new RegExp(`^ (?:${isAfter(grammar.tellingAfter)})(?!\\p{L})`, 'iu'),
  tellingOwn: new RegExp(`(?:${isAfter(grammar.tellingOwn)})[ -]$`, 'i'),
  lead: new RegExp(`^(?:${oneOf(grammar.leads)})[ -]`),
  general: grammar.general,
});

export const OWN_NAMES: OwnNames = ownNamesIn(GRAMMAR);

/** Own names of documents that a sentence sets in marks, each with where it stands. */
export function* markedNames(text: string, { inMarks, quotedDeed: deed } = OWN_NAMES): Generator<RegExpMatchArray> {
  for (const match of text.matchAll(MARKED)) if (inMarks.test(match[0])) yield match;
  yield* text.matchAll(deed);
}

/** Leading words of a sentence in title case are no part of a licence's name. */
export function trimmed(match: RegExpMatchArray, { lead }: OwnNames): RegExpMatchArray {
  let text = match[0];
  let index = match.index ?? 0;
  for (let m = lead.exec(text); m; m = lead.exec(text)) {
    text = text.slice(m[0].length);
    index += m[0].length;
  }
  return Object.assign([text] as unknown as RegExpMatchArray, { index });
}

/** An own licence is named, not just spoken of: at least one word that is neither general nor a determiner. */
export const isOwnName = (name: string, { general }: OwnNames): boolean =>
  name.split(/[ -]/).some((word) => !general.has(word.toLowerCase()));
