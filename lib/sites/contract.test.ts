/**
 * What every site promises (lib/sites/site.ts), tried on every page that is stored: our own, and the real ones of ../shared/web where they
 * are at hand. A new site is held to it by being in the registry, a new page by being stored.
 */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateWeb } from '../../e2e/web/generate.ts';
import { parseDocument } from '../cli/read-page.ts';
import { readMessage } from '../platform/message-schema.ts';
import { readerAt } from './every-reader.ts';
import { EVERY_SITE, findAnySite, siteOf } from './everywhere.ts';
import { isTaken } from './hosts.ts';
import { SITES, siteAt } from './index.ts';
import { LISTS, listsOn } from './lists.ts';
import { READERS } from './readers.ts';

interface Stored {
  url: string;
  html: () => string;
}

/** Pages of a replica web (docs/command-line.md). */
function stored(folder: string): Stored[] {
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { url: string; status: number; headers?: Record<string, string>; file?: string })
    .filter(({ status, headers, file }) => status === 200 && file && headers?.['content-type']?.includes('html'))
    .map(({ url, file }) => ({ url, html: () => readFileSync(join(folder, file as string), 'utf8') }));
}

const REAL = '../shared/web';
const hasReal = globSync(`${REAL}/index.jsonl`).length > 0;
if (!hasReal) console.warn(`skipped: ${REAL} is absent, so the contract of sites was tried on our own pages alone`);

const folder = mkdtempSync(join(tmpdir(), 'contract-'));
afterAll(() => rmSync(folder, { recursive: true }));
const pages = [...stored(generateWeb(folder)), ...(hasReal ? stored(REAL) : [])];

