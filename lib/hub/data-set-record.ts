/** The hub's record of a data set, as `/api/datasets/{id}` answers: the same front matter as a model's, read with the same guards. */
import type { DataSetFacts } from '../model/evidence.ts';
import { licensesIn, record } from './model-record.ts';

/** What stands for no license at all. */
const PLACEHOLDER = /^(?:unknown|none|n\/?a|\?+|-|todo|tbd|not specified)$/i;

/**
 * In: parsed JSON from outside, of any shape, and the id that was asked for. Out: license, gate, and whether it is there for the public;
 * undefined when it is no record. `license: other` stays `other`, with the name beside it where one is given. Never throws.
 */
export function dataSetFactsFrom(value: unknown, id: string): DataSetFacts | undefined {
  const raw = record(value);
  if (typeof raw.id !== 'string') return undefined;
  if (raw.disabled === true || raw.private === true) return { id, status: 'missing' };
  const stated = licensesIn(raw);
  const named = record(raw.cardData).license_name;
  const license = stated
    .filter((each) => !PLACEHOLDER.test(each))
    .map((each) => (each === 'other' && typeof named === 'string' && named.trim() !== '' ? named.slice(0, 200) : each));
  const gated = raw.gated === 'auto' || raw.gated === 'manual' || raw.gated === true;
  return { id, status: 'read', license, ...(gated && { gated }) };
}
