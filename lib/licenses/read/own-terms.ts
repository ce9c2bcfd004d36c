/** A license or terms of the model's own, told by no name in a table: "the code is MIT; the weights have an agreement of their own". */
import rules from '../../../assets/rules/own-terms.json' with { type: 'json' };
import { isA } from '../../mentions/scan.ts';
import { type ReadPassage, wordsOf } from '../../statements/read.ts';
import { type RuleFile, RuleTable } from '../../statements/table.ts';

const TABLE = new RuleTable(rules as unknown as RuleFile);

/** In: a passage. Out: what it calls the model's own terms, and the rules by which it puts them on the model; undefined where it does not. */
export function ownTermsIn(read: ReadPassage): { name: string; rules: string[] } | undefined {
  const verdict = TABLE.decide(read);
  const terms = verdict?.met.find(({ means }) => isA(means, 'own-terms') || isA(means, 'deed'));
  return verdict && terms && { name: wordsOf(terms, read), rules: verdict.rules };
}
