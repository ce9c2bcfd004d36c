/** How a known release is quoted, by every room that falls back on one. */
import type { KnownModel } from './evidence.ts';
import type { Quote } from './findings.ts';

/** A known release as evidence: what it was known as, where, and when. */
export const knownQuote = ({ id, weights, license, source, date }: KnownModel): Quote => ({
  source: 'known-models',
  url: source,
  quote: [id, license ?? weights].join(': '),
  place: date,
});
