/** Titles in citations, and prompts: what a vendor lets others say of its model, in code. */
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

/** The level of the headings that lines of prompts are read as. */
export const PROMPT_LEVEL = 10;
/** A sentence inside code: words and marks of prose, nothing of a program. */
const SENTENCE = /^[\s"'#*-]{0,6}(\p{Lu}[^={}()<>;\\|]{30,400}[.!。])["'\s\\n]{0,6}$/u;
const MAX_PROMPTS = 10;

function promptsOf({ kind, text }: Block): Block[] {
  if (kind !== 'code') return [];
  const lines = text.slice(0, MAX_CODE).split('\n');
  return lines.flatMap((line): Block[] => {
    const sentence = line.length < 500 ? SENTENCE.exec(line)?.[1] : undefined;
    return sentence === undefined ? [] : [{ kind: 'heading', level: PROMPT_LEVEL, text: sentence }];
  });
}

/**
 * In: evidence. Out: what the page says inside of code, as far as it names the model: titles of citations, read as headlines, and sentences
 * of a system prompt ("Ridge is an open-source assistant."). Linear; never throws.
 */
export function quotedInCode(evidence: Evidence): ReadPassage[] {
  const documents = proseDocuments(evidence).flatMap((document): TextDocument[] => {
    const titles = document.blocks.flatMap(titleOf).slice(0, MAX_CITATIONS);
    const blocks = [...titles, ...document.blocks.flatMap(promptsOf).slice(0, MAX_PROMPTS)];
    return blocks.length > 0 ? [{ ...document, blocks }] : [];
  });
  if (documents.length === 0) return [];
  const read = readProse({ ...evidence, reading: { ...evidence.reading, documents }, documents: [] }, () => []);
  return read.filter(({ passage: { mentions }, source: { block } }) => {
    const named = mentions.find(({ means, id }) => means === 'this' && id.startsWith('name'));
    // A prompt that is about something else may name the model somewhere.
    return named !== undefined && (block.level === CITED_LEVEL || named.from <= 2);
  });
}
