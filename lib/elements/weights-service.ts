/** A vendor's page that offers its model as a service, and speaks of nothing to download or to open. */
import type { Prose } from '../learned/index.ts';
import { isA, speaksOf } from '../mentions/scan.ts';
import type { Evidence, Link } from '../model/index.ts';
import { match, patternOf } from '../statements/pattern.ts';
import type { ReadPassage } from '../statements/read.ts';
import { weightsAddress } from './weights-address.ts';

const OTHER = ['part.weights', 'open', 'place.hub', 'place.repo', 'license.osi', 'license.open', 'act.fetch'];

const speaks = ({ passage }: ReadPassage, topics: readonly string[]): boolean => speaksOf(passage.mentions, topics);

/** "Parameters | 8B": how many they are says nothing of having them. */
const isCount = ({ passage: { mentions, tokens }, source }: ReadPassage): boolean =>
  source.block.kind === 'cell' &&
  mentions.every(({ means }) => isA(means, 'part.weights')) &&
  tokens.some(({ text }) => /^\d/.test(text));

/** What on a page tells that there is something to download, or that a program does it. */
const TO_HAVE = ['part.weights', 'open.weights', 'act.fetch'];
const SERVICE = patternOf('this|we ~4 thing.service & !!part.data');
/** A key of this service: the key of somebody else's is called by their name. */
const KEY = patternOf('thing.key & !!name.other & !!pseudo.open & !!thing.other-model & !!act.evaluate');

/** `API_KEY`, as a program's setting: the key of somebody else has their name before it. */
const hasKey = ({ passage }: ReadPassage): boolean =>
  passage.tokens.some(({ text }) => /^(?:your_)?api_?key$/.test(text));

const leadsToModel = (evidence: Evidence, link: Link): boolean =>
  ['model', 'weights', 'store'].includes(weightsAddress(evidence, link)?.kind ?? '');

/**
 * In: a repository's prose. Out: the passage that offers the model through an API, where a key of it must be had first, and no word of the page
 * is of weights; undefined otherwise.
 */
export function keyOnly(evidence: Evidence, prose: Prose): ReadPassage | undefined {
  if (prose.passages.some((passage) => speaks(passage, TO_HAVE))) return undefined;
  if (prose.passages.some(({ source }) => source.block.links?.some((link) => leadsToModel(evidence, link))))
    return undefined;
  if (!prose.passages.some((passage) => match(KEY, passage) || hasKey(passage))) return undefined;
  return prose.passages.find((passage) => match(SERVICE, passage));
}

/** The passage in which the service is offered; undefined where any word of the page is about something to download. */
export function serviceOnly({ publisher }: Evidence, prose: Prose): ReadPassage | undefined {
  if (publisher?.role !== 'vendor') return undefined;
  if (prose.passages.some((passage) => speaks(passage, OTHER) && !isCount(passage))) return undefined;
  return prose.passages.find(
    (passage) =>
      (speaks(passage, ['thing.service']) && speaks(passage, ['act.available', 'act.release', 'use', 'now'])) ||
      // "Price | 0.1 euros per million tokens": what is sold by the token is a service.
      (speaks(passage, ['per-token']) && speaks(passage, ['act.buy', 'currency'])),
  );
}
