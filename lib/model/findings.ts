/** What the documents mean: licence, claim, elements; each with quote and place. */

/** RULES.md section 4. */
export type LicenseClass = 'osi' | 'open' | 'restricted' | 'unstated' | 'unrecognised';

/** Kinds of restriction, docs/command-line.md. */
export type RestrictionKind =
  | 'non-commercial'
  | 'research-only'
  | 'user-threshold'
  | 'revenue-threshold'
  | 'geographic'
  | 'use-policy'
  | 'field-of-use'
  | 'no-derivatives'
  /** Products must show a name or notice ("Built with ..."). */
  | 'attribution'
  /** Derivatives must carry a name. */
  | 'naming'
  /** The model or its outputs may not train other models. */
  | 'no-training'
  | 'no-compete'
  | 'personal-use'
  | 'apply-for-commercial'
  | 'no-redistribution'
  | 'other';

/** Verbatim words with the place they stand in. */
export interface Quote {
  /** What kind of place: "model card", "README", "LICENSE", "metadata", "gate", ... shown as given. */
  source: string;
  url: string;
  /** Verbatim, at most 400 characters, cut with an ellipsis. */
  quote: string;
  /** Nearest heading or "first paragraph", "title", "table". */
  place?: string;
  language?: string;
  /** Ids of the rules (assets/rules) and phrases (assets/phrases) that read it so. */
  rules?: readonly string[];
  /** Known from a record of a release, not read here: its line in assets/releases.json. */
  record?: { id: string; line: number };
}

export interface Restriction {
  kind: RestrictionKind;
  quote: string;
  source: string;
  url: string;
  /** What our table knows of this licence, read on no page: `quote` is the table's, and never shown or exported as a quotation. */
  known?: true;
  /** Where in the licence the table has it: "§2.1". */
  section?: string;
  /** As in Quote. */
  rules?: string[];
}

/** A licence text that was compared with the known texts. */
export interface TextVerdict {
  path: string;
  url: string;
  verdict: 'exact' | 'near' | 'modified' | 'unknown' | 'too-short';
  /** Nearest known licence. */
  id?: string;
  added: string[];
  removed: string[];
}

/** The licence reading of one model (the subject, or one link of its chain). */
export interface LicenseFinding {
  class: LicenseClass;
  /** SPDX id or expression, or the id of assets/licenses for the rest; undefined when unstated or unrecognised. */
  id?: string;
  /** As the vendor writes it. */
  name?: string;
  /** Its full name, where the id is one of our table's ("Llama 3 Community License Agreement"); SPDX ids are names themselves. */
  title?: string;
  /** The license itself restricts nothing; what stands beside it does. */
  conditions?: true;
  restrictions: Restriction[];
  /** What decided, strongest first. */
  evidence: Quote[];
  basis: 'stated' | 'inferred';
  texts: TextVerdict[];
  /** Sentences among terms that may set conditions, and that no rule explains: beside them nothing is called open. */
  doubts?: Quote[];
}

/** One link of the chain of bases with its licence. */
export interface LineageLink {
  id: string;
  url: string;
  relation: string;
  depth: number;
  of: string;
  status: 'read' | 'stated' | 'missing' | 'failed';
  license?: { class: LicenseClass; id?: string; name?: string; title?: string };
  /** Day of the table of families by which its licence is known: its own page was not read. */
  known?: string;
  /** True when it has the same owner as the model that names it: the owner's own licence on the derivative counts. */
  sameOwner: boolean;
}

export type ConflictKind =
  | 'license-tag-vs-file'
  | 'license-tag-vs-text'
  | 'license-vs-base'
  | 'license-hub-vs-repository'
  | 'license-several';

export interface Conflict {
  kind: ConflictKind;
  quotes: Quote[];
}

/** The license of a repository that the vendor names as what trained the model. */
export interface RepositoryLicense {
  /** `owner/name` on GitHub. */
  id: string;
  url: string;
  /** As in CodeRepository; `read` without a license: none was found under a usual name. */
  status: 'read' | 'missing' | 'failed' | 'unchecked';
  license?: { class: LicenseClass; id?: string; name?: string };
  /** The words of its file that decide. */
  quote?: Quote;
}

