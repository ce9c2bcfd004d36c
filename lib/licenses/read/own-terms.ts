/** A license or terms of the model's own, told by no name in a table: "the code is MIT; the weights have an agreement of their own". */
import rules from '../../../assets/rules/own-terms.json' with { type: 'json' };
import { isA } from '../../mentions/scan.ts';
import { type ReadPassage, wordsOf } from '../../statements/read.ts';
import { type RuleFile, RuleTable } from '../../statements/table.ts';

const TABLE = new RuleTable(rules as unknown as RuleFile);

export interface OwnTerms {
  name: string;
  /** A document that has a name: whatever a tag says, that is what the weights are under. */
  named: boolean;
  /** The name of a file, which may be among those that were read. */
  file?: string;
  rules: string[];
}

/** In: a passage. Out: what it calls the model's own terms, and the rules by which it puts them on the model; undefined where it does not. */
export function ownTermsIn(read: ReadPassage): OwnTerms | undefined {
  const verdict = TABLE.decide(read);
  const terms = verdict?.met.find(({ means }) => isA(means, 'own-terms') || isA(means, 'deed'));
  if (!verdict || !terms) return undefined;
  const name = wordsOf(terms, read);
  return {
    name,
    named: isA(terms.means, 'deed'),
    ...(isA(terms.means, 'deed.file') && { file: name }),
    rules: verdict.rules,
  };
}
