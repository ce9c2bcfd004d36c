/**
 * Everything of ours that reads what others wrote, each with a corpus of our own fixtures and a promise that must hold for
 * any text whatever. A promise that is broken throws.
 */
import assert from 'node:assert/strict';
import { GITHUB_PAGES, HUB_PAGES, hubPage } from '../e2e/web/pages/index.ts';
import { githubHtml } from '../e2e/web/template/github.ts';
import { hubHtml, recordOf } from '../e2e/web/template/huggingface.ts';
import { assessPage } from '../lib/assess/index.ts';
import { recognizer } from '../lib/cli/license-index.ts';
import { parseDocument } from '../lib/cli/read-page.ts';
import { modelMetadataFrom } from '../lib/hub/model-record.ts';
import { findRestrictions, readLicenseName } from '../lib/licenses/index.ts';
import type { Block, ReadResult } from '../lib/model/index.ts';
import { OUTCOMES } from '../lib/model/schema.ts';
import { readMessage } from '../lib/platform/message-schema.ts';
import { repairSettings } from '../lib/platform/settings/index.ts';
import { storedCache } from '../lib/platform/stored-cache.ts';
import { splitSentences } from '../lib/prose/sentences.ts';
import { readerAt } from '../lib/sites/every-reader.ts';
import { findSite } from '../lib/sites/index.ts';
import { gather, memoryCache } from '../lib/sources/index.ts';
import { licenseFiles } from '../lib/sources/license-files.ts';
import { markdownBlocks } from '../lib/sources/markdown.ts';
import { githubFile, githubId, hubFile, hubId, hubRecord } from '../lib/sources/templates.ts';
import { passageHref, plain, safeHref } from '../lib/ui/outside.ts';
import { standardTexts } from '../scripts/license-index.ts';

export interface Target {
  name: string;
  corpus: readonly string[];
  /** Throws when a promise is broken. */
  run(input: string): void | Promise<void>;
}

const CLASSES = new Set(['osi', 'open', 'restricted', 'unstated', 'unrecognised']);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

