/**
 * Which sentences set a condition for the use of the model? Decided by assets/rules/conditions.json, with the learned reader's vote beside it
 * (RULES.md section 4): what a row says for sure lowers a label alone, unless the reader is as sure of the contrary; what a row only suggests
 * needs the reader; where no row explains a paragraph that has words of conditions, the reader makes it a term among terms, and a doubt elsewhere.
 */
import rules from '../../../assets/rules/conditions.json' with { type: 'json' };
import type { Prose } from '../../learned/index.ts';
import type { RestrictionKind, Steps } from '../../model/index.ts';
import { wordsBetween } from '../../prose/tokens.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { type RuleFile, RuleTable, type Verdict } from '../../statements/table.ts';
import { REFUSED, refusedAmong } from './answers.ts';
import { liftedAmong } from './lifted.ts';
import { has, isOfLicense, isOfOwn, isSample, mayLimit, OWN, SET_FOR, SETS, speaks } from './limits.ts';
import { linesOfOthers } from './lines.ts';
import { othersBy, ownSizes } from './of-whom.ts';
import { standardIn } from './standard.ts';

const TABLE = new RuleTable(rules as unknown as RuleFile);

export interface Condition {
  passage: ReadPassage;
  /** `term` binds. `doubt`: it may, and nothing explains it. */
  force: 'term' | 'doubt';
  kinds: RestrictionKind[];
  /** Ids of what decided, the row's first. */
  rules: string[];
  /** A doubt where a row says that it binds, and the reader that it does not: such a one bars an open label wherever it stands. */
  disputed?: boolean;
}

/** Share of the learned reader's vote, 0 to 1, from which it counts; found on rows of writers that it was not made from. */
const SHARE = {
  nothing: 0.05,
  veto: 0.1,
  suspects: 0.25,
  agrees: 0.85,
  among: 0.35,
  alone: 0.9,
  doubts: 0.6,
  contradicts: 0.95,
} as const;

const MAX_KINDS = 3;

/** All kinds of condition that rows speak of, the deciding row's first. */
function kindsOf(passage: ReadPassage, own: readonly RestrictionKind[]): RestrictionKind[] {
  const kinds = new Set<string>();
  for (const { says, kind } of TABLE.verdicts(passage)) if (kind && says === 'binds') kinds.add(kind);
  return kinds.size === 0 ? [...own] : ([...kinds].slice(0, MAX_KINDS) as RestrictionKind[]);
}

interface Judged {
  passage: ReadPassage;
  verdict: Verdict | undefined;
  terms: boolean;
  /** Why it does not count: it binds the users of something else, or a later sentence takes it back. */
  uncounted?: 'others' | 'lifted';
}

/** What the reader says of a sentence, and of the paragraph that it stands in: shares of the vote for "it restricts". */
interface Votes {
  sentence: number;
  paragraph: number;
}

/** The reader was made from ten languages, and from what others ask: on words that it never saw it has no vote. */
const isForeign = (rules: readonly string[]): boolean =>
  rules.some((id) => id.endsWith('.mul') || id.startsWith('term.trial'));

/** A row of a table is no sentence: what its columns make of it ("A larger firm | a contract") is not for a reader of sentences. */
const isOfColumns = ([rule]: readonly string[]): boolean => rule?.startsWith('conditions.column') === true;

/** Words of a heading that only names what its section is about: "Who may not?", "Not permitted". */
const TITLE = 4;

const isTitle = ({ block, asks, passage: { tokens } }: ReadPassage): boolean =>
  block === 'heading' && asks !== 'answer' && wordsBetween(tokens, 0, tokens.length) <= TITLE;

