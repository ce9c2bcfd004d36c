/** A license's whole text on the page itself: under a heading "License" of a README, card or page. */
import type { Prose } from '../../learned/index.ts';
import { isA } from '../../mentions/scan.ts';
import type { Block, TextDocument } from '../../model/index.ts';
import type { TextReading } from '../texts/reading.ts';
import { fileStatement } from './files.ts';
import type { Statement } from './reading.ts';

export interface PageText {
  statement: Statement;
  /** Blocks that the text stands in: its terms are its own, and no conditions of the page beside it. */
  blocks: ReadonlySet<Block>;
}

const SPEAK: ReadonlySet<TextDocument['kind']> = new Set(['model-card', 'readme', 'page']);
/** Shorter sections hold no text of a license. */
const MIN_LENGTH = 400;
const MAX_LENGTH = 60_000;
const CLEAN: ReadonlySet<string> = new Set(['exact', 'near']);

/** Blocks by the license section that they stand in, in reading order. */
function sectionsOf(prose: Prose): Map<string, { document: TextDocument; blocks: Set<Block> }> {
  const sections = new Map<string, { document: TextDocument; blocks: Set<Block> }>();
  for (const { source, heading } of prose.passages) {
    const { document, block, headings } = source;
    if (!SPEAK.has(document.kind) || block.kind === 'heading' || block.kind === 'image') continue;
    if (!heading.some(({ means }) => isA(means, 'word.license'))) continue;
    const key = `${document.url} ${headings.join('\n')}`;
    const section = sections.get(key) ?? { document, blocks: new Set() };
    section.blocks.add(block);
    sections.set(key, section);
  }
  return sections;
}

/**
 * In: a page's prose, and what recognizes texts. Out: the license whose text a section of the page holds, whole and unaltered; a section
 * that holds more, or less, is read as prose.
 */
export async function pageText(
  prose: Prose,
  recognize: (raw: string) => Promise<TextReading> | TextReading,
): Promise<PageText | undefined> {
  for (const { document, blocks } of sectionsOf(prose).values()) {
    const raw = [...blocks].map(({ text }) => text).join('\n\n');
    if (raw.length < MIN_LENGTH || raw.length > MAX_LENGTH) continue;
    const reading = await recognize(raw);
    if (!CLEAN.has(reading.verdict)) continue;
    const path = document.path ?? document.kind;
    const statement = await fileStatement({ ...document, raw, path }, 'repository', () => reading);
    if (statement) return { statement, blocks };
  }
  return undefined;
}
