/** Readings and looked-up documents, each with its source: everything that may be judged, and nothing else. */
import type { Problem } from './problem.ts';
import type { BaseRelation, ModelMetadata, Reading } from './reading.ts';
import type { TextDocument } from './text.ts';

/** One link in the chain of base models. */
export interface BaseModel {
  id: string;
  /** How the model below it in the chain is derived from it. */
  relation: BaseRelation;
  /** 1 for a direct base, 2 for a base's base, ... */
  depth: number;
  /** The id of the model that names this base. */
  of: string;
  url: string;
  /** `stated`: only named, its page was not read. */
  status: 'read' | 'stated' | 'missing' | 'failed';
  /** Present when `status` is `read`. */
  metadata?: ModelMetadata;
}

export interface Evidence {
  reading: Reading;
  /** Looked-up documents (licence files, use policies, the card on tabs that do not show it). */
  documents: TextDocument[];
  /** The hub's record of the subject's model (from the page or looked up), files included where known. */
  model?: ModelMetadata;
  bases: BaseModel[];
  /** Look-ups that failed or were not made, named in the explanation. They decide nothing. */
  problems: Problem[];
  /** Requests sent for this page (cache hits are not requests). */
  requests: number;
  lookups: 'off' | 'site' | 'linked';
}
