/** Lists of models on the hub: which page of which list, and what a licence tag alone says of a model. */
import type { Outcome } from './assessment.ts';

/** Names by which the hub's list can be narrowed. `filter` is any tag: `license:mit`, a library, a language. */
export const LIST_FIELDS = [
  'filter',
  'author',
  'search',
  'pipeline_tag',
  'num_parameters',
  'inference_provider',
  'apps',
  'gated',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

export const LIST_SORTS = ['trendingScore', 'likes', 'downloads', 'createdAt', 'lastModified'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** The hub gives no more at once. */
export const MAX_LISTED = 1000;

/** One list as its address tells it. The background script makes the request from it, and checks every value. */
export interface ListQuery {
  terms: { field: ListField; value: string }[];
  sort?: ListSort;
  /** How many from the list's beginning: pages before this one count, for the hub's list has no page numbers. */
  limit: number;
}

/** What a licence tag can say. The model's own page may say more, or otherwise. */
export type ListOutcome = Extract<
  Outcome,
  'open-weights' | 'weights-available' | 'open-terms' | 'no-license' | 'undetermined'
>;

export interface ListMark {
  outcome: ListOutcome;
  /** The tag as it is, several joined by commas; empty when there is none. */
  license: string;
}
