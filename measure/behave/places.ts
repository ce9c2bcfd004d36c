/** Where and how a sentence may be added to what a page says, and which blocks may go. */
import type { Block, Quote, Reading, TextDocument } from '../../lib/model/index.ts';

/** Rows of a table stand together: what is put between its head and a row makes another table of it. */
function outsideTable(blocks: readonly Block[], from: number): number {
  let at = from;
  while (blocks[at]?.kind === 'cell' && blocks[at - 1]?.kind === 'cell') at++;
  return at;
}

/** A place for a new block: the index that it gets among a document's blocks. */
const PLACES: readonly [name: string, at: (blocks: readonly Block[]) => number][] = [
  ['after the first paragraph', (blocks) => blocks.findIndex(({ kind }) => kind === 'paragraph') + 1],
  ['in the middle', (blocks) => outsideTable(blocks, Math.floor(blocks.length / 2))],
  ['at the end', (blocks) => blocks.length],
];

const FORMS: readonly [name: string, of: (text: string) => Block][] = [
  ['paragraph', (text) => ({ kind: 'paragraph', text })],
  ['item', (text) => ({ kind: 'item', text })],
  ['bold line', (text) => ({ kind: 'paragraph', text, strong: true })],
  ['heading', (text) => ({ kind: 'heading', level: 2, text })],
];

/** The document that speaks: card, README or page. */
const isMain = ({ kind }: TextDocument): boolean => kind === 'model-card' || kind === 'readme' || kind === 'page';

const withMain = (reading: Reading, change: (blocks: readonly Block[]) => Block[]): Reading | undefined => {
  const main = reading.documents.find(isMain);
  if (!main) return undefined;
  return {
    ...reading,
    documents: reading.documents.map((each) => (each === main ? { ...each, blocks: change(each.blocks) } : each)),
  };
};

export const PLACES_AND_FORMS: readonly { name: string; add(reading: Reading, text: string): Reading | undefined }[] =
  PLACES.flatMap(([place, at]) =>
    FORMS.map(([form, of]) => ({
      name: `${form} ${place}`,
      add: (reading: Reading, text: string) => withMain(reading, (blocks) => blocks.toSpliced(at(blocks), 0, of(text))),
    })),
  );

/** Adds a sentence to the end of a paragraph that is there, in the middle of the document. */
export const addToParagraph = (reading: Reading, text: string): Reading | undefined =>
  withMain(reading, (blocks) => {
    const at = blocks.findLastIndex(({ kind }, index) => kind === 'paragraph' && index <= blocks.length / 2);
    const found = blocks[at];
    return found
      ? blocks.with(at, { ...found, text: `${found.text} ${text}` })
      : [...blocks, { kind: 'paragraph', text }];
  });

/** Puts words before a statement that is there, wherever it is quoted from. */
export const wordsBefore = (reading: Reading, quote: string, words: string): Reading | undefined =>
  withMain(reading, (blocks) =>
    blocks.map((block) => {
      const at = block.text.indexOf(quote.slice(0, 60));
      return at < 0 ? block : { ...block, text: `${block.text.slice(0, at)}${words} ${block.text.slice(at)}` };
    }),
  );

/** Paragraphs after the first become items of a list. */
export const asList = (reading: Reading): Reading | undefined =>
  withMain(reading, (blocks) => {
    const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
    return blocks.map((block, at) =>
      block.kind === 'paragraph' && !block.strong && at > first ? { ...block, kind: 'item' } : block,
    );
  });

/** Sections of the second level in the opposite order; what stands before the first one stays. */
export const sectionsReversed = (reading: Reading): Reading | undefined =>
  withMain(reading, (blocks) => {
    const sections: Block[][] = [[]];
    for (const block of blocks) {
      if (block.kind === 'heading' && (block.level ?? 1) <= 2 && block.level !== 1) sections.push([]);
      sections.at(-1)?.push(block);
    }
    const [head = [], ...rest] = sections;
    return [...head, ...rest.reverse().flat()];
  });

/** Every document without the blocks that hold one of these quotations, but for those that also hold one that must stay. */
export function without(reading: Reading, quotes: readonly Quote[], stay: readonly string[]): Reading | undefined {
  const starts = quotes.map(({ quote }) => quote.slice(0, 60)).filter((text) => text.length > 5);
  const kept = stay.map((quote) => quote.slice(0, 60)).filter((text) => text.length > 5);
  const goes = ({ text, links = [] }: Block): boolean =>
    starts.some((start) => text.includes(start) || links.some((link) => link.href.includes(start))) &&
    !kept.some((start) => text.includes(start));
  const documents = reading.documents.map((each) => ({ ...each, blocks: each.blocks.filter((block) => !goes(block)) }));
  const before = reading.documents.reduce((sum, { blocks }) => sum + blocks.length, 0);
  return documents.reduce((sum, { blocks }) => sum + blocks.length, 0) < before ? { ...reading, documents } : undefined;
}
