/** Own sentences that tests of behavior add to pages: bans, and statements that are taken back in the same breath. They grow with every report. */
import { readFileSync } from 'node:fs';
import type { RestrictionKind } from '../../lib/model/index.ts';

interface Sentence {
  id: string;
  lang: string;
  text: string;
  /** Day on which it was added. */
  since: string;
}

/** A sentence after which no label may be open, wherever it stands: it binds, and it speaks of the model or its weights. */
export interface Ban extends Sentence {
  kind: RestrictionKind;
}

/** A statement that its own sentence denies, promises, halves, ties to a condition, asks, puts into the past or gives to another's model. */
export interface Unsaid extends Sentence {
  how: 'denied' | 'promise' | 'part' | 'condition' | 'former' | 'other' | 'question';
  about: string;
}

const lines = <T>(name: string): T[] =>
  readFileSync(new URL(`../../examples/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

export const BANS: readonly Ban[] = lines<Ban>('bans');
export const UNSAID: readonly Unsaid[] = lines<Unsaid>('unsaid');

/** A number from a text, the same on every machine and day: chooses which sentences a page is tried with. */
export function numberOf(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}

/** About that share (0 to 1) of a list; each entry is in or out by itself, so that a list may grow. */
export function drawn<T extends { id: string }>(list: readonly T[], share: number, by: string): T[] {
  return list.filter(({ id }) => numberOf(`${id} ${by}`) % 1000 < share * 1000);
}
