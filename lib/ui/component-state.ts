/** What is said of a component in a word, so that no row contradicts its own evidence (RULES.md section 3). */
import type { Assessment, ElementId } from '../model/index.ts';

/** Keys of locales `status.*`. `met`, `unmet` and `unknown` are the finding's own. */
export type ComponentState = 'met' | 'partly' | 'unknown' | 'unmet' | 'notNeeded' | 'announced';

/** Reasons (locales `reason.*`) by which a part is there: silence would be said otherwise. */
const PARTLY: ReadonlySet<string> = new Set([
  'record-partly',
  'training-code-base',
  'training-code-part',
  'data-index',
  'data-part',
  'data-unnamed',
  'data-base',
  'data-named',
  'data-summary',
]);

/** Reasons by which it is not there, though nobody says that it is kept back. */
const ABSENT: ReadonlySet<string> = new Set([
  'weights-no-file',
  'weights-service',
  'training-code-gone',
  'data-withdrawn',
  'data-closed',
  'record-withdrawn',
]);

/** In: an assessment and one of its components. Out: what is said of it. */
export function stateOf({ elements }: Pick<Assessment, 'elements'>, id: ElementId): ComponentState {
  const { status, reason } = elements[id];
  if (status === 'met') return 'met';
  if (id === 'weights' && elements.weights.announced) return 'announced';
  // It stands in the place of data that are not there.
  if (id === 'dataInformation' && elements.trainingData.status === 'met') return 'notNeeded';
  if (PARTLY.has(reason)) return 'partly';
  return ABSENT.has(reason) ? 'unknown' : status;
}
