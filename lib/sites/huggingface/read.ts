/** Reads a Hugging Face model page: ModelHeader data, rendered card, gate notice (docs/pages.md, Hugging Face). */

import { modelMetadataFrom } from '../../hub/model-record.ts';
import type { ModelMetadata, Problem, Reading, ReadResult, TextDocument } from '../../model/index.ts';
import { contains, languageOf, tagName } from '../text/dom.ts';
import { readBlocks } from '../text/read-blocks.ts';
import { modelIdOf, viewOf } from './url.ts';

/** Ladder of card containers, strongest first. */
const CARD = [
  '.model-card-content:not(form)', // model card tab (Sept 2026)
  '.hf-sanitized:not(form)', // common to every rendered README (2025-2026)
];

/** Headers of other repository types: a page that has one is not a model's. */
const OTHER_HEADERS: readonly (readonly [string, 'dataset' | 'space' | 'list' | 'paper' | 'user'])[] = [
  ['[data-target="DatasetHeader"]', 'dataset'],
  ['[data-target="SpaceHeader"]', 'space'],
  ['[data-target="ModelList"]', 'list'],
  ['[data-target="PaperContent"]', 'paper'],
  ['[data-target="OrgHeaderActions"]', 'user'],
];

interface Header {
  element: Element;
  model?: ModelMetadata;
  repoType?: string;
  problem?: Problem;
}

/** The page's ModelHeader and the model record in it; undefined when the page has none. */
function readHeader(document: Document): Header | undefined {
  const element = document.querySelector('[data-target="ModelHeader"]:not(form)');
  if (!element) return undefined;
  const props = element.getAttribute('data-props');
  if (!props) return { element, problem: { code: 'page-data-missing', about: 'ModelHeader' } };
  try {
    const raw: unknown = JSON.parse(props);
    const model = (raw as { model?: { repoType?: unknown } } | null)?.model;
    const metadata = modelMetadataFrom(model);
    if (!metadata) return { element, problem: { code: 'page-data-malformed', about: 'ModelHeader' } };
    return { element, model: metadata, repoType: typeof model?.repoType === 'string' ? model.repoType : undefined };
  } catch (error) {
    return {
      element,
      problem: { code: 'page-data-malformed', about: 'ModelHeader', detail: String(error).slice(0, 200) },
    };
  }
}

/** The vendor's own words above the card of a gated repository. */
function readGate(
  document: Document,
  card: Element | null,
  model: ModelMetadata | undefined,
  url: string,
): TextDocument[] {
  if (!model?.gated && !model?.gatePrompt) return [];
  const section = card?.closest('section');
  const before = section ? [...section.children].filter((child) => child !== card && !contains(child, card)) : [];
  const blocks = before.flatMap((child) => {
    const name = tagName(child);
    const heading = /^H[1-6]$/.test(name) ? { kind: 'heading' as const, level: Number(name[1]) } : undefined;
    return readBlocks(child, document.baseURI || url).blocks.map((block) => ({ ...block, ...heading }));
  });
  const seen = blocks.map((block) => block.text).join(' ');
  for (const part of model.gatePrompt?.split('\n\n') ?? []) {
    const text = part
      .replace(/<[^<>]{0,500}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '' && !seen.includes(text)) blocks.push({ kind: 'paragraph', text });
  }
  return blocks.length > 0 ? [{ kind: 'gate', url, blocks }] : [];
}

/** Reads the card if the page shows one. */
function readCard(document: Document, url: string): { element: Element | null; card?: TextDocument } {
  for (const selector of CARD) {
    const element = document.querySelector(selector);
    if (!element) continue;
    const { blocks, truncated } = readBlocks(element, document.baseURI || url);
    return { element, card: { kind: 'model-card', url, blocks, ...(truncated && { truncated }) } };
  }
  return { element: null };
}

/** `owner/name` as the site writes it, from the record, the heading's link or the address. */
function idOf(header: Header, urlId: string): string {
  if (header.model) return header.model.id;
  const links = [...header.element.querySelectorAll('h1 a[href]')];
  const own = links.map((link) => link.getAttribute('href')?.slice(1) ?? '').find((id) => sameId(id, urlId));
  return own ?? urlId;
}

const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Reads a page at `url`. See `Site.read` in lib/sites/site.ts. */
export function read(document: Document, url: URL): ReadResult {
  const urlId = modelIdOf(url);
  if (!urlId) return { reason: 'other' };
  const header = readHeader(document);
  if (!header) {
    const other = OTHER_HEADERS.find(([selector]) => document.querySelector(selector));
    return other ? { reason: other[1] } : undefined;
  }
  if (header.repoType !== undefined && header.repoType !== 'model') return { reason: 'other' };
  const id = idOf(header, urlId);
  // A page in the middle of a change still carries the last model's header: wait for its own.
  if (!sameId(id, urlId)) return undefined;
  const [owner, name] = id.split('/') as [string, string];
  const address = `https://huggingface.co/${id}`;
  const view = viewOf(url);
  const { element, card } = view === 'card' ? readCard(document, address) : { element: null };
  const problems: Problem[] = header.problem ? [header.problem] : [];
  if (view === 'card' && !card && header.model?.cardExists)
    problems.push({ code: 'page-text-missing', about: 'model card' });
  if (card?.truncated) problems.push({ code: 'document-truncated', about: 'model card' });
  const reading: Reading = {
    subject: { site: 'huggingface', id, name, owner },
    url: address,
    title: id,
    view,
    documents: [...(card ? [card] : []), ...readGate(document, element, header.model, address)],
    problems,
  };
  if (header.model) reading.model = header.model;
  const language = languageOf(document);
  if (language) reading.language = language;
  return reading;
}
