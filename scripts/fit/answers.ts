/** What an example row teaches: its answer for each topic, or nothing where the row does not say. */
import type { Row } from '../../measure/examples/rows.ts';

export const TOPICS = [
  'restricts',
  'weights',
  'training-code',
  'training-data',
  'claim',
  'derived',
  'licensed',
] as const;
export type Topic = (typeof TOPICS)[number];

const KINDS: Readonly<Record<Topic, RegExp>> = {
  restricts: /^(?:condition|license)/,
  weights: /^weights/,
  'training-code': /^training-code/,
  'training-data': /^training-data/,
  claim: /^claim/,
  derived: /^derived/,
  licensed: /^license/,
};

/** Is the row about the topic? The others show what does not speak of it. */
export const isAbout = (topic: Topic, { kind }: Row): boolean => KINDS[topic].test(kind.replace(/^matrix-/, ''));

function element({ want }: Row, id: 'weights' | 'trainingCode' | 'trainingData', about: boolean): string | undefined {
  const status = want.elements?.[id];
  if (status === undefined) return about ? undefined : 'none';
  // "unmet or unknown": not there, whatever it is called; it teaches what is no "met".
  if (status === 'met' || status === 'unmet') return status;
  return status === 'unknown' ? 'none' : 'not-met';
}

/** The row's answer; `not-met` for what is either withheld or not known; undefined: it teaches nothing of this topic. */
export function answerOf(topic: Topic, row: Row): string | undefined {
  const { want } = row;
  const about = isAbout(topic, row);
  switch (topic) {
    case 'restricts':
      if (want.class?.length !== 1) return about ? undefined : 'no';
      // A license that restricts by its name is the name's to tell.
      if (/^license-named/.test(row.kind)) return undefined;
      return want.class[0] === 'restricted' ? 'yes' : 'no';
    case 'weights':
      return element(row, 'weights', about);
    case 'training-code':
      return element(row, 'trainingCode', about);
    case 'training-data':
      return element(row, 'trainingData', about);
    case 'claim':
      if (want.claim) return want.claim[0];
      return /^(?:weights|training)/.test(row.kind) ? undefined : about ? undefined : 'none';
    case 'derived':
      return about ? (want.derived === undefined ? undefined : want.derived ? 'yes' : 'no') : 'no';
    case 'licensed':
      // Only pages without another license tell whether a name in prose is the weights'.
      if (!about || !/none$/.test(row.base) || want.class?.length !== 1) return undefined;
      return want.class[0] === 'unstated' ? 'no' : want.class[0] === 'unrecognised' ? undefined : 'yes';
  }
}
