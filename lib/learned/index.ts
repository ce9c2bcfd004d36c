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
import { type Ballot, ballotOf, type LearnedTable, type Vote, votesOf } from './reader.ts';
import { segmentsOf } from './segments.ts';

export type { Vote } from './reader.ts';

const TABLES = [claim, derived, licensed, restricts, trainingCode, trainingData, weights] as unknown as LearnedTable[];
const TOPICS = ['claim', 'derived', 'licensed', 'restricts', 'training-code', 'training-data', 'weights'] as const;

export type LearnedTopic = (typeof TOPICS)[number];

/** The prose of a page, read once. */
export interface Prose {
  passages: readonly ReadPassage[];
  /** What the learned reader of a topic says of the segment (paragraph, short list or table) that a passage stands in. */
  vote(topic: LearnedTopic, passage: ReadPassage): Vote;
}

/** Made when a page first asks. */
let ballot: Ballot | undefined;

interface Segment {
  passages: readonly ReadPassage[];
  votes?: readonly Vote[];
}

/** In: evidence, and what finds licenses by name. Out: its prose; votes are counted when first asked for. Never throws. */
export function proseOf(evidence: Evidence, namesIn: NamesIn): Prose {
  const passages = readProse(evidence, namesIn);
  const segmentOf = new Map<ReadPassage, Segment>();
  for (const each of segmentsOf(passages)) {
    const segment: Segment = { passages: each };
    for (const passage of each) segmentOf.set(passage, segment);
  }
  return {
    passages,
    vote(topic, passage) {
      const segment = segmentOf.get(passage) ?? { passages: [passage] };
      segmentOf.set(passage, segment);
      ballot ??= ballotOf(TABLES);
      segment.votes ??= votesOf(ballot, featuresOf(segment.passages));
      return segment.votes[TOPICS.indexOf(topic)] as Vote;
    },
  };
}
