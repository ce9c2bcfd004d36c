/**
 * Words around a license's name by which it is no longer that license: "modified MIT", "based on Apache 2.0", "MIT plus our terms". The words
 * are data (assets/license-additions.json), of all languages at once: names of licenses stand in sentences of any.
 */
import records from '../../../assets/license-additions.json' with { type: 'json' };
import type { Lexicon } from '../../mentions/lexicon.ts';
import { lexiconOf } from '../../mentions/scan.ts';
import { Around } from './around.ts';

let compiled: Lexicon | undefined;

/** The words; made when a license is first named. */
function allWords(): Lexicon {
  compiled ??= lexiconOf(records);
  return compiled;
}

/**
 * In: a folded sentence; `words` for tests. Out: a function that says of where in it a known license is named: `commons-clause` or `changed`
 * when the sentence's words make another license of it, undefined when they do not. The sentence is read once, when it is first asked: one of
 * five hundred names would else be read five hundred times.
 */
export function additionsIn(
  sentence: string,
  words?: Lexicon,
): (index: number, end: number) => 'commons-clause' | 'changed' | undefined {
  let around: Around | undefined;
  return (index, end) => {
    around ??= new Around(sentence, words ?? allWords());
    const [from, after] = around.place(index, end);
    // "Modified BSD" is a license of its own.
    const isOfItsOwn = /^bsd/i.test(sentence.slice(index, end));
    if (!isOfItsOwn && around.isChangedBefore(from)) return 'changed';
    return around.after(after);
  };
}
