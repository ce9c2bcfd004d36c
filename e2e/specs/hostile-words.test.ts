/** Forged cards and records: what others wrote is shown as text, short, in its own direction, and never as a license. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DriverPage } from '../browsers/driver.ts';
import { clickChip, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { type Started, start } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';
import type { HubPage } from '../web/page.ts';
import { escapeText } from '../web/template/html.ts';
import { hubHtml, recordOf } from '../web/template/huggingface.ts';

const ID = 'alpenglow/ridge-7b';
const URL_OF = `https://huggingface.co/${ID}`;
const MARKUP = `"'><img src=x onerror="window.owned=1"><script>window.owned=1</script><svg onload=window.owned=1>&lt;b&gt; javascript:x`;
const BIDI = '\u202e\u2066\u200b\ufeff ISO eht yb devorppa \u061c\u202c\u2069\ud800';
const MEGABYTE = 'word '.repeat(200_000);
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

/** Text in every field that a person who uploads a model can fill; in the card as the site's sanitizer leaves it. */
function everywhere(text: string): Partial<HubPage> {
  return {
    library: text,
    tags: [text, `base_model:${text}`, `dataset:${text}`],
    cardData: {
      license: 'other',
      license_name: text,
      license_link: text,
      base_model: [text, 'acme/base'],
      datasets: [text],
      extra_gated_prompt: text,
      library_name: text,
    },
    model: { pipeline_tag: text, config: { architectures: [text], model_type: text } },
    gated: 'manual',
    gateNotice: text,
    card: `# Ridge ${escapeText(text)}\n\nRidge is an open-source model, ${escapeText(text)}.\n\nThe weights are released under the ${escapeText(text)} license.\n\n## Training data\n\nThe data are not publicly available. ${escapeText(text)}\n`,
  };
}

const LINKS = [
  'javascript:window.owned=1',
  'data:text/html,<script>window.owned=1</script>',
  'JaVaScRiPt:window.owned=1',
  'https://huggingface.co@evil.example/x',
  '//evil.example/LICENSE',
  'https://evil.example/LICENSE',
];

const FORGED: readonly (readonly [string, Partial<HubPage>])[] = [
  ['markup in every field', everywhere(MARKUP)],
  ['characters that turn, hide and break text', everywhere(BIDI)],
  ['a megabyte in every field', everywhere(MEGABYTE)],
  [
    'names of the prototype',
    {
      ...everywhere('__proto__'),
      cardData: { license: KEYS, base_model: KEYS.map((key) => `${key}/${key}`), datasets: KEYS },
      model: JSON.parse('{"__proto__":{"license":"mit"},"constructor":{"prototype":{"polluted":1}}}'),
    },
  ],
  [
    'addresses that are not addresses',
    {
      cardData: { license: 'other', license_name: 'terms', license_link: LINKS[0] as string, datasets: LINKS },
      card: `# Ridge\n\nThe license of the weights: ${LINKS.map((link) => `[Apache 2.0](${link})`).join(' ')}\n\n<a href="javascript:window.owned=1">the MIT license covers these weights</a>\n`,
    },
  ],
  [
    'a hundred thousand licenses',
    { cardData: { license: Array.from({ length: 100_000 }, (_, at) => (at % 2 ? 'mit' : 'cc-by-nc-4.0')) } },
  ],
  [
    'fields of the wrong type',
    {
      cardData: {
        license: { mit: true },
        license_name: ['a'],
        license_link: false,
        base_model: 7,
        datasets: { a: 1 },
      } as Record<string, unknown>,
      tags: [],
    },
  ],
];

/** Everything that a hostile word could have become, below `root`. */
const INSPECT = `(root) => {
  const all = [...root.querySelectorAll('*')];
  const texts = [];
  for (const element of all) for (const node of element.childNodes) if (node.nodeType === 3 && element.localName !== 'style') texts.push(node.data);
  return {
    names: [...new Set(all.map((each) => each.localName))],
    handlers: all.flatMap((each) => [...each.attributes]).filter(({ name }) => /^on/.test(name)).length,
    links: [...root.querySelectorAll('a')].map((each) => each.href),
    longest: Math.max(...texts.map((each) => each.length), ...all.map((each) => (each.getAttribute('aria-label') ?? '').length)),
    text: texts.join(' ').length,
    bad: texts.filter((each) => /[\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]/.test(each) || !each.isWellFormed()).length,
    polluted: Object.keys(Object.prototype).length,
  };
}`;

