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

const wordsOf = (name: string): string[] =>
  tokensOf(
    foldText(name)
      .replace(/(?<=\d)_(?=\d)/g, '.')
      .replace(/[-_/.](?=\D)|_/g, ' '),
  ).map(({ text }) => text);

export interface OwnNames {
  lexicon: Lexicon;
  /** First words of the own name, by which siblings are told. */
  stem?: string;
  /** Sizes and versions in the own name. */
  sizes: readonly string[];
  /** All words of the own name. */
  words: readonly string[];
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
    if (list.length > 0 && list.some((word) => word.length >= 3 && !GENERAL.test(word)))
      lexicon.add(list.join(' '), { means, id });
  };
  add(words, 'this', 'name');
  add(family, 'this', 'name.family');
  if (stem) add([stem], 'this', 'name.stem');
  // "Ridge2-7B" is also "Ridge 2", and "Ridge".
  const letters = stem && /^\p{L}{4,}(?=v?\d)/u.exec(stem)?.[0];
  if (letters) add([letters], 'this', 'name.letters');
  const owners = wordsOf(owner);
  // "deep-lake" is also "DeepLake".
  if (owners.length <= 3) add([owners.join('_')], 'we', 'owner');
  else add(owners, 'we', 'owner');
  if (owners[0] && owners[0].length > 3) add([owners[0]], 'we', 'owner.stem');
  return { lexicon, ...(stem && { stem }), sizes, words };
}

/** Smaller and larger ones of a family, by the names that they get. */
const VARIANT = /^(?:mini|tiny|nano|micro|small|lite|xl|xxl|large)$/;

/** "Ridge 70B", "Ridge Mini" on the page of Ridge 7B: the stem with another size, version or variant. */
export function siblings(tokens: readonly Token[], { stem, sizes, words }: OwnNames): Mention[] {
  if (!stem) return [];
  return tokens.flatMap(({ text }, at): Mention[] => {
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
      return sizes.includes(word) || sizes.includes(`v${word}`) || `v${sizes[0]}` === word
        ? []
        : [{ means: 'thing.sibling', id: 'name.sibling', from: at, to: next + 1 }];
    }
    return [];
  });
}

/** Acronyms and the like that are no names of models. */
const NO_NAME =
  /^(?:[FB]F?P?(?:8|16|32)|INT(?:4|8|16)|API|LLM|LLMs|VLM|GPU|GPUs|CPU|CPUs|PDF|URL|URLs|FAQ|NLP|AI|ML|RAM|VRAM|GB|TB|MB|UI|SDK|CLI|JSON|CSV|YAML|HTML|OK|TODO|README|LICENSE|NOTICE|USA|UK|EU|USD|EUR|Hugging|Face|HuggingFace|Hub|GitHub|GitLab|Zenodo|Python|PyTorch|I|ID|IDs|MIT|BSD|GPL|AGPL|LGPL|MPL|CC|Apache|Creative|Commons|License|Licence|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|English|German|French|Spanish|Italian|Portuguese|Chinese|Japanese|Korean|Russian|Q[1-4]|PhD)$/;

/** Scripts without capitals: a Latin word with one is a name wherever it stands. */
const UNCASED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

const EAST_ASIAN: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
const NAME = /^\p{Lu}[\p{L}\p{N}]*$/u;
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
  const isTaken = (at: number): boolean =>
    taken.some(({ from, to, means }) => from <= at && at < to && means !== 'use' && means !== 'part.model');
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || isTaken(at)) continue;
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
