/**
 * HTML as text to blocks, for cards and files that were looked up: where they are read there is no DOM. After the tokenization of
 * the HTML standard, with implied ends of paragraphs, items and cells; what is misnested is read in order. Linear; never throws.
 */
import type { Block } from '../model/index.ts';
import { decodeEntities } from './entities.ts';
import { BlockReader } from './reader.ts';
import { plainSight, styleOf } from './style.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const VOID = words('AREA BASE BR COL EMBED HR IMG INPUT LINK META PARAM SOURCE TRACK WBR');
/** What is in them is no markup. */
const RAW = words('SCRIPT STYLE TEXTAREA TITLE XMP IFRAME NOEMBED NOFRAMES NOSCRIPT');
const ENDS_PARAGRAPH = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DETAILS DIV DL FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION TABLE UL',
);
/** A start tag ends open elements of these names, unless one of the others is nearer. */
const IMPLIED: ReadonlyMap<string, readonly [ReadonlySet<string>, ReadonlySet<string>]> = new Map([
  ['LI', [words('LI'), words('UL OL')]],
  ['DT', [words('DT DD'), words('DL')]],
  ['DD', [words('DT DD'), words('DL')]],
  ['TR', [words('TR'), words('TABLE')]],
  ['TD', [words('TD TH'), words('TR TABLE')]],
  ['TH', [words('TD TH'), words('TR TABLE')]],
  ['TBODY', [words('TR THEAD TBODY'), words('TABLE')]],
  ['TFOOT', [words('TR THEAD TBODY'), words('TABLE')]],
  ['A', [words('A'), words('TD TH TABLE')]],
  ['P', [words('P'), words('TD TH LI DIV BUTTON BLOCKQUOTE')]],
]);
/** Elements that are looked for among the open ones; deeper ones stay open. */
const MAX_LOOK = 200;

const TAG = /<(\/?)([a-z][^\s/>]{0,100})/iy;
const ATTRIBUTE = /[\s/]*([^\s/>=]{1,200})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;

class HtmlReader {
  private readonly html: string;
  private readonly reader: BlockReader;
  private readonly open: string[] = [];
  private at = 0;

  constructor(html: string, reader: BlockReader) {
    this.html = html;
    this.reader = reader;
  }

  read(): void {
    while (this.at < this.html.length && !this.reader.full) this.next();
    while (this.open.length > 0) this.pop();
    this.reader.end();
  }

  private next(): void {
    const { html } = this;
    const start = html.indexOf('<', this.at);
    const end = start < 0 ? html.length : start;
    if (end > this.at) this.reader.text(decodeEntities(html.slice(this.at, end)));
    this.at = end;
    if (start < 0) return;
    TAG.lastIndex = start;
    const tag = TAG.exec(html);
    if (tag) this.tag(tag[1] === '/', (tag[2] as string).toUpperCase(), TAG.lastIndex);
    else if (html.startsWith('<!--', start)) this.comment(start);
    else if (/[!?/]/.test(html[start + 1] ?? '')) this.jump('>', start + 2);
    else {
      this.reader.text('<');
      this.at = start + 1;
    }
  }

  /** Goes on behind `what`, or ends where it does not come. */
  private jump(what: string, from: number): void {
    const found = this.html.indexOf(what, from);
    this.at = found < 0 ? this.html.length : found + what.length;
  }

  private comment(start: number): void {
    const { html } = this;
    if (html.startsWith('>', start + 4) || html.startsWith('->', start + 4)) return this.jump('>', start + 4);
    const end = /--!?>/g;
    end.lastIndex = start + 4;
    this.at = end.exec(html) ? end.lastIndex : html.length;
  }

  private tag(closes: boolean, name: string, from: number): void {
    const attributes = new Map<string, string>();
    let at = from;
    for (ATTRIBUTE.lastIndex = at; ; at = ATTRIBUTE.lastIndex) {
      const found = ATTRIBUTE.exec(this.html);
      if (!found) break;
      const key = (found[1] as string).toLowerCase();
      if (!attributes.has(key)) attributes.set(key, decodeEntities(found[2] ?? found[3] ?? found[4] ?? ''));
    }
    this.jump('>', at);
    if (closes) this.end(name);
    else this.start(name, (key) => attributes.get(key) ?? null);
  }

  private start(name: string, attribute: (key: string) => string | null): void {
    const implied = IMPLIED.get(name);
    if (implied) this.close(...implied);
    else if (ENDS_PARAGRAPH.has(name)) this.close(...(IMPLIED.get('P') as [ReadonlySet<string>, ReadonlySet<string>]));
    const read = this.reader.enter(name, attribute, styleOf(attribute));
    if (VOID.has(name)) {
      if (read) this.reader.leave();
    } else if (RAW.has(name)) {
      this.raw(name);
      if (read) this.reader.leave();
    } else if (read) this.open.push(name);
    else this.pass(name);
  }

  private raw(name: string): void {
    const end = new RegExp(`</${name}`, 'gi');
    end.lastIndex = this.at;
    if (end.exec(this.html)) this.jump('>', end.lastIndex);
    else this.at = this.html.length;
  }

  /** Passes over an element that is not read, with all that is in it. */
  private pass(name: string): void {
    const tags = new RegExp(`<!--|<(/?)${name}(?=[\\s/>])`, 'gi');
    tags.lastIndex = this.at;
    for (let depth = 1; depth > 0; ) {
      const found = tags.exec(this.html);
      if (!found) {
        this.at = this.html.length;
        return;
      }
      if (found[0] === '<!--') {
        this.comment(found.index);
        tags.lastIndex = this.at;
      } else depth += found[1] === '/' ? -1 : 1;
    }
    this.jump('>', tags.lastIndex);
  }

  private pop(): void {
    this.open.pop();
    this.reader.leave();
  }

  /** Where the nearest open element of these names is, above any of the others; -1 where none is. */
  private find(wanted: ReadonlySet<string>, walls: ReadonlySet<string>): number {
    const last = Math.max(0, this.open.length - MAX_LOOK);
    for (let at = this.open.length - 1; at >= last; at--) {
      const name = this.open[at] as string;
      if (wanted.has(name)) return at;
      if (walls.has(name)) return -1;
    }
    return -1;
  }

  private close(wanted: ReadonlySet<string>, walls: ReadonlySet<string>): void {
    const at = this.find(wanted, walls);
    while (at >= 0 && this.open.length > at) this.pop();
  }

  private end(name: string): void {
    // A misplaced end of a letter's style does not end the cell or the item that it stands in.
    this.close(new Set([name]), name === 'TABLE' || name === 'UL' || name === 'OL' ? NONE : WALLS);
  }
}

const NONE: ReadonlySet<string> = new Set();
const WALLS = words('TABLE UL OL');

/** In: HTML, and the address that relative links refer to. Out: blocks in reading order, and whether it was too long. */
export function htmlBlocks(html: string, base: string): { blocks: Block[]; truncated: boolean } {
  const reader = new BlockReader(base, plainSight(true));
  new HtmlReader(html, reader).read();
  return { blocks: reader.blocks, truncated: reader.truncated };
}
