/** The main text of any page, by what HTML itself says of its parts: no selector of a site's own. */
import type { Block } from '../../model/index.ts';
import { attribute, tagName } from './dom.ts';
import { fold, readBlocks } from './read-blocks.ts';

const APART: ReadonlySet<string> = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
  'status',
  'alert',
]);

/** What stands beside a page's text: menus, footers, dialogs. `aria-hidden` is seen by those who see. */
function isApart(node: Node): boolean {
  const name = tagName(node);
  if (name === 'NAV' || name === 'FOOTER' || name === 'ASIDE' || name === 'DIALOG') return true;
  const role = attribute(node, 'role')?.toLowerCase();
  if (role && APART.has(role)) return true;
  // A page's masthead; but some put the title into a header.
  return (name === 'HEADER' || role === 'banner') && !(node as Element).querySelector('h1');
}

/** Headings after which other pages are advertised. */
const ELSEWHERE =
  /^(?:related|more (?:news|posts|articles|from|stories|research|to explore)|read (?:next|more)|keep reading|latest (?:news|posts|articles|stories)|you (?:may|might) also like|recommended|see also|previous|next|up next|further reading|weitere (?:artikel|beiträge)|à lire aussi|相关|関連記事|더 보기)(?:\W|$)/i;

/** Blocks up to the part that advertises other pages, where that stands behind half of the text. */
function ownBlocks(blocks: Block[]): Block[] {
  const at = blocks.findIndex(
    ({ kind, text }, index) => kind === 'heading' && ELSEWHERE.test(text) && index > blocks.length * 0.4,
  );
  return at < 0 ? blocks : blocks.slice(0, at);
}

/** Old pages are laid out by tables: a cell that holds more than a value is prose. */
function asProse(block: Block): Block {
  if (block.kind !== 'cell' || block.text.length <= 60) return block;
  const { row, column, head, ...prose } = block;
  return { ...prose, kind: 'paragraph' };
}

/** As long as it is in letters: a character of Chinese, Japanese or Korean says as much as three. */
const lettersIn = (text: string): number => text.replace(/[\u2e80-\uffdc]/g, '$&$&$&').length;
const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + lettersIn(text), 0);

/** Letters below which a page, or its `main`, has no text of its own (yet). */
const TOO_SHORT = 200;

/** Parts of a page that may hold its text, strongest first. */
function roots(document: Document): Element[] {
  const articles = document.querySelectorAll('article');
  const found = [
    document.querySelector('main'),
    document.querySelector('[role="main"]'),
    articles.length === 1 ? (articles[0] as Element) : null,
    document.body,
  ];
  return found.filter((root) => root !== null);
}

/** What the words beside a page's text must speak of to be about the model: it, or its weights. */
const MODEL =
  /\b(?:(?:this|the|our) models?|models? weights|weights|checkpoints?|(?:das|dieses|des) modells?|(?:ce|du|le) modèle|poids|(?:este|el|del|o) modelo|pesos|(?:questo|il|del) modello|pesi)\b|gewichte|模型|权重|權重|モデル|重み|모델|가중치|модел[иь]|весов|веса/iu;
const MIN_ASIDE = 30;
const MAX_ASIDES = 20;
/** More of a block than this in links: it leads elsewhere. */
const LEADING = 0.6;

const isLeading = ({ text, links = [] }: Block): boolean =>
  links.reduce((sum, link) => sum + link.text.length, 0) > text.length * LEADING;

/**
 * What footers and asides say of the model, which a reader sees as well as the rest. The site's own words stand there too: they are
 * told by what they are (short, links) and by speaking of no model; what the page has said before is not said again.
 */
function wordsBeside(document: Document, base: string, said: readonly Block[]): Block[] {
  const places = [...document.querySelectorAll('footer, aside, [role="contentinfo"], [role="complementary"]')];
  const known = new Set(said.map(({ text }) => text));
  return places
    .filter(
      (place) =>
        !places.some((other) => other !== place && other.contains(place)) && !place.closest('nav, dialog, [hidden]'),
    )
    .filter(isShown)
    .slice(0, MAX_ASIDES)
    .flatMap((place) => readBlocks(place, base, (node) => !ASIDE.has(tagName(node)) && isApart(node)).blocks)
    .filter((block) => {
      if (block.kind === 'heading' || block.kind === 'image' || block.kind === 'code' || isLeading(block)) return false;
      if (known.has(block.text) || lettersIn(block.text) < MIN_ASIDE) return false;
      known.add(block.text);
      return MODEL.test(block.text);
    })
    .map((block) => asProse(block));
}

const ASIDE: ReadonlySet<string> = new Set(['FOOTER', 'ASIDE']);

export interface MainText {
  root: Element;
  blocks: Block[];
  /** What stands beside it and is about the model. */
  beside: Block[];
  truncated: boolean;
}

/** A repository's README, where code hosts have it: GitLab (2026), Gitea and its fork Forgejo (2022). */
const README = '.readme-holder .md, .readme-holder, .file-view.markup';

/**
 * Reads the main text. In: a document, the address of its links, and whether it is a repository's front page.
 * Out: undefined while there is too little of it.
 */
export function readMainText(document: Document, base: string, repository = false): MainText | undefined {
  const readme = repository ? document.querySelector(README) : null;
  for (const root of [...(readme ? [readme] : []), ...roots(document)]) {
    const { blocks, truncated } = readBlocks(root, base, isApart);
    const own = ownBlocks(blocks).map(asProse);
    if (lengthOf(own) >= TOO_SHORT) return { root, blocks: own, beside: wordsBeside(document, base, own), truncated };
  }
  return undefined;
}

/** `checkVisibility` is missing in Node and in browsers before 2024: then an element that exists counts. */
const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;

const textOf = (element: Element): string => fold(element.textContent ?? '');

/**
 * The element of the page's title: its h1, or what says that it is one. A logo in a masthead is passed over when there is
 * another. Out: undefined on pages without a heading of the first level.
 */
export function titleElement(document: Document): Element | undefined {
  const found = [
    ...document.querySelectorAll('main h1, [role="main"] h1, article h1'),
    ...document.querySelectorAll('h1, [role="heading"][aria-level="1"]'),
  ].filter((element) => {
    const text = textOf(element);
    return text !== '' && text.length < 400 && !element.closest('footer, aside, nav, dialog, [hidden]');
  });
  return found.find(isShown);
}

/** A line of meta data in the head: `<meta name=…>` or `<meta property=…>`. */
export function meta(document: Document, name: string): string | undefined {
  const element = document.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  const text = fold(element?.getAttribute('content') ?? '').slice(0, 1000);
  return text === '' ? undefined : text;
}
