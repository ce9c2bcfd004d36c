// @vitest-environment happy-dom
/** One reading of HTML: as text, and as a DOM. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../sites/text/read-blocks.ts';
import { decodeEntities } from './entities.ts';
import { htmlBlocks } from './index.ts';

const BASE = 'https://huggingface.co/acme/ridge';
const asText = (html: string) => htmlBlocks(html, BASE).blocks;
const asPage = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return readBlocks(root, BASE).blocks;
};
const words = (html: string) => asText(html).map(({ text }) => text);

const SAME = [
  '<h2 id="a">License</h2><p>Ridge is under <a href="LICENSE">the MIT <b>license</b></a>.<br>Code too.</p>',
  '<ul><li>one<li>two<ul><li><input type="checkbox" checked> done</li></ul></ul><p>after',
  '<table><tr><th>Model<th>Size<th>License<tr><td>Ridge<td><td>MIT</table>',
  '<table><tr><td rowspan="2">Ridge</td><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></table>',
  '<blockquote><p>said</p></blockquote><pre><code class="language-py">a = 1\n  b</code></pre>',
  '<p><s>Under MIT.</s></p><p>Under <del>MIT</del> Apache 2.0.</p>',
  '<p>non-<b>comm</b>ercial <ruby>use<rt>juːs</rt></ruby></p>',
  '<!-- > hidden --><p>shown &amp; seen &#8212; &lt;b&gt;</p><!---->',
  '<script>if (a < b) document.write("<p>x")</script><style>p{}</style><p>text</p>',
  '<details><summary>More</summary><p>inside</p></details><details inert><summary>Never</summary><p>gone</p></details>',
  '<p>sum <span class="katex"><span class="katex-mathml"><math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math></span><span class="katex-html">x2</span></span> here</p>',
  '<img src="https://img.shields.io/badge/License-MIT-blue.svg"><button>Copy</button><button>Download the weights</button>',
  '<p>This model is for non-commercial<br>use<br>only.</p><p>Our model<br>small</p><p>this line is long<br><br>and a new one<hr>begins here</p>',
];

describe('HTML', () => {
  it.each(SAME)('is read as the DOM of it is: %s', (html) => {
    expect(asText(html).length).toBeGreaterThan(0);
    expect(asText(html)).toEqual(asPage(html));
  });

  it('has columns that empty cells, spans and cells from above do not move', () => {
    const columns = (html: string) => asText(html).map(({ text, column }) => [text, column]);
    expect(columns(SAME[2] as string).slice(3)).toEqual([
      ['Ridge', 0],
      ['MIT', 2],
    ]);
    expect(columns(SAME[3] as string)).toEqual([
      ['Ridge', 0],
      ['a', 1],
      ['b', 1],
      ['c', 2],
    ]);
  });

  it.each([
    '<div hidden>x</div>',
    '<div style="display:none">x</div>',
    '<div style="display: none !important"><p>x</p></div>',
    '<p style="visibility:hidden">x</p>',
    '<p style="font-size:0">x</p>',
    '<p style="font-size:0"><span style="font-size:2em">x</span></p>',
    '<p style="font-size:0.5px">x</p>',
    '<p style="color:#fff">x</p>',
    '<p style="color:white;background:#fefefe">x</p>',
    '<div style="background:#222"><p style="color:#232323">x</p></div>',
    '<p style="color:rgba(0,0,0,0)">x</p>',
    '<font color="#ffffff">x</font>',
    '<p style="position:absolute;left:-9999px">x</p>',
    '<p style="text-indent:-9999px">x</p>',
    '<p style="height:0;overflow:hidden">x</p>',
    '<p style="position:absolute;clip:rect(0,0,0,0)">x</p>',
    '<p style="clip-path:inset(50%)">x</p>',
    '<details><summary style="display:none">more</summary><p>x</p></details>',
    '<template><p>x</p></template><noscript><p>x</p></noscript>',
    '<!-- a > x --!>',
    '<!-- x',
  ])('says nothing where nobody sees it: %s', (html) => {
    expect(asText(html)).toEqual([]);
    // The test's DOM reads a comment without an end, and `noscript`, in its own way.
    if (!/noscript|<!-- x$/.test(html)) expect(asPage(html)).toEqual([]);
  });

  it.each([
    '<p aria-hidden="true">x</p>',
    '<p style="visibility:hidden"><span style="visibility:visible">x</span></p>',
    '<div style="background:#000"><p style="color:#fff">x</p></div>',
    '<p style="opacity:0">x</p>',
    '<p style="font-size:0"><span style="font-size:12px">x</span></p>',
    '<h1 style="background:linear-gradient(red,blue);background-clip:text;color:transparent">x</h1>',
    '<p style="overflow:hidden;height:20px">x</p>',
    '<details><p>x</p></details>',
  ])('counts where readers see it: %s', (html) => {
    expect(words(html)).toEqual(['x']);
    expect(asPage(html).map(({ text }) => text)).toEqual(['x']);
  });

  it('has sentences in boxes of their own, and code that is none', () => {
    const kinds = (html: string) => asText(html).map(({ kind }) => kind);
    expect(kinds('<pre>This model is for research only.</pre>')).toEqual(['paragraph']);
    expect(kinds('<pre><code>Ridge darf nur zur Forschung verwendet werden.</code></pre>')).toEqual(['paragraph']);
    expect(kinds('<pre><code class="language-text">This model is for research only.</code></pre>')).toEqual(['code']);
    expect(kinds('<pre>Model(x). Then y = 3.</pre>')).toEqual(['code']);
  });

  it('of any kind is read without an error, in linear time', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      '<!--',
      '-->',
      '<td>',
      '</table>',
      '<table>',
      'a',
      '&',
      '&lt',
      '"',
      "='",
      '<a href=x>',
      '<pre>',
      '<li>',
      '<style>',
      '</',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(asText(pieces.join('')).every(({ text }) => text.trim() !== '')).toBe(true);
      }),
    );
    for (const each of [
      '<b>',
      '<!-- ',
      '<a ',
      '</x>',
      '<p>',
      '<details inert>',
      '&#',
      '<td',
      "<a b='",
      '<template>',
      '<pre>',
      '</b',
      '<li>',
    ]) {
      const from = performance.now();
      asText(each.repeat(60_000));
      expect(performance.now() - from, each).toBeLessThan(4000);
    }
  });
});

it.each([
  ['a &amp;lt; b', 'a &lt; b'],
  ['non&hyphen;commercial &eacute;&Eacute;&#x41;&#66;&#150;&nbsp;', 'non‐commercial éÉAB–\u00a0'],
  ['AT&T &unknown; &ampx', 'AT&T &unknown; &ampx'],
])('%s: %s', (text, decoded) => expect(decodeEntities(text)).toBe(decoded));

describe('a line break', () => {
  it('in the middle of a sentence parts nothing; two make a paragraph', () => {
    expect(words('<p>This model is for non-commercial<br>use<br>only.<br>Cite us.</p>')).toEqual([
      'This model is for non-commercial use only.',
      'Cite us.',
    ]);
    expect(words('<p>this line is long<br><br>and a new one<hr>begins here</p>')).toHaveLength(3);
    expect(words('<ul><li>a list of things<br><li>more of them</ul>')).toHaveLength(2);
  });
});
