/** Words of a folded text: what mentions are found in and distances are counted by. */
import { IS, kindsOf } from './characters.ts';

export interface Token {
  /** Lower case. Equal words are one and the same string, which makes them quick to look up. */
  text: string;
  /** Offsets in the folded text. */
  start: number;
  end: number;
  /** `sign`: a character of East Asian writing, where words are not set apart. `mark`: punctuation and symbols. */
  kind: 'word' | 'sign' | 'mark';
}

/** As many as a passage has characters (passages.ts): a condition may stand at the end of a long sentence. */
const MAX_TOKENS = 3000;

/** Words that were met, each kept once: a long page has some thousands, and says them over and over. */
const words = new Map<string, string>();
const MAX_WORDS = 30_000;

function keptOnce(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= MAX_WORDS) words.clear();
  words.set(word, word);
  return word;
}

const WRITTEN = IS.letter | IS.mark | IS.digit;
const IN_WORD = WRITTEN | IS.joint;
const NAMES = IS.letter | IS.digit;

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);
const kindsAt = (text: string, at: number): number => (at < text.length ? kindsOf(text.codePointAt(at) as number) : 0);

/** Where a run of characters of some kinds ends that are not of another. */
function runEnd(text: string, start: number, kinds: number, but = 0): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    const found = kindsOf(code);
    if ((found & kinds) === 0 || (found & but) !== 0) break;
    at += widthOf(code);
  }
  return at;
}

/** "4.0", "1,024", at the end of which no letter goes on; -1 where no such number begins. */
function numberEnd(text: string, start: number): number {
  let [end, at] = [-1, runEnd(text, start, IS.digit)];
  while (text[at] === '.' || text[at] === ',') {
    const next = runEnd(text, at + 1, IS.digit);
    if (next === at + 1) break;
    at = next;
    // A further part may follow, or what makes this one none: "1.2.3b".
    if ((kindsAt(text, at) & WRITTEN) === 0) end = at;
  }
  return end;
}

/** A word, with the "'t" of "don't". */
function wordEnd(text: string, start: number): number {
  const end = runEnd(text, start, IN_WORD, IS.sign);
  return end > start && text.startsWith("'t", end) && !/\w/.test(text[end + 2] ?? '') ? end + 2 : end;
}

/**
 * In: a folded text. Out: its tokens in order, at most 3,000: a sign; a number with its point; a word, "don't" in one; any other mark. A
 * hyphen between letters only joins, and is dropped. Linear.
 */
export function tokensOf(folded: string): Token[] {
  const text = folded.toLowerCase();
  const tokens: Token[] = [];
  for (let at = 0; at < text.length && tokens.length < MAX_TOKENS; ) {
    const code = text.codePointAt(at) as number;
    const kinds = kindsOf(code);
    let end = at + widthOf(code);
    let kind: Token['kind'] = 'mark';
    if ((kinds & IS.sign) !== 0) kind = 'sign';
    else if ((kinds & IN_WORD) !== 0) {
      kind = 'word';
      const number = (kinds & IS.digit) === 0 ? -1 : numberEnd(text, at);
      end = number < 0 ? wordEnd(text, at) : number;
    } else if ((kinds & IS.space) !== 0) {
      at = end;
      continue;
    }
    const joins = code === HYPHEN && isName(text, at - 1) && isName(text, end);
    if (!joins) tokens.push({ text: keptOnce(text.slice(at, end)), start: at, end, kind });
    at = end;
  }
  return tokens;
}

const HYPHEN = 45;
const isName = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (kindsOf(text.charCodeAt(at)) & NAMES) !== 0;

const WEIGHT = { word: 1, sign: 0.5, mark: 0 } as const;

/** How far apart two tokens are, in words: a sign counts for a half, a mark for nothing. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) words += WEIGHT[tokens[at]?.kind ?? 'mark'];
  return words;
}
