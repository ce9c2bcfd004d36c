/** Sentences that restrict, in any text: licence, README, gate prompt, use policy. */
import type { RestrictionKind } from '../../model/index.ts';
import { detectLanguage } from '../../prose/language.ts';
import { splitSentences } from '../../prose/sentences.ts';
import { MAY_RESTRICT, PATTERNS } from './patterns.ts';
import { PERMISSIONS, REFUSALS } from './permissions.ts';

export interface Clause {
  kind: RestrictionKind;
  /** The sentence, verbatim, at most 400 characters. */
  quote: string;
  language: string;
  /** Offset of the sentence in the text. */
  index: number;
  /** `term` binds; `advice` recommends (intended uses, limitations, warnings). */
  force: 'term' | 'advice';
}

const MAX_SENTENCE = 1500;
const MAX_CLAUSES = 60;
const COMMERCE: ReadonlySet<RestrictionKind> = new Set(['non-commercial', 'other', 'research-only']);

/** Words of model cards that recommend rather than bind. */
const ADVICE =
  /\b(?:intended (?:uses?|users?|for)|is intended|are intended|primary intended|out[- ]of[- ]scope|recommend\w*|should (?:not )?be|should not|we (?:advise|encourage|hope)|please (?:do not|be careful|note)|suitable for|limitations?|aim(?:s|ed)? (?:to|at)|designed for|not (?:been )?(?:evaluated|tested|trained)|may (?:produce|generate|contain))\b/;

/** A sentence in which a licence or permission is spoken of: there "research" words bind. */
const TERMS =
  /\b(?:licen[sc]ed?|licensing|terms|permitted|allowed|prohibited|may only|can only|must|shall|agree|restricted to|only (?:be used|for)|not allowed|forbidden|release\w* (?:the |this |these )?[\w -]{0,30}(?:only|solely)|provided (?:only|solely)|for (?:[\w-]+ )?(?:research|academic)[\w -]{0,20}only)\b/;

/** True when the sentence expressly allows commercial use or says that nothing is restricted. */
export function isPermission(sentence: string): boolean {
  const lower = sentence.slice(0, MAX_SENTENCE).toLowerCase();
  return PERMISSIONS.some((pattern) => pattern.test(lower)) && !REFUSALS.some((pattern) => pattern.test(lower));
}

function forceOf(lower: string): Clause['force'] {
  return ADVICE.test(lower) && !TERMS.test(lower) ? 'advice' : 'term';
}

/** Kinds of restriction that one sentence states, each once. Words on commerce do not count in a permission. */
export function restrictionsOf(sentence: string): RestrictionKind[] {
  const lower = sentence.slice(0, MAX_SENTENCE).toLowerCase().replace(/\s+/g, ' ');
  if (!MAY_RESTRICT.test(lower)) return [];
  const permitted = isPermission(lower);
  const kinds = new Set<RestrictionKind>();
  for (const { kind, pattern } of PATTERNS) {
    if (kinds.has(kind) || (permitted && COMMERCE.has(kind))) continue;
    if (pattern.test(lower)) kinds.add(kind);
  }
  return [...kinds];
}

/**
 * Finds the sentences that restrict. In: a text of any length (the first 200,000 characters are read).
 * Out: at most 60 clauses in order, one for each kind that a sentence states. Never throws.
 */
export function findRestrictions(text: string): Clause[] {
  const clauses: Clause[] = [];
  const language = detectLanguage(text);
  for (const { text: sentence, index } of splitSentences(text, language)) {
    const kinds = restrictionsOf(sentence);
    if (kinds.length === 0) continue;
    const quote = sentence.length > 400 ? `${sentence.slice(0, 399)}…` : sentence;
    const force = forceOf(sentence.slice(0, MAX_SENTENCE).toLowerCase());
    for (const kind of kinds) clauses.push({ kind, quote, language, index, force });
    if (clauses.length >= MAX_CLAUSES) break;
  }
  return clauses;
}
