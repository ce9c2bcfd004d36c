/** What must hold when a page changes, after CheckList (Ribeiro et al., ACL 2020): invariance, and direction. */
import type { Fetch } from '../../lib/cli/replica.ts';
import type { Reading } from '../../lib/model/index.ts';
import { renamed } from './names.ts';
import { addToParagraph, asList, PLACES_AND_FORMS, sectionsReversed, without, wordsBefore } from './places.ts';
import { BANS, drawn, numberOf, UNSAID } from './sentences.ts';
import { differs, isOpen, type Judgment, judgment, raised, raisedAnything, type Snapshot } from './snapshot.ts';
import { HTML_CHANGES } from './spellings.ts';

export interface BehaviorPage {
  address: string;
  /** Which of several pages at this address. */
  name?: string;
  fetch: Fetch;
}

/** One try of one property on one page. `fault`: what changed and must not have, in words. */
export interface Try {
  property: string;
  address: string;
  /** What was done, where the property has several ways. */
  way: string;
  fault?: string;
}

type Compare = (before: Snapshot, after: Snapshot) => string | undefined;

/** Share of the sentences that a page is tried with, 0 to 1. */
export interface Effort {
  bans: number;
  unsaid: number;
}

/** Words that take back what follows them. */
const TAKEN_BACK: readonly [how: string, words: string][] = [
  ['denied', 'It is not true that'],
  ['promise', 'Once our review is over, it will hold that'],
  ['part', 'Only for a small part of the model:'],
  ['condition', 'For customers with a paid plan alone:'],
  ['former', 'Until last year, and no longer:'],
  ['other', 'Of Vossling, a model by another team, it is said:'],
];

const htmlChanged = ({ address, fetch }: BehaviorPage, change: (html: string) => string): Fetch => {
  return async (url, init) => {
    const answer = await fetch(url, init);
    if (url !== address || !answer.ok) return answer;
    const response = new Response(change(await answer.text()), { status: answer.status, headers: answer.headers });
    Object.defineProperty(response, 'url', { value: answer.url });
    return response;
  };
};

const addIn =
  (at: number, text: string) =>
  (reading: Reading): Reading | undefined =>
    PLACES_AND_FORMS[at % PLACES_AND_FORMS.length]?.add(reading, text);

/** The label without one of its components, as far as the page shows it in its words or list of files. */
function componentsRemoved({ assessment }: Judgment): [way: string, change: (reading: Reading) => Reading][] {
  const { elements, license, lineage, claim } = assessment;
  const stay = [...license.evidence, ...license.restrictions].map(({ quote }) => quote);
  const claims = claim.quotes.map(({ text }) => text);
  const bases = lineage.map(({ id }) => id);
  return (['trainingCode', 'trainingData', 'dataInformation', 'weights'] as const).flatMap((id) => {
    const found = elements[id];
    if (found.status !== 'met' || found.evidence.length === 0) return [];
    return [
      [id, (reading: Reading) => without(reading, found.evidence, [...stay, ...claims, ...bases]) ?? reading] as const,
    ];
  }) as [string, (reading: Reading) => Reading][];
}

/** Tries everything on one page. Nothing is tried on a page that has no reading. */
export async function tries(page: BehaviorPage, effort: Effort): Promise<Try[]> {
  const { address, fetch, name } = page;
  const before = await judgment(address, fetch);
  if (!before) return [];
  const done: Try[] = [];
  const record = (property: string, way: string, after: Judgment | undefined, compare: Compare): void => {
    const fault = after ? compare(before.snapshot, after.snapshot) : 'no reading';
    done.push({
      property,
      address: name ? `${address} (${name})` : address,
      way,
      ...(fault !== undefined && { fault }),
    });
  };
  const judged = (change: (reading: Reading) => Reading) => judgment(address, fetch, change);
  /** With a sentence more, somewhere; undefined on a page without a card, which has no place for one. */
  const judgedWith = async (add: (reading: Reading) => Reading | undefined): Promise<Judgment | undefined | false> => {
    let placed = false;
    const after = await judged((reading) => {
      const changed = add(reading);
      placed ||= changed !== undefined;
      return changed ?? reading;
    });
    return placed && after;
  };

  for (const [name, change] of HTML_CHANGES)
    record(`same: ${name}`, name, await judgment(address, htmlChanged(page, change)), differs);
  record('same: sentences as a list', '', await judged((reading) => asList(reading) ?? reading), differs);
  record('same: order of sections', '', await judged((reading) => sectionsReversed(reading) ?? reading), differs);
  const other = renamed(address, fetch);
  if (other) record('same: invented names', other.address, await judgment(other.address, other.fetch), differs);

  for (const [way, change] of componentsRemoved(before))
    record('not above: a component removed', way, await judged(change), raised);
  for (const { id, how, text } of drawn(UNSAID, effort.unsaid, address)) {
    const after = await judgedWith(addIn(numberOf(address + id), text));
    if (after !== false) record(`not above: ${how}`, id, after, raisedAnything);
  }
  const { claim, license, elements } = before.assessment;
  const quotes = [claim.quotes[0]?.text, license.evidence[0]?.quote, elements.weights.evidence[0]?.quote];
  for (const quote of new Set(quotes.filter((text) => text !== undefined && text.length > 20)))
    for (const [how, words] of TAKEN_BACK) {
      const after = await judged((reading) => wordsBefore(reading, quote ?? '', words) ?? reading);
      record(`not above: ${how} before a statement`, quote ?? '', after, raised);
    }
  if (!isOpen(before.snapshot)) return done;
  const stillOpen: Compare = (_, after) => (isOpen(after) ? `still ${after.outcome}` : undefined);
  for (const { id, lang, text } of drawn(BANS, effort.bans, address)) {
    const at = numberOf(address + id);
    const inParagraph = at % 5 === 0;
    const after = await judgedWith(inParagraph ? (reading) => addToParagraph(reading, text) : addIn(at, text));
    const way = inParagraph ? 'in a paragraph' : PLACES_AND_FORMS[at % PLACES_AND_FORMS.length]?.name;
    if (after !== false) record(`not open: a ban (${lang})`, `${id}, ${way}`, after, stillOpen);
  }
  return done;
}
