/** What a hub's licence tags say by themselves, for lists: no text is read, no base, no page (RULES.md section 4). */
import type { ListMark, ListOutcome } from '../model/index.ts';
import { type NameReading, readLicenseName } from './names/index.ts';
import { stricter } from './strictness.ts';

const PREFIX = 'license:';
const MAX_SHOWN = 120;

function outcomeOf({ class: kind }: NameReading, acceptOpenTerms: boolean): ListOutcome {
  switch (kind) {
    case 'osi':
      return 'open-weights';
    case 'open':
      return acceptOpenTerms ? 'open-weights' : 'open-terms';
    case 'restricted':
      return 'weights-available';
    case 'unstated':
      return 'no-license';
    case 'unrecognised':
      return 'undetermined';
  }
}

/**
 * In: all tags of a model. Out: the label that its licence tags alone allow; never above Open Weights, since they say nothing
 * of code for training and data. Of several tags the strictest counts; `license:other` and unknown names decide nothing.
 */
export function readLicenseTags(tags: readonly string[], acceptOpenTerms: boolean): ListMark {
  const stated = tags.filter((tag) => tag.startsWith(PREFIX)).map((tag) => tag.slice(PREFIX.length));
  const readings = stated.map((name) => readLicenseName(name));
  const [first, ...others] = readings;
  if (!first) return { outcome: 'no-license', license: '' };
  const license = stated.join(', ').slice(0, MAX_SHOWN);
  return { outcome: outcomeOf(others.reduce(stricter, first), acceptOpenTerms), license };
}
