// @vitest-environment happy-dom
/** Words of the finding that need a sentence have one, in every language, and never in the model's own name. */
import { readFileSync } from 'node:fs';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { speaker } from '../../../locales/speaker.ts';
import { LANGUAGES } from '../../model/index.ts';
import { flatten } from '../../platform/words.ts';
import { TERMS } from '../term.tsx';
import { sampleAssessment } from '../welcome/example.ts';
import { Finding, stretchesOf } from './finding.tsx';

afterEach(cleanup);

const en = speaker('en');

/** The words that a sentence has explained. */
const wordsIn = (text: string, name = 'Ridge 7B', t = en): string[] =>
  stretchesOf(text, name, t).flatMap(({ text: word, of }) => (of ? [`${of}: ${word}`] : []));

describe('words of the finding', () => {
  it.each([
    [
      'The weights of Ridge 7B and code to run them are under an Open Source license.',
      ['weights: weights', 'deploymentCode: code to run them', 'openSource: Open Source license'],
    ],
    ['What decides (license files, base models) has not been looked up yet.', ['base: base models']],
    [
      'The training code is there too; the training data are not all released.',
      ['trainingCode: training code', 'trainingData: training data'],
    ],
    ['This page is not about a model release.', []],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
    expect(
      stretchesOf(text, 'Ridge 7B', en)
        .map(({ text: stretch }) => stretch)
        .join(''),
    ).toBe(text);
  });

  it('stand in our words, not in the name of a model', () => {
    expect(wordsIn('The weights of Open weights 7B are announced.', 'Open weights 7B')).toEqual(['weights: weights']);
    expect(wordsIn('weights-and-training data: nothing was found.', 'weights-and-training data')).toEqual([]);
    expect(wordsIn('weights 2: no weights of it were found.', 'weights 2')).toEqual(['weights: weights']);
  });

  it('each at its first place only', () => {
    expect(wordsIn('The weights are there; no license for the weights was found.')).toEqual(['weights: weights']);
  });
});

describe.each(LANGUAGES)('the sentences in %s', (language) => {
  const messages = Object.fromEntries(flatten(JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'))));
  const sentences = Object.keys(messages).filter((key) => /^(?:why|missed)\./.test(key));
  const explained = (key: string): string[] => wordsIn(messages[key] ?? '', 'Ridge 7B', speaker(language));

  it('have the same words explained as the English ones', () => {
    const english = Object.fromEntries(flatten(JSON.parse(readFileSync('locales/en.json', 'utf8'))));
    const idsOf = (words: string[]) => words.map((word) => word.split(':')[0]).sort();
    const differ = sentences.filter(
      (key) => JSON.stringify(idsOf(explained(key))) !== JSON.stringify(idsOf(wordsIn(english[key] ?? ''))),
    );
    expect(differ).toEqual([]);
  });

  it('use every form that is listed', () => {
    const unused = TERMS.flatMap((of) => (messages[`term.${of}.said`] ?? '').split('|')).filter(
      (form) => form !== '' && !sentences.some((key) => messages[key]?.includes(form)),
    );
    expect(unused).toEqual([]);
  });
});

it('are pressed in the card, where the sentence is whole', () => {
  const { container } = render(<Finding assessment={sampleAssessment(en, new Date(0))} t={en} />);
  expect([...container.querySelectorAll('button')].map(({ textContent }) => textContent)).toContain('weights');
  const spoken = container.cloneNode(true) as HTMLElement;
  for (const meaning of spoken.querySelectorAll('[role=tooltip]')) meaning.remove();
  expect(spoken.textContent).toBe('The weights of aurora-7b and code to run them are under an Open Source license.');
});
