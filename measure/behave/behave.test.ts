/** Labels under change, over our own pages. `npm run behave` does it over all of a replica web. */
import { beforeAll, describe, expect, it } from 'vitest';
import { foldText } from '../../lib/prose/fold.ts';
import { pageWith } from '../examples/page.ts';
import { webOf } from '../web.ts';
import floors from './floors.json' with { type: 'json' };
import { renamed } from './names.ts';
import { ownTries } from './own-pages.ts';
import { addToParagraph, asList, PLACES_AND_FORMS, sectionsReversed, without, wordsBefore } from './places.ts';
import type { Try } from './properties.ts';
import { BANS, drawn, UNSAID } from './sentences.ts';
import { differs, raised, raisedAnything, type Snapshot } from './snapshot.ts';
import { HTML_CHANGES } from './spellings.ts';
import { heldOf } from './table.ts';

describe('labels', () => {
  let all: Try[] = [];
  beforeAll(async () => {
    all = await ownTries();
  }, 120_000);

  it('behave at least as they did: see `npm run behave -- --own --failing`', () => {
    const held = heldOf(all).map(({ property, held: kept, tried }) => [property, kept / tried] as const);
    const below = held.filter(([property, share]) => share < ((floors as Record<string, number>)[property] ?? 1));
    expect(below).toEqual([]);
  });

  it('are tried by every property', () => {
    expect(Object.keys(floors).filter((property) => !all.some((each) => each.property === property))).toEqual([]);
  });
});

describe('comparison', () => {
  const before: Snapshot = { outcome: 'open-weights', claim: 'open', class: 'osi', elements: { weights: 'unknown' } };

  it('names the first difference, and what rose', () => {
    expect(differs(before, before)).toBeUndefined();
    expect(differs(before, { ...before, elements: { weights: 'met' } })).toBe('weights unknown -> met');
    expect(raised(before, { ...before, outcome: 'weights-available', claim: 'none' })).toBeUndefined();
    expect(raised(before, { ...before, outcome: 'open-source' })).toBe('outcome open-weights -> open-source');
    expect(raised(before, { ...before, claim: 'open-source' })).toBe('claim open -> open-source');
    expect(raisedAnything(before, { ...before, elements: { weights: 'met' } })).toBe('weights unknown -> met');
  });
});

describe('sentences', () => {
  it('are in ten languages, each with an id of its own', () => {
    for (const list of [BANS, UNSAID]) {
      expect(new Set(list.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(10);
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      expect(new Set(list.map(({ text }) => text)).size).toBe(list.length);
    }
  });

  it('are drawn one by one, so that a list may grow', () => {
    const some = drawn(BANS, 0.3, 'page');
    expect(some.length).toBeGreaterThan(10);
    expect(drawn(BANS.slice(1), 0.3, 'page')).toEqual(some.filter((ban) => ban !== BANS[0]));
    expect(drawn(BANS, 1, 'page')).toHaveLength(BANS.length);
  });
});

describe('changes', () => {
  const page = pageWith(
    'hf-apache',
    "## Use\n\nIt's a well-known model for research.\n\n## License\n\nIt is under Apache-2.0.",
  );
  const fetch = webOf([page]);
  const address = 'https://huggingface.co/acme/ridge-7b';
  const reading = {
    subject: { site: 'huggingface' as const, id: 'acme/ridge-7b', name: 'ridge-7b' },
    url: address,
    title: 'x',
    view: 'card' as const,
    problems: [],
    documents: [
      {
        kind: 'model-card' as const,
        url: address,
        blocks: [
          { kind: 'heading' as const, level: 1, text: 'Ridge' },
          { kind: 'paragraph' as const, text: 'A model.' },
          { kind: 'heading' as const, level: 2, text: 'A' },
          { kind: 'paragraph' as const, text: 'All of it is here.' },
          { kind: 'heading' as const, level: 2, text: 'B' },
          { kind: 'paragraph' as const, text: 'Last.' },
        ],
      },
    ],
  };
  const texts = (changed: typeof reading | { documents: { blocks: { text: string }[] }[] } | undefined) =>
    changed?.documents[0]?.blocks.map(({ text }) => text).join(' | ');

  it.each(HTML_CHANGES)('%s change the page and keep its words', async (_, change) => {
    const html = await (await fetch(address)).text();
    const changed = change(html);
    expect(changed).not.toBe(html);
    expect(foldText(changed.replace(/<[^>]*>/g, ''))).toContain('Apache');
  });

  it('of blocks do what they say', () => {
    expect(texts(asList(reading))).toBe(texts(reading));
    expect(
      asList(reading)
        ?.documents[0]?.blocks.map(({ kind }) => kind)
        .join(' '),
    ).toBe('heading paragraph heading item heading item');
    expect(texts(sectionsReversed(reading))).toBe('Ridge | A model. | B | Last. | A | All of it is here.');
    expect(texts(addToParagraph(reading, 'New.'))).toContain('All of it is here. New.');
    expect(texts(wordsBefore(reading, 'All of it', 'It is not true that'))).toContain(
      'It is not true that All of it is here.',
    );
    for (const { add } of PLACES_AND_FORMS) expect(texts(add(reading, 'New.'))?.split(' | ')).toContain('New.');
    const quote = { source: 'model card', url: address, quote: 'All of it is here.' };
    expect(texts(without(reading, [quote], []))).not.toContain('All of it');
    expect(without(reading, [quote], ['All of it is here.'])).toBeUndefined();
  });

  it('of names rename owner and model everywhere, and names of licences never', async () => {
    const other = renamed(address, fetch);
    expect(other?.address).toMatch(/huggingface\.co\/(?!acme)[\w-]+\/(?!ridge)[\w-]+7b$/);
    const html = await (await other?.fetch(other.address))?.text();
    expect(html).not.toMatch(/acme|ridge/i);
    expect(renamed('https://huggingface.co/someone/llama-7b', fetch)).toBeUndefined();
  });
});
