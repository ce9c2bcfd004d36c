/** A page's prose as every finder gets it: passages with their mentions, and what the learned readers make of each. */
import tables from '../../assets/learned/readers.json' with { type: 'json' };
import { atOnce, type Evidence, type Steps } from '../model/index.ts';
import { type NamesIn, type ReadPassage, readingProse } from '../statements/read.ts';
import { Ballot, type LearnedTables, type Segment, type Vote } from './reader.ts';
import { segmentsOf } from './segments.ts';

export type { Vote } from './reader.ts';

/** What is learned, in the order of the tables (scripts/fit/answers.ts says what each answers). */
export const TOPICS = [
  'restricts',
  'weights',
  'training-code',
  'training-data',
  'claim',
  'derived',
  'licensed',
] as const;

export type LearnedTopic = (typeof TOPICS)[number];

/** The prose of a page, read once. */
export interface Prose {
  passages: readonly ReadPassage[];
  /** The segment (paragraph, short list or table) that a passage stands in: the same list for all that stand in it. */
  segment(passage: ReadPassage): readonly ReadPassage[];
  /** What the learned reader of a topic says of the segment (paragraph, short list or table) that a passage stands in; `alone`: of the passage. */
  vote(topic: LearnedTopic, passage: ReadPassage, alone?: boolean): Vote;
}

/** Made when a page first asks. */
let ballot: Ballot | undefined;

/** What is known: the tables of the package. */
export const TABLES = tables as unknown as LearnedTables;

/** For measures: from now on pages are read by other tables. Readers that know no feature have no opinion, and leave the rules alone. */
export function readBy(other: LearnedTables): void {
  ballot = new Ballot(other);
}

/** In: evidence, and what finds licenses by name. Out: its prose; votes are counted when first asked for. Never throws. */
export const proseOf = (evidence: Evidence, namesIn: NamesIn): Prose => atOnce(readingProseOf(evidence, namesIn));

/** The same in steps. */
export function* readingProseOf(evidence: Evidence, namesIn: NamesIn): Steps<Prose> {
  const passages = yield* readingProse(evidence, namesIn);
  const segmentOf = new Map<ReadPassage, Segment>();
  const single = new Map<ReadPassage, Segment>();
  const rows = new Map<ReadPassage, readonly number[]>();
  const rowsOf = (voting: Ballot, passage: ReadPassage): readonly number[] => {
    const known = rows.get(passage) ?? voting.rowsOf(passage);
    rows.set(passage, known);
    return known;
  };
  const voteOn = (segment: Segment, topic: LearnedTopic): Vote => {
    ballot ??= new Ballot(TABLES);
    const voting = ballot;
    segment.sums ??= voting.sumsOf(segment.passages.map((passage) => rowsOf(voting, passage)));
    segment.votes ??= [];
    const at = TOPICS.indexOf(topic);
    segment.votes[at] ??= voting.vote(segment.sums, at);
    return segment.votes[at] as Vote;
  };
  for (const each of segmentsOf(passages)) {
    const segment: Segment = { passages: each };
    for (const passage of each) segmentOf.set(passage, segment);
  }
  return {
    passages,
    segment: (passage) => segmentOf.get(passage)?.passages ?? [passage],
    vote(topic, passage, alone = false) {
      const kept = alone ? single : segmentOf;
      const segment = kept.get(passage) ?? { passages: [passage] };
      kept.set(passage, segment);
      return voteOn(segment, topic);
    },
  };
}
