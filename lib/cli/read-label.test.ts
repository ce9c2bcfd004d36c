/** `npm run read` says what a sentence does to a label, and what decided. */
import { describe, expect, it } from 'vitest';
import { describeLabel, labelWith } from './read-label.ts';

const NAMED = { name: 'ridge-7b', owner: 'acme' };
const linesOf = async (markdown: string): Promise<string[]> => describeLabel(await labelWith(markdown, NAMED), NAMED);

describe('the label of a plain card with a sentence', () => {
  it('names the sentence that restricts, and the rule', async () => {
    const lines = await linesOf('Das Modell darf nur in Schulen eingesetzt werden.');
    expect(lines[0]).toBe('On a card of ridge-7b tagged apache-2.0: weights-available');
    expect(lines).toContainEqual(expect.stringMatching(/restricts .*nur in Schulen.* by conditions\./));
  });

  it('stays open where nothing restricts', async () => {
    expect((await linesOf('It answers in nine languages.'))[0]).toMatch(/: open-weights$/);
  });

  it('says which elements are spoken of', async () => {
    const lines = await linesOf('We do not release the training data.');
    expect(lines[1]).toMatch(/trainingData unmet/);
  });
});
