/** Is a page about a model release? LABELS.md section 2. */
import type { Block, Evidence, PageKind, Quote } from '../../model/index.ts';
import { proseDocuments } from '../documents.ts';
import { weightsInCode, weightsLinks } from '../weights-links.ts';
import {
  ANNOUNCEMENT,
  DEFINED_AS,
  DEFINED_AS_MODEL,
  HOME_OF,
  IS_A_LIBRARY,
  LIST_TITLE,
  MODEL_FILES,
  MODEL_TITLE,
  MODEL_WORD,
  OFFERS_WEIGHTS,
  OFFICIAL,
  RUNS_MODELS,
  SERVED,
  saysModel,
  TOOLS,
} from './words.ts';

/** First prose of a README: what its headline says. */
const HEADLINE_BLOCKS = 8;
const HEADLINE_CHARACTERS = 1600;

/** Signs on both sides are added up; a page is a model's from this sum on. */
const ENOUGH = 3;

interface Headline {
  /** Repository's name, title and description. */
  title: string;
  text: string;
}

const isNavigation = ({ text, links = [] }: Block): boolean =>
  links.length >= 2 && links.reduce((sum, link) => sum + link.text.length, 0) > text.length * 0.5;

/** Title, description and first paragraphs, without rows of links. */
function headlineOf(evidence: Evidence): Headline {
  const { reading } = evidence;
  const blocks = proseDocuments(evidence).find(({ kind }) => kind === 'readme' || kind === 'page')?.blocks ?? [];
  const prose = blocks.filter(
    (block) =>
      ['paragraph', 'heading', 'item', 'quote'].includes(block.kind) &&
      !isNavigation(block) &&
      /[\p{L}]{3}/u.test(block.text),
  );
  const heading = prose.find(({ kind }) => kind === 'heading');
  const about = reading.repository?.about ?? '';
  return {
    title: [reading.subject.name.replace(/[-_]/g, ' '), heading?.text ?? '', about].join(' . '),
    text: [about, ...prose.slice(0, HEADLINE_BLOCKS).map(({ text }) => text)].join('. ').slice(0, HEADLINE_CHARACTERS),
  };
}

/** Does the text define its subject as a tool ("X is a library") before it defines it as a model? */
function definedAsTool(text: string): boolean {
  const match = DEFINED_AS.exec(text);
  if (!match || /\b(?:models?|llms?|family)\b/i.test(match[1] ?? '')) return false;
  const before = text.slice(0, match.index);
  return !saysModel(before);
}

/** The kind of tool that the headline names, with how much speaks for it: its title, and what it says it is. */
function toolOf({ title, text }: Headline): { key: string; weight: number } | undefined {
  const first = text.slice(0, 900);
  const defined = definedAsTool(first);
  const isModel = saysModel(first.slice(0, 260));
  let found: { key: string; weight: number } | undefined;
  for (const [key, inTitle, predicate] of TOOLS) {
    const titled = inTitle.test(title);
    const says = predicate.test(first);
    // A model may come with a framework, an engine or an app; hardly with a list, a course or a benchmark as its subject.
    const weight =
      key === 'library'
        ? (titled ? 2 : 0) + (says ? (defined ? 4 : isModel ? 1 : 2) : 0)
        : (titled ? 2 : 0) + (says ? 3 : 0);
    // Titled as a tool, said to be one, and never said to be a model: then the models are what it runs (LABELS.md section 2).
    const sure = titled && says && !DEFINED_AS_MODEL.test(first.slice(0, 400)) && !isModel;
    const total = weight + (sure ? 3 : 0);
    if (total > (found?.weight ?? 0)) found = { key, weight: total };
  }
  const itself = IS_A_LIBRARY.test(first.slice(0, 500)) || RUNS_MODELS.test(first.slice(0, 300));
  return itself ? { key: 'library', weight: (found?.key === 'library' ? found.weight : 0) + 5 } : found;
}

