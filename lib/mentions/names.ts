/** Names as a page's words: the model's own, its siblings', its owner's, and names of others. Names match as whole words. */
import type { Subject } from '../model/index.ts';
import { foldText } from '../prose/fold.ts';
import { type Token, tokensOf } from '../prose/tokens.ts';
import { Lexicon } from './lexicon.ts';
import type { Mention } from './scan.ts';

/** Words of names that are no name by themselves. */
const GENERAL =
  /^(?:the|model|models|open|llm|vlm|lm|hf|ai|large|small|base|mini|tiny|nano|pro|max|plus|lite|chat|instruct|it|gguf|gptq|awq|fp8|int4|int8|v|preview|code|vision|speech|text|image|video|audio|music|music|language|world|voice|ocr|tts|asr|vl|omni|embed|embedding|new|and|for|of|www|com|org|net|io|docs|blog|news)$/;
const SIZE = /^v?\d[\d.]*(?:[bmkt]|x\d+b?)?$/;

/** Words by which a fine-tune of somebody's model is called. */
const TUNED = /^(?:finetuned?|finetuning|lora|qlora|peft)$/;

/** The words of a name: "Ridge_2.0-tides" has three. */
export const wordsOf = (name: string): string[] =>
  tokensOf(
    foldText(name)
      .replace(/(?<=\d)_(?=\d)/g, '.')
      .replace(/[-_/.](?=\D)|_/g, ' '),
  ).map(({ text }) => text);

export const isSize = (word: string): boolean => SIZE.test(word);

/** Characters of East Asian writing, each a word by itself: two make a name. */
const EAST_ASIAN_SIGN = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]$/u;
const isSigns = (list: readonly string[]): boolean => list.filter((word) => EAST_ASIAN_SIGN.test(word)).length > 1;

export interface OwnNames {
  lexicon: Lexicon;
  /** First word of the own name, by which siblings are told. */
  stem?: string;
  /** The words before its size, where they are signs: "山雀" of "山雀 2". */
  signs?: readonly string[];
  /** Sizes and versions in the own name. */
  sizes: readonly string[];
  /** All words of the own name. */
  words: readonly string[];
  /** "Ridge-14B" on the page of "Ridge-14B-Chat-Int4": the model that was packed, in words; undefined: it is called by its whole name. */
  packed: readonly string[] | undefined;
}

/** In: what a page is about. Out: the words by which it calls its model (`this`) and its owner (`we`). */
export function ownNames({ name, owner = '' }: Pick<Subject, 'name' | 'owner'>): OwnNames {
  const lexicon = new Lexicon();
  const words = wordsOf(name);
  const sizes = words.filter((word) => SIZE.test(word));
  const before = words.findIndex((word) => SIZE.test(word));
  const family = words.slice(0, before > 0 ? before : undefined);
  const stem = words.find((word) => word.length >= 3 && !GENERAL.test(word) && !SIZE.test(word));
  const add = (list: string[], means: string, id: string): void => {
    if (isSigns(list) || list.some((word) => word.length >= 3 && !GENERAL.test(word)))
      lexicon.add(list.join(' '), { means, id });
  };
  add(words, 'this', 'name');
  // "Ridge-2-finetuned-tides": "Ridge" alone is what was tuned.
  const isTuned = words.some((word) => TUNED.test(word));
  if (!isTuned) add(family, 'this', 'name.family');
  if (stem && !isTuned) add([stem], 'this', 'name.stem');
  // "Ridge2-7B" is also "Ridge 2", and "Ridge".
  const letters = stem && /^\p{L}{4,}(?=v?\d)/u.exec(stem)?.[0];
  if (letters && !isTuned) add([letters], 'this', 'name.letters');
  const owners = wordsOf(owner);
  // "deep-lake" is also "DeepLake".
  if (owners.length <= 3) add([owners.join('_')], 'we', 'owner');
  else add(owners, 'we', 'owner');
  if (owners[0] && owners[0].length > 3) add([owners[0]], 'we', 'owner.stem');
  const signs = !stem && isSigns(family) && { signs: family };
  return { lexicon, ...(stem && { stem }), ...signs, sizes, words, packed: packedOf(words) };
}

/** What a name ends with that says how a model was packed or tuned to answer, and not which one it is. */
const PACKED = /^(?:chat|instruct|it|base|hf|gguf|ggml|gptq|awq|mlx|onnx|exl2|bnb|fp8|int4|int8|[48]bit|quantized)$/;

