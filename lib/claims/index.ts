/** What a page says about the openness of its model, quoted: RULES.md. */
import rows from '../../assets/rules/claim.json' with { type: 'json' };
import type { Prose } from '../learned/index.ts';
import { segmentsOf } from '../learned/segments.ts';
import { isA, scan } from '../mentions/scan.ts';
import type { ClaimFinding, ClaimLevel, ClaimQuote, Evidence } from '../model/index.ts';
import { foldText } from '../prose/fold.ts';
import type { ReadPassage } from '../statements/read.ts';
import { RuleTable } from '../statements/table.ts';
import { citedTitles } from './citations.ts';
import { isEverything, isPartLine, type Part, partsOf } from './everything.ts';
import { contextOf, type Statement, statementsOf } from './statement.ts';
import { isOpenness, View } from './view.ts';
import { claimWords } from './words.ts';

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
const HEAD = 12;

const table = new RuleTable(rows);

interface Found {
  level: ClaimLevel;
  implied: boolean;
  read: ReadPassage;
  rules: string[];
  at?: [number, number];
}

const LEVEL: Readonly<Record<string, ClaimLevel>> = {
  source: 'open-source',
  weights: 'open-weights',
  access: 'open',
  available: 'weights-available',
};

function verdictOf(
  { context, word, view }: Statement,
  prose: Prose,
): { level: ClaimLevel; implied: boolean; rules: string[] } {
  const verdict = table.decide(context);
  const none = { level: 'none' as const, implied: false, rules: verdict?.rules ?? [] };
  if (!verdict || verdict.says === 'none') return none;
  const own = LEVEL[word.means.split('.')[1] ?? ''] ?? 'none';
  const level = verdict.says === 'weights' && own === 'open' ? 'open-weights' : own;
  if (verdict.says === 'unclear') {
    const vote = prose.vote('claim', view.read);
    return vote.answer !== 'none' && vote.probability > 0.6
      ? { level, implied: true, rules: [...verdict.rules, 'vote'] }
      : none;
  }
  return { level, implied: verdict.says === 'implied', rules: verdict.rules };
}

/** Is a passage's section about others' work, tools or data, or about plans? Its heading says so, and does not name the model. */
function sectionIs(asked: string, { source, heading }: ReadPassage): boolean {
  const last = source.headings.at(-1);
  if (!last || heading.some(({ means }) => means === 'this')) return false;
  return scan(foldText(last), source.languages.map(claimWords)).mentions.some(({ means }) => means === asked);
}

function findClaims(evidence: Evidence, prose: Prose): { found: Found[]; log: string[] } {
  const found: Found[] = [];
  const log: string[] = [];
  const views = new Map<ReadPassage, View>();
  const viewOf = (read: ReadPassage | undefined): View | undefined => {
    if (!read) return undefined;
    const known = views.get(read) ?? new View(read);
    views.set(read, known);
    return known;
  };
  const passages = [...prose.passages, ...citedTitles(evidence)];
  for (const [at, read] of passages.entries()) {
    if (read.source.block.kind === 'code') continue;
    const { mentions } = read.passage;
    const speaks = (...asked: string[]): boolean =>
      mentions.some(({ means }) => asked.some((each) => isA(means, each)));
    if (!mentions.some(isOpenness)) {
      if (!speaks('part.weights', 'this', 'part.model') || !speaks('use.research', 'license')) continue;
      const verdict = table.decide(contextOf(viewOf(read) as View));
      if (!verdict || !['research', 'free'].includes(verdict.says)) continue;
      const level = verdict.says === 'research' ? 'weights-available' : 'open-weights';
      found.push({ level, implied: false, read, rules: verdict.rules });
      log.push(`${level} ${verdict.rules.join()} | ${read.source.folded.slice(0, 200)}`);
      continue;
    }
    const view = viewOf(read) as View;
    const inDocument = (other: ReadPassage | undefined): ReadPassage | undefined =>
      other?.source.document === read.source.document ? other : undefined;
    const before = viewOf(inDocument(passages[at - 1]));
    const next = viewOf(inDocument(passages[at + 1]));
    const around = {
      ...(before && { before }),
      ...(next && { next }),
      atHead: read.source.at <= HEAD,
      elsewhere: sectionIs('elsewhere', read),
      planned: sectionIs('plans', read),
    };
    for (const statement of statementsOf(view, around)) {
      const { level, implied, rules } = verdictOf(statement, prose);
      const { word } = statement;
      const start = read.passage.tokens[word.from]?.start ?? 0;
      const end = read.passage.tokens[word.to - 1]?.end ?? 0;
      log.push(
        `${level} «${read.source.folded.slice(start, end)}» ${statement.said.of} ${[...statement.said.path]} ${rules.join()} | ${read.source.folded.slice(0, 200)}`,
      );
      if (level !== 'none') found.push({ level, implied, read, rules, at: [start, end] });
    }
  }
  for (const segment of segmentsOf(passages)) {
    const speaks = (pattern: RegExp): boolean =>
      segment.some((read) => [...read.passage.mentions, ...read.columns].some(({ means }) => pattern.test(means)));
    if (!speaks(/^part\.(?:training-)?data|^open/)) continue;
    const parts = segment.map((read) => partsOf(viewOf(read) as View));
    const alone = segment.filter((_, at) => (parts[at] as Part[][]).some(isEverything));
    const isListed = ['item', 'cell'].includes(segment[0]?.source.block.kind ?? '');
    const [first] =
      alone.length > 0
        ? alone
        : isListed && isEverything(parts.filter((_, at) => isPartLine(viewOf(segment[at]) as View)).flat(2))
          ? segment
          : [];
    if (first) {
      found.push({ level: 'open-source-open-data', implied: false, read: first, rules: ['claim.everything'] });
      log.push(
        `EVERYTHING | ${segment
          .map(({ source }) => source.folded)
          .join(' / ')
          .slice(0, 300)}`,
      );
    }
    for (const [nth, read] of segment.entries())
      for (const part of (parts[nth] as Part[][]).flat())
        if (part.kind === 'weights' && part.state === 'open' && read.columns.includes(part.word as never))
          found.push({ level: 'open-weights', implied: false, read, rules: ['claim.column'] });
  }
  return { found, log };
}

export const explain = (evidence: Evidence, prose: Prose): string[] => findClaims(evidence, prose).log;

function quoteOf({ read, level }: Found): ClaimQuote {
  const { source } = read;
  const { text } = source;
  return {
    text: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1)}…` : text,
    place: source.headings.at(-1) ?? '',
    url: source.document.url,
    language: source.languages[0] ?? 'en',
    level,
  };
}

/**
 * Reads the vendor's claim. In: evidence. Out: the highest level that the page asserts about this model, and at most
 * four quotes, those of the highest level first, in reading order. Never throws.
 */
export function readClaim(evidence: Evidence, prose: Prose): ClaimFinding {
  const { found } = findClaims(evidence, prose);
  const level = found.reduce<ClaimLevel>(
    (best, { level: next }) => (ORDER.indexOf(next) > ORDER.indexOf(best) ? next : best),
    'none',
  );
  const quotes = found
    .map((each, at) => ({ each, at }))
    .sort(
      (a, b) =>
        ORDER.indexOf(b.each.level) - ORDER.indexOf(a.each.level) ||
        Number(a.each.implied) - Number(b.each.implied) ||
        a.at - b.at,
    )
    .map(({ each }) => quoteOf(each))
    .filter((quote, at, all) => all.findIndex((other) => other.text === quote.text) === at);
  return { level, quotes: quotes.slice(0, MAX_QUOTES) };
}
