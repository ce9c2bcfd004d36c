/** What stands before a word of openness in its sentence, nearest first, with what lies between. */
import type { Mention } from '../mentions/scan.ts';
import { isAttribute, isLastVerb } from './attributes.ts';
import type { Thing, View } from './view.ts';

export interface Step {
  thing: Thing;
  /** Between it and the word. */
  words: number;
  /** A verb of being, or a mark that stands for one ("Ridge: an open model"), lies between. */
  is: boolean;
  /** It is a mark alone. */
  beside: boolean;
  /** What lies between, nearer to the word than a verb of being. */
  path: ReadonlySet<string>;
}

export interface Stretch {
  steps: readonly Step[];
  is: boolean;
  path: ReadonlySet<string>;
  /** Words before the word; of these, words before the verb of being. */
  words: number;
  wordsBeforeIs: number;
  /** A pronoun begins it: "It is open". */
  pronoun: boolean;
  /** A definite article does: "The following models are open". */
  definite: boolean;
  /** Where the sentence's part with the word begins and ends. */
  start: number;
  end: number;
}

const PATH: readonly (readonly [string, string])[] = [
  ['compare', 'act.compare'],
  ['by', 'by'],
  ['derive', 'act.derive'],
  ['cite', 'act.cite'],
  ['evaluate', 'act.evaluate'],
  ['train', 'act.train'],
  ['release', 'act.release'],
  ['pronoun', 'pronoun'],
];
/** Words between a verb of being and a word of openness: "is a small, fast and truly open". */
const TO_BE = 6;
const HARD = /^[;；.。!！?？•·]$/;
/** "Ridge, an open model", "Ridge (open weights)", "Ridge: open", "Ridge | open". */
const APPOSITION = /^[,，、:：(（|–-]$/;

/** A mark that ends a part of a sentence; the point inside "v1.5" does not. */
export const isHard = (view: View, at: number): boolean =>
  HARD.test(view.textAt(at)) &&
  !(view.textAt(at) === '.' && view.read.passage.tokens[at + 1]?.start === view.read.passage.tokens[at]?.end);

const isMark = (view: View, at: number): boolean => APPOSITION.test(view.textAt(at));

/** "Ridge, however, is", "Ridge dagegen ist", "Ridge, en cambio, es": between a subject and its verb the word turns nothing away from it. */
function isInserted(view: View, at: number): boolean {
  const from = isMark(view, at - 1) ? at - 1 : at;
  const isSubject = view.thingTo(from) !== undefined;
  const verb = [1, 2, 3].find((more) => view.starts(at + more, 'is', 'part', 'this', 'thing', 'open')) ?? 0;
  // "Apache-2.0, while the weights are": another subject comes first.
  return isSubject && verb > 0 && view.starts(at + verb, 'is') && !view.starts(at + verb, 'part');
}

/** Where the part of the sentence begins that the word stands in: after a hard mark, or a word that turns the sentence. */
function startOf(view: View, word: Mention): number {
  for (let at = word.from - 1; at >= 0; at--)
    if (isHard(view, at) || (view.starts(at, 'but') && !isInserted(view, at))) return at + 1;
  return 0;
}

function endOf(view: View, word: Mention): number {
  const { length } = view.read.passage.tokens;
  for (let at = word.to; at < length; at++) if (isHard(view, at) || view.starts(at, 'but')) return at;
  return length;
}

/** "Ridge is a family of open models": the subject is not the family. */
function withoutFamilies(view: View, word: Mention, steps: Step[]): Step[] {
  const [first, second] = steps;
  const isFamily = first && second && ['model', 'thing'].includes(first.thing.kind) && first.words <= 3 && second.is;
  return isFamily && view.has('of', first.thing.to, word.from) ? steps.slice(1) : steps;
}

/** In: a passage and a word of openness in it. Out: what stands before it. Linear. */
export function stretchBefore(view: View, word: Mention): Stretch {
  const steps: Step[] = [];
  const path = new Set<string>();
  // Steps share what is as it was: a copy for each of a thousand would be most of the work.
  let soFar: ReadonlySet<string> = new Set();
  let words = 0;
  let is = false;
  let wordsBeforeIs = 0;
  const start = startOf(view, word);
  const end = endOf(view, word);
  // "Released as open source", "passe en open source": what is called so is what is released.
  const isBare = word.means === 'open.source' && (view.ends(word) || view.starts(word.to, 'of'));
  const means = isBare ? ['as', 'into'] : ['as'];
  if ([1, 2].some((back) => view.starts(word.from - back, ...means))) is = true;
  let isApart = false;
  // What stands in a clause about the word's noun: in Japanese and Korean before the words that tell of it, else after them.
  let isInside = false;
  for (let at = word.from - 1; at >= start; at--) {
    const thing = view.thingTo(at + 1);
    // "환자 데이터를 제외하면 오픈소스": what is left out is not the subject.
    if (thing && ['ko', 'ja'].includes(view.language) && view.has('except', thing.to, thing.to + 5)) {
      at = thing.from;
      continue;
    }
    if (thing && isInside) {
      isInside = thing.kind === 'own';
      if (!isInside) {
        at = thing.from;
        continue;
      }
      isInside = false;
    }
    if (thing && thing.to <= word.from) {
      const isBeside = !is && APPOSITION.test(view.textAt(thing.to)) && words <= 2;
      if (soFar.size < path.size) soFar = new Set(path);
      steps.push({ thing, words, is: is || isBeside, beside: isBeside, path: soFar });
      at = thing.from;
      continue;
    }
    if (!is && view.starts(at, 'by', 'act.derive') && isAttribute(view, word, end, at)) {
      isInside = isLastVerb(view);
      if (!isInside) steps.length = 0;
      continue;
    }
    for (const [name, means] of PATH)
      if ((!is || name === 'pronoun') && view.starts(at, means) && !(name === 'compare' && view.starts(at, 'rank')))
        path.add(name);
    if (is && isMark(view, at)) isApart = true;
    if (is && !isApart) wordsBeforeIs += view.weight(at);
    if (words <= TO_BE && view.starts(at, 'is')) is = true;
    words += view.weight(at);
  }
  const begins = steps.length > 0 ? [start, start + 1] : [start, start + 1, 0, 1];
  const pronoun = begins.some((at) => at < word.from && view.starts(at, 'pronoun'));
  return {
    steps: withoutFamilies(view, word, steps),
    is,
    path,
    words,
    wordsBeforeIs,
    pronoun,
    definite: view.starts(start, 'det', 'these'),
    start,
    end,
  };
}