/** In: the words of a name. Out: those of the model that was packed, see `OwnNames`. */
function packedOf(words: readonly string[]): readonly string[] | undefined {
  const last = words.findLastIndex((word) => !PACKED.test(word));
  const kept = words.slice(0, last + 1);
  return last + 1 < words.length && kept.length > 1 && kept.some((word) => SIZE.test(word)) ? kept : undefined;
}

/** Words that tell a model from others of its name: neither its size nor what many are called. */
const telling = (words: readonly string[]): number =>
  words.filter((word) => !GENERAL.test(word) && !SIZE.test(word)).length;

/** "Ridge 2.0" is "Ridge 2", and "Ridge v2". */
const version = (word: string): string => word.replace(/^v(?=\d)/, '').replace(/\.0$/, '');

/** "山雀 13B" on the page of 山雀 2B. */
const otherSizes = (tokens: readonly Token[], signs: readonly string[], sizes: readonly string[]): Mention[] =>
  tokens.flatMap((token, from): Mention[] => {
    if (token.text !== signs[0] || !signs.every((sign, nth) => tokens[from + nth]?.text === sign)) return [];
    const size = tokens[from + signs.length]?.text ?? '';
    if (!SIZE.test(size) || sizes.some((own) => version(own) === version(size))) return [];
    return [{ means: 'thing.sibling', id: 'name.sibling', from, to: from + signs.length + 1 }];
  });

/** Smaller and larger ones of a family, by the names that they get. */
const VARIANT = /^(?:mini|tiny|nano|micro|small|lite|xl|xxl|large)$/;

/**
 * "Ridge 70B", "Ridge Mini" on the page of Ridge 7B: the stem with another size, version or variant; "Ridge-SpeechEditor" on that of
 * Ridge-Tide. And `name.base`: the own name without what says how the model was packed.
 */
export function siblings(
  folded: string,
  tokens: readonly Token[],
  { stem, signs, sizes, words, packed }: OwnNames,
): Mention[] {
  if (signs && sizes.length > 0) return otherSizes(tokens, signs, sizes);
  if (!stem) return [];
  const isOneOfMany = telling(words) > 1;
  const isNamed = ({ start, end }: Token): boolean => STRONG_NAME.test(folded.slice(start, end));
  const first = packed?.[0];
  const siblingAt = ({ text, end }: Token, at: number): Mention[] => {
    if (packed?.every((word, nth) => tokens[at + nth]?.text === word)) {
      const after = tokens[at + packed.length];
      const isLonger = after && folded[after.start - 1] === '-' && !words.includes(after.text);
      if (!isLonger) return [{ means: 'name.base', id: 'name.packed', from: at, to: at + packed.length }];
    }
    const beside = tokens[at + 1];
    if (isOneOfMany && text === stem && beside && beside.start - end === 1 && isNamed(beside))
      if (!words.includes(beside.text) && !GENERAL.test(beside.text))
        return [{ means: 'thing.sibling', id: 'name.sibling', from: at, to: at + 2 }];
    // "Ridge3" on the page of the family.
    if (sizes.length === 0 && text.startsWith(stem) && SIZE.test(text.slice(stem.length)))
      return [{ means: 'this', id: 'name.version', from: at, to: at + 1 }];
    if (sizes.length === 0 || text !== stem) return [];
    const variant = tokens[at + 1]?.text ?? '';
    const isSize = /^(?:language|scale|sized?)$/.test(tokens[at + 2]?.text ?? '');
    if (VARIANT.test(variant) && !isSize && !words.includes(variant))
      return [{ means: 'thing.sibling', id: 'name.sibling', from: at, to: at + 2 }];
    for (let next = at + 1; next <= at + 3 && tokens[next]?.kind !== 'mark'; next++) {
      const word = tokens[next]?.text ?? '';
      if (!SIZE.test(word)) continue;
      // "Ridge 7B v2" on the page of Ridge 7B: the size is the own one, the version is not.
      if (sizes.includes(word) && /^v\d/.test(tokens[next + 1]?.text ?? '')) continue;
      return sizes.some((size) => version(size) === version(word))
        ? []
        : [{ means: 'thing.sibling', id: 'name.sibling', from: at, to: next + 1 }];
    }
    return [];
  };
  // Each begins with one of these words.
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.text.startsWith(stem) || token.text === first) found.push(...siblingAt(token, at));
  }
  return found;
}

/** "13B", and no version: what follows a model's name, and hardly any other. */
const BILLIONS = /^\d[\d.]*[bm]$/;
const EAST_ASIAN_WORD = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}]+$/u;
const NINE = 57;
/** Signs of a name before its size, where no space and no mark tells where it begins. */
const SIGNS = 2;

