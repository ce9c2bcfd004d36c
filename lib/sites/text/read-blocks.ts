/** Rendered HTML to blocks: what a person reads, in reading order, with links; see lib/model/text.ts. */
import type { Block, BlockKind, Link } from '../../model/index.ts';
import { attribute, ELEMENT, firstChild, nextSibling, nodeType, TEXT, tagName, textContent } from './dom.ts';

/** Characters read of one document. What is longer is cut, and the reading says so. */
export const MAX_CHARACTERS = 2_000_000;
const MAX_DEPTH = 300;
export const MAX_BLOCK = 20_000;
const MAX_BLOCKS = 100_000;
const MAX_LINKS = 1000;
/** An address grows when it is encoded. */
const MAX_ADDRESS = 4000;

const SKIP: ReadonlySet<string> = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG svg BUTTON NAV IFRAME OBJECT SELECT TEXTAREA VIDEO AUDIO CANVAS MATH OPENNESS-LABEL'.split(
    ' ',
  ),
);
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT G-EMOJI I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

interface Open {
  kind: BlockKind;
  level?: number;
  row?: number;
  head?: boolean;
  text: string;
  links: Link[];
  strong: number;
  struck: number;
}

interface Frame {
  kind: BlockKind;
  level?: number;
  row?: number;
  head?: boolean;
  strong: boolean;
  struck: boolean;
  link?: Link;
}

/** Folds white space the way a browser shows it. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A link's absolute https or http address, or undefined for anything else (`javascript:`, fragments, nonsense). */
export function absolute(href: string | null, base: string): string | undefined {
  if (!href || href.length > 2000) return undefined;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) && url.href.length <= MAX_ADDRESS ? url.href : undefined;
  } catch {
    return undefined;
  }
}

class BlockReader {
  readonly blocks: Block[] = [];
  truncated = false;
  private open: Open | undefined;
  private room = MAX_CHARACTERS;
  private rows = 0;
  private readonly base: string;
  private readonly skip: ((node: Node) => boolean) | undefined;

  constructor(base: string, skip?: (node: Node) => boolean) {
    this.base = base;
    this.skip = skip;
  }

  read(root: Node): void {
    this.children(root, { kind: 'paragraph', strong: false, struck: false }, 0);
    this.close();
  }

  private children(node: Node, frame: Frame, depth: number): void {
    for (let child = firstChild(node); child && this.room > 0; child = nextSibling(child)) {
      const type = nodeType(child);
      if (type === TEXT) this.text(child.nodeValue ?? '', frame);
      else if (type === ELEMENT) this.element(child, frame, depth + 1);
    }
  }

  private element(node: Node, frame: Frame, depth: number): void {
    const name = tagName(node);
    if (name === 'INPUT') return this.box(node, frame);
    if (SKIP.has(name) || this.skip?.(node)) return;
    if (depth > MAX_DEPTH) return this.text(textContent(node) ?? '', frame);
    if (INLINE.has(name)) return this.inline(node, name, frame, depth);
    if (name === 'BR' || name === 'HR') return this.close();
    if (name === 'IMG') return this.image(node, frame);
    if (name === 'PRE') return this.code(node);
    this.close();
    this.children(node, this.frameOf(name, frame), depth);
    this.close();
  }

  private frameOf(name: string, frame: Frame): Frame {
    if (/^H[1-6]$/.test(name)) return { ...frame, kind: 'heading', level: Number(name[1]) };
    if (name === 'BLOCKQUOTE') return { ...frame, kind: 'quote' };
    if (name === 'LI' || name === 'DD') return { ...frame, kind: frame.kind === 'quote' ? 'quote' : 'item' };
    if (name === 'TR') {
      this.rows += 1;
      return { ...frame, row: this.rows };
    }
    if (name === 'TH' || name === 'TD') return { ...frame, kind: 'cell', head: name === 'TH' || undefined };
    if (name === 'SUMMARY' || name === 'DT') return { ...frame, strong: true };
    return frame;
  }