describe('the lists of sites', () => {
  it('name each site once, in all of them', () => {
    const ids = EVERY_SITE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(READERS).sort()).toEqual(SITES.map(({ id }) => id).sort());
    for (const { host, isAt } of SITES) {
      expect(host && isAt(host) && isAt(host.toUpperCase()) && isTaken(host)).toBe(true);
      expect(isAt(`evil-${host}`) || isAt(`${host}.evil.example`)).toBe(false);
    }
    for (const { matches, isAt } of LISTS)
      for (const pattern of matches) expect(isAt(new URL(pattern.replace('*', '')).hostname), pattern).toBe(true);
  });

  it('hold each host for one site alone', () => {
    for (const { host = '' } of SITES) expect(EVERY_SITE.filter((site) => site.isAt(host)).length, host).toBe(1);
  });

  it.each(EVERY_SITE.map((site) => [site.id, site] as const))('%s: addresses lead back to it', (_, site) => {
    const id = site.kind === 'page' ? `${site.publisherOf ? 'mistral.ai' : 'a.example'}/news/ridge-2` : 'acme/ridge';
    const url = new URL(site.addressOf(id));
    expect(site.isAt(url.hostname) && site.mayHold(url)).toBe(true);
    expect(findAnySite(url)?.id).toBe(site.id);
    expect(site.keyOf(url)).toBe(site.keyOf(new URL(`${url.href}#part`)));
    expect(site.keyOf(url)).not.toBe(site.keyOf(new URL(site.addressOf(`${id}-more`))));
    expect(site.fileAt(id, 'main', 'a b/LICENSE#1')).toMatch(/^https:\/\/[^\s#]+$/);
    if (site.kind === 'repository') expect(site.owns(id, site.fileAt(id, 'main', 'model.bin'))).toBe(true);
    expect(site.owns(id, 'https://elsewhere.example/acme/ridges')).toBe(false);
    if (site.host) expect(siteAt(new URL(`https://${site.host}/`))).toBe(site);
  });

  it.each(SITES.map((site) => [site.id, site] as const))('%s: says why there is no label', (_, { host, whyNot }) => {
    expect(whyNot?.(new URL(`https://${host}/`))).toBe('other');
  });
});

describe(`on ${pages.length} stored pages`, () => {
  const documents = new Map<string, Document>();
  const documentOf = ({ url, html }: Stored): Document => {
    const known = documents.get(url) ?? parseDocument(html());
    documents.set(url, known);
    return known;
  };
  const read = pages.flatMap((page) => {
    const url = new URL(page.url);
    const [site, reader] = [findAnySite(url), readerAt(url)];
    return site && reader ? [{ page, url, site, reader }] : [];
  });
  const results = new Map<string, ReturnType<(typeof read)[number]['reader']['read']>>();
  /** What was read of a page, read once. */
  const resultOf = ({ page, url, reader }: (typeof read)[number]) => {
    if (!results.has(page.url)) results.set(page.url, reader.read(documentOf(page), url));
    return results.get(page.url);
  };

  it('each is one site’s, or nobody’s, by its address', () => {
    for (const { url } of pages) {
      const may = SITES.filter((site) => site.mayHold(new URL(url)));
      expect(may.length, url).toBeLessThanOrEqual(1);
      const [site] = may;
      if (site) expect(site.isAt(new URL(url).hostname), url).toBe(true);
      if (may.length === 0 && siteAt(new URL(url))) expect(readerAt(new URL(url)), url).toBeUndefined();
    }
    for (const site of EVERY_SITE)
      expect(
        read.some((each) => each.site === site),
        site.id,
      ).toBe(true);
  });

  it('is read without an error, the same twice, as its own site’s, and so that the gate lets it in', () => {
    for (const each of read) {
      const { page, url, site, reader } = each;
      const document = documentOf(page);
      const before = document.documentElement?.outerHTML.length;
      const result = resultOf(each);
      // As text: a tenth of the time of comparing part by part.
      expect(JSON.stringify(reader.read(document, url)) === JSON.stringify(result), `${page.url}, read twice`).toBe(
        true,
      );
      expect(document.documentElement?.outerHTML.length, page.url).toBe(before);
      if (!result || !('subject' in result)) continue;
      const { subject } = result;
      expect(siteOf(subject), page.url).toBe(site);
      expect(result.url, page.url).toBe(site.addressOf(subject.id));
      const home = new URL(result.url);
      expect(site.isAt(home.hostname) && site.mayHold(home), page.url).toBe(true);
      for (const each of result.documents) expect(new URL(each.url).hostname, page.url).toBe(home.hostname);
      expect(subject.name, page.url).not.toBe('');
      if (site.kind !== 'page') expect(subject.id, page.url).toBe(`${subject.owner}/${subject.name}`);
      if (site.kind !== 'hub') expect(result.model, page.url).toBeUndefined();
      if (site.kind !== 'repository') expect(result.repository, page.url).toBeUndefined();
      const message = readMessage(
        { type: 'assess', reading: structuredClone(result) },
        { kind: 'content', url: home.href },
      );
      expect(message, page.url).toBeDefined();
    }
  }, 240_000);

  it('has a place for the label wherever it was read, never in a link or a button', () => {
    for (const each of read) {
      const { page, url, reader } = each;
      const document = documentOf(page);
      const result = resultOf(each);
      if (!result || !('subject' in result)) continue;
      const place = reader.mountPoint(document, url);
      if (!place) {
        // Real pages were stored without the site's header now and then.
        expect(
          page.url.startsWith('https://huggingface.co/') || page.url.startsWith('https://github.com/'),
          page.url,
        ).toBe(true);
        continue;
      }
      expect(document.documentElement.contains(place.parent), page.url).toBe(true);
      expect(place.parent.closest('a, button'), page.url).toBeNull();
      if (place.before) expect(place.before.parentNode, page.url).toBe(place.parent);
    }
  }, 240_000);

  it('says its theme, whatever it says of it', () => {
    Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });
    for (const { page, site } of read)
      if (site.theme)
        expect(site.theme.of(documentOf(page).documentElement), page.url).toMatch(/^(?:light|dark|auto)$/);
  });

  it('has cards of models where it is a list, each with a place for its mark', () => {
    const lists = pages.filter(({ url }) => listsOn(new URL(url).hostname)?.isList(new URL(url)));
    expect(lists.length).toBeGreaterThan(0);
    for (const page of lists) {
      const site = listsOn(new URL(page.url).hostname);
      const cards = site?.cardsIn(documentOf(page)) ?? [];
      const ids = cards.map((card) => site?.modelOf(card, page.url)).filter((id) => id !== undefined);
      for (const id of ids) expect(siteAt(new URL(page.url))?.mayHold(new URL(`/${id}`, page.url)), id).toBe(true);
      for (const card of cards) if (site?.modelOf(card, page.url)) expect(site.titleOf(card), page.url).toBeDefined();
      // What stands between them, an offer or a provider, is nobody's model, whatever its first link is.
      if (page.url.endsWith('search=offers')) expect([cards.length - ids.length, new Set(ids).size]).toEqual([5, 12]);
      expect(site?.queryOf(new URL(page.url), ids, cards.length)?.limit, page.url).toBeGreaterThan(0);
    }
  });
});
