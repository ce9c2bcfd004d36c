/** Which addresses are vendors' pages, and what is read of them whatever their build. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../vendors/table.ts';
import { findAnySite } from '../everywhere.ts';
import { isNoName, nameIn, withoutPlace, withoutSite } from '../page/title.ts';
import { vendors } from './index.ts';
import { reader } from './reader.ts';
import { matchesPattern } from './url.ts';

const holds = (address: string): boolean => vendors.mayHold(new URL(address));
const read = (address: string, html: string) =>
  reader.read(parseHTML(`<!doctype html><html>${html}</html>`).document as unknown as Document, new URL(address));
const LONG = 'Ridge 2 is a language model that people on mountains can use without a network. '.repeat(4);

describe('addresses', () => {
  it.each([
    ['https://openai.com/index/introducing-gpt-oss/', true],
    ['https://openai.com/careers/', false],
    ['https://openai.com/', false],
    ['https://evil-openai.com/index/gpt-oss/', false],
    ['https://openai.com.evil.example/index/gpt-oss/', false],
    ['https://qwen.ai/blog?id=qwen3.8', true],
    ['https://qwen.ai/blog', false],
    ['https://qwenlm.github.io/blog/qwen3/', true],
    ['https://www.lgresearch.ai/blog/view?seq=500', true],
    ['https://www.lgresearch.ai/blog/view', false],
    ['https://allenai.org/olmo', true],
    ['https://allenai.org/careers', false],
    ['https://ollama.com/library/qwen3', true],
    ['https://ollama.com/search/x', false],
    ['https://build.nvidia.com/z-ai/glm5/modelcard', true],
    ['https://huggingface.co/blog/smollm3', false],
  ])('%s: %s', (address, expected) => expect(holds(address)).toBe(expected));

  it('are matched by parts, never by a part of a part', () => {
    expect(matchesPattern('a.b/x/*', 'a.b', '/x/y')).toBe(true);
    expect(matchesPattern('a.b/x/*', 'a.b', '/x/y/z')).toBe(false);
    expect(matchesPattern('a.b/x/**', 'a.b', '/x')).toBe(true);
    expect(matchesPattern('a.b/x/*', 'a.b', '/xy/z')).toBe(false);
    expect(matchesPattern('a.b/x/*', 'c.a.b', '/x/y')).toBe(false);
    expect(matchesPattern('/x/*', 'a.b', '/x/y')).toBe(true);
    expect(matchesPattern('/x/*', 'a.b', '/y/x')).toBe(false);
  });

  it('keep what tells pages apart, and nothing else', () => {
    expect(identityOf(new URL('https://qwen.ai/blog?utm=1&id=quill-5#top'))).toBe('qwen.ai/blog?id=quill-5');
    expect(identityOf(new URL('https://mistral.ai/news/levant/?ref=x'))).toBe('mistral.ai/news/levant');
  });

  it('of any shape are judged without an error', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const url = new URL(address);
        expect(typeof vendors.mayHold(url)).toBe('boolean');
        expect(identityOf(url).startsWith(url.hostname)).toBe(true);
      }),
    );
  });

  it('of other sites are any page’s, but for those of sites with an adapter of their own', () => {
    const site = (address: string) => findAnySite(new URL(address))?.id;
    expect(site('https://small-lab.example/our-model')).toBe('any-page');
    expect(site('https://openai.com/careers/')).toBe('any-page');
    expect(site('https://mistral.ai/news/x')).toBe('vendor');
    expect(site('https://huggingface.co/datasets/a/b')).toBeUndefined();
    expect(site('http://small-lab.example/')).toBeUndefined();
    expect(site('chrome://settings')).toBeUndefined();
  });
});

describe('names in titles', () => {
  it.each([
    ['Introducing Ridge 2', 'Ridge 2'],
    ['Ridge 2: thinking in longer steps', 'Ridge 2'],
    ['Announcing Ridge 2.5 Small for everyone', 'Ridge 2.5 Small'],
    ['Ridge 2 is here', 'Ridge 2'],
    ['云山 2 正式发布', '云山 2'],
    ['Minamo を公開', 'Minamo'],
    ['엑사나래 5 공개', '엑사나래 5'],
    ['Présentation de Alfred', 'Alfred'],
    ['Ridge 2 model card', 'Ridge 2'],
    ['X', 'X'],
    ['OpenAI: gpt-ridge-20b', 'gpt-ridge-20b'],
    ['Z.ai: GLM 5', 'GLM 5'],
    ['Acme Labs: Ridge 2.5 Small (free)', 'Ridge 2.5 Small (free)'],
    ['Ridge: A model with 7 billion parameters', 'Ridge'],
    ['Ridge: 3 ways to run it', 'Ridge'],
    ['Minamo モデルの概要', 'Minamo'],
    ['Minamo 3 の概要', 'Minamo 3'],
    ['云山 2 模型概述', '云山 2'],
    ['엑사나래 5 개요', '엑사나래 5'],
  ])('%s: %s', (title, name) => expect(nameIn(title)).toBe(name));

  it('are not those of a page among others', () => {
    expect(isNoName('Overview')).toBe(true);
    expect(isNoName('概要')).toBe(true);
    expect(isNoName('Ridge overview')).toBe(false);
    expect(withoutPlace('Overview | Ridge 2')).toBe('Ridge 2');
    expect(withoutPlace('Overview')).toBe('Overview');
  });

  it('lose the site’s name and no other part', () => {
    expect(withoutSite('Ridge 2 | Mistral AI', 'Mistral AI')).toBe('Ridge 2');
    expect(withoutSite('Ridge 2 - small - fast', 'Mistral AI')).toBe('Ridge 2 - small - fast');
  });

  it('are found in anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (title) => {
        expect(nameIn(title).length).toBeLessThan(81);
      }),
    );
  });
});

describe('reading', () => {
  const URL_ = 'https://mistral.ai/news/ridge-2';

  it('leaves out menus, footers, dialogs and what is hidden', () => {
    const result = read(
      URL_,
      `<head><title>Ridge 2 | Mistral AI</title></head><body><header><nav>Open source</nav></header><main><h1>Introducing Ridge 2</h1><p>${LONG}</p><p hidden>secret licence</p><div role="dialog">cookies under MIT</div></main><footer>Apache 2.0</footer></body>`,
    );
    if (!result || !('subject' in result)) return expect.fail('not read');
    expect(result.subject).toEqual({
      site: 'vendor',
      id: 'mistral.ai/news/ridge-2',
      name: 'Ridge 2',
      owner: 'Mistral AI',
    });
    const text = JSON.stringify(result.documents);
    for (const word of ['Open source', 'secret', 'MIT', 'Apache']) expect(text).not.toContain(word);
  });

  it('waits for an application that has not drawn its text', () => {
    expect(
      read('https://qwen.ai/blog?id=x', '<head><title>Qwen</title></head><body><div id="root"></div></body>'),
    ).toBeUndefined();
  });

  it('leaves out what advertises other pages at the end', () => {
    const result = read(
      URL_,
      `<body><main><h1>Ridge 2</h1><p>${LONG}</p><p>More.</p><h2>Related posts</h2><p>We open-source Ravine.</p></main></body>`,
    );
    expect(JSON.stringify(result)).not.toContain('Ravine');
  });

  it('takes a title that is no heading from the head', () => {
    const result = read(URL_, `<head><title>Ridge 2 | Mistral AI</title></head><body><div>${LONG}</div></body>`);
    expect(result && 'subject' in result && result.subject.name).toBe('Ridge 2');
  });

  it('never throws on foreign markup', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.constantFrom('main', 'article', 'div', 'h1'), (text, tag) => {
        expect(() => read(URL_, `<body><${tag}>${text}</${tag}>${LONG}</body>`)).not.toThrow();
      }),
    );
  });

  it('takes the README of a repository, and its name from the address', () => {
    const readme = `<h1>The Cairn model</h1><p>${LONG}</p>`;
    for (const [url, box] of [
      ['https://codeberg.org/stonefold/cairn', `<div class="file-view markup markdown">${readme}</div>`],
      ['https://gitlab.com/group/stonefold/cairn', `<div class="readme-holder"><div class="md">${readme}</div></div>`],
    ] as const) {
      const result = read(url, `<body><div role="main"><p>${'files and commits '.repeat(40)}</p>${box}</div></body>`);
      if (!result || !('subject' in result)) return expect.fail('not read');
      expect(result.subject.name).toBe('cairn');
      expect(result.subject.owner).toMatch(/stonefold$/);
      expect(result.documents[0]?.kind).toBe('readme');
      expect(JSON.stringify(result.documents)).not.toContain('commits');
    }
    expect(holds('https://gitlab.com/explore/projects')).toBe(false);
  });
});
