/**
 * Conditions in a card, README, page or gate beside a license: "non-commercial only", "commercial use needs a signed form"
 * (RULES.md section 4: the stricter counts, and both are quoted).
 */
import type { Prose } from '../../learned/index.ts';
import { speaksOf } from '../../mentions/scan.ts';
import { atOnce, type Block, type Quote, type Restriction, type Steps } from '../../model/index.ts';
import { quoteOf } from '../../prose/passages.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { conditionsIn } from '../clauses/index.ts';

export interface Conditions {
  /** What binds: the first of it. */
  restrictions: Restriction[];
  /** More binds than is kept. */
  more: boolean;
  /**
   * What may bind, and no rule explains. `bars`: it stands in a section on the license or on terms, or a rule says that it binds and the
   * learned reader that it does not: no open label is given beside it.
   */
  doubts: { quote: Quote; bars: boolean }[];
}

const TERMS = ['word.license', 'word.terms'];
export const MAX_RESTRICTIONS = 30;
const MAX_DOUBTS = 5;

/** Does the passage stand among terms? */
export const isAmongTerms = ({ heading, source }: ReadPassage): boolean =>
  source.document.kind === 'gate' || speaksOf(heading, TERMS);

/**
 * In: a page's prose, and blocks that hold a license's own text. Out: the terms that it sets for the use of the model, beyond its license's
 * own, in reading order.
 */
export const conditionsOf = (prose: Prose, licenseText?: ReadonlySet<Block>): Conditions =>
  atOnce(findingConditions(prose, licenseText));

/** The same in steps. */
export function* findingConditions(prose: Prose, licenseText: ReadonlySet<Block> = new Set()): Steps<Conditions> {
  const restrictions: Restriction[] = [];
  const doubts: Conditions['doubts'] = [];
  let more = false;
  const beside = { ...prose, passages: prose.passages.filter(({ source }) => !licenseText.has(source.block)) };
  for (const found of conditionsIn(beside, isAmongTerms)) {
    yield;
    if (!found) continue;
    const { passage, force, kinds, rules, disputed } = found;
    const quote = { ...quoteOf(passage.source), rules };
    if (force === 'doubt') {
      if (passage.source.document.kind === 'gate') continue;
      if (doubts.length < MAX_DOUBTS) doubts.push({ quote, bars: disputed === true || isAmongTerms(passage) });
      continue;
    }
    for (const kind of kinds) {
      // What a gate asks for before it opens ("share your contact information") is the gate, a note; what it forbids restricts.
      if (kind === 'other' && passage.source.document.kind === 'gate') continue;
      if (restrictions.some((other) => other.kind === kind && other.quote === quote.quote)) continue;
      if (restrictions.length >= MAX_RESTRICTIONS) {
        more = true;
        break;
      }
      restrictions.push({ kind, quote: quote.quote, source: quote.source, url: quote.url, rules });
    }
  }
  return { restrictions, more, doubts };
}