/** Everything that speaks for a model, added up. */
function signsOfModel(evidence: Evidence, { title, text }: Headline): number {
  const links = weightsLinks(evidence);
  const inCode = weightsInCode(evidence);
  const own = links.filter((link) => link.own).length + inCode.own;
  const files = evidence.reading.repository?.files ?? [];
  const prose = proseDocuments(evidence).flatMap(({ blocks }) => blocks);
  const offers = prose.filter((block) => block.kind !== 'code' && OFFERS_WEIGHTS.test(block.text.slice(0, 400))).length;
  return (
    (own > 0 ? 2 : 0) +
    (own > 3 ? 1 : 0) +
    (own === 0 && links.length + inCode.other > 0 ? 1 : 0) +
    (inCode.other > 0 ? 1 : 0) +
    (saysModel(text) ? 2 : 0) +
    (DEFINED_AS_MODEL.test(text.slice(0, 400)) ? 1 : 0) +
    (MODEL_TITLE.test(title) ? 1 : 0) +
    (offers > 0 ? 1 : 0) +
    (offers > 3 ? 1 : 0) +
    (OFFICIAL.test(text) && offers > 0 ? 1 : 0) +
    (own > 0 && isHome(text, evidence) ? 3 : 0) +
    (files.some(({ path }) => MODEL_FILES.test(path)) ? 2 : 0)
  );
}

/** The headline calls the repository the home of what it is named after. */
function isHome(text: string, { reading }: Evidence): boolean {
  const match = HOME_OF.exec(text);
  const named = (match?.[1] ?? match?.[2] ?? '').toLowerCase().replace(/[.-]+$/, '');
  return named !== '' && reading.subject.name.toLowerCase() === named;
}

function githubKind(evidence: Evidence): PageKind {
  const headline = headlineOf(evidence);
  const quote: Quote = {
    source: 'README',
    url: evidence.reading.url,
    quote: headline.text.slice(0, 240),
    place: 'headline',
  };
  const signs = signsOfModel(evidence, headline);
  const tool = toolOf(headline);
  const sum = signs - (tool?.weight ?? 0);

  if (sum >= ENOUGH) return { isModel: true, reason: 'presents-model', evidence: [quote] };
  return { isModel: false, reason: tool ? tool.key : signs > 0 ? 'no-release' : 'no-model', evidence: [quote] };
}

/** A page of a vendor, or any page. A hub's page of a model's files is about it; others must present one as their own. */
function pageKind(evidence: Evidence): PageKind {
  const { reading, publisher } = evidence;
  const headline = headlineOf(evidence);
  const quote: Quote = { source: 'page', url: reading.url, quote: headline.text.slice(0, 240), place: 'headline' };
  const no = (reason: string): PageKind => ({ isModel: false, reason, evidence: [quote] });
  if (LIST_TITLE.test(reading.title)) return no('page-list');
  const announced = ANNOUNCEMENT.test(reading.title) && MODEL_WORD.test(headline.text) ? 1 : 0;
  const ofService = SERVED.test(headline.text) ? 1 : 0;
  // A known release heads the page, or several of its publisher’s own are on it.
  const known = evidence.known ? 3 : evidence.members ? 2 : 0;
  const signs = signsOfModel(evidence, headline) + announced + ofService + known;
  const tool = toolOf(headline);
  const enough = publisher?.role === 'files' || publisher?.role === 'service' ? 2 : ENOUGH;
  if (signs - (tool?.weight ?? 0) >= enough) return { isModel: true, reason: 'page-model', evidence: [quote] };
  return no(tool ? 'page-tool' : signs > 0 ? 'page-no-release' : 'page-no-model');
}

/** A model repository of a hub is about a model, unless there is nothing in it. */
function hubKind(evidence: Evidence): PageKind {
  const { model, reading } = evidence;
  const card = proseDocuments(evidence).some(({ kind, blocks }) => kind === 'model-card' && blocks.length > 0);
  const files = model?.files?.filter((path) => !/^(?:\.gitattributes|README\.md)$/i.test(path));
  const empty = !card && files !== undefined && files.length === 0 && !model?.hasParameters;
  const quote: Quote = { source: 'Hugging Face', url: reading.url, quote: reading.subject.id, place: 'repository' };
  return empty
    ? { isModel: false, reason: 'empty', evidence: [quote] }
    : { isModel: true, reason: 'hub-model', evidence: [quote] };
}

/** Decides whether the page presents a model that its owner released. `reason` is a key of locales `page.*`. */
export function readPageKind(evidence: Evidence): PageKind {
  const { site } = evidence.reading.subject;
  if (site === 'vendor' || site === 'any-page') return pageKind(evidence);
  return site === 'github' ? githubKind(evidence) : hubKind(evidence);
}
