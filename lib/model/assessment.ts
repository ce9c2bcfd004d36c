/** The one object that chip, card, popup, toolbar, export and command line show. Public fields: docs/command-line.md. */
import type {
  ClaimFinding,
  Conflict,
  DataDetail,
  ElementFindings,
  ElementId,
  LicenseFinding,
  LineageLink,
  Note,
  PageKind,
  Quote,
} from './findings.ts';
import type { Problem } from './problem.ts';
import type { Subject } from './reading.ts';
import type { Uses } from './uses.ts';

/** RULES.md section 1. */
export type Outcome =
  | 'open-source-open-data'
  | 'open-source'
  | 'open-weights'
  | 'weights-available'
  | 'open-terms'
  | 'closed'
  | 'no-license'
  | 'undetermined'
  | 'not-a-model';

export type Step = 1 | 2 | 3 | 4;

/** RULES.md section 5, last paragraph. */
export type Relation = 'matches' | 'above' | 'unproven' | 'below' | 'unspecific' | 'no-claim';

/** What a first label was given before: look-ups of what may lower it (license files, bases), or of what the upper steps need. */
export type Outstanding = 'license' | 'training';

export type RequirementId = ElementId | 'license' | 'dataLicense';

/** What a requirement lacks; `kind` of locales `next.part.*`. */
export interface RequirementGap {
  kind: 'unstated' | 'restricted' | 'unchecked' | 'missing' | 'unrecognised' | 'repository' | 'found' | 'notFound';
  /** Data sets or repositories, as they are called. */
  names: string[];
  /** Details of Data Information. */
  details?: DataDetail[];
}

/** A requirement of the next step up that is not met: `unknown` is "not found here", `unmet` is "the vendor says no". */
export interface Requirement {
  requirement: RequirementId;
  status: 'unmet' | 'unknown';
  /** Key of locales `next.*`. */
  note: string;
  quote?: Quote;
  /** By name, where more is known than that something is missing. */
  gaps?: RequirementGap[];
  /** Documents that were searched for it, as names. */
  lookedIn: string[];
}

/** For bug reports: what was read, from where, and in what time. */
export interface ReadingReport {
  documents: { name: string; url: string; characters: number; truncated: boolean }[];
  bases: number;
  /** Look-ups that were answered without a request. */
  saved?: number;
  /** Milliseconds in which the page was read; undefined where nobody measured it. */
  readMs?: number;
  /** Milliseconds in which look-ups were made and the page was judged. */
  judgeMs?: number;
}

export interface Assessment {
  report?: ReadingReport;
  subject: Subject;
  url: string;
  outcome: Outcome;
  step: Step | null;
  /** For `open-terms`: the step if that licence were accepted; for a base that was not read: the step if it demands no more. */
  stepIfAccepted: Step | null;
  /** Why this outcome, as a key of locales `why.*`. */
  why: string;
  page: PageKind;
  license: LicenseFinding;
  /** What the licenses allow; absent where weights are not released, and where no license was looked for yet. */
  uses?: Uses;
  elements: ElementFindings;
  claim: ClaimFinding;
  relation: Relation;
  /** Requirements of the next step; empty at the top and off the ladder where no step is next. */
  nextStep: Step | null;
  next: Requirement[];
  conflicts: Conflict[];
  lineage: LineageLink[];
  notes: Note[];
  problems: Problem[];
  /** The publisher's own hub model that the page links to and that was not looked up: the reader may have it looked up. */
  linked?: string;
  /** Rules version, `g7-2026.2`. */
  rules: string;
  /** Date of the data files, `YYYY-MM-DD`. */
  data: string;
  /** ISO time of the check. */
  checked: string;
  requests: number;
  /** A first label, which look-ups may change once. Absent when they are done. */
  outstanding?: Outstanding;
}
