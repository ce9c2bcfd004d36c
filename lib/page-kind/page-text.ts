/** What of a page is looked at to tell its kind: folded text in zones (name, title, headline, headings, code), files, links. Bounded. */

import { linksOf, proseDocuments } from '../elements/documents.ts';
import { weightsAddress } from '../elements/weights-address.ts';
import { weightsInCode } from '../elements/weights-links.ts';
import { hubModelsIn } from '../hub/links.ts';
import type { Evidence } from '../model/index.ts';
import { foldText } from '../prose/fold.ts';
import { related } from '../prose/likeness.ts';
import { siteOf } from '../sites/everywhere.ts';
import { speaking, withoutNews } from './opening.ts';
import { kindWords } from './words.ts';
import { says, type Zone, zoneOf } from './zone.ts';

/** First prose of a README: what its headline says. */
const HEADLINE_BLOCKS = 8;
const HEADLINE_CHARACTERS = 1600;
const LEAD_CHARACTERS = 420;
/** A page's kind shows at its beginning; what comes after this many blocks or characters is not looked at. */
const MAX_BLOCKS = 1500;
const MAX_CHARACTERS = 40_000;

export interface PageText {
  evidence: Evidence;
  isPage: boolean;
  name: string;
  /** Repository's name, first heading and description; of pages, the title. */
  title: string;
  /** Description and first paragraphs, without rows of links. */
  headline: string;
  /** The first sentences of the headline. */
  lead: string;
  /** Headings, one a line. */
  headings: string;
  /** Paragraphs, items and cells of the beginning, one a line. */
  prose: string;
  code: string;
  /** What the words of the zones say. */
  said: {
    title: Zone;
    headline: Zone;
    lead: Zone;
    headings: Zone;
    prose: Zone;
    pageTitle: Zone;
    name: Zone;
    topics: Zone;
  };
  /** Names of root entries. */
  files: string[];
  topics: string[];
  links: { count: number; items: number; blocks: number; hubOthers: number; hub: number };
  /** `namedAlike`: a linked model of the owner's bears the repository's name. */
  weights: { own: number; other: number; inCode: number; ownInCode: number; namedAlike: boolean };
}

const cut = (texts: readonly string[], most: number, by = '\n'): string => foldText(texts.join(by).slice(0, most));

/** "wrenTTS_small-v2" in words. */
const inWords = (name: string): string => name.replace(/[-_]/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

/** Words by which a text may lead to weights. */
function speaksOfWeights(text: string): boolean {
  const zone = zoneOf(foldText(text), kindWords('links'));
  return says(zone, 'model-word') || says(zone, 'part.weights');
}

/** Links that by their address, or by a word beside them, lead to weights. */
function weightsLinks(evidence: Evidence): { href: string; own: boolean }[] {
  return [...linksOf(evidence)].flatMap((link) => {
    const address = weightsAddress(evidence, link);
    if (!address || address.kind === 'repository') return [];
    if (address.kind === 'store' && !speaksOfWeights(`${link.text} ${link.block.text.slice(0, 200)}`)) return [];
    return [{ href: link.href, own: address.own || address.kind === 'store' }];
  });
}

/** Reads the zones off the evidence. Linear in what it looks at. */
export function readPageText(evidence: Evidence): PageText {
  const { reading } = evidence;
  const isPage = siteOf(reading.subject).kind !== 'repository';
  const main = proseDocuments(evidence).find(({ kind }) => kind === 'readme' || kind === 'page');
  const blocks = (main?.blocks ?? []).slice(0, MAX_BLOCKS).filter(({ struck }) => !struck);
  const opening = speaking(blocks);
  const about =
    reading.repository?.about ?? proseDocuments(evidence).find(({ kind }) => kind === 'about')?.blocks[0]?.text ?? '';
  // The first heading, and a second one near it that goes on with it.
  const told = withoutNews(opening);
  const heading = told
    .filter(({ kind }, at) => kind === 'heading' && at < 4)
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' . ');
  const anyHeading = heading === '' ? (opening.find(({ kind }) => kind === 'heading')?.text ?? '') : heading;
  const name = foldText(reading.subject.name);
  const first = told.slice(0, HEADLINE_BLOCKS).map(({ text }) => text);
  const headline = cut([about, ...first], HEADLINE_CHARACTERS, '. ');
  const links = weightsLinks(evidence);
  const inCode = weightsInCode(evidence);
  const hub = main ? hubModelsIn([main]) : [];
  const ownHub = new Set(links.filter(({ own }) => own).map(({ href }) => href.toLowerCase()));
  let count = 0;
  for (const _ of linksOf(evidence)) count++;
  const title = foldText(
    (isPage ? [reading.title, about] : [inWords(name), anyHeading, about]).join(' . ').slice(0, 600),
  );
  const headings = cut(
    blocks.filter(({ kind, strong }) => kind === 'heading' || strong).map(({ text }) => text.slice(0, 120)),
    6000,
  );
  const lead = cut(
    [about, ...first.filter((_, at) => opening[at]?.kind !== 'heading' || first.length < 3)],
    LEAD_CHARACTERS,
    '. ',
  );
  const prose = cut(
    blocks.filter(({ kind }) => kind !== 'code').map(({ text }) => text.slice(0, 1200)),
    MAX_CHARACTERS,
  );
  const topics = reading.repository?.topics ?? [];
  const words = kindWords('opening');
  const items = blocks.filter(({ kind }) => kind === 'item' || kind === 'cell');
  return {
    evidence,
    isPage,
    name,
    title,
    headline,
    lead,
    headings,
    said: {
      title: zoneOf(title, words),
      headline: zoneOf(headline, words),
      lead: zoneOf(lead, words),
      headings: zoneOf(headings, words, true),
      prose: zoneOf(prose, kindWords('prose'), true),
      name: isPage ? [] : zoneOf(name.replace(/[-_.]+/g, ' '), words),
      topics: zoneOf(topics.join('\n'), words, true),
      pageTitle: isPage ? zoneOf(foldText(reading.title.trim()), words) : [],
    },
    prose,
    code: cut(
      blocks.filter(({ kind }) => kind === 'code').map(({ text }) => text.slice(0, 1500)),
      12_000,
    ),
    files: (reading.repository?.files ?? []).map(({ path }) => path),
    topics,
    links: {
      count,
      items: items.filter((each) => each.links?.some(({ href }) => !href.includes('#'))).length,
      blocks: blocks.length,
      hub: hub.length,
      hubOthers: hub.filter((id) => ![...ownHub].some((href) => href.includes(id.toLowerCase()))).length,
    },
    weights: {
      own: links.filter(({ own }) => own).length,
      other: links.filter(({ own }) => !own).length,
      inCode: inCode.other,
      ownInCode: inCode.own,
      namedAlike: hub.some((id) => related(id.split('/')[1] ?? '', reading.subject.name)),
    },
  };
}