/** What a row makes of a passage. Away from terms sentence and paragraph must both look like a condition where the row only suggests one. */
function byRule(
  { passage, verdict, terms }: Judged,
  { sentence, paragraph }: Votes,
  isLegal: boolean,
): Condition | undefined {
  const { says, kind, vote, rules: ids = [] } = verdict ?? {};
  const made = (force: Condition['force'], kinds: RestrictionKind[]): Condition => ({
    passage,
    force,
    kinds,
    rules: ids,
  });
  const own = [(kind ?? 'other') as RestrictionKind];
  const most = Math.max(sentence, paragraph);
  if (says === 'binds') {
    // Sure unless the reader is as sure of the contrary.
    if (isLegal || vote === 'unasked' || vote === 'whose' || isForeign(ids) || isOfColumns(ids) || most >= SHARE.veto)
      return made('term', kindsOf(passage, own));
    // What goes on from a sentence on the model is of it, unless the reader finds nothing of a condition in it: a sample's story.
    const isOwn = speaks(passage, OWN) || (isOfOwn(passage) && most >= SHARE.nothing);
    return { ...made('doubt', own), disputed: vote === 'bars' || terms || isOwn };
  }
  if (says !== 'may-bind' || isTitle(passage)) return undefined;
  if (terms)
    return most >= (isLegal ? SHARE.veto : SHARE.among)
      ? made('term', own)
      : most >= SHARE.veto
        ? made('doubt', own)
        : undefined;
  const both = Math.min(sentence, paragraph);
  if (both >= SHARE.agrees) return made('term', own);
  if (both < SHARE.suspects) return undefined;
  // Of this model, and the reader has a like thought: nobody can say that it sets no condition.
  return { ...made('doubt', own), disputed: isOfOwn(passage) || both >= SHARE.doubts };
}

/** What the vote makes of a paragraph of which no row says that it binds; `share`: of its vote for "it restricts", `sentence`: of one of them alone. */
function byVote(
  paragraph: readonly Judged[],
  share: () => number,
  sentence: (passage: ReadPassage) => number,
): Condition | undefined {
  const passages = paragraph.map(({ passage }) => passage);
  if (!has(passages, SETS) || !has(passages, SET_FOR)) return undefined;
  // "Permits research and commercial use": words that allow in so many words are not doubted.
  if (paragraph.some(({ verdict }) => verdict?.says === 'allows' || verdict?.says === 'lifts')) return undefined;
  if (paragraph.every(({ verdict }) => verdict?.says === 'others' && verdict.kind === 'sure')) return undefined;
  const yes = share();
  const explained = paragraph.some(({ verdict }) => verdict !== undefined);
  const rules = ['learned.restricts'];
  // A sentence that may limit, which no row explains, bars an open label wherever it stands.
  const limits = paragraph.find(({ passage, verdict }) => {
    if (verdict !== undefined) return false;
    // Of this model in so many words, and the reader as good as sure: what limits it may be said in words that nobody foresaw.
    const enough = mayLimit(passage) ? SHARE.doubts : isOfLicense(passage) ? SHARE.alone : 1;
    return enough < 1 && Math.min(yes, sentence(passage)) >= enough;
  })?.passage;
  if (yes >= (explained ? SHARE.contradicts : SHARE.alone)) {
    const passage =
      limits ??
      passages.reduce((best, each) => (each.passage.mentions.length > best.passage.mentions.length ? each : best));
    const force = !explained && paragraph.some(({ terms }) => terms) ? 'term' : 'doubt';
    return { passage, force, kinds: ['other'], rules, disputed: limits !== undefined };
  }
  return limits && { passage: limits, force: 'doubt', kinds: ['other'], rules, disputed: true };
}

/** Without one of these words no sentence sets a condition, whatever the reader says. */
const BINDS_BY = ['act.forbid', 'act.require', 'only'];

/** Of what a sentence must speak to be doubted where a row says that it is about something else. */
const OF = [...OWN, 'use.commercial', 'use.field', 'use.research', 'who'];

/**
 * A row says that the sentence allows, or that it is about something else, and the reader is sure that it restricts: a doubt, and never an
 * open label.
 */
