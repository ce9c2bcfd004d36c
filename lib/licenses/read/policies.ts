/** Terms in files that are no licence files: a use policy that binds, a NOTICE that takes something away. */
import type { Evidence, Restriction } from '../../model/index.ts';
import { foldText } from '../../prose/fold.ts';
import { splitSentences } from '../../prose/sentences.ts';
import { findRestrictions } from '../clauses/index.ts';

/** Kinds that count in a NOTICE, which otherwise repeats the licence's own words. */
const IN_NOTICE: ReadonlySet<string> = new Set([
  'non-commercial',
  'research-only',
  'user-threshold',
  'revenue-threshold',
  'geographic',
]);
const COMMONS = /\bcommons clause\b/i;

const sentenceOn = (words: RegExp, raw: string): string | undefined =>
  raw
    .split('\n')
    .flatMap((line) => splitSentences(line).map(({ text }) => text))
    .find((text) => words.test(foldText(text)))
    ?.slice(0, 400);

/** In: evidence. Out: what its use policies and notices restrict, each quoted. A policy that only advises is none. */
export function bindingFiles({ documents }: Evidence): Restriction[] {
  return documents.flatMap(({ kind, raw, path = '', url }) => {
    if (raw === undefined || (kind !== 'use-policy' && kind !== 'notice')) return [];
    const found = findRestrictions(raw).filter(({ force }) => force === 'term');
    const counted =
      kind === 'use-policy'
        ? found.filter((clause) => clause.kind !== 'other')
        : found.filter((clause) => IN_NOTICE.has(clause.kind));
    const commons = COMMONS.test(foldText(raw.slice(0, 20_000))) ? sentenceOn(COMMONS, raw) : undefined;
    return [
      ...counted.slice(0, 6).map((clause) => ({ kind: clause.kind, quote: clause.quote, source: path, url })),
      ...(commons ? [{ kind: 'field-of-use' as const, quote: commons, source: path, url }] : []),
    ];
  });
}
