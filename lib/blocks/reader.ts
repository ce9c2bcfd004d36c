/** Elements and text, in the order in which they stand, to blocks (lib/model/text.ts): one reading for pages and for files. */
import type { Block, BlockKind, Link } from '../model/index.ts';
import { joinLines } from './lines.ts';
import { absolute, badgeText, fold, INLINE, isProse, SKIP, STRUCK } from './shapes.ts';
import { isSeen, type Sight, type Style, sightOf } from './style.ts';

/** Characters read of one document. What is longer is cut, and the reading says so. */
export const MAX_CHARACTERS = 2_000_000;
export const MAX_BLOCK = 20_000;
const MAX_BLOCKS = 100_000;
const MAX_LINKS = 1000;
/** A button that says less is a control: "Copy", "Share". */
const MIN_BUTTON = 12;

/** A table that is being read: how many rows each column is still taken by a cell from above. */
interface Table {
  taken: number[];
  column: number;
}

interface Frame extends Pick<Block, 'kind' | 'level' | 'row' | 'column' | 'head'> {
  name: string;
  inline: boolean;
  strong: boolean;
  struck: boolean;
  sight: Sight;
  link?: Link;
  table?: Table;
  button?: boolean;
  /** Preformatted text so far, and whether it names a language. */
  pre?: { text: string; code: boolean; language: boolean };
  /** A formula: what it shows, and its source. */
  math?: { text: string; source: string };
  /** Of `details`: nobody can open it, so that only its summary is seen. */
  sealed?: boolean;
}

interface Open extends Pick<Frame, 'kind' | 'level' | 'row' | 'column' | 'head' | 'button'> {
  text: string;
  gone: string;
  links: Link[];
  strong: number;
  /** Right after a line break: how many blocks there were. */
  after: number;
}

export type Attribute = (name: string) => string | null;

export class BlockReader {
  readonly blocks: Block[] = [];
  truncated = false;
  private open: Open | undefined;
  private room = MAX_CHARACTERS;
  private rows = 0;
  /** How many blocks there were when a line break ended the last one; 0 when something else did. */
  private broken = 0;
  private readonly frames: Frame[];
  private readonly base: string;

  /** `base`: the address that relative links refer to; `sight`: how text at the root is seen. */
  constructor(base: string, sight: Sight) {
    this.base = base;
    this.frames = [{ name: '', kind: 'paragraph', inline: false, strong: false, struck: false, sight }];
  }

  get full(): boolean {
    return this.room <= 0;
  }

  private get top(): Frame {
    return this.frames.at(-1) as Frame;
  }

  /** An element begins. Out: false when nothing in it is read; then `leave` must not be called for it. */
  enter(name: string, attribute: Attribute, style: Style): boolean {
    const up = this.top;
    if (SKIP.has(name) || (up.sealed && name !== 'SUMMARY')) return false;
    const kind = attribute('class') ?? '';
    // A formula stands twice: as letters, and as its source, which is cut out of sight for those who read by ear.
    if (kind === 'katex-html') return false;
    const sight = kind === 'katex-mathml' ? up.sight : sightOf(up.sight, style);
    if (!sight) {
      if (name === 'SUMMARY') up.sealed = true;
      return false;
    }
    if (name === 'INPUT') return this.box(attribute);
    if (name === 'BR' || name === 'HR') return this.breaks(name === 'BR');
    if (name === 'IMG') return this.image(attribute, sight);
    const frame: Frame = { ...up, name, sight, inline: INLINE.has(name) };
    if (up.pre && name === 'CODE') this.code(up.pre, kind);
    if (up.sealed) frame.sealed = false;
    if (frame.inline) this.inline(frame, attribute);
    else {
      if (!up.pre) this.close();
      this.shape(frame, attribute, style);
    }
    this.frames.push(frame);
    return true;
  }

  /** The element that was entered last ends. */
  leave(): void {
    const frame = this.frames.pop() as Frame;
    const up = this.top;
    if (frame.math && !up.math) this.formula(frame.math);
    else if (frame.pre && !up.pre) this.preformatted(frame.pre);
    else if (!frame.inline && !frame.pre) this.close();
    if (frame.name === 'TR' && frame.table) frame.table.taken = frame.table.taken.map((rows) => Math.max(0, rows - 1));
    const { link } = frame;
    if (link && link !== up.link && !frame.struck && link.text.trim() !== '' && this.open)
      if (this.open.links.length < MAX_LINKS)
        this.open.links.push({ text: fold(link.text).slice(0, MAX_BLOCK), href: link.href });
  }

  end(): void {
    this.close();
  }

  private inline(frame: Frame, attribute: Attribute): void {
    const { name } = frame;
    if (name === 'STRONG' || name === 'B') frame.strong = true;
    else if (STRUCK.has(name)) frame.struck = true;
    else if (name === 'MATH') frame.math = { text: '', source: '' };
    else if (name === 'A') {
      const href = absolute(attribute('href'), this.base);
      if (href) frame.link = { text: '', href };
    }
  }

  private code(pre: NonNullable<Frame['pre']>, kind: string): void {
    pre.code = true;
    pre.language ||= kind.includes('language-');
  }

