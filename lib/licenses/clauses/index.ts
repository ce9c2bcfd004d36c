/** Sentences that restrict, in any text: license, NOTICE, use policy. For those of a page see read/conditions.ts. */
import { type Prose, readingProseOf } from '../../learned/index.ts';
import { atOnce, type RestrictionKind, type Steps, type TextDocument, withoutLookups } from '../../model/index.ts';
import { conditionsIn } from './judge.ts';
import { documentOf } from './text.ts';

export { type Condition, conditionsIn } from './judge.ts';

export interface Clause {
  kind: RestrictionKind;
  /** The sentence, verbatim, at most 400 characters. */
  quote: string;
  language: string;
  /** Offset of the sentence in the text. */
  index: number;
  /** It binds; advice is not returned. */
  force: 'term';
  /** Ids of the rules that decided. */
  rules: string[];
}

const MAX_CLAUSES = 60;
const MAX_QUOTE = 400;

function* readingDocument(document: TextDocument): Steps<Prose> {
  const subject = { site: '', id: '', name: '' };
  const reading = { subject, url: '', title: '', view: 'card' as const, documents: [document], problems: [] };
  return yield* readingProseOf(withoutLookups(reading), () => []);
}

/**
 * Finds the sentences that restrict. In: a text of any length (the first 200,000 characters are read).
 * Out: at most 60 clauses in order, one for each kind that a sentence states. Never throws.
 */
export const findRestrictions = (text: string): Clause[] => atOnce(findingRestrictions(text));

/** The same in steps. */
export function* findingRestrictions(text: string): Steps<Clause[]> {
  const clauses: Clause[] = [];
  const prose = yield* readingDocument(documentOf(text));
  let from = 0;
  for (const found of conditionsIn(prose, () => true, true)) {
    yield;
    if (found?.force !== 'term') continue;
    const { passage, kinds, rules } = found;
    const { text: sentence, languages } = passage.source;
    const at = text.indexOf(sentence, from);
    const index = at < 0 ? from : at;
    from = index;
    const quote = sentence.length > MAX_QUOTE ? `${sentence.slice(0, MAX_QUOTE - 1)}…` : sentence;
    for (const kind of kinds)
      clauses.push({ kind, quote, language: languages[0] ?? 'en', index, force: 'term', rules });
    if (clauses.length >= MAX_CLAUSES) break;
  }
  return clauses.slice(0, MAX_CLAUSES);
}
