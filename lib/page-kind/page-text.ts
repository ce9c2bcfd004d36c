/** What of a page is looked at to tell its kind: folded text in zones (name, title, headline, headings, prose), code, files, links. Bounded. */

import { proseDocuments } from '../elements/documents.ts';
import type { Block, Evidence } from '../model/index.ts';
import { foldText } from '../prose/fold.ts';
import { siteOf } from '../sites/everywhere.ts';
import { speaking, withoutNews } from './opening.ts';
import { type PageLinks, readPageLinks } from './page-links.ts';
import { kindWords } from './words.ts';
import { type Zone, zoneOf } from './zone.ts';

/** First prose of a README: what its headline says. */
const HEADLINE_BLOCKS = 8;
const HEADLINE_CHARACTERS = 1600;
const LEAD_CHARACTERS = 240;
/** A page's kind shows at its beginning; what comes after this many blocks or characters is not looked at. */
const MAX_BLOCKS = 1500;
const MAX_CHARACTERS = 40_000;

/** What the words of each zone say. */
export interface PageZones {
  /** A repository's name, word by word. */
  name: Zone;
  /** Repository's name, first heading and description; of pages, the title and the description. */
  title: Zone;
  /** The title of a page alone. */
  pageTitle: Zone;
  /** Description and first paragraphs, without rows of links. */
  headline: Zone;
  /** The first sentences of the headline, without its headings. */
  lead: Zone;
  /** Headings and topics, one a line. */
  headings: Zone;
  topics: Zone;
  /** Paragraphs, items and cells of the beginning, one a line. */
  prose: Zone;
}

export interface PageText extends PageLinks {
  evidence: Evidence;
  isPage: boolean;
  said: PageZones;
  name: string;
  headline: string;
  prose: string;
  code: string;
  /** Names of root entries. */
  files: string[];
  topics: string[];
}

const cut = (texts: readonly string[], most: number, by = '\n'): string => foldText(texts.join(by).slice(0, most));

/** "wrenTTS_small-v2" in words. */
const inWords = (name: string): string => name.replace(/[-_]/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

/** The first heading, and a second one near it that goes on with it; else any. */
function headingOf(told: readonly Block[], opening: readonly Block[]): string {
  const first = told.filter(({ kind }, at) => kind === 'heading' && at < 4).slice(0, 2);
  if (first.length > 0) return first.map(({ text }) => text).join(' . ');
  return opening.find(({ kind }) => kind === 'heading')?.text ?? '';
}

/** Reads the zones off the evidence. Linear in what it looks at. */
export function readPageText(evidence: Evidence): PageText {
  const { reading } = evidence;
  const isPage = siteOf(reading.subject).kind !== 'repository';
  const documents = proseDocuments(evidence);
  const main = documents.find(({ kind }) => kind === 'readme' || kind === 'page');
  const blocks = (main?.blocks ?? []).slice(0, MAX_BLOCKS).filter(({ struck }) => !struck);
  const opening = speaking(blocks);
  const told = withoutNews(opening);
  const about = reading.repository?.about ?? documents.find(({ kind }) => kind === 'about')?.blocks[0]?.text ?? '';
  const first = told.slice(0, HEADLINE_BLOCKS).map(({ text }) => text);
  const plain = first.filter((_, at) => opening[at]?.kind !== 'heading' || first.length < 3);
  const names = isPage ? [reading.title] : [inWords(foldText(reading.subject.name)), headingOf(told, opening)];
  const headings = blocks
    .filter(({ kind, strong }) => kind === 'heading' || strong)
    .map(({ text }) => text.slice(0, 120));
  const texts = blocks.filter(({ kind }) => kind !== 'code').map(({ text }) => text.slice(0, 1200));
  const code = blocks.filter(({ kind }) => kind === 'code').map(({ text }) => text.slice(0, 1500));
  const name = foldText(reading.subject.name);
  const headline = cut([about, ...first], HEADLINE_CHARACTERS, '. ');
  const prose = cut(texts, MAX_CHARACTERS);
  const topics = reading.repository?.topics ?? [];
  const words = kindWords('opening');
  return {
    evidence,
    isPage,
    said: {
      name: isPage ? [] : zoneOf(name.replace(/[-_.]+/g, ' '), words),
      title: zoneOf(cut([...names, about], 600, ' . '), words),
      pageTitle: isPage ? zoneOf(foldText(reading.title.trim()), words) : [],
      headline: zoneOf(headline, words),
      lead: zoneOf(cut([about, ...plain], LEAD_CHARACTERS, '. '), words),
      headings: zoneOf(cut(headings, 6000), words, true),
      topics: zoneOf(topics.join('\n'), words, true),
      prose: zoneOf(prose, kindWords('prose'), true),
    },
    name,
    headline,
    prose,
    code: cut(code, 12_000),
    files: (reading.repository?.files ?? []).map(({ path }) => path),
    topics,
    ...readPageLinks(evidence, main, blocks),
  };
}