  private inline(node: Node, name: string, frame: Frame, depth: number): void {
    if (name === 'STRONG' || name === 'B') return this.children(node, { ...frame, strong: true }, depth);
    if (name === 'DEL' || name === 'S' || name === 'STRIKE')
      return this.children(node, { ...frame, struck: true }, depth);
    if (name !== 'A') return this.children(node, frame, depth);
    const href = absolute(attribute(node, 'href'), this.base);
    if (!href) return this.children(node, frame, depth);
    const link = { text: '', href };
    this.children(node, { ...frame, link }, depth);
    const open = this.open;
    if (link.text.trim() !== '' && open && open.links.length < MAX_LINKS)
      open.links.push({ text: fold(link.text).slice(0, MAX_BLOCK), href });
  }

  /** A task list's box: what is ticked is done, what is not is to come. */
  private box(node: Node, frame: Frame): void {
    if (frame.kind === 'item' && attribute(node, 'type')?.toLowerCase() === 'checkbox')
      this.text(attribute(node, 'checked') === undefined ? '☐ ' : '☑ ', frame);
  }

  private image(node: Node, frame: Frame): void {
    const alt = fold(attribute(node, 'alt') ?? '').slice(0, 300);
    const source = absolute(attribute(node, 'data-canonical-src') ?? attribute(node, 'src'), this.base);
    const links = [frame.link?.href, source].filter((href) => href !== undefined).map((href) => ({ text: alt, href }));
    const text = badgeText(source) || alt;
    if (text !== '') this.push({ kind: 'image', text, ...(links.length > 0 && { links }) });
  }

  private code(node: Node): void {
    this.close();
    const text = (textContent(node) ?? '').trim().slice(0, MAX_BLOCK);
    if (text !== '') this.push({ kind: 'code', text });
  }

  private text(text: string, frame: Frame): void {
    if (text === '') return;
    if (!this.open) {
      if (text.trim() === '') return;
      const { kind, level, row, head } = frame;
      this.open = { kind, level, row, head, text: '', links: [], strong: 0, struck: 0 };
    }
    const part = text.length > this.room ? text.slice(0, this.room) : text;
    this.open.text += part;
    if (frame.link) frame.link.text += part;
    const visible = part.trim().length;
    if (frame.strong) this.open.strong += visible;
    if (frame.struck) this.open.struck += visible;
    this.spend(part.length);
    if (this.open.text.length > MAX_BLOCK) this.close();
  }

  private close(): void {
    const open = this.open;
    this.open = undefined;
    if (!open) return;
    const text = fold(open.text);
    if (text === '') return;
    const enough = text.replace(/\s/g, '').length * 0.8;
    const block: Block = { kind: open.kind, text };
    if (open.level !== undefined && open.kind === 'heading') block.level = open.level;
    if (open.row !== undefined && open.kind === 'cell') block.row = open.row;
    if (open.head) block.head = true;
    if (open.strong >= enough) block.strong = true;
    if (open.struck >= enough) block.struck = true;
    if (open.links.length > 0) block.links = open.links;
    this.add(block);
  }

  private add(block: Block): void {
    this.blocks.push(block);
    if (this.blocks.length < MAX_BLOCKS) return;
    this.room = 0;
    this.truncated = true;
  }

  /** Adds a block that stands by itself in the middle of an open one (an image in a sentence keeps the sentence whole). */
  private push(block: Block): void {
    this.add(block);
    this.spend(block.text.length);
  }

  private spend(characters: number): void {
    this.room -= characters;
    if (this.room <= 0) this.truncated = true;
  }
}

/** Words of a shields.io badge that has no alternative text: `/badge/License-Apache_2.0-blue` says "License Apache 2.0". */
function badgeText(source: string | undefined): string {
  if (!source?.includes('/badge/')) return '';
  const path = source.slice(source.indexOf('/badge/') + '/badge/'.length).split(/[?#]/)[0] ?? '';
  try {
    const words = decodeURIComponent(path)
      .replace(/\.svg$/, '')
      .replace(/-[^-]*$/, '');
    return fold(words.replaceAll('--', '\u0000').replace(/[-_]/g, ' ').replaceAll('\u0000', '-')).slice(0, 200);
  } catch {
    return '';
  }
}

/**
 * Reads the text below `root`. In: an element, the address that relative links refer to, and which elements to leave out.
 * Out: blocks in reading order; `truncated` when more than MAX_CHARACTERS were there.
 */
export function readBlocks(
  root: Node,
  base: string,
  skip?: (node: Node) => boolean,
): { blocks: Block[]; truncated: boolean } {
  const reader = new BlockReader(base, skip);
  reader.read(root);
  return { blocks: reader.blocks, truncated: reader.truncated };
}
