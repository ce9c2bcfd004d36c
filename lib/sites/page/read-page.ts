/** A page without markup of a known site to a reading: title, heading, description, main text, links. */
import type { Problem, ReadResult, Subject, TextDocument } from '../../model/index.ts';
import { type MainText, meta, readMainText, titleElement } from '../text/main-text.ts';
import { fold } from '../text/read-blocks.ts';
import { isNoName, nameIn, withoutPlace, withoutSite } from './title.ts';

/** Longer addresses are no page's that a person would name. */
const MAX_ID = 300;

export interface PageIdentity {
  site: Subject['site'];
  /** `host/path`, with the part of the query that tells pages apart. */
  id: string;
  /** Name of the publisher where a table has it. */
  owner?: string;
  /** `readme`: the text is a repository's. */
  kind?: 'page' | 'readme';
}

/** Reads a page. Out: `undefined` while it has no title or too little text (an application that has not drawn it yet). */
export function readPage(document: Document, url: URL, { site, id, owner, kind = 'page' }: PageIdentity): ReadResult {
  const address = `https://${id}`;
  const text = readMainText(
    document,
    document.baseURI?.startsWith('http') ? document.baseURI : url.href,
    kind === 'readme',
  );
  if (!text) return undefined;
  const siteName = owner ?? meta(document, 'og:site_name') ?? url.hostname.replace(/^www\./, '');
  const heading = titleElement(document);
  const stated = [fold(heading?.textContent ?? ''), meta(document, 'og:title') ?? '', fold(document.title ?? '')];
  const titles = stated.map((title) => withoutSite(title, siteName)).filter((title) => title !== '');
  // "Overview" is a page's place among others: what it is of stands in another of its titles.
  const title = titles.map((each) => withoutPlace(each)).find((each) => !isNoName(each)) ?? titles[0];
  if (title === undefined) return undefined;
  if (id.length > MAX_ID) return { reason: 'other' };
  const description = meta(document, 'og:description') ?? meta(document, 'description');
  const problems: Problem[] = text.truncated ? [{ code: 'document-truncated', about: title.slice(0, 100) }] : [];
  const documents: TextDocument[] = [
    { kind, url: address, blocks: withTitle(text, title), ...(text.truncated && { truncated: true }) },
  ];
  // Applications may keep the description of another page: it is read only where the text bears it out.
  if (description && mentions(description, nameIn(title)))
    documents.push({ kind: 'about', url: address, blocks: [{ kind: 'paragraph', text: description }] });
  const language = document.documentElement.getAttribute('lang');
  return {
    subject: {
      site,
      id,
      ...(kind === 'readme' ? repositoryIn(id) : { name: nameIn(title), owner: siteName.slice(0, 100) }),
    },
    url: address,
    title: title.slice(0, 300),
    view: 'card',
    documents,
    ...(language && { language: language.slice(0, 40) }),
    problems,
  };
}

/** `host/owner/…/name`: a repository is called by its address. */
const repositoryIn = (id: string): { name: string; owner: string } => {
  const parts = id.split('/').slice(1);
  return { name: parts.at(-1) ?? id, owner: parts.slice(0, -1).join('/') };
};

const mentions = (text: string, name: string): boolean => text.toLowerCase().includes(name.toLowerCase());

/** The title stands first, as a heading, also where the page has it elsewhere; and over what stands beside the text. */
function withTitle({ blocks, beside }: MainText, title: string): TextDocument['blocks'] {
  const at = blocks.findIndex(({ text }) => text === title);
  const rest = at >= 0 && at < 12 ? blocks.filter((_, index) => index !== at) : blocks;
  const heading = { kind: 'heading' as const, level: 1, text: title };
  return [heading, ...rest, ...(beside.length > 0 ? [heading, ...beside] : [])];
}
