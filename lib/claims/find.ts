/** Finds what claims openness: word by word by the table of assets/rules/claim.json, and part by part where all parts are named. */
import rows from '../../assets/rules/claim.json' with { type: 'json' };
import type { Prose } from '../learned/index.ts';
import { segmentsOf } from '../learned/segments.ts';
import { isA, speaksOf } from '../mentions/scan.ts';
import type { ClaimLevel, Evidence, Steps } from '../model/index.ts';
import { type ReadPassage, wordsOf } from '../statements/read.ts';
import { RuleTable, type Verdict } from '../statements/table.ts';
import { quotedInCode } from './citations.ts';
import { answeredColumns, answeredLabel } from './columns.ts';
import { isAllBut, isEverything, isOfOthers, isPartLine, type Part, partsOf } from './everything.ts';
import { isOpenness } from './openness.ts';
import { contextOf, type Statement, statementsOf } from './statement.ts';
import type { View } from './view.ts';
import { Views } from './views.ts';

const table = new RuleTable(rows);

export interface Found {
  level: ClaimLevel;
  /** Not said, but meant: "the best open-source 7B model". */
  implied: boolean;
  /** The words of openness, folded. */
  words?: string;
  read: ReadPassage;
  rules: readonly string[];
}

const LEVELS: Readonly<Record<string, ClaimLevel>> = {
  'open.source': 'open-source',
  'open.weights': 'open-weights',
  'open.access': 'open',
  'open.available': 'weights-available',
};
/** What a row of the table says of a sentence without a word of openness. */
const SENTENCES: Readonly<Record<string, ClaimLevel>> = {
  'for-research': 'weights-available',
  'free-weights': 'open-weights',
  openness: 'open',
};

/** How sure the learned reader must be where the table has no answer. It lowers nothing: the words of openness are there. */
const SURE = 0.6;
/** The same where it is said of something of which no word is known: of a tool as likely as of the model. */
const SURE_OF_UNKNOWN = 0.9;

/** The level that a statement claims for this model; undefined: none. */
function levelOf({ word, view, said }: Statement, verdict: Verdict | undefined, prose: Prose): ClaimLevel | undefined {
  const own = LEVELS[word.means];
  switch (verdict?.says) {
    case 'claims':
    case 'implied':
      return own;
    case 'weights':
      return own === 'open' ? 'open-weights' : own;
    case 'unclear': {
      const { answer, probability } = prose.vote('claim', view.read);
      return answer !== 'none' && probability > (said.of === 'unknown' ? SURE_OF_UNKNOWN : SURE) ? own : undefined;
    }
    default:
      return undefined;
  }
}

/** Is what stands around a line this model's present: no plan, no goal, no myth, nobody else's section? */
function isToldHere(views: Views, read: ReadPassage): boolean {
  const { elsewhere, planned, aimed, myths } = views.around(read);
  return !(elsewhere || planned || aimed || myths);
}

function* inSentence(views: Views, read: ReadPassage, prose: Prose): Generator<Found> {
  const { mentions } = read.passage;
  const answered = answeredLabel(views.of(read));
  if (answered !== undefined && isToldHere(views, read))
    yield { level: LEVELS[answered] ?? 'none', implied: false, read, rules: ['claim.answered-label'] };
  const speaks = (...asked: string[]): boolean => speaksOf(mentions, asked);
  if (!mentions.some(isOpenness)) {
    if (
      !speaks('part.weights', 'this', 'part.model') ||
      !speaks('use.research', 'license', 'word.license', 'open.vague', 'act.release', 'act.available')
    )
      return;
    const verdict = table.decide(contextOf(views.of(read)));
    const level = verdict && SENTENCES[verdict.says];
    if (level) yield { level, implied: false, read, rules: verdict.rules };
    return;
  }
  for (const statement of statementsOf(views.of(read), views.around(read))) {
    const verdict = table.decide(statement.context);
    const level = levelOf(statement, verdict, prose);
    if (!level || !verdict) continue;
    const implied = verdict.says !== 'claims' && verdict.says !== 'weights';
    yield { level, implied, words: wordsOf(statement.word, read), read, rules: verdict.rules };
  }
}

