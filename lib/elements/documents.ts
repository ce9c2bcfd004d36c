/** The prose of what was read, sentence by sentence, with the section that it stands in. */

import type { Block, Evidence, Quote, Reading, TextDocument } from '../model/index.ts';
import { detectLanguage } from '../prose/language.ts';
import { splitSentences } from '../prose/sentences.ts';
import { RECORDS, siteOf } from '../sites/everywhere.ts';

export interface Passage {
  text: string;
  /** Lower case, for patterns. */
  lower: string;
  heading: string;
  block: Block;
  document: TextDocument;
}

const PROSE: ReadonlySet<string> = new Set(['model-card', 'readme', 'about', 'page', 'gate']);
const SOURCE: ReadonlyMap<string, string> = new Map([
  ['model-card', 'model card'],
  ['readme', 'README'],
]);

/** Documents that are read for what the vendor says about components. */
export const proseDocuments = (evidence: Evidence): TextDocument[] =>
  [...evidence.reading.documents, ...evidence.documents].filter(({ kind }) => PROSE.has(kind));

const cache = new WeakMap<Evidence, Passage[]>();

/** Sentences of all prose, headings and code left as they are; struck text is left out. Computed once for an evidence. */
export function passages(evidence: Evidence): Passage[] {
  const known = cache.get(evidence);
  if (known) return known;
  const out: Passage[] = [];
  for (const document of proseDocuments(evidence)) {
    let heading = '';
    for (const block of document.blocks) {
      if (block.struck) continue;
      if (block.kind === 'heading' || (block.strong && block.text.length < 60)) heading = block.text;
      const parts =
        block.kind === 'code' || block.text.length < 80
          ? [{ text: block.text }]
          : splitSentences(block.text, () => detectLanguage(block.text));
      for (const { text } of parts) out.push({ text, lower: text.toLowerCase(), heading, block, document });
    }
  }
  cache.set(evidence, out);
  return out;
}

/** A passage as evidence, at most 400 characters of it. */
export function quoteOf({ text, heading, document }: Passage): Quote {
  const quote = text.length > 400 ? `${text.slice(0, 399)}…` : text;
  return {
    source: SOURCE.get(document.kind) ?? document.kind,
    url: document.url,
    quote,
    ...(heading && { place: heading }),
  };
}

/** Evidence that comes from metadata rather than words. */
export const metadataQuote = ({ reading, model }: Evidence, quote: string): Quote => ({
  source: siteOf(reading.subject).kind === 'repository' ? 'file list' : 'model card',
  url: isPage(reading) && model ? RECORDS.addressOf(model.id) : reading.url,
  quote,
  place: 'metadata',
});

/** A text alone: its hub record is another page's. */
const isPage = ({ subject }: Reading): boolean => siteOf(subject).kind === 'page';

/** Every link in the prose, with its passage's block. */
export function* linksOf(
  evidence: Evidence,
): Generator<{ text: string; href: string; block: Block; document: TextDocument }> {
  for (const document of proseDocuments(evidence)) {
    for (const block of document.blocks) for (const link of block.links ?? []) yield { ...link, block, document };
  }
}
