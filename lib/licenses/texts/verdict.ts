/** From stretches to a verdict: what is not explained bars the open classes, and only a clause that can be quoted restricts. */
import type { RestrictionKind } from '../../model/index.ts';
import { findRestrictions } from '../clauses/index.ts';
import { readLicenseName } from '../names/index.ts';
import { strictest } from '../strictness.ts';
import type { AiMatch } from './ai.ts';
import type { Claim } from './claim.ts';
import type { TextReading } from './reading.ts';
import type { Stretch } from './stretches.ts';
import type { Text } from './tokens.ts';

export const EMPTY: TextReading = {
  verdict: 'unknown',
  licenses: [],
  class: 'unrecognised',
  restrictions: [],
  added: [],
  removed: [],
  stretches: [],
};

/** Share of an AI licence's fingerprint from which on its text is not said to be altered. */
const FINGERPRINT_NEAR = 0.9;
const MAX_RESTRICTIONS = 12;
const MAX_SHOWN = 40;

const cut = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 1200 ? `${plain.slice(0, 1199)}…` : plain;
};

/** A stretch as the file has it. */
const original = (text: Text, from: number, to: number): string => text.raw.slice(text.at(from), text.at(to));

/** Clauses in a stretch, read in the folded text, quoted from the original. */
function clausesIn(text: Text, from: number, to: number): TextReading['restrictions'] {
  return findRestrictions(text.folded.slice(from, to))
    .filter(({ force }) => force === 'term')
    .map(({ kind, quote, index }) => {
      const length = quote.endsWith('…') ? quote.length - 1 : quote.length;
      const verbatim = original(text, from + index, from + index + length);
      return { kind, quote: quote.endsWith('…') ? `${verbatim}…` : verbatim };
    });
}

const SENTENCE_END = /[.;:!?。；](?=\s|$)|\n\n|\n\r\n/gu;
const MAX_AROUND = 600;

/** The whole sentence around a change, for words that mean something only there. */
function sentenceAround({ folded }: Text, { from, to }: Stretch): { from: number; to: number } {
  const near = Math.max(0, from - MAX_AROUND);
  const ends = [...folded.slice(near, from).matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  const [after] = folded.slice(to, to + MAX_AROUND).matchAll(SENTENCE_END);
  return {
    from: last ? near + last.index + last[0].length : near,
    to: after ? to + after.index + 1 : Math.min(folded.length, to + MAX_AROUND),
  };
}

/** Clauses that the sentence around a change has, and that it would not have without the changed words. */
function clausesOfChange(text: Text, stretch: Stretch): TextReading['restrictions'] {
  const { from, to } = sentenceAround(text, stretch);
  const without = text.folded.slice(from, stretch.from) + text.folded.slice(stretch.to, to);
  const before = new Set(findRestrictions(without).map(({ kind }) => kind));
  return clausesIn(text, from, to).filter(({ kind }) => !before.has(kind));
}

/** The quotable clauses of texts that are known to restrict, by the kinds that the table of names has. */
function ownClauses(text: Text, claims: readonly Claim[]): TextReading['restrictions'] {
  return claims
    .filter(({ class: kind }) => kind === 'restricted')
    .flatMap(({ id, covered }) => {
      const kinds = new Set<RestrictionKind>(readLicenseName(id).restrictions);
      const found = clausesIn(
        text,
        text.starts[covered[0]?.from ?? 0] ?? 0,
        text.ends[(covered.at(-1)?.to ?? 1) - 1] ?? 0,
      );
      const telling = found.filter(({ kind }) => kinds.has(kind));
      return telling.length > 0 ? telling : found;
    });
}

const differs = (
  text: Text,
  claims: readonly Claim[],
  stretches: readonly Stretch[],
): Pick<TextReading, 'added' | 'removed'> => ({
  added: stretches
    .filter(({ by }) => by === 'unexplained')
    .slice(0, MAX_SHOWN)
    .map(({ from, to }) => cut(original(text, from, to).replace(/^[\s>#*/;%|]+/, ''))),
  removed: claims
    .flatMap(({ removed }) => removed.filter(({ words }) => words.length > 0).map(({ words }) => cut(words.join(' '))))
    .slice(0, MAX_SHOWN),
});

/** Texts that are known, with what stands around and within them. */
export function asStandard(text: Text, claims: readonly Claim[], stretches: Stretch[]): TextReading {
  const licenses = claims.filter(({ part }) => !part).map(({ id, class: kind }) => ({ id, class: kind }));
  const parts = claims.some(({ part }) => part);
  const kind = strictest(licenses)?.class ?? 'unrecognised';
  const base = {
    licenses,
    ...differs(text, claims, stretches),
    stretches,
    ...(text.cut && { unread: 'cut' as const }),
  };
  const changed = stretches.filter(({ by }) => by === 'unexplained');
  const own = kind === 'restricted' ? ownClauses(text, claims).slice(0, MAX_RESTRICTIONS) : [];
  if (changed.length === 0 && !text.cut && claims.every(({ removedWords }) => removedWords === 0)) {
    const around = stretches.some(({ by, what }) => by === 'notice' && what !== 'copyright' && what !== 'decoration');
    const verdict = around || parts || claims.some(({ varied }) => varied) ? 'near' : 'exact';
    return { verdict, ...base, class: kind, restrictions: own };
  }
  const restrictions = [
    ...changed.flatMap((stretch) => {
      const found = clausesIn(text, stretch.from, stretch.to);
      if (found.length > 0 || stretch.what !== 'changed') return found;
      return clausesOfChange(text, stretch);
    }),
    ...own,
  ].slice(0, MAX_RESTRICTIONS);
  return { verdict: 'modified', ...base, class: restrictions.length > 0 ? 'restricted' : 'unrecognised', restrictions };
}

/** No known text: nothing is explained by one. */
export function unexplained(text: Text, stretches: Stretch[]): TextReading {
  return { ...EMPTY, stretches, ...(text.cut && { unread: 'cut' as const }) };
}

/** An AI licence. Where it is a standard text with changes, the changes are what it is told by. */
export function asAi(
  { known, share }: AiMatch,
  text: Text,
  claims: readonly Claim[],
  stretches: Stretch[],
): TextReading {
  const clauses = clausesIn(text, 0, text.folded.length);
  const kinds = new Set(known.restrictions);
  const telling = clauses.filter(({ kind }) => kinds.size === 0 || kinds.has(kind));
  const restrictions = (telling.length > 0 ? telling : clauses).slice(0, MAX_RESTRICTIONS);
  // Of a licence that restricts nothing every word must be there: its own sequence would have claimed them.
  const isOpen = known.class === 'open' || known.class === 'osi';
  return {
    verdict: share >= FINGERPRINT_NEAR && claims.length === 0 && !isOpen && !text.cut ? 'near' : 'modified',
    licenses: [{ id: known.id, class: known.class }],
    class: isOpen ? (restrictions.length > 0 ? 'restricted' : 'unrecognised') : known.class,
    restrictions,
    ...differs(text, claims, claims.length > 0 ? stretches : []),
    stretches,
    ...(text.cut && { unread: 'cut' as const }),
  };
}