/** Lines of a list or a table that each name a part and say where it is. */
const isListed = ({ source }: ReadPassage): boolean => source.block.kind === 'item' || source.block.kind === 'cell';

/** Longest sentence that says of one part that it is out. */
const SHORT = 14;

/** Sentences of one paragraph, each of which says of a part that it is out: "The weights are public. So is the code. All data are, too." */
function inTurn(parts: readonly { read: ReadPassage; rows: Part[][] }[]): ReadPassage | undefined {
  const stated = parts.filter(({ rows: found }) => found.length > 0);
  const [first] = stated;
  if (!first || isListed(first.read) || stated.length > 4) return undefined;
  const isOneBlock = stated.every(({ read }) => read.source.at === first.read.source.at);
  const isSaid = stated.every(({ read, rows: [row = [], ...more] }) => {
    const { tokens, mentions } = read.passage;
    const isReleased = mentions.some((each) => isA(each.means, 'act.release') || isOpenness(each));
    return tokens.length <= SHORT && isReleased && row.length === 1 && more.length === 0;
  });
  return isOneBlock && isSaid && isEverything(stated.flatMap(({ rows: found }) => found.flat()))
    ? first.read
    : undefined;
}

/** Where all parts are named: "weights, data and code are all out", in one sentence or line by line; "Weights | yes" under "Open?". */
function* inParts(views: Views, segment: readonly ReadPassage[]): Generator<Found> {
  const mentions = segment.flatMap(({ passage, columns }) => [...passage.mentions, ...columns]);
  if (!mentions.some(({ means }) => /^(?:part\.(?:training-)?data|open)\b/.test(means))) return;
  const parts = segment
    .map((read) => ({ read, rows: partsOf(views.of(read)) }))
    .filter(({ read }) => !isOfOthers(views.of(read)));
  const all = { level: 'open-source-open-data', implied: false } as const;
  const sentences = parts.filter(
    ({ read, rows: found }) => found.some(isEverything) || isAllBut(views.of(read), found),
  );
  for (const { read } of sentences) yield { ...all, read, rules: ['claim.everything'] };
  const said = sentences.length === 0 ? inTurn(parts) : undefined;
  if (said) yield { ...all, read: said, rules: ['claim.everything-in-turn'] };
  const lines = parts.filter(({ read }) => isListed(read) && isPartLine(views.of(read)));
  if (sentences.length === 0 && lines[0] && isEverything(lines.flatMap(({ rows: found }) => found.flat())))
    yield { ...all, read: lines[0].read, rules: ['claim.everything-listed'] };
  for (const { read } of parts)
    if (isListed(read) && views.isOwnRow(read))
      for (const means of answeredColumns(views.of(read)))
        yield { level: LEVELS[means] ?? 'none', implied: false, read, rules: ['claim.open-column'] };
  for (const { read, rows: found } of parts)
    if (found.flat().some(({ kind, column }) => kind === 'weights' && column))
      yield { level: 'open-weights', implied: false, read, rules: ['claim.open-column'] };
}

/** In: evidence and its prose. Out, in steps: all that claims openness for this page's model, in reading order. Linear; never throws. */
export function* findingClaims(evidence: Evidence, prose: Prose): Steps<Found[]> {
  const passages = [...prose.passages, ...quotedInCode(evidence)];
  const views = new Views(passages);
  const readable = passages.filter(({ source }) => source.block.kind !== 'code');
  const found: Found[] = [];
  for (const read of readable) {
    found.push(...inSentence(views, read, prose));
    yield;
  }
  for (const segment of segmentsOf(passages)) {
    found.push(...inParts(views, segment));
    yield;
  }
  return found;
}

/** For tests and `npm run read`: what the table says of each word of openness in passages, by the rows' ids. */
export const decisionsOn = (passages: readonly ReadPassage[], rules: RuleTable = table): (Verdict | undefined)[] => {
  const views = new Views(passages);
  return passages.flatMap((read) => {
    const view: View = views.of(read);
    if (view.openness.length === 0) return [rules.decide(contextOf(view))];
    return statementsOf(view, views.around(read)).map(({ context }) => rules.decide(context));
  });
};
