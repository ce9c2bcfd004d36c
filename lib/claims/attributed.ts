/** "…", and below it "— the head of a library that is our client": who says what is quoted, where a line of its own tells. */
import type { ReadPassage } from '../statements/read.ts';
import type { View } from './view.ts';

/** The line that names who is quoted. */
const NAMES = /^[\s"'*_»”]{0,4}[—–―-]{1,3}\s{0,2}[\p{L}"«]/u;
/** Sentences of a quotation that are looked through for its end. */
const MAX_SENTENCES = 12;

/** The line below a quotation that tells whose it is. In: passages, and the place of the quotation's sentence. Undefined: there is none. */
export function attributionOf(passages: readonly ReadPassage[], place: number): ReadPassage | undefined {
  const read = passages[place];
  if (!read) return undefined;
  const { block, document, at } = read.source;
  if (block.kind !== 'quote' && !/^["«„“”「『]/u.test(read.source.text)) return undefined;
  let last = at;
  for (const next of passages.slice(place + 1, place + 1 + MAX_SENTENCES)) {
    const { source } = next;
    if (source.document !== document || source.at > last + 1) return undefined;
    // What is no quotation any more is another paragraph, but for the line right below a quotation in marks.
    if (source.block.kind !== block.kind || (block.kind !== 'quote' && source.at > at + 1)) return undefined;
    if (NAMES.test(source.text)) return next;
    last = source.at;
  }
  return undefined;
}

/**
 * Is it somebody else's word? Not where the line names the vendor, or a person by a post alone ("— Ann Doe, chief executive"): who heads
 * something that is not the vendor's, or is a client, is another.
 */
export function isOthersWord(line: View): boolean {
  if (line.things.some(({ kind }) => kind === 'we' || kind === 'own')) return false;
  const { tokens } = line.read.passage;
  const speaker = line.words.find(({ means }) => means === 'speaker');
  if (!speaker || line.words.some(({ means }) => means === 'client')) return true;
  return tokens.slice(speaker.to).some(({ kind }) => kind !== 'mark');
}
