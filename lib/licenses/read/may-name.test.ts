/** The first look at a text never passes over one in which a name is found. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import grammar from '../../../assets/license-grammar.json' with { type: 'json' };
import { foldText } from '../../prose/fold.ts';
import { NAME_RECORDS } from '../names/standard-names.ts';
import { LICENSE_WORDS } from '../names/words.ts';
import { MAY_NAME } from './may-name.ts';
import { mentionsAmong } from './mentions.ts';

/** Texts that are passed over, and in which a name would have been found. */
const missed = (texts: readonly string[]): string[] =>
  texts.filter((text) => !MAY_NAME.test(foldText(text)) && mentionsAmong(text).length > 0);

const sentences = globSync('examples/sentences/*.jsonl').flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);

describe('the first look for names of licenses', () => {
  it('passes over no name of the table, in any spelling, with a version or a word for a license', () => {
    const names = NAME_RECORDS.flatMap(({ names: all }) => all).flatMap((name) => [
      name,
      name.replace(/[ -]/g, ''),
      name.replace(/ /g, '-').toUpperCase(),
    ]);
    const texts = names.flatMap((name) => [`Under ${name}.`, `Under ${name} 2.0.`, `${name}-3.0`, `${name}v1.1`]);
    expect(missed([...texts, ...names.map((name) => `The ${name} license`)])).toEqual([]);
  });

  it('passes over no word for a license', () => {
    expect(missed(LICENSE_WORDS.flatMap((word) => [`MIT ${word}`, `${word}: Llama 3.1`, `Llama 3.1 ${word}`]))).toEqual(
      [],
    );
  });

  it('passes over no example of the words that own names are built with', () => {
    expect(missed(grammar.flatMap(({ yes }) => yes))).toEqual([]);
  });

  it('passes over no sentence of the examples', () => {
    expect(sentences.length).toBeGreaterThan(5000);
    expect(missed(sentences)).toEqual([]);
  });

  it('passes over most sentences', () => {
    expect(sentences.filter((text) => MAY_NAME.test(foldText(text))).length).toBeLessThan(sentences.length / 3);
  });
});
