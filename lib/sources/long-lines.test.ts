/** What is made easy before it is parsed, and what stays as it was written. */
import { describe, expect, it } from 'vitest';
import { easyMarkdown } from './long-lines.ts';
import { markdownBlocks } from './markdown.ts';

const URL = 'https://a.example/';
const wordsOf = (text: string): string =>
  markdownBlocks(text, URL)
    .map((block) => block.text)
    .join(' ');

describe('Markdown', () => {
  it.each([
    'A paragraph.\n\n- an item\n  - one in it\n    1. and one in that\n\n> a quote\n> > in a quote',
    '---\n\n* * *\n\n1990. A year.\n\n-not an item',
    `| a | b |\n|---|---|\n${'| hut | MIT |\n'.repeat(900)}`,
    `${'A line of prose.\n'.repeat(200)}`,
  ])('that people write stays as it is (%#)', (text) => {
    expect(easyMarkdown(text)).toBe(text);
  });

  it.each(['> ', '> - ', '- ', '1. ', '>', '> * 3) '])('is cut where %j is in itself, and keeps its words', (mark) => {
    const deep = easyMarkdown(`${mark.repeat(5000)}No commercial use.`);
    expect(deep.length).toBeLessThan(100);
    expect(wordsOf(`${mark.repeat(5000)}No commercial use.`)).toContain('No commercial use.');
  });

  it('that runs on without end is broken at spaces, and keeps its words', () => {
    const line = 'huts and lakes '.repeat(3000).trim();
    const text = `${line}\n${'one more line of it\n'.repeat(1000)}`;
    const easy = easyMarkdown(text);
    expect(easy.split(/\n\n+/).every((run) => run.length <= 4001)).toBe(true);
    expect(easy.split(/\s+/)).toEqual(text.split(/\s+/));
  });
});
