/** Titles in citations: a vendor that asks to be cited calls its model there as it does in a headline. */
import type { Block, Evidence, TextDocument } from '../model/index.ts';
import { proseDocuments } from '../prose/passages.ts';
import { type ReadPassage, readProse } from '../statements/read.ts';

const TITLE = /\btitle\s{0,20}=\s{0,20}["{]{1,2}([^}"]{10,300})/i;
/** Longest citation that is looked through. */
const MAX_CODE = 3000;
const MAX_CITATIONS = 20;

/** The level of the headings that titles are read as: no page has one of its own so deep. */
export const CITED_LEVEL = 9;

function titleOf({ kind, text }: Block): Block[] {
  const title =
    kind === 'code' && /@\w+\s*\{/.test(text.slice(0, MAX_CODE)) ? TITLE.exec(text.slice(0, MAX_CODE))?.[1] : undefined;
  return title === undefined
    ? []
    : [{ kind: 'heading', level: CITED_LEVEL, text: title.replace(/[\s{}]+/g, ' ').trim() }];
}

/** In: evidence. Out: the titles of its citations that name the page's model, read as headlines. Linear; never throws. */
export function citedTitles(evidence: Evidence): ReadPassage[] {
  const documents = proseDocuments(evidence).flatMap((document): TextDocument[] => {
    const blocks = document.blocks.flatMap(titleOf).slice(0, MAX_CITATIONS);
    return blocks.length > 0 ? [{ ...document, blocks }] : [];
  });
  if (documents.length === 0) return [];
  const titles = readProse({ ...evidence, reading: { ...evidence.reading, documents }, documents: [] }, () => []);
  return titles.filter(({ passage }) =>
    passage.mentions.some(({ means, id }) => means === 'this' && id.startsWith('name')),
  );
}
