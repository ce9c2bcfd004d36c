/** What a version of the rules decides. Each version is a folder beside this file; an old one may be kept to compare with. */
import type {
  ClaimLevel,
  ElementFindings,
  LicenseFinding,
  Outcome,
  Outstanding,
  PageKind,
  Quote,
  Relation,
  RequirementId,
  Step,
} from '../model/index.ts';

/** What the ladder is climbed with. */
export interface LadderInput {
  license: LicenseFinding;
  elements: ElementFindings;
  /** The reader accepts open licences that the OSI has not approved. */
  acceptOpenTerms: boolean;
  /** The page links to its model's own page on a hub, which was not read: a licence may be stated there. */
  licenseElsewhere?: boolean;
  /** A base that is named was not read, and is of no known family: the most restrictive licence on the chain is not known. */
  baseUnread?: boolean;
  /** The page was not read to its end, and what follows may state a licence, or limit it. */
  cut?: boolean;
  /** Look-ups that are under way: a label given before they end is never more open than it can prove. */
  outstanding?: Outstanding;
}

/** How one requirement of a step stands. `note` is a key of locales `next.*`. */
export interface Standing {
  requirement: RequirementId;
  status: 'met' | 'unmet' | 'unknown';
  note: string;
  quote?: Quote;
}

export interface Decision {
  outcome: Outcome;
  step: Step | null;
  stepIfAccepted: Step | null;
  /** Key of locales `why.*`. */
  why: string;
}

export interface RuleSet {
  /** As labels name it. */
  version: string;
  /** From findings to outcome. */
  decide(page: PageKind, input: LadderInput): Decision;
  /** What a step requires, and how each of it stands. */
  requirementsOf(step: Step, input: LadderInput): Standing[];
  /** How the vendor's claim stands to the outcome. */
  relate(claim: ClaimLevel, decision: Decision, input: LadderInput): Relation;
}
