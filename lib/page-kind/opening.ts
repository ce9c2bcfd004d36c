/** How a page opens, without what says nothing of its kind: rows of links, contents, the switch of languages, fields of a card, news. */
import type { Block } from '../model/index.ts';
import { foldText } from '../prose/fold.ts';
import { KIND_WORDS, kindWords } from './words.ts';
import { says, zoneOf } from './zone.ts';

const PROSE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'item', 'quote']);

/** Rows of links have signs between them, or a word before each; a sentence in which much is linked has words of its own. */
function isNavigation({ text, links = [] }: Block): boolean {
  const linked = links.reduce((sum, link) => sum + link.text.length, 0);
  if (links.length < 2 || linked <= text.length * 0.5) return false;
  const between = links.reduce((rest, link) => rest.replace(link.text, ' '), text);
  return (between.match(/\p{L}{2,}/gu)?.length ?? 0) <= links.length;
}

/** A line of a table of contents: it names a heading, which is read where it stands. */
const isOfContents = ({ kind, text, links = [] }: Block): boolean =>
  kind === 'item' &&
  links.length === 1 &&
  /#./.test(links[0]?.href ?? '') &&
  (links[0]?.text.length ?? 0) > text.length * 0.7;

/** What is said by nothing but these words, without signs and pictures: too many blocks are asked for a scan of each. */
const plainWords = (means: string): ReadonlySet<string> =>
  new Set(KIND_WORDS.filter((each) => each.means === means).flatMap(({ words }) => words));
const NOTHING = plainWords('alone.says-nothing');
const LANGUAGES = plainWords('language-name');

const wordsOf = (text: string): string =>
  text
    .slice(0, 160)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** A heading over contents, a mark of a notice, a switch of languages. */
function saysNothing(text: string): boolean {
  const words = wordsOf(text);
  return NOTHING.has(words) || words.split(' ').every((word) => LANGUAGES.has(word));
}

/** A field of a hub's card, which stands bare above a README that was written as one: "license: mit", "base_model:". */
const FIELD = /^(?:\w+ ){0,2}\w+:(?: |$)|^[\w./-]+$/u;

/** Front matter that GitHub did not fold away: short lines of fields before the first heading. */
function fieldsAtTop(blocks: readonly Block[]): number {
  let at = 0;
  for (const { kind, text } of blocks.slice(0, 150)) {
    if (kind === 'heading' || text.length > 200 || !FIELD.test(text)) break;
    at++;
  }
  return at > 1 ? at : 0;
}

/** In: a page's blocks. Out: those that may say what the page is about. */
export function speaking(blocks: readonly Block[]): Block[] {
  const prose = blocks.filter(({ kind, text }) => PROSE.has(kind) && /\p{L}{2}/u.test(text));
  return prose
    .slice(fieldsAtTop(prose))
    .filter((each) => !isNavigation(each) && !isOfContents(each) && !saysNothing(each.text));
}

const isNews = (text: string): boolean => says(zoneOf(foldText(text), kindWords('opening')), 'news');

/** A README may open with pages of news; what it is about stands behind them. */
export function withoutNews(blocks: readonly Block[]): Block[] {
  let inNews = false;
  return blocks.filter(({ kind, text }, at) => {
    if (kind === 'heading') inNews = at > 0 && text.length < 40 && isNews(text);
    return !inNews;
  });
}