function contradicted(
  { passage, verdict }: Judged,
  paragraph: () => number,
  sentence: (passage: ReadPassage) => number,
): Condition | undefined {
  // "It used to be for research only", "unlike this model, that one": how a condition is said is not for a reader of words.
  if (!verdict || verdict.kind === 'sure') return undefined;
  const isOther = verdict.says === 'others' && speaks(passage, OF) && paragraph() >= SHARE.contradicts;
  if (!(verdict.says === 'allows' || isOther) || !speaks(passage, BINDS_BY)) return undefined;
  if (sentence(passage) < SHARE.contradicts) return undefined;
  return { passage, force: 'doubt', kinds: ['other'], rules: [...verdict.rules, 'learned.restricts'], disputed: true };
}

const BINDS: ReadonlySet<string> = new Set(['binds', 'may-bind']);
const ASKED: ReadonlySet<string> = new Set(['binds', 'may-bind', 'others']);
const NONE: ReadonlySet<ReadPassage> = new Set();

/** Passages that stand in one paragraph, list or table: those that share a vote. */
function* paragraphs(prose: Prose): Generator<readonly [ReadPassage, ...ReadPassage[]]> {
  let open: [ReadPassage, ...ReadPassage[]] | undefined;
  for (const passage of prose.passages) {
    const { kind } = passage.source.block;
    if (kind === 'code' || kind === 'image') continue;
    if (open && prose.segment(open[0]) === prose.segment(passage)) open.push(passage);
    else {
      if (open) yield open;
      open = [passage];
    }
  }
  if (open) yield open;
}

/**
 * In: prose, and which passages stand among terms; `isLegal`: it is a license's text, not a page's, so that what a row says for sure needs no
 * reader, who knows pages alone. Out: the conditions that it sets, in reading order; undefined where others may have their turn.
 */
export function* conditionsIn(
  prose: Prose,
  isAmongTerms: (passage: ReadPassage) => boolean,
  isLegal = false,
): Steps<undefined, Condition | undefined> {
  const onSentence = (passage: ReadPassage): number => prose.vote('restricts', passage, true).all.yes ?? 0;
  const lines = isLegal ? NONE : linesOfOthers(prose.passages);
  const sizes = ownSizes(prose.passages);
  for (const passages of paragraphs(prose)) {
    // Counted where it is asked for: most paragraphs have no word of conditions.
    const yes = (): number => prose.vote('restricts', passages[0]).all.yes ?? 0;
    const judged: Judged[] = [];
    for (const passage of passages) {
      const verdict = standardIn(passage) ?? TABLE.decide(passage);
      const terms = isAmongTerms(passage);
      judged.push({
        passage,
        verdict,
        terms,
        ...((lines.has(passage) || (!isLegal && isSample(passage))) && { uncounted: 'others' }),
      });
      yield undefined;
    }
    for (const each of isLegal ? [] : judged) {
      const { passage, verdict, uncounted } = each;
      // Who speaks of the permission to use a model speaks of the model.
      if (uncounted || verdict?.vote === 'unasked' || !ASKED.has(verdict?.says ?? '')) continue;
      if (othersBy(passage, verdict?.met ?? [], passages, sizes) !== undefined) each.uncounted = 'others';
    }
    const lifted = liftedAmong(judged);
    for (const each of judged) if (lifted.has(each.passage)) each.uncounted ??= 'lifted';
    const refused = isLegal ? NONE : refusedAmong(passages);
    for (const each of judged)
      if (refused.has(each.passage) && !each.uncounted && (each.verdict?.says ?? 'may-bind') === 'may-bind')
        each.verdict = REFUSED;
    const counted = judged.filter(({ uncounted }) => !uncounted);
    const spoken = counted.filter(({ verdict }) => BINDS.has(verdict?.says ?? ''));
    for (const each of spoken) {
      const found = byRule(each, { sentence: onSentence(each.passage), paragraph: yes() }, isLegal);
      yield found;
    }
    for (const each of counted) {
      const found = contradicted(each, yes, onSentence);
      yield found;
    }
    // Beside what does not count the vote is of the sentences that do.
    const share =
      counted.length < judged.length ? () => Math.max(...counted.map((each) => onSentence(each.passage))) : yes;
    const suspected = spoken.length === 0 && counted.length > 0 ? byVote(counted, share, onSentence) : undefined;
    yield suspected;
  }
}
