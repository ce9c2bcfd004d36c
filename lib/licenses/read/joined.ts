/** Which things of a sentence are joined to one subject ("weights and code"), and which only say what the next one is of ("the model's code"). */
import { isA, isOneOf, type Mention } from '../../mentions/scan.ts';
import { GRAMMAR, type Grammar } from '../grammar.ts';
import { PARTS } from './parts.ts';

/** Signs that join two things; the words are in assets/license-grammar.json. */
const JOINS: ReadonlySet<string> = new Set('& , + / 、 ， · 、'.split(' '));
/** Signs that make what stands before a part of the name of what follows: "Ridge's data". */
const OF: ReadonlySet<string> = new Set("' ’ -".split(' '));
const NUMBER = /^v?\d[\d.]*[bmk]?$/;
const MAX_JOINED = 5;
const COMMAS: ReadonlySet<string> = new Set([',', '，', '、', ';', '；']);

/** "Ridge 7B code", "Heron's pretrained weights". */
function isModifier(between: readonly string[], { ownerMarks }: Grammar): boolean {
  const isOf = (text: string): boolean => OF.has(text) || ownerMarks.has(text);
  return between.every((text) => isOf(text) || NUMBER.test(text)) || (isOf(between[0] ?? '') && between.length <= 4);
}

/** Do words between two things join them? In: those words, and what stands before both. */
const isJoint = (between: readonly string[], before: readonly string[], { joins, both, pairs }: Grammar): boolean =>
  between.some((text) => JOINS.has(text) || joins.has(text)) ||
  both.some((words) => ` ${between.join(' ')} `.startsWith(` ${words} `)) ||
  pairs.some(([first, second]) => before.includes(first) && between.includes(second));

/** Takes away the last thing, with all that its words mean. */
function pop(heads: Mention[]): void {
  const from = heads.at(-1)?.from;
  while (heads.length > 0 && heads.at(-1)?.from === from) heads.pop();
}

/** Tokens that stand in brackets which close again: "Ridge Atlas (also called \"Atlas\") data". */
function asides(texts: readonly string[]): ReadonlySet<number> {
  const aside = new Set<number>();
  let open = -1;
  for (const [at, text] of texts.entries()) {
    if (text === '(' || text === '（') open = at;
    if ((text !== ')' && text !== '）') || open < 0) continue;
    for (let inside = open; inside <= at; inside++) aside.add(inside);
    open = -1;
  }
  return aside;
}

/** The first of some things, and what is joined to it. A thing right before another only tells which: "the model's code". */
export function joined(all: readonly Mention[], texts: readonly string[], grammar = GRAMMAR): Mention[] {
  const heads: Mention[] = [];
  const aside = asides(texts);
  const things = all.filter(({ from }) => !aside.has(from));
  /** Where the last thing ends, with the words of a name that go on from it. */
  let end = 0;
  for (const thing of things) {
    const last = heads.at(-1);
    if (!last) {
      heads.push(thing);
      end = thing.to;
      continue;
    }
    if (thing.from < last.to) {
      // Two meanings of the same words; or "this model card": the longer way to take them.
      if (thing.to > last.to && thing.from > last.from) pop(heads);
      if (thing.from === last.from || heads.at(-1) !== last) heads.push(thing);
      end = Math.max(end, thing.to);
      continue;
    }
    const between = texts.slice(end, thing.from).filter((_, at) => !aside.has(end + at));
    if (between.length === 0 && isOneOf(last.means, PARTS) && grammar.whose.has(texts[thing.from] ?? '')) {
      end = thing.to;
      continue;
    }
    if (isModifier(between, grammar)) {
      end = thing.to;
      // "Ridge-8B-Base", "Ridge Weather Atlas": its name goes on.
      if (isA(thing.means, 'name.other')) continue;
      if (!isA(last.means, 'thing.sibling')) pop(heads);
      heads.push(thing);
    } else if (between.length <= MAX_JOINED && isJoint(between, texts.slice(0, last.from), grammar)) {
      heads.push(thing);
      end = thing.to;
    } else break;
  }
  return heads.some(isWeights) ? heads : (afterComma(things, heads, texts) ?? heads);
}

const isWeights = ({ means }: Mention): boolean => isA(means, 'part.weights');

/** "The tools are Heron's, and the weights are under MIT": weights that are named after a comma are what is spoken of. */
function afterComma(
  things: readonly Mention[],
  heads: readonly Mention[],
  texts: readonly string[],
): Mention[] | undefined {
  const [first] = heads;
  const weights = things.find(isWeights);
  if (!first || !weights || weights.from < first.to) return undefined;
  return texts.slice(first.to, weights.from).some((text) => COMMAS.has(text)) ? [weights] : undefined;
}
