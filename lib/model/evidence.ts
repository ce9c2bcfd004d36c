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
  /** Its card, where it was looked up for what the base was trained with. */
  card?: TextDocument;
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

/**
 * A line of assets/releases.json: one component of exactly these releases, as a source showed it on a day. It speaks last, never against the
 * page, and never for the license of the weights (RULES.md section 6).
 */
export interface ReleaseRecord {
  /** `family.component`. */
  id: string;
  family: string;
  /** Models at the hub. */
  ids?: string[];
  /** Repositories on GitHub that are the release, where it is on no hub. */
  repositories?: string[];
  component: 'trainingCode' | 'trainingData' | 'dataInformation' | 'exception';
  state: 'released' | 'partly' | 'withheld' | 'withdrawn';
  /** Where the component is. */
  address?: string[];
  /** Of the component. */
  license?: string;
  /** Of data: every set under an open-data license, or one that is not; absent: not known. */
  openlyLicensed?: boolean;
  /** An https address where it was seen. */
  source: string;
  /** Day of what the source shows; where it shows none, the day it was looked at. `YYYY-MM-DD`. */
  date: string;
  /** `index`: by an index of others alone; a hint, and no evidence. */
  confidence: 'seen' | 'index';
}

/** What the hub's record says of a data set. */
export interface DataSetFacts {
  /** `owner/name`, or a name alone, as at the hub. */
  id: string;
  /** `missing`: not there, disabled, or not for the public. `unchecked`: beyond the page's budget. */
  status: 'read' | 'missing' | 'failed' | 'unchecked';
  /** As stated, every one of a list; `[]`: none stated. The strictest counts. */
  license?: string[];
  gated?: boolean;
}

/** A repository of code that the vendor names as what trained the model, beside the page's own. */
export interface CodeRepository {
  /** `owner/name` on GitHub. */
  id: string;
  url: string;
  /** `missing`: neither a license nor a README is there for the public. */
  status: 'read' | 'missing' | 'failed' | 'unchecked';
  /** Its license file, where one was found. */
  license?: TextDocument;
}

/** What a page's words make worth looking up for the upper steps, the most telling first. */
export interface TrainingWants {
  /** Data sets at the hub. `sure`: by the record or an address; a bare "owner/name" in words may be anything. */
  dataSets: { id: string; sure: boolean }[];
  /** `owner/name` on GitHub. */
  repositories: string[];
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
  /** Records of data sets that the page names. */
  dataSets?: readonly DataSetFacts[];
  /** Lines of assets/releases.json on the page's model and its bases. */
  records?: readonly (ReleaseRecord & { line: number })[];
  /** Repositories that the vendor names as what trained the model. */
  repositories?: readonly CodeRepository[];
  /** Look-ups that failed or were not made, named in the explanation. They decide nothing. */
  problems: Problem[];
  /** Requests sent for this page (cache hits are not requests). */
  requests: number;
  /** Answers that were at hand: kept from before, or just asked for by another page. */
  saved?: number;
  lookups: 'off' | 'site' | 'linked';
}

/** In: a page that was read. Out: what may be judged where nothing is looked up. */
export const withoutLookups = (reading: Reading): Evidence => ({
  reading,
  documents: [],
  bases: [],
  problems: [],
  requests: 0,
  lookups: 'off',
});
