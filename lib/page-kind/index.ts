/** Is a page about a model release, and how sure is that? RULES.md section 2. */

import { proseDocuments } from '../elements/documents.ts';
import type { Evidence, PageKind, Quote } from '../model/index.ts';
import { siteOf } from '../sites/everywhere.ts';
import { type PageText, readPageText } from './page-text.ts';
import { signsIn } from './signs/index.ts';
import { isSaid, OPENING, TOOL_KINDS, titled } from './tool-kinds.ts';
import { learnedScore, ruleSum, vote, weightiest } from './vote.ts';
import { says } from './zone.ts';

/** What a page that is none looks like: a key of locales `page.*`. */
function otherKind(page: PageText): string {
  const { weights, said } = page;
  let best: string | undefined;
  let most = 0;
  for (const kind of TOOL_KINDS) {
    const points = (titled(page, kind) ? 2 : 0) + (isSaid(page, kind) ? 3 : 0);
    if (points > most) [best, most] = [kind, points];
  }
  if (best) return best;
  const speaks = says(said.headline, 'model-word', OPENING) || says(said.headings, 'model-word');
  return weights.own + weights.other > 0 || speaks ? 'no-release' : 'no-model';
}

function reasonOf(text: PageText, isModel: boolean): string {
  if (!text.isPage) return isModel ? 'presents-model' : otherKind(text);
  if (isModel) return 'page-model';
  if (says(text.said.pageTitle, 'page-list-title')) return 'page-list';
  const other = otherKind(text);
  return /^no-/.test(other) ? `page-${other}` : 'page-tool';
}

/** A repository or a page: two votes over its signs. What was looked up says nothing of the page itself. */
function votedKind(evidence: Evidence): PageKind {
  const text = readPageText({ ...evidence, documents: [] });
  const signs = signsIn(text);
  const { isModel, sure } = vote(ruleSum(signs), learnedScore(signs));
  const quote: Quote = {
    source: text.isPage ? 'page' : 'README',
    url: evidence.reading.url,
    quote: text.headline.slice(0, 240),
    place: 'headline',
  };
  return {
    kind: sure ? (isModel ? 'model' : 'none') : 'maybe',
    sure,
    isModel,
    reason: reasonOf(text, isModel),
    signs: weightiest(signs),
    evidence: [quote],
  };
}

/** A model repository of a hub is about a model, unless there is nothing in it. */
function hubKind(evidence: Evidence): PageKind {
  const { model, reading } = evidence;
  const card = proseDocuments(evidence).some(({ kind, blocks }) => kind === 'model-card' && blocks.length > 0);
  const files = model?.files?.filter((path) => !/^(?:\.gitattributes|README\.md)$/i.test(path));
  const empty = !card && files !== undefined && files.length === 0 && !model?.hasParameters;
  const quote: Quote = {
    source: siteOf(reading.subject).name,
    url: reading.url,
    quote: reading.subject.id,
    place: 'repository',
  };
  return {
    kind: empty ? 'none' : 'model',
    sure: true,
    isModel: !empty,
    reason: empty ? 'empty' : 'hub-model',
    signs: [empty ? '-hub-empty' : '+hub-model'],
    evidence: [quote],
  };
}

/**
 * Decides whether the page presents a model of its owner. In: evidence; on all sites but hubs only what is on the page counts,
 * so that the answer is the same before and after look-ups. Out: the kind, `maybe` where a reader would doubt, with the best guess.
 */
export function readPageKind(evidence: Evidence): PageKind {
  return siteOf(evidence.reading.subject).kind === 'hub' ? hubKind(evidence) : votedKind(evidence);
}

/** The reader has said that the page is about a model. */
export const asked = (page: PageKind): PageKind => ({ ...page, kind: 'model', isModel: true, reason: 'asked' });
