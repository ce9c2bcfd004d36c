/** "X is a small open model for tides": as what a headline defines its subject. The words are data, their order is looked at here. */
import { isA, isOneOf } from '../mentions/scan.ts';
import type { PageText } from './page-text.ts';
import type { Saying } from './zone.ts';

const MODEL = ['model-word', 'defined-noun'];
const TOOL = ['tool-noun', 'other-noun'];
/** What makes another thing of a model: "a model zoo". */
const OTHER = [...TOOL, 'shelf-noun'];
/** The noun is not told of the subject any more: "a ship for …", "a ship of …". */
const ENDS = ['noun-ends'];
const ENDED = [...ENDS, 'noun-ended'];
/** "Large Language Model (LLM) driven agent": the short form parts nothing. */
const SHORT_FORM = /^ ?\(\p{L}{2,8}\)(?= \p{Ll})/u;
/** Words between a verb and its noun, and between a model and what makes another thing of it. */
const [MOST, MOST_AFTER] = [9, 8];

export interface Place {
  start: number;
  end: number;
}

/** Does one stretch of a sentence go from one to another, of so many words at most? */
const isStretch = (text: string, most: number): boolean =>
  !/[.!?;:|。](?:\s|$)/.test(text) && text.split(/\s+/).filter(Boolean).length <= most;

/** Words that are joined to others tell nothing of the sentence: "text-to-speech", "state-of-the-art". */
const isJoined = (text: string, { start, end }: Place): boolean => text[start - 1] === '-' || text[end] === '-';

/** The place of a definition that begins with a verb, if it has a noun. */
function definition({ headline, said }: PageText, verb: Saying): Place | undefined {
  const after = said.headline.filter(
    (each) => each.start >= verb.end && !(isOneOf(each.means, ENDED) && isJoined(headline, each)),
  );
  const noun = after.find(({ means }) => isOneOf(means, MODEL));
  // "model.py" is a file.
  const isNoun = noun && !/^\.\p{L}/u.test(headline.slice(noun.end, noun.end + 2));
  if (!isNoun || !isStretch(headline.slice(verb.end, noun.start), MOST)) return undefined;
  if (after.some(({ means, start }) => start < noun.start && isOneOf(means, [...OTHER, ...ENDS]))) return undefined;
  const next = after.find(({ means, start }) => start >= noun.end && isOneOf(means, [...OTHER, ...ENDED]));
  const isAnother =
    next &&
    isOneOf(next.means, OTHER) &&
    isStretch(headline.slice(noun.end, next.start), MOST_AFTER) &&
    !/^[,(]/.test(headline.slice(noun.end, next.start).replace(SHORT_FORM, ''));
  return isAnother ? undefined : { start: verb.start, end: noun.end };
}

/** Where the first `most` characters of the headline define their subject as a model. */
export function definedAsModel(page: PageText, most = Number.POSITIVE_INFINITY): Place | undefined {
  for (const each of page.said.headline) {
    if (each.end > most) continue;
    if (isA(each.means, 'model-defined')) return each;
    const place = isA(each.means, 'is-a') ? definition(page, each) : undefined;
    if (place && place.end <= most) return place;
  }
  return undefined;
}

/** Do the first `most` characters define their subject as a tool ("X is a library") before they define it as a model? */
export function definedAsTool(page: PageText, most: number): boolean {
  const { headline, said } = page;
  for (const verb of said.headline) {
    if (!isOneOf(verb.means, ['is-a', 'offers-a'])) continue;
    const after = said.headline.filter(({ start, end }) => start >= verb.end && end <= most);
    const noun = after.find(({ means }) => isOneOf(means, TOOL));
    if (!noun || !isStretch(headline.slice(verb.end, noun.start), MOST)) continue;
    if (after.some(({ means, start }) => start < noun.start && isOneOf(means, MODEL))) return false;
    return definedAsModel(page, verb.start) === undefined;
  }
  return false;
}
