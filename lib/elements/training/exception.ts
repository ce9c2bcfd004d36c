/**
 * The exception of step 3 (RULES.md): the vendor states that sharing is impossible in law or in technique, and tells in detail
 * what the data were. Unwillingness is no impossibility.
 */
import impossibleRows from '../../../assets/rules/training-impossible.json' with { type: 'json' };
import type { Prose } from '../../learned/index.ts';
import { detailLexiconFor, joinedFor } from '../../mentions/phrases.ts';
import { isA, scanTokens } from '../../mentions/scan.ts';
import type { DataDetail, DataInformationFinding, Quote } from '../../model/index.ts';
import { quoteOf } from '../../prose/passages.ts';
import type { Token } from '../../prose/tokens.ts';
import { match, patternOf } from '../../statements/pattern.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { type RuleRow, RuleTable } from '../../statements/table.ts';

const IMPOSSIBLE = new RuleTable(impossibleRows as RuleRow[]);

function statedIn({ passages }: Prose): { passage: ReadPassage; quote: Quote } | undefined {
  for (const passage of passages) {
    if (passage.source.block.kind === 'code') continue;
    const verdict = IMPOSSIBLE.decide(passage);
    if (verdict?.says === 'impossible') return { passage, quote: { ...quoteOf(passage.source), rules: verdict.rules } };
  }
  return undefined;
}

/** The vendor's statement that the training data cannot be shared, in law or in technique. */
export const impossibleIn = (prose: Prose): Quote | undefined => statedIn(prose)?.quote;

const ABOUT_DATA = patternOf('heading:part.training-data|part.data|tuning.data');
const SPEAKS_OF_DATA = patternOf('about:part.training-data|part.data|set|act.train');
/** "A model that describes images" speaks of what it is given, and of no data that it was made from. */
const TELLS_OF_DATA = [
  'heading:part.training-data|part.data|tuning.data',
  'about:part.training-data|set',
  'about:part.data & about:act.train',
].map(patternOf);

const MEANS: readonly (readonly [DataDetail, string])[] = [
  ['source', 'info.source'],
  ['choice', 'info.choice'],
  ['filter', 'info.filter'],
  ['processing', 'info.process'],
];
/** Words between a number and what it counts: "96 billion tokens", "412 万份". */
const UNIT_NEAR = 3;

interface Details {
  found: Partial<Record<DataDetail, Quote>>;
  numbers: number;
  words: number;
}

const isNumber = ({ text }: Token): boolean => /^\d/.test(text);

/** Adds what a passage tells of data. Out: whether it tells anything. */
function addTo(details: Details, passage: ReadPassage): boolean {
  const { source } = passage;
  const words = joinedFor('details', source.languages, (all) => all.map(detailLexiconFor));
  const { tokens, mentions } = scanTokens(passage.passage.tokens, [words]);
  for (const token of tokens) {
    if (token.kind !== 'mark') details.words++;
    if (isNumber(token)) details.numbers++;
  }
  const keep = (detail: DataDetail): void => {
    details.found[detail] ??= quoteOf(source);
  };
  const told = MEANS.filter(([, means]) => mentions.some((mention) => isA(mention.means, means)));
  for (const [detail] of told) keep(detail);
  for (const { means, from } of mentions) {
    if (!isA(means, 'info.unit')) continue;
    if (!tokens.slice(Math.max(0, from - UNIT_NEAR), from + 1).some(isNumber)) continue;
    keep('amount');
    keep('what');
  }
  return told.length > 0;
}

/** Passages that describe the data: of sections on them, and of the section in which sharing is called impossible. */
function describing(prose: Prose): ReadPassage[] {
  const stated = statedIn(prose)?.passage;
  const section = stated?.source.headings.join('\n');
  return prose.passages.filter((passage) => {
    if (passage.source.block.kind === 'code' || passage.source.block.kind === 'heading') return false;
    if (match(ABOUT_DATA, passage)) return true;
    if (stated && passage.source.document === stated.source.document)
      if (passage.source.headings.join('\n').startsWith(section ?? '\n') && passage.source.at >= stated.source.at)
        return true;
    return match(SPEAKS_OF_DATA, passage) !== undefined;
  });
}

const ENOUGH_WORDS = 45;
const ENOUGH_NUMBERS = 3;

/** Data Information: what, where from, how much, how chosen, filtered and processed; each found or not. */
export function readDataInformation(prose: Prose): DataInformationFinding {
  const about = describing(prose);
  const details: Details = { found: {}, numbers: 0, words: 0 };
  const telling = about.filter(
    (passage) => addTo(details, passage) || TELLS_OF_DATA.some((pattern) => match(pattern, passage) !== undefined),
  );
  const { found, numbers, words } = details;
  const made = [found.choice, found.filter, found.processing].filter((quote) => quote !== undefined).length;
  const quotes = [...new Map(Object.values(found).map((quote) => [quote.quote, quote])).values()].slice(0, 3);
  const kept = Object.keys(found).length > 0 && { details: found };
  if (found.source && found.amount && made >= 2 && numbers >= ENOUGH_NUMBERS && words >= ENOUGH_WORDS)
    return { status: 'met', basis: 'stated', reason: 'data-described', evidence: quotes, ...kept };
  const [first] = telling;
  const reason = first ? 'data-summary' : 'data-undescribed';
  return { status: 'unknown', basis: 'inferred', reason, evidence: first ? [quoteOf(first.source)] : [], ...kept };
}
