/** "May I use it?": what the licenses of a model and of its bases allow, by question. Data: assets/license-uses.json. */

/** In the order in which they are shown; from the eleventh on, on demand. */
export const USE_QUESTIONS = [
  'commercial',
  'places',
  'size-limit',
  'modify',
  'share',
  'host',
  'outputs',
  'train-on-outputs',
  'credit',
  'use-policy',
  'same-terms',
  'patents',
  'can-end',
  'register',
] as const;

export type UseQuestion = (typeof USE_QUESTIONS)[number];

/**
 * Questions that ask "is there a duty, a limit, a risk?": there `no` is the good news, and silence means that the text sets none. The others
 * ask "may I?": there `no` is barred, and silence allows nothing.
 */
export const DUTIES: ReadonlySet<UseQuestion> = new Set([
  'size-limit',
  'credit',
  'use-policy',
  'same-terms',
  'can-end',
  'register',
]);

export type UseValue = 'yes' | 'yes-if' | 'no' | 'not-stated';

/** What an answer hangs on; `kind` of locales `uses.if.*`. */
export interface UseCondition {
  kind: string;
  /** Monthly users above which it binds. */
  users?: number;
  /** Revenue above which it binds, in whole units of `currency` (ISO 4217), per `per`. */
  revenue?: number;
  currency?: string;
  per?: 'month' | 'year';
  /** Day for which users are counted, `YYYY-MM-DD`; `release`: the model's release, whose day the license does not name. */
  date?: string;
  /** What must be shown, what a name must begin with, or whose rival one may not be: as the license writes it. */
  name?: string;
  /** The base that asks it, where that is not the answer's own. */
  base?: string;
}

/**
 * Why nothing can be said where `not-stated` does not mean that a text was silent. `license`: no table has it, and no clause on this was found;
 * `altered`: a standard text with changes, in which the clause was not found; `base`: a base that was not read; `doubt`: a sentence of the
 * terms that no rule explains.
 */
export type UseUnknown = 'license' | 'altered' | 'base' | 'doubt';

export interface UseAnswer {
  question: UseQuestion;
  value: UseValue;
  conditions: UseCondition[];
  /** `medium`: the text grants it without the word; `low`: how far it reaches is open. Absent: it says so. */
  sure?: 'medium' | 'low';
  unknown?: UseUnknown;
  /** The license that answers, as its id or name. */
  license?: string;
  /** The base whose license answers, where it is not the model's own. */
  base?: string;
  /** Where in the license: "§2". */
  section?: string;
  /** The clause, verbatim, where the text was read and has it. */
  clause?: { quote: string; source: string; url: string };
  /** The license has several versions that answer differently, and which one it is is not known: the worse answer. */
  worstOfVersions?: true;
}

export interface Uses {
  /** Licenses that were asked, the model's own first; empty where none was found: then nothing is allowed by a license. */
  licenses: { name: string; base?: string }[];
  /** One for each question, in their order; empty where no license was found. */
  answers: UseAnswer[];
}
