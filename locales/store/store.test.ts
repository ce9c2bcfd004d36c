/** The stores' descriptions: plain text, in every language, saying the same in the same order, with the words of the interface. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/model/index.ts';
import { flatten } from '../../lib/platform/words.ts';
import { STEP_OUTCOMES } from '../../lib/ui/words.ts';

const textOf = (language: string): string => readFileSync(`locales/store/${language}.txt`, 'utf8');

/** What kind of line stands where: step, point, or prose. */
const shapeOf = (text: string): string[] =>
  text.split('\n').map((line) => /^(?:\d ·|•)/.exec(line)?.[0] ?? (line === '' ? '' : 'prose'));

describe.each([...LANGUAGES])('locales/store/%s.txt', (language) => {
  const text = textOf(language);
  const words = new Map(flatten(JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'))));

  it('has the lines of the English text', () => expect(shapeOf(text)).toEqual(shapeOf(textOf('en'))));

  it('names the labels officially, with the translation that the interface has', () => {
    for (const [step, outcome] of Object.entries(STEP_OUTCOMES)) {
      const line = text.split('\n').find((each) => each.startsWith(`${step} ·`)) ?? '';
      expect(line).toContain(words.get(`outcome.${outcome}`));
      expect(line.toLowerCase()).toContain((words.get(`translation.${outcome}`) ?? '').toLowerCase());
    }
  });

  it('is plain text of a length that stores take', () => {
    expect(text).not.toMatch(/[<>*_#`]|\]\(/);
    expect(text.length).toBeLessThan(10_000);
  });
});
