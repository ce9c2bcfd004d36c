/** Markdown to blocks, for cards and files that were looked up rather than read off the page. */
import { Lexer, type Token, type Tokens } from 'marked';
import type { Block, BlockKind, Link } from '../model/index.ts';

const MAX_TEXT = 2_000_000;

/** Splits YAML front matter off. */
export const withoutFrontMatter = (text: string): string =>
  text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\s*(?:\r?\n|$)/, '');

/** Drops scripts and styles, by cutting rather than by one pattern: unclosed ones must not cost more than a look. */
const withoutScripts = (html: string): string =>
  html
    .split(/<(?:script|style)\b/i)
    .map((piece, at) => {
      if (at === 0) return piece;
      const end = piece.search(/<\/(?:script|style)>/i);
      return end < 0 ? '' : piece.slice(piece.indexOf('>', end) + 1);
    })
    .join(' ');

const plain = (html: string): string =>
  withoutScripts(html)
    .replace(/<br\s{0,9}\/?>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

function absolute(href: string, base: string): string | undefined {
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const inner = (token: Token): Token[] | undefined => ('tokens' in token ? token.tokens : undefined);

const MAX_ELEMENTS = 2000;

/** Elements of one name in a piece of HTML: their opening tag, their content. Each is looked for from its end, in linear time. */
function elementsOf(html: string, name: string): { tag: string; content: string; whole: string }[] {
  const opening = new RegExp(`<${name}\\b[^<>]{0,1500}>`, 'gi');
  const pieces = html.split(new RegExp(`(</${name}>)`, 'i')).slice(0, 2 * MAX_ELEMENTS);
  return pieces.flatMap((piece, at) => {
    const close = pieces[at + 1];
    const tag = close === undefined || at % 2 === 1 ? undefined : [...piece.matchAll(opening)].at(-1);
    if (!tag) return [];
    const content = piece.slice(tag.index + tag[0].length);
    return [{ tag: tag[0], content: content.slice(0, 4000), whole: tag[0] + content + close }];
  });
}

class MarkdownReader {
  readonly blocks: Block[] = [];
  private rows = 0;
  /** Of the list item that begins: ticked or not. */
  private box = '';
  private readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  read(tokens: Token[], kind: BlockKind = 'paragraph'): void {
    for (const token of tokens) this.token(token, kind);
  }

  private token(token: Token, kind: BlockKind): void {
    switch (token.type) {
      case 'heading':
        return this.inline(inner(token) ?? [], { kind: 'heading', level: (token as Tokens.Heading).depth });
      case 'paragraph':
      case 'text':
        return this.inline(('tokens' in token && token.tokens) || [token], { kind });
      case 'blockquote':
        return this.read(inner(token) ?? [], 'quote');
      case 'list':
        for (const item of (token as Tokens.List).items) {
          this.box = item.task ? (item.checked ? '☑ ' : '☐ ') : '';
          this.read(item.tokens, kind === 'quote' ? 'quote' : 'item');
        }
        return;
      case 'table':
        return this.table(token as Tokens.Table);
      case 'code':
        return this.push({ kind: 'code' }, (token as Tokens.Code).text, []);
      case 'html':
        return this.html((token as Tokens.HTML).text, kind);
    }
  }

  private table({ header, rows }: Tokens.Table): void {
    for (const [at, cells] of [header, ...rows].entries()) {
      this.rows += 1;
      for (const cell of cells)
        this.inline(cell.tokens, { kind: 'cell', row: this.rows, ...(at === 0 && { head: true }) });
    }
  }

  private inline(tokens: Token[], shape: Pick<Block, 'kind' | 'level' | 'row' | 'head'>): void {
    const links: Link[] = [];
    let text = '';
    let strong = 0;
    const walk = (list: Token[], bold: boolean): void => {
      for (const token of list) {
        if (token.type === 'image') this.image(token as Tokens.Image);
        else if (token.type === 'br') text += '\n';
        else if (token.type === 'link') {
          const href = absolute((token as Tokens.Link).href, this.base);
          const label = plain((token as Tokens.Link).text);
          if (href) links.push({ text: label, href });
          walk(inner(token) ?? [], bold);
        } else if (inner(token)) walk(inner(token) ?? [], bold || token.type === 'strong');
        else {
          const part = token.type === 'html' ? plain(token.raw) : plain((token as Tokens.Text).text ?? token.raw);
          text += part;
          if (bold) strong += part.trim().length;
        }
      }
    };
    walk(tokens, false);
    for (const line of text.split('\n\n'))
      this.push({ ...shape, ...(strong > line.length * 0.8 && { strong: true }) }, line, links);
  }

  private image({ text, href }: Tokens.Image): void {
    const source = absolute(href, this.base);
    this.push({ kind: 'image' }, text, source ? [{ text, href: source }] : []);
  }

  private html(text: string, kind: BlockKind): void {
    for (const [, alt] of text.matchAll(/<img\b[^<>]{0,1000}?\balt="([^"<>]{1,300})"/gi))
      this.push({ kind: 'image' }, alt as string, []);
    const links = elementsOf(text, 'a').flatMap(({ tag, content }) => {
      const address = absolute(/\bhref="([^"]{1,1000})"/i.exec(tag)?.[1] ?? '#', this.base);
      return address && !address.endsWith('#') ? [{ text: plain(content).trim(), href: address }] : [];
    });
    let rest = text;
    for (const { tag, content, whole } of elementsOf(text, 'h[1-6]')) {
      this.push({ kind: 'heading', level: Number(tag[2]) }, plain(content), []);
      rest = rest.replace(whole, '\n\n');
    }
    for (const part of plain(rest.replace(/<\/(?:p|div|li|td|tr|summary|details)>/gi, '\n\n')).split(/\n{2,}/))
      this.push({ kind }, part, links);
  }

  private push(shape: Pick<Block, 'kind' | 'level' | 'row' | 'head' | 'strong'>, text: string, links: Link[]): void {
    const folded = shape.kind === 'code' ? text.trim() : text.replace(/\s+/g, ' ').trim();
    if (folded === '') return;
    this.blocks.push({ ...shape, text: this.box + folded, ...(links.length > 0 && { links }) });
    this.box = '';
  }
}

/** In: markdown as it lies in a repository, and the address that relative links refer to. Out: blocks. Never throws. */
export function markdownBlocks(text: string, base: string): Block[] {
  const reader = new MarkdownReader(base);
  try {
    reader.read(new Lexer({ gfm: true }).lex(withoutFrontMatter(text.slice(0, MAX_TEXT))));
  } catch {
    // A text that the parser gives up on is still a text.
    return [{ kind: 'paragraph', text: plain(text.slice(0, 20_000)).replace(/\s+/g, ' ').trim() || '-' }];
  }
  return reader.blocks;
}
