/** A page's prose as every finder gets it: passages with their mentions, and what the learned readers make of each. */
import claim from '../../assets/learned/claim.json' with { type: 'json' };
import derived from '../../assets/learned/derived.json' with { type: 'json' };
import licensed from '../../assets/learned/licensed.json' with { type: 'json' };
import restricts from '../../assets/learned/restricts.json' with { type: 'json' };
import trainingCode from '../../assets/learned/training-code.json' with { type: 'json' };
import trainingData from '../../assets/learned/training-data.json' with { type: 'json' };
import weights from '../../assets/learned/weights.json' with { type: 'json' };
import type { Evidence } from '../model/index.ts';
import { type NamesIn, type ReadPassage, readProse } from '../statements/read.ts';
import { featuresOf } from './features.ts';
import { type LearnedTable, type Vote, vote } from './reader.ts';
import { segmentsOf } from './segments.ts';

export type { Vote } from './reader.ts';

const TABLES = {
  claim,
  derived,
  licensed,
  restricts,
  'training-code': trainingCode,
  'training-data': trainingData,
  weights,
} as unknown as Readonly<Record<LearnedTopic, LearnedTable>>;

export type LearnedTopic =
  | 'claim'
  | 'derived'
  | 'licensed'
  | 'restricts'
  | 'training-code'
  | 'training-data'
  | 'weights';

/** The prose of a page, read once. */
export interface Prose {
  passages: readonly ReadPassage[];
  /** What the learned reader of a topic says of the segment (paragraph, short list or table) that a passage stands in. */
  vote(topic: LearnedTopic, passage: ReadPassage): Vote;
}

interface Segment {
  passages: readonly ReadPassage[];
  features?: ReadonlySet<string>;
  votes: Map<LearnedTopic, Vote>;
}

/** In: evidence, and what finds licenses by name. Out: its prose; votes are counted when first asked for. Never throws. */
export function proseOf(evidence: Evidence, namesIn: NamesIn): Prose {
  const passages = readProse(evidence, namesIn);
  const segmentOf = new Map<ReadPassage, Segment>();
  for (const each of segmentsOf(passages)) {
    const segment: Segment = { passages: each, votes: new Map() };
    for (const passage of each) segmentOf.set(passage, segment);
  }
  return {
    passages,
    vote(topic, passage) {
      const segment = segmentOf.get(passage) ?? { passages: [passage], votes: new Map<LearnedTopic, Vote>() };
      segmentOf.set(passage, segment);
      segment.features ??= featuresOf(segment.passages);
      const known = segment.votes.get(topic) ?? vote(TABLES[topic], segment.features);
      segment.votes.set(topic, known);
      return known;
    },
  };
}