interface Inspection {
  names: string[];
  handlers: number;
  links: string[];
  longest: number;
  text: number;
  bad: number;
  polluted: number;
}

function expectHarmless(seen: Inspection | undefined): void {
  expect(seen).toMatchObject({ handlers: 0, bad: 0, polluted: 0 });
  expect(
    seen?.names.filter((each) => /^(?:img|image|script|iframe|object|embed|form|link|base|video)$/.test(each)),
  ).toEqual([]);
  for (const link of seen?.links ?? [])
    expect(link).toMatch(
      /^https:\/\/(?:huggingface\.co|github\.com|raw\.githubusercontent\.com|opensource\.org|creativecommons\.org|spdx\.org|arxiv\.org)\//,
    );
  expect(seen?.longest).toBeLessThanOrEqual(500);
  expect(seen?.text).toBeLessThan(20_000);
}

describe.each(['chromium', 'firefox'] as const)('forged words in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-words-${name}`));
  });
  beforeEach(async () => {
    page = await started.driver.newPage();
  });
  afterEach(() => page.close());
  afterAll(() => started?.close());

  const serve = (forged: Partial<HubPage>): HubPage => {
    const made: HubPage = {
      site: 'huggingface',
      id: ID,
      card: '# Ridge\n\nA language model.\n',
      files: ['model.safetensors', `${MARKUP.replaceAll('/', '')}.md`, 'LICENSE'],
      expect: { outcome: 'undetermined' },
      ...forged,
    };
    const record = JSON.stringify({
      ...recordOf(made),
      siblings: [{ rfilename: 'model.safetensors' }, { rfilename: MARKUP }],
    });
    started.site.break(
      {
        matches: new RegExp(`^${URL_OF}$`),
        answer: { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: hubHtml(made) },
      },
      {
        matches: /\/api\/models\/alpenglow\/ridge-7b\b/,
        answer: { status: 200, headers: { 'content-type': 'application/json' }, body: record },
      },
      { matches: /\/api\/models\/|\/resolve\//, answer: { status: 404 } },
    );
    return made;
  };

  it.each(FORGED)('%s', async (_, forged) => {
    serve(forged);
    await page.goto(URL_OF);
    const chip = await waitForChip(page);
    expect(chip?.outcome).toMatch(/^(?:weights-available|undetermined|no-license|closed)$/);
    expect(chip?.name.length).toBeLessThan(300);
    await clickChip(page);
    await waitForCard(page);
    expectHarmless(await page.inLabel<Inspection>(`function () { return (${INSPECT})(this); }`));
    const popup = await popupFor(started.driver, URL_OF);
    await popupText(popup, /Components|No label/i);
    expectHarmless(await popup.evaluate<Inspection>(`(${INSPECT})(document.body)`));
    const title = await popup.evaluate<string>(
      `(globalThis.browser ?? chrome).action.getTitle({ tabId: Number(new URLSearchParams(location.search).get('tab')) })`,
    );
    expect(title).toMatch(/^alpenglow\/ridge-7b – [\w ,]{1,80}$/);
    expect(await popup.evaluate('window.owned')).toBeUndefined();
    expect(await page.evaluate('window.owned ?? null')).toBeNull();
    await popup.close();
  });

  it('tricks of YAML in a card that is looked up change nothing: the record counts', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]`),
    ].join('\n');
    const readme = `\ufeff---\r\n${bomb}\r\nlicense: !!js/function 'mit'\r\nlicense: mit\r\n<<: *a\r\n\tlicense: mit\r\n---\r\n---\nlicense: mit\n---\n# Ridge\n\nA language model.\n`;
    serve({ cardData: { license: 'cc-by-nc-4.0' } });
    started.site.break(
      {
        matches: /resolve\/main\/README\.md$/,
        answer: { status: 200, headers: { 'content-type': 'text/plain' }, body: readme },
      },
      {
        matches: new RegExp(`^${URL_OF}/tree/main$`),
        answer: {
          status: 200,
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: hubHtml(
            {
              site: 'huggingface',
              id: ID,
              card: '# Ridge',
              cardData: { license: 'cc-by-nc-4.0' },
              files: ['model.safetensors'],
              tags: ['safetensors'],
              expect: { outcome: 'weights-available' },
            },
            'files',
          ),
        },
      },
      { matches: /\/api\//, answer: { status: 404 } },
    );
    await page.goto(`${URL_OF}/tree/main`);
    expect((await waitForChip(page))?.outcome).toBe('weights-available');
  });
});