export interface LicenseFindings {
  license: LicenseFinding;
  /** The licence the model itself states, before the chain of bases was counted in. */
  own: LicenseFinding;
  lineage: LineageLink[];
  /** A base that is named, was not read, and is of no known family: what it demands is not known. */
  baseUnread?: string;
  conflicts: Conflict[];
  notes: Note[];
  /** Of repositories that were looked up for what trained the model. */
  repositories?: readonly RepositoryLicense[];
}

export type ElementId = 'weights' | 'deploymentCode' | 'trainingCode' | 'trainingData' | 'dataInformation';
export type ElementStatus = 'met' | 'unmet' | 'unknown';

export interface ElementFinding {
  status: ElementStatus;
  basis: 'stated' | 'inferred';
  evidence: Quote[];
  /** Licence of this element where one is stated. */
  license?: { class: LicenseClass; id?: string; name?: string };
  /** Why, as a key of locales `reason.*`, for the table of components. */
  reason: string;
  /** Names for the reason's sentence (a library, a data set). */
  names?: string[];
  /** Of training code: repositories that the vendor names for it and whose license was not looked up, or could not be. */
  unread?: string[];
}

export interface WeightsFinding extends ElementFinding {
  gate: 'auto' | 'manual' | null;
  /** The vendor says that weights will come later. */
  announced?: boolean;
}

/** A data set that the vendor names as what the model learned from. */
export interface DataSetFinding {
  name: string;
  /** Its id at the hub. */
  hub?: string;
  /** Can it be had? `named`: nothing is known but its name or address. */
  state: 'public' | 'gated' | 'part' | 'index' | 'withdrawn' | 'closed' | 'missing' | 'named';
  /** By the vendor's words, its record at the hub, or the table; absent where none states one. */
  license?: { class: LicenseClass; id?: string; name?: string };
  /** Where its license was read neither here nor at the hub: by assets/datasets.json, as of that day. */
  openlyLicensed?: boolean;
  known?: string;
}

/** What Data Information tells (RULES.md); a detail that is absent was not found. */
export type DataDetail = 'what' | 'source' | 'amount' | 'choice' | 'filter' | 'processing';

export interface DataInformationFinding extends ElementFinding {
  details?: Partial<Record<DataDetail, Quote>>;
}

export interface TrainingDataFinding extends ElementFinding {
  sets?: DataSetFinding[];
  /** True when every set is under an open-data licence; false when one is not; undefined when a licence is not stated. */
  openlyLicensed?: boolean;
  /** The vendor's statement that sharing is legally or technically impossible. */
  impossible?: Quote;
}

export interface ElementFindings {
  weights: WeightsFinding;
  deploymentCode: ElementFinding;
  trainingCode: ElementFinding;
  trainingData: TrainingDataFinding;
  dataInformation: DataInformationFinding;
}

/** RULES.md section 5. */
export type ClaimLevel =
  | 'open-source-open-data'
  | 'open-source'
  | 'open-weights'
  | 'open'
  | 'weights-available'
  | 'none';

export interface ClaimQuote {
  text: string;
  place: string;
  url: string;
  language: string;
  level: ClaimLevel;
  /** Not said but meant: "the best open-source 7B model". */
  implied?: true;
  /** The words of it that claim, as they stand in the text. */
  words?: readonly string[];
  /** As in Quote. */
  rules?: readonly string[];
}

export interface ClaimFinding {
  level: ClaimLevel;
  /** At most four, those of the highest level first. */
  quotes: ClaimQuote[];
}

/** A remark for the reader; `key` of locales `note.*`. */
export interface Note {
  key: string;
  values?: string[];
  quote?: Quote;
}

export interface PageKind {
  /** `maybe`: a reader would doubt it; no label stands on the page until asked for (RULES.md section 2). */
  kind: 'model' | 'maybe' | 'none';
  /** False in doubt, also when the reader has settled it. */
  sure: boolean;
  /** The best guess; the outcome follows it. */
  isModel: boolean;
  /** Key of locales `page.*`: why the page is, or is not, a model's. */
  reason: string;
  /** Ids of the signs that weighed most, strongest first: `+` for a model, `-` against. */
  signs: string[];
  evidence: Quote[];
}

export interface Findings {
  /** The page was too long to be read to its end: what follows may state a license, or limit it. */
  cut?: boolean;
  page: PageKind;
  license: LicenseFindings;
  elements: ElementFindings;
  claim: ClaimFinding;
  notes: Note[];
}
