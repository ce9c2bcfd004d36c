/** How far a denial reaches. Own words. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../mentions/phrases.ts';
import { scan } from '../mentions/scan.ts';
import { assertionsOf } from './index.ts';

/** Is what is meant denied, wherever it is mentioned? */
function denied(text: string, means: string, language = 'en'): boolean[] {
  const lexicon = lexiconFor(language);
  const read = assertionsOf(scan(text, lexicon ? [lexicon] : []));
  return read.mentions.filter((mention) => mention.means === means).map((mention) => read.of(mention).denied);
}

describe('a denial', () => {
  it.each([
    ['Commercial use is not prohibited.', 'act.forbid', [true]],
    // An answer denies nothing after it.
    ['No, it is prohibited.', 'act.forbid', [false]],
    // "Without" denies what is at hand.
    ['Use without one is prohibited.', 'act.forbid', [false]],
    // What looks like "formerly" and is none leaves the denial as it is.
    ['The model is not used to compete with Acme.', 'use.train-others', [true]],
    // The word of an answer is the denial of what follows it.
    ['Training data: not released', 'act.release', [true]],
    // A cross and a word say it once.
    ['Training data: ❌ not released', 'act.release', [true]],
    ['Training data: ❌ released', 'act.release', [true]],
  ])('%s', (text, means, expected) => {
    expect(denied(text, means)).toEqual(expected);
  });
});

describe('a verb in two parts', () => {
  it.each([
    ['Die Gewichte geben wir nicht heraus.', [true]],
    ['Die Gewichte stellen wir nicht zur Verfügung.', [true]],
    // What is denied is the second thing, not the verb around both.
    ['Wir stellen die Gewichte und nicht die Daten bereit.', [false]],
  ])('is denied within: %s', (text, expected) => {
    expect(denied(text, 'act.release', 'de')).toEqual(expected);
  });
});

describe('what is left out', () => {
  it.each([
    ['en', 'We release the weights but not the training data.', [true]],
    ['en', 'All but the weights, the training data and the code is out.', [true]],
    ['en', 'Except logs, the training data are public.', [false]],
    ['en', 'The training data are released, except for the books.', [false]],
    ['zh', '除训练数据外，我们公开了一切。', [true]],
    ['zh', '除了日志，训练数据全部公开。', [false]],
    ['ja', '学習データを除いてすべて公開しています。', [true]],
    ['ko', '훈련 데이터를 제외하고 모두 공개합니다.', [true]],
    ['ko', '로그를 제외한 훈련 데이터를 공개합니다.', [false]],
  ])('is denied, %s: %s', (language, text, expected) => {
    expect(denied(text, 'part.training-data', language)).toEqual(expected);
  });
});

describe('what may not be said', () => {
  it.each([
    [
      'en',
      'It would be wrong to say that all of the many texts crawled by our friends over the years were released.',
      true,
    ],
    ['en', 'That the recordings were released is a myth.', true],
    ['en', 'The recordings were released, and the rumor that they are slow is false.', false],
    ['de', 'Die Behauptung, alle Aufnahmen seien veröffentlicht, ist falsch.', true],
    ['fr', "L'idée que les textes d'essai sont publiés est fausse.", true],
    // Two denials that share words are one.
    ['ko', '녹음이 공개되었다는 소문은 사실과 다릅니다.', true],
    ['zh', '录音已经发布的说法不符合事实。', true],
  ])('is denied, %s: %s', (language, text, expected) => {
    expect([...new Set(denied(text, 'act.release', language))]).toEqual([expected]);
  });
});

describe('a denial before a turn', () => {
  it.each([
    ['ja', '録音は公開できませんが、重みは公開しています。', [true, false]],
    ['en', 'Not released here: this model is released elsewhere.', [true, false]],
    // What is denied before a colon is what is named after it.
    ['en', 'Not released: the drawings.', [true]],
  ])('ends with it, %s: %s', (language, text, expected) => {
    expect(denied(text, 'act.release', language)).toEqual(expected);
  });
});

describe('what is withheld', () => {
  it.each([
    ['fr', '❌ non publié'],
    ['en', 'You do not get the recordings, which we keep secret.'],
  ])('is so by its own word, %s: %s', (language, text) => {
    expect(denied(text, 'act.withhold', language)).not.toContain(true);
  });
});
