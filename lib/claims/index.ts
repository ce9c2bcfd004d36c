/** What a page says about the openness of its model, quoted: RULES.md section 5. */
import type { Prose } from '../learned/index.ts';
import {
  atOnce,
  type ClaimFinding,
  type ClaimLevel,
  type ClaimQuote,
  type Evidence,
  type Steps,
} from '../model/index.ts';
import { CITED_LEVEL, PROMPT_LEVEL } from './citations.ts';
import { type Found, findingClaims } from './find.ts';

export { decisionsOn } from './find.ts';

const ORDER: readonly ClaimLevel[] = [
  'none',
  'weights-available',
  'open',
  'open-weights',
  'open-source',
  'open-source-open-data',
];
const MAX_QUOTES = 4;
const MAX_QUOTE = 400;

function placeOf({ read: { source } }: Found): string {
  const { document, block, at, headings } = source;
  if (document.kind === 'about') return 'About';
  if (block.kind === 'heading' && block.level === CITED_LEVEL) return 'citation';
  if (block.kind === 'heading' && block.level === PROMPT_LEVEL) return 'prompt';
  if (block.kind === 'heading') return at === 0 || block.level === 1 ? 'title' : 'heading';
  if (block.kind === 'cell') return 'table';
  if (block.kind === 'image') return 'badge';
  const heading = headings.at(-1);
  return heading === undefined || at < 3 ? 'first paragraph' : heading;
}

function quoteOf(found: Found): ClaimQuote {
  const { read, level, rules, implied } = found;
  const { text, document, languages } = read.source;
  return {
    text: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1)}…` : text,
    place: placeOf(found),
    url: document.url,
    language: languages[0] ?? 'en',
    level,
    ...(implied && { implied }),
    rules,
  };
}

/** The words of openness in a quotation, by all that was found in it, as they stand there. */
function wordsIn(text: string, found: readonly Found[]): string[] {
  const lower = text.toLowerCase();
  const words = found.flatMap(({ words = '', read: { source } }) => {
    const at = words !== '' && text.startsWith(source.text.slice(0, 40)) ? lower.indexOf(words.toLowerCase()) : -1;
    return at < 0 ? [] : [text.slice(at, at + words.length)];
  });
  return [...new Set(words)];
}

/**
 * Reads the vendor's claim. In: evidence and its prose. Out: the highest level that the page asserts about this model, and at most
 * four quotes: those of the highest level first, of these the explicit ones, in reading order. Never throws.
 */
export const readClaim = (evidence: Evidence, prose: Prose): ClaimFinding => atOnce(readingClaim(evidence, prose));

/** The same in steps. */
export function* readingClaim(evidence: Evidence, prose: Prose): Steps<ClaimFinding> {
  const claims = yield* findingClaims(evidence, prose);
  const found = claims.map((each, at) => ({ ...each, at, rank: ORDER.indexOf(each.level) }));
  found.sort((a, b) => b.rank - a.rank || Number(a.implied) - Number(b.implied) || a.at - b.at);
  const quotes = found
    .map(quoteOf)
    .filter(({ text }, at, all) => all.findIndex((other) => other.text === text) === at)
    .map((quote) => {
      const words = wordsIn(quote.text, found);
      return words.length > 0 ? { ...quote, words } : quote;
    });
  return { level: found[0]?.level ?? 'none', quotes: quotes.slice(0, MAX_QUOTES) };
}
