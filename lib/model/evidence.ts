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
  /** Its licence files, where the budget allowed it. */
  documents?: TextDocument[];
}

/** Who publishes on the site of a page, by assets/vendors.json. */
export interface Publisher {
  id: string;
  name: string;
  /** `files` and `service`: a hub that hands out weights of others, or runs them. */
  role: 'vendor' | 'files' | 'service' | 'repository';
  /** Its organizations on Hugging Face. */
  hub: readonly string[];
}

/** A record of assets/known-models.json: what was known of a release on a day. It never speaks against the page itself. */
export interface KnownModel {
  /** Hub id, or `vendor:name` for what is on no hub. */
  id: string;
  /** Names by which pages call exactly this release. */
  names: string[];
  /** Id of assets/vendors.json; absent: known by its hub id alone. */
  vendor?: string;
  weights: 'released' | 'withheld';
  /** Of the weights, as the hub or the vendor names it. */
  license?: string;
  /** Components that were found released. */
  elements?: { trainingCode?: 'met' | 'unmet'; trainingData?: 'met' | 'unmet'; openData?: boolean };
  /** An https address where it can be checked. */
  source: string;
  /** Day of the record, `YYYY-MM-DD`. */
  date: string;
}

export interface Evidence {
  reading: Reading;
  /** Who publishes on this site, where the table has it. */
  publisher?: Publisher;
  /** What a list of known releases has on this page's model. */
  known?: KnownModel;
  /** Known releases that a family's page links to and whose terms differ. */
  members?: KnownModel[];
  /** A model of the publisher's own that the page links to and that was not looked up. */
  linked?: string;
  /** Looked-up documents (licence files, use policies, the card on tabs that do not show it). */
  documents: TextDocument[];
  /** The hub's record of the subject's model (from the page or looked up), files included where known. */
  model?: ModelMetadata;
  bases: BaseModel[];
  /** Look-ups that failed or were not made, named in the explanation. They decide nothing. */
  problems: Problem[];
  /** Requests sent for this page (cache hits are not requests). */
  requests: number;
  /** Answers that were at hand: kept from before, or just asked for by another page. */
  saved?: number;
  lookups: 'off' | 'site' | 'linked';
}
