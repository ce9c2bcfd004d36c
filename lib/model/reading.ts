/** What a page says, with no opinion: the result of a site adapter's `read(document)`. */
import type { Problem } from './problem.ts';
import type { TextDocument } from './text.ts';

/** Of a site's folder (lib/sites): `huggingface`, `github`, `vendor`, `any-page`. What a site is asked for is in `Site`, never told by its id. */
export type SiteId = string;

/** What a page is about. `id` is compared without regard to case and shown as the site writes it. */
export interface Subject {
  site: SiteId;
  /** `owner/name` on Hugging Face and GitHub, `host/path` elsewhere. */
  id: string;
  /** The name a person would use: the part after the slash, or the page's heading. */
  name: string;
  owner?: string;
}

export type BaseRelation = 'finetune' | 'adapter' | 'merge' | 'quantized' | 'unknown';

/** `false` no gate, `auto` accept terms, `manual` a person decides. */
export type Gate = false | 'auto' | 'manual';

/** Metadata of a Hugging Face model, from the page's ModelHeader or the API (the same fields). */
export interface ModelMetadata {
  id: string;
  /** `_id`: identity across renames. */
  uid?: string;
  /** Licence keys as stated: none, one or several. */
  licenses: string[];
  licenseName?: string;
  licenseLink?: string;
  baseModels: string[];
  baseRelation?: BaseRelation;
  datasets: string[];
  library?: string;
  pipelineTag?: string;
  tags: string[];
  gated: Gate;
  gatePrompt?: string;
  /** `extra_gated_eu_disallowed`. */
  gateExcludesEu?: boolean;
  private: boolean;
  disabled: boolean;
  cardExists: boolean;
  /** Model architectures and type from `config`. */
  architectures: string[];
  modelType?: string;
  /** True when the hub counted parameters in safetensors or GGUF files: weights are there. */
  hasParameters: boolean;
  quantized: boolean;
  /** Paths of the repository's files, when known (API `siblings`); undefined: not looked up. */
  files?: string[];
}

export interface FileEntry {
  path: string;
  type: 'file' | 'directory';
}

/** What a GitHub repository's page shows beside its README. */
export interface RepositoryMetadata {
  /** Root entries only: that is what the page lists. Undefined: the list was not found on the page. */
  files?: FileEntry[];
  /** Branch or tag shown. */
  ref: string;
  about?: string;
  homepage?: string;
  topics: string[];
  /** Text of the sidebar's licence link ("Apache-2.0 license", "View license"): the site's own recognition, of the code. */
  licenseLabel?: string;
  isFork: boolean;
  isArchived?: boolean;
}

export interface Reading {
  subject: Subject;
  /** The page's address without query and fragment. */
  url: string;
  /** Page title for display. */
  title: string;
  /** Tab or view of the repository: `card`, `files`, `file`, `community`, `settings`, `other`. */
  view: 'card' | 'files' | 'file' | 'community' | 'other';
  documents: TextDocument[];
  model?: ModelMetadata;
  repository?: RepositoryMetadata;
  /** Language of the interface or text where the page states it (BCP 47). */
  language?: string;
  problems: Problem[];
  /** Milliseconds in which the page was read, where that was measured. */
  took?: number;
}

/** A page that is one of a site's, but not about a model; `reason` is a key of locales `notModel.*`. */
export interface NotSubject {
  reason: 'dataset' | 'space' | 'user' | 'list' | 'docs' | 'paper' | 'not-repository' | 'not-found' | 'other';
}

/** `undefined`: the page's own content is not there yet, ask again. */
export type ReadResult = Reading | NotSubject | undefined;