/** "헤론 13B", "鷺-9B": in scripts without capitals a name is told by the size that follows it. In: the size's token. Out: the name's tokens. */
function uncasedName(folded: string, tokens: readonly Token[], at: number): Pick<Mention, 'from' | 'to'> | undefined {
  const size = tokens[at];
  // Most words begin with no digit.
  if (!size || at === 0 || size.text.charCodeAt(0) > NINE || !BILLIONS.test(size.text)) return undefined;
  let from = at;
  while (from > 0 && at - from < (tokens[from - 1]?.kind === 'sign' ? SIGNS : 1)) {
    const before = tokens[from - 1] as Token;
    const next = tokens[from] as Token;
    if (!EAST_ASIAN_WORD.test(before.text) || !/^[- ]?$/.test(folded.slice(before.end, next.start))) break;
    from--;
  }
  return from < at ? { from, to: at + 1 } : undefined;
}

/** Acronyms and the like that are no names of models. */
const NO_NAME =
  /^(?:[FB]F?P?(?:8|16|32)|INT(?:4|8|16)|API|LLM|LLMs|VLM|GPU|GPUs|CPU|CPUs|PDF|URL|URLs|FAQ|NLP|AI|ML|RAM|VRAM|GB|TB|MB|UI|SDK|CLI|JSON|CSV|YAML|HTML|OK|TODO|README|LICENSE|NOTICE|USA|UK|EU|USD|EUR|Hugging|Face|HuggingFace|Hub|GitHub|GitLab|Zenodo|Python|PyTorch|I|ID|IDs|MIT|BSD|GPL|AND|OR|WITH|SPDX|Identifier|AGPL|LGPL|MPL|CC|Apache|Creative|Commons|License|Licence|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|OSI|FSF|OSAID|English|German|French|Spanish|Italian|Portuguese|Chinese|Japanese|Korean|Russian|Arabic|Basque|Bengali|Bulgarian|Cantonese|Catalan|Croatian|Czech|Danish|Dutch|Estonian|European|Farsi|Finnish|Galician|Greek|Hebrew|Hindi|Hungarian|Icelandic|Indonesian|Irish|Latin|Latvian|Lithuanian|Malay|Maltese|Mandarin|Nordic|Norwegian|Persian|Polish|Romanian|Serbian|Slovak|Slovenian|Swahili|Swedish|Swiss|Tamil|Thai|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|Q[1-4]|PhD)$/;

/** Scripts without capitals: a Latin word with one is a name wherever it stands. */
const UNCASED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

const EAST_ASIAN: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
const NAME = /^\p{Lu}[\p{L}\p{N}]*$/u;
/** A letter from a to z, with which no name begins. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const STRONG_NAME = /^\p{Lu}\p{L}*\p{Ll}\p{L}*\p{Lu}|^\p{Lu}\p{L}+\d|^\p{Lu}{2,}\d/u;

/**
 * Names that are nobody's of this page: capitalised words inside a sentence, "CamelCase", Latin words in East Asian text. In German, where
 * every noun has a capital, and at a sentence's start only what no noun looks like.
 */
export function otherNames(
  folded: string,
  tokens: readonly Token[],
  language: string,
  taken: readonly Mention[],
): Mention[] {
  const out: Mention[] = [];
  // "setzt auf Heron 8B auf", "aus Heron 8B destilliert": a name stands amid the words that say how the model was made.
  const isAmid = (at: number, { from, to, means }: Mention): boolean =>
    means === 'act.derive' && from < at && at < to - 1;
  const isTaken = (at: number): boolean =>
    taken.some(
      (each) =>
        each.from <= at && at < each.to && each.means !== 'use' && each.means !== 'part.model' && !isAmid(at, each),
    );
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const sized = uncasedName(folded, tokens, at);
    if (sized && !taken.some(({ from, to }) => from < sized.to && sized.from < to)) {
      out.push({ means: 'name.other', id: 'name.other', ...sized });
      continue;
    }
    if (token.kind !== 'word' || isSmall(folded.charCodeAt(token.start)) || isTaken(at)) continue;
    const word = folded.slice(token.start, token.end);
    // Where no letter has a capital, one at the start tells a name too.
    const first = !EAST_ASIAN.has(language) && (at === 0 || tokens[at - 1]?.kind === 'mark');
    if (!NAME.test(word) || NO_NAME.test(word) || word.length < 3) continue;
    const numbered = SIZE.test(tokens[at + 1]?.text ?? '');
    if (!STRONG_NAME.test(word) && !numbered && ((first && !UNCASED.has(language)) || language === 'de')) continue;
    out.push({ means: 'name.other', id: 'name.other', from: at, to: numbered ? at + 2 : at + 1 });
  }
  return out;
}