function checkBlocks(blocks: readonly Block[]): void {
  for (const { text, links = [] } of blocks) {
    assert.notEqual(text.trim(), '', 'an empty block');
    for (const { href } of links) assert.match(href, /^https?:\/\//, 'a link that is none');
  }
}

/** What a reader makes of a page goes through the background's gate, or is one of the declared refusals. */
function checkReading(result: ReadResult, url: string): void {
  if (result === undefined || 'reason' in result) return;
  for (const { blocks } of result.documents) checkBlocks(blocks);
  const message = { type: 'assess', reading: structuredClone(result) };
  assert.ok(readMessage(message, { kind: 'content', url }), 'the gate refuses what our own reader made');
}

const reader = (name: string, address: string, corpus: readonly string[]): Target => ({
  name,
  corpus,
  run(html) {
    const url = new URL(address);
    checkReading(readerAt(url)?.read(parseDocument(html), url), address);
  },
});

/** Keys in the opposite order, all the way down. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

const cards = HUB_PAGES.flatMap(({ card }) => (card ? [card] : []));
const readmes = GITHUB_PAGES.map(({ readme }) => readme);
const licenses = standardTexts().filter(({ text }) => text.length < 15_000);
const records = HUB_PAGES.map((page) => JSON.stringify(recordOf(page)));

const frontMatter = `---\nlicense: apache-2.0\nbase_model: &a\n  - a/b\n  - *a\ntags: [x, y]\n---\n# Card\n`;

/** Readings of our own pages, as messages hold them. */
const readings = HUB_PAGES.map((page) => {
  const url = new URL(`https://huggingface.co/${page.id}`);
  return JSON.stringify(readerAt(url)?.read(parseDocument(hubHtml(page)), url));
});

const first = hubPage('alpenglow/ridge-7b');

export const TARGETS: readonly Target[] = [
  reader(
    'hub page',
    `https://huggingface.co/${first.id}`,
    HUB_PAGES.map((page) => hubHtml(page).replaceAll(page.id, first.id)),
  ),
  reader(
    'repository page',
    'https://github.com/openmeadow/clover',
    GITHUB_PAGES.map((page) => githubHtml(page).replaceAll(page.id, 'openmeadow/clover')),
  ),
  {
    name: 'hub record',
    corpus: records,
    run(text) {
      const value = parsed(text);
      const metadata = modelMetadataFrom(value);
      assert.deepEqual(modelMetadataFrom(reversed(value)), metadata, 'the order of keys counts');
      if (metadata) assert.match(metadata.id, /^[\w.-]{1,96}\/[\w.-]{1,96}$/);
    },
  },
  {
    name: 'markdown and front matter',
    corpus: [...cards, ...readmes, ...cards.map((card) => frontMatter + card)],
    run: (text) => checkBlocks(markdownBlocks(text, 'https://huggingface.co/a/b/blob/main/')),
  },
  {
    name: 'sentences',
    corpus: [...cards, ...readmes],
    run(text) {
      for (const { text: sentence, index } of splitSentences(text))
        assert.ok(index >= 0 && index <= text.length && sentence.length > 0);
    },
  },
  {
    name: 'license text',
    corpus: licenses.map(({ text }) => text),
    async run(text) {
      const { verdict, class: kind, licenses: found } = await recognizer(text);
      assert.ok(CLASSES.has(kind) && ['exact', 'near', 'modified', 'unknown', 'too-short'].includes(verdict));
      if (verdict === 'exact' || verdict === 'near') assert.ok(found.length > 0, 'known, and no name');
    },
  },
  {
    name: 'license name and expression',
    corpus: [
      'Apache License, Version 2.0',
      'mit',
      '(MIT OR Apache-2.0) AND CC-BY-4.0',
      'GPL-2.0-or-later WITH Classpath-exception-2.0',
      'llama3.1',
      'Own Model License v1',
      'other',
      '???',
      'LicenseRef-x',
    ],
    run(text) {
      const reading = readLicenseName(text);
      assert.ok(CLASSES.has(reading.class));
      if (reading.class === 'osi' || reading.class === 'open') assert.ok(reading.id, 'open without a name');
    },
  },
  {
    name: 'clauses',
    corpus: [...licenses.slice(0, 30).map(({ text }) => text), ...cards],
    run(text) {
      for (const { index, quote } of findRestrictions(text))
        assert.ok(index >= 0 && index < text.length && quote.length <= 400);
    },
  },
  {
    name: 'message and judgement',
    corpus: readings,
    async run(text) {
      const message = { type: 'assess', reading: parsed(text) };
      const request = readMessage(message, { kind: 'content', url: 'https://huggingface.co/a/b' });
      if (request?.type !== 'assess') return;
      for (const lookups of ['off', 'linked'] as const) {
        const { outcome, step } = await assessPage(structuredClone(request.reading), {
          gather: (reading) =>
            gather(reading, {
              fetch: async () => new Response('', { status: 404 }),
              cache: memoryCache(),
              lookups,
              now: () => 0,
            }),
          recognize: recognizer,
          acceptOpenTerms: false,
          now: new Date(0),
        });
        assert.ok(OUTCOMES.includes(outcome));
        assert.equal(
          step !== null,
          /^open-(?:source|weights)|^weights-available/.test(outcome),
          `${outcome} at step ${step}`,
        );
      }
    },
  },
  {
    name: 'settings',
    corpus: ['{"lookups":"off","pausedHosts":["github.com"],"paused":true}', '{"language":"de"}', 'null', '[]'],
    run(text) {
      const once = repairSettings(parsed(text));
      assert.deepEqual(repairSettings(once), once);
    },
  },
  {
    name: 'stored cache',
    corpus: ['[["get:x",{"until":99,"value":{"ok":true,"text":"x"}}]]', '{}', '[[1,2]]'],
    async run(text) {
      const items: Record<string, unknown> = { 'lookups:1': parsed(text) };
      const store = { get: async () => items, set: async (more: object) => void Object.assign(items, more) };
      const cache = storedCache(store, () => 0);
      await cache.get('get:x');
      await cache.set('get:y', { until: 9, value: 1 });
      assert.equal((await storedCache(store, () => 0).get('get:y'))?.value, 1);
    },
  },
  {
    name: 'ids, paths and templates',
    corpus: ['acme/ridge-7b', 'acme/ridge/LICENSE', '../../x', 'a/b?c#d', '__proto__/constructor', 'LICENSE\0.txt'],
    run(text) {
      assert.ok(licenseFiles([text, 'LICENSE'], 3).length <= 3);
      const urls = [
        hubRecord(text),
        hubFile('acme/m', text),
        hubFile(text, 'LICENSE'),
        githubFile('acme/m', 'HEAD', text),
        githubFile('acme/m', text, 'LICENSE'),
        githubFile(text, 'HEAD', 'LICENSE'),
      ];
      for (const url of urls.filter((each) => each !== undefined)) {
        const { origin, pathname, search } = new URL(url);
        assert.match(origin, /^https:\/\/(?:huggingface\.co|raw\.githubusercontent\.com)$/);
        assert.ok(search === '' || pathname.startsWith('/api/models/'), 'a query of somebody else’s');
        assert.equal(url.startsWith(origin + pathname), true, 'a path that climbs');
      }
      if (hubId(text))
        assert.equal(findSite(new URL(`https://huggingface.co/${text}`)) === undefined || text.includes('/'), true);
      if (githubId(text)) assert.equal(text.split('/').length, 2);
    },
  },
  {
    name: 'address',
    corpus: [
      'https://huggingface.co/acme/ridge',
      'https://github.com/acme/ridge/tree/main',
      'https://huggingface.co.evil.org/a/b',
      'javascript:alert(1)',
      'http://github.com/a/b',
    ],
    run(text) {
      const href = safeHref(text);
      if (href) assert.equal(new URL(href).protocol, 'https:');
      const passage = passageHref(text, 'some words of a quotation that is long');
      if (passage) assert.equal(new URL(passage).protocol, 'https:');
      if (!URL.canParse(text)) return;
      const site = findSite(new URL(text));
      if (site) assert.ok(/^(?:www\.)?(?:huggingface\.co|hf\.co|github\.com)$/.test(new URL(text).hostname));
    },
  },
  {
    name: 'text that is shown',
    corpus: [...cards, '\u202eabc\u2066', 'a\u0000b'],
    run(text) {
      const shown = plain(text);
      assert.ok(shown.length <= 400);
      assert.doesNotMatch(shown, /[\u202a-\u202e\u2066-\u2069\u200b]/u);
    },
  },
];
