/** What the learned reader sees of a segment: meanings, how they are said, how they follow each other, and pieces of words. No names. */
import { isOneOf, type Mention } from '../mentions/scan.ts';
import type { ReadPassage } from '../statements/read.ts';

const SAID = [
  'denied',
  'part',
  'former',
  'future',
  'maybe',
  'conditional',
  'request',
  'paid',
  'advice',
  'question',
  'quoted',
] as const;

/** Names carry nothing over to other pages: they are seen as what they are names of. */
const isName = ({ id }: Mention): boolean => id.startsWith('name') || id.startsWith('owner');

const short = (means: string): string =>
  means.replace(/^(act|part|use|open|thing|pseudo)\./, (_, family: string) => `${family[0]}.`);

const MAX_PAIRS = 150;

function* meanings({ passage }: ReadPassage): Generator<string> {
  const { mentions } = passage;
  let pairs = 0;
  for (const [at, mention] of mentions.entries()) {
    const means = short(mention.means);
    yield `m:${means}`;
    const said = passage.of(mention);
    const families = ['act', 'open', 'part', 'use', 'license'];
    if (isOneOf(mention.means, families)) for (const way of SAID) if (said[way]) yield `m:${means}:${way}`;
    for (const next of mentions.slice(at + 1, at + 9)) {
      if (next.from < mention.to || ++pairs > MAX_PAIRS) continue;
      const together = passage.clauseOf(next) === passage.clauseOf(mention);
      yield `p:${means}>${short(next.means)}${together ? '' : ':apart'}`;
    }
  }
}

/** Pieces of words, and runs of words; names and numbers are left out. */
function* pieces({ passage }: ReadPassage): Generator<string> {
  const { tokens, mentions } = passage;
  const named = new Set<number>();
  for (const mention of mentions.filter(isName)) for (let at = mention.from; at < mention.to; at++) named.add(at);
  const texts = tokens.map(({ text, kind }, at) =>
    named.has(at) ? '@' : /\d/.test(text) ? '0' : kind === 'mark' && !/[?？:：,，;；]/.test(text) ? '' : text,
  );
  for (const [at, text] of texts.entries()) {
    if (text === '') continue;
    const sign = tokens[at]?.kind === 'sign';
    yield `w:${text}`;
    const next = texts[at + 1];
    if (next) yield `w:${text} ${next}`;
    if (sign) {
      const third = texts[at + 2];
      if (next && third) {
        yield `w:${text} ${next} ${third}`;
        const fourth = texts[at + 3];
        if (fourth) yield `w:${text} ${next} ${third} ${fourth}`;
      }
    } else if (text.length > 4) for (const length of [4, 5]) yield `c:${text.slice(0, length)}`;
  }
}

/** In: the passages of one segment. Out: its features, each once. */
export function featuresOf(segment: readonly ReadPassage[]): Set<string> {
  const found = new Set<string>();
  for (const passage of segment) {
    for (const feature of meanings(passage)) found.add(feature);
    for (const feature of pieces(passage)) found.add(feature);
    for (const { means } of passage.heading) found.add(`h:${short(means)}`);
    for (const { means } of passage.lead) found.add(`l:${short(means)}`);
    for (const { means } of passage.columns) found.add(`t:${short(means)}`);
    found.add(`k:${passage.source.block.kind}`);
  }
  return found;
}
