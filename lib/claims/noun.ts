/** The noun that a word of openness stands before. */
import type { Mention } from '../mentions/scan.ts';
import type { Thing, View } from './view.ts';

/** Words between a word of openness and its noun: "open-source text to speech model". */
const TO_NOUN = 5;
const TO_OBJECT = 9;
const JOINS = /^(?:and|&|\/|,|y|e|et|und|和|と|과|와|и|、)$/;

const isComma = (text: string): boolean => /^[,，、]$/.test(text);

export interface Head {
  /** The noun, and what is joined to it ("models and code"). */
  things: Thing[];
  /** The token after the last. */
  to: number;
}

/** Where "(MoE)" ends that begins at a token. */
function afterBrackets(view: View, at: number): number | undefined {
  if (view.textAt(at) !== '(') return undefined;
  const close = [1, 2, 3, 4].find((next) => view.textAt(at + next) === ')');
  return close === undefined ? undefined : at + close + 1;
}

/** In: a word of openness, and where its clause ends. Out: the noun after it, the last of a chain ("LLM inference engine"). */
export function headAfter(view: View, word: Mention, end: number): Head {
  const things: Thing[] = [];
  let at = word.to;
  // "We open-source all of our tools": a verb, and what it does something to.
  const isVerb = view.starts(at, 'det');
  const isThing = (): boolean => (view.thingFrom(at)?.kind ?? 'we') !== 'we';
  if (isVerb) while (at < word.to + 4 && !isThing() && view.starts(at, 'det', 'of')) at += 1;
  const goesOn = view.starts(word.from - 1, 'det', 'rank', 'these', 'of');
  let words = 0;
  let joined = true;
  let commas = 0;
  let isRelative = false;
  while (at < end && words <= (things.length > 0 ? 1 : isVerb ? TO_OBJECT : TO_NOUN)) {
    const thing = view.thingFrom(at);
    // "Our open libraries Heron", "on open benchmarks measuring the model": another noun, not the same.
    const isNew = thing && things.length > 0 && joined && (thing.kind === 'own' || thing.kind === 'other');
    if (isNew && things.at(-1)?.kind !== 'other') break;
    if (thing && thing.kind !== 'we') {
      if (!joined || things.length === 0) things.push(thing);
      else things[things.length - 1] = thing;
      [at, words, joined] = [thing.to, 0, true];
      continue;
    }
    const beyond = afterBrackets(view, at) ?? view.afterLink(at);
    if (beyond !== undefined) {
      at = beyond;
      continue;
    }
    // "The first open, transparent and small model": more words about the noun.
    if (
      goesOn &&
      things.length === 0 &&
      words <= 2 &&
      isComma(view.textAt(at)) &&
      view.read.passage.tokens[at + 1]?.kind !== 'mark'
    ) {
      [at, words] = [at + 1, 0];
      commas += 1;
      if (JOINS.test(view.textAt(at))) at += 1;
      if (commas > 3 || view.starts(at, 'stop', 'is', 'by', 'det')) break;
      continue;
    }
    // "开源的、用于评测的基准".
    if (view.textAt(at) === '、' && view.textAt(at - 1) === '的') {
      [at, isRelative] = [at + 1, true];
      continue;
    }
    if (view.isMark(at) || (!isRelative && view.starts(at, 'stop', 'is', 'of', 'by'))) {
      if (things.length === 0 || !JOINS.test(view.textAt(at))) break;
      joined = false;
    }
    words += view.weight(at);
    at += 1;
  }
  return { things, to: things.at(-1)?.to ?? word.to };
}

/** "开源模型正在改变行业", "オープンモデルは方言に弱い": where nothing tells one from many, a bare noun that goes on is models in general. */
export function isGeneric(view: View, to: number): boolean {
  const next = view.textAt(to);
  if (view.language === 'zh') return /^\p{Script=Han}/u.test(next) && next !== '的';
  if (view.language === 'ja') return /^[はがも]/.test(next) && to + 1 < view.read.passage.tokens.length;
  return view.language === 'ko' && /^[은는이가들]/.test(next) && !/^이[며고다라]/.test(next);
}
