/** In which languages the passages of a document may be: by their own words, and where these are few by what stands around them. */
import type { Block, TextDocument } from '../model/index.ts';
import { isForeign, isPlainly, likelyLanguages, sharedList } from './language.ts';

/** A passage that is shorter may be taken for another language by two or three words: it is asked in those around it too. */
const SHORT = 160;

const LISTED: ReadonlySet<string> = new Set(['item', 'cell']);
/** Items and cells by which the language of a list or table is told. */
const MAX_SAMPLED = 30;

/** A word of Chinese in a line of names and numbers. */
const HAN = /\p{Script=Han}{2}/u;

/** What stands over a passage. */
interface Over {
  heading: string | undefined;
  lead: string | undefined;
}

export class Languages {
  /** What the document is most likely in: one language, or none where nothing tells. */
  readonly own: readonly string[];
  /** The list or table that was looked at last. */
  private list: { from: number; to: number; languages: readonly string[] } = { from: 0, to: 0, languages: [] };
  /** The blocks around a passage that was looked at last. */
  private around: { at: number; languages: readonly string[] } = { at: -1, languages: [] };
  private readonly blocks: readonly Block[];

  constructor({ blocks }: TextDocument) {
    this.blocks = blocks;
    const sample = blocks.filter(({ kind }) => kind !== 'code').map(({ text }) => text.slice(0, 300));
    this.own = likelyLanguages(sample.join(' ').slice(0, 6000)).slice(0, 1);
  }

  /** In: a passage's text, the block that it is of and its number, what stands over it. Out: its languages, most likely first, and English. */
  of(text: string, block: Block, at: number, { heading = '', lead = '' }: Over): readonly string[] {
    const isCode = block.kind === 'code';
    const found = isCode ? [] : likelyLanguages(text);
    const foreign = !isCode && isForeign(text);
    const isShort = !isCode && text.length < SHORT && !isPlainly(this.own[0], text);
    // A row or an item has few words, and is in the language of its table or list, a row in that of its page too.
    const all = [...found, ...this.ofList(at, lead)];
    if (isShort) {
      const around = this.aroundBlock(at);
      // Of several that its words may be in, that of its paragraph comes first.
      if (around[0] !== undefined && found.includes(around[0])) all.unshift(around[0]);
      all.push(...around);
    }
    if (block.kind === 'cell') all.push(...this.own);
    if (found.length === 0 || isShort) {
      const over = likelyLanguages(heading);
      all.push(...(found.length === 0 ? over : over.slice(0, 1)), ...this.own);
    }
    if (HAN.test(text) && !found.includes('ja')) all.push('zh');
    if (foreign) all.push('mul');
    return sharedList(all);
  }

  /** The language of the list or table that a block stands in, where that can be told. */
  private ofList(at: number, lead: string): readonly string[] {
    const { blocks } = this;
    const isListed = (nth: number): boolean => LISTED.has(blocks[nth]?.kind ?? '');
    if (!isListed(at)) return [];
    if (at < this.list.from || at >= this.list.to) {
      let [from, to] = [at, at + 1];
      while (isListed(from - 1)) from--;
      while (isListed(to)) to++;
      const sample = blocks.slice(from, Math.min(to, from + MAX_SAMPLED)).map(({ text }) => text.slice(0, 200));
      this.list = { from, to, languages: likelyLanguages(`${lead} ${sample.join(' ')}`).slice(0, 2) };
    }
    return this.list.languages;
  }

  /** What a block is most likely in by all its words, then what the blocks beside it are in. */
  private aroundBlock(at: number): readonly string[] {
    if (this.around.at !== at) {
      const likely = [at, at - 1, at + 1].map((nth) => {
        const block = this.blocks[nth];
        return block && block.kind !== 'code' ? likelyLanguages(block.text)[0] : undefined;
      });
      this.around = { at, languages: likely.filter((language) => language !== undefined) };
    }
    return this.around.languages;
  }
}