  private shape(frame: Frame, attribute: Attribute, style: Style): void {
    const { name } = frame;
    if (/^H[1-6]$/.test(name)) Object.assign(frame, { kind: 'heading', level: Number(name[1]) });
    else if (name === 'BLOCKQUOTE') frame.kind = 'quote';
    else if (name === 'LI' || name === 'DD') frame.kind = frame.kind === 'quote' ? 'quote' : 'item';
    else if (name === 'TABLE') frame.table = { taken: [], column: 0 };
    else if (name === 'TR') this.row(frame);
    else if (name === 'TH' || name === 'TD') this.cell(frame, attribute);
    else if (name === 'SUMMARY' || name === 'DT') frame.strong = true;
    else if (name === 'BUTTON') frame.button = true;
    else if (name === 'PRE') frame.pre ??= { text: '', code: false, language: false };
    else if (name === 'DETAILS')
      frame.sealed = attribute('open') === null && (attribute('inert') !== null || style('pointer-events') === 'none');
    else if (name === 'ANNOTATION-XML') frame.sealed = true;
  }

  private row(frame: Frame): void {
    this.rows += 1;
    frame.row = this.rows;
    if (frame.table) frame.table.column = 0;
  }

  private cell(frame: Frame, attribute: Attribute): void {
    frame.kind = 'cell';
    frame.head = frame.name === 'TH' || undefined;
    const { table } = frame;
    if (!table) return;
    while ((table.taken[table.column] ?? 0) > 0) table.column += 1;
    frame.column = table.column;
    const span = (name: string): number => Math.min(100, Math.max(1, Number.parseInt(attribute(name) ?? '1', 10) || 1));
    const rows = span('rowspan');
    for (let left = span('colspan'); left > 0; left--) table.taken[table.column++] = rows;
  }

  /** A task list's box: what is ticked is done, what is not is to come. */
  private box(attribute: Attribute): false {
    if (this.top.kind === 'item' && attribute('type')?.toLowerCase() === 'checkbox')
      this.text(attribute('checked') === null ? '☐ ' : '☑ ');
    return false;
  }

  private breaks(line: boolean): false {
    const { pre } = this.top;
    const inText = this.open !== undefined;
    if (pre) pre.text += '\n';
    else this.close();
    // A second one makes a paragraph.
    this.broken = line && inText && !pre ? this.blocks.length : 0;
    return false;
  }

  private image(attribute: Attribute, sight: Sight): false {
    if (!sight.visible) return false;
    const alt = fold(attribute('alt') ?? '').slice(0, 300);
    const source = absolute(attribute('data-canonical-src') ?? attribute('src'), this.base);
    const addresses = [this.top.link?.href, source].filter((href) => href !== undefined);
    const links = addresses.map((href) => ({ text: alt, href }));
    const text = badgeText(source) || alt;
    // It stands by itself, also in the middle of a sentence, which it leaves whole.
    if (text !== '') this.add({ kind: 'image', text, ...(links.length > 0 && { links }) });
    return false;
  }

  private formula({ text, source }: NonNullable<Frame['math']>): void {
    this.text(source === '' ? text : `$${source.trim()}$`);
  }

  private preformatted({ text, code, language }: NonNullable<Frame['pre']>): void {
    const shown = text.trim().slice(0, MAX_BLOCK);
    if (shown === '') return;
    if (!language && isProse(shown, code)) this.text(shown);
    else this.add({ kind: 'code', text: shown });
    this.close();
  }

  /** Text in the element that was entered last. */
  text(text: string): void {
    const frame = this.top;
    if (text === '' || this.full || !isSeen(frame.sight)) return;
    if (frame.math) {
      frame.math[frame.name === 'ANNOTATION' ? 'source' : 'text'] += text.slice(0, MAX_BLOCK);
      return;
    }
    const part = text.length > this.room ? text.slice(0, this.room) : text;
    if (frame.pre) frame.pre.text += part;
    else {
      if (!this.open && text.trim() === '') return;
      const { kind, level, row, column, head, button } = frame;
      this.open ??= {
        kind,
        level,
        row,
        column,
        head,
        button,
        text: '',
        gone: '',
        links: [],
        strong: 0,
        after: this.broken,
      };
      this.open[frame.struck ? 'gone' : 'text'] += part;
      if (frame.link) frame.link.text += part;
      if (frame.strong) this.open.strong += part.trim().length;
    }
    this.spend(part.length);
    if (this.open && this.open.text.length + this.open.gone.length > MAX_BLOCK) this.close();
  }

  private close(): void {
    const open = this.open;
    this.open = undefined;
    this.broken = 0;
    if (!open) return;
    const kept = fold(open.text);
    const gone = fold(open.gone);
    // What is struck is taken back; a block that is struck but for a full stop is so as a whole.
    const struck = gone !== '' && letters(kept) <= letters(gone) / 4;
    const text = struck ? gone : kept;
    if (text === '' || (open.button && text.length < MIN_BUTTON)) return;
    const kind: BlockKind = open.kind;
    const block: Block = {
      kind,
      text,
      ...(open.level !== undefined && kind === 'heading' && { level: open.level }),
      ...(open.row !== undefined && kind === 'cell' && { row: open.row }),
      ...(open.column !== undefined && kind === 'cell' && { column: open.column }),
      ...(open.head && { head: true }),
      ...(open.strong >= letters(text) * 0.8 && { strong: true }),
      ...(struck && { struck: true }),
      ...(open.links.length > 0 && { links: open.links }),
    };
    const joined = joinLines(open.after === this.blocks.length ? this.blocks.at(-1) : undefined, block);
    if (joined) this.blocks[open.after - 1] = joined;
    else this.add(block);
  }

  private add(block: Block): void {
    this.blocks.push(block);
    if (block.kind === 'image') this.spend(block.text.length);
    if (this.blocks.length >= MAX_BLOCKS) this.spend(MAX_CHARACTERS);
  }

  private spend(characters: number): void {
    this.room -= characters;
    if (this.room <= 0) this.truncated = true;
  }
}

/** Characters that are no white space. */
const letters = (text: string): number => text.replace(/\s/g, '').length;
