// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CHARACTERS, readBlocks } from './read-blocks.ts';

const BASE = 'https://huggingface.co/acme/ridge';
const read = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return readBlocks(root, BASE);
};
const texts = (html: string) => read(html).blocks.map(({ kind, text }) => [kind, text]);

describe('readBlocks', () => {
  it('reads headings, paragraphs, items and cells in order', () => {
    const html = `<h2>What it is</h2><p>A small
      model.</p><ul><li>one</li><li>two<ul><li>inner</li></ul></li></ul>
      <table><tr><th>Part</th><th>License</th></tr><tr><td>weights</td><td>MIT</td></tr></table>`;
    expect(read(html).blocks).toEqual([
      { kind: 'heading', level: 2, text: 'What it is' },
      { kind: 'paragraph', text: 'A small model.' },
      { kind: 'item', text: 'one' },
      { kind: 'item', text: 'two' },
      { kind: 'item', text: 'inner' },
      { kind: 'cell', column: 0, row: 1, head: true, text: 'Part' },
      { kind: 'cell', column: 1, row: 1, head: true, text: 'License' },
      { kind: 'cell', column: 0, row: 2, text: 'weights' },
      { kind: 'cell', column: 1, row: 2, text: 'MIT' },
    ]);
  });

  it('keeps links with absolute addresses and drops scripts of every kind', () => {
    const [block] = read(
      '<p>See the <a href="LICENSE">terms</a>, <a href="javascript:alert(1)">not this</a>.</p>',
    ).blocks;
    expect(block).toEqual({
      kind: 'paragraph',
      text: 'See the terms, not this.',
      links: [{ text: 'terms', href: 'https://huggingface.co/acme/LICENSE' }],
    });
    expect(texts('<script>x</script><style>y</style><p>z</p><button>Copy</button>')).toEqual([['paragraph', 'z']]);
  });

  it('reads what badges say', () => {
    expect(texts('<p><img alt="License: MIT" src="https://img.shields.io/x.svg"></p>')).toEqual([
      ['image', 'License: MIT'],
    ]);
    expect(texts('<img src="https://img.shields.io/badge/License-Apache_2.0-blue.svg">')).toEqual([
      ['image', 'License Apache 2.0'],
    ]);
  });

  it('marks bold and struck text, quotations and code', () => {
    expect(read('<p><strong>Model license</strong></p>').blocks[0]).toMatchObject({ strong: true });
    expect(read('<p><del>Coming soon</del></p>').blocks[0]).toMatchObject({ struck: true });
    expect(texts('<blockquote><p>they said</p></blockquote><pre>a\n  b</pre>')).toEqual([
      ['quote', 'they said'],
      ['code', 'a\n  b'],
    ]);
  });

  it('starts a new block at a line break', () => {
    expect(texts('<p>Weights: MIT<br>Code: Apache-2.0</p>')).toEqual([
      ['paragraph', 'Weights: MIT'],
      ['paragraph', 'Code: Apache-2.0'],
    ]);
  });

  it('is not fooled by a form whose fields are named like its properties', () => {
    expect(texts('<form><input name="firstChild"><input name="tagName"><p>inside</p></form>')).toContainEqual([
      'paragraph',
      'inside',
    ]);
  });

  it('cuts what is too long, and says so', () => {
    const root = document.createElement('div');
    root.append(
      ...Array.from({ length: 300 }, () =>
        Object.assign(document.createElement('p'), { textContent: 'a b '.repeat(2000) }),
      ),
    );
    const { blocks, truncated } = readBlocks(root, BASE);
    expect(truncated).toBe(true);
    expect(blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MAX_CHARACTERS);
  });

  it('never throws, and never yields an empty block', () => {
    const tag = fc.constantFrom(
      'p',
      'b',
      'ul',
      'li',
      'table',
      'td',
      'h1',
      'a',
      'div',
      'pre',
      'blockquote',
      'br',
      'img',
    );
    const piece = fc.oneof(
      fc.string(),
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { blocks } = read(pieces.join(''));
        expect(blocks.every(({ text }) => text.trim() !== '')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
