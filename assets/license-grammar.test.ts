/** The words that sentences on licenses are built with: each record is needed by its own examples, through the functions that ask for it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../lib/assess/names.ts';
import { proseOf } from '../lib/learned/index.ts';
import { type Grammar, grammarOf } from '../lib/licenses/grammar.ts';
import { normalizeName } from '../lib/licenses/names/normalize.ts';
import { spdxOfStandardName } from '../lib/licenses/names/standard-names.ts';
import { coveredBy } from '../lib/licenses/read/heads.ts';
import { namesIn as licensesIn } from '../lib/licenses/read/licensed.ts';
import { linkedTo, toldApart } from '../lib/licenses/read/linked.ts';
import { mentionsAmong } from '../lib/licenses/read/mentions.ts';
import { ownNamesIn } from '../lib/licenses/read/own-names.ts';
import { isOneOf } from '../lib/mentions/scan.ts';
import { withoutLookups } from '../lib/model/index.ts';
import { markdownBlocks } from '../lib/sources/markdown.ts';
import type { ReadPassage } from '../lib/statements/read.ts';
import records from './license-grammar.json' with { type: 'json' };

const URL = 'https://huggingface.co/acme/ridge-7b';

/** A sentence as a card has it. */
function passageOf(text: string): ReadPassage {
  const document = { kind: 'model-card' as const, url: URL, blocks: markdownBlocks(text, URL) };
  const subject = { site: 'huggingface' as const, id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' };
  const reading = { subject, url: URL, title: '', view: 'card' as const, documents: [document], problems: [] };
  return proseOf(withoutLookups(reading), namesIn).passages[0] as ReadPassage;
}

/** What an example shows of its first license: whether it is of a link, of what a clause tells apart, or of several things. */
function seenIn(read: ReadPassage, grammar: Grammar) {
  const [license] = licensesIn(read);
  expect(license, read.source.text).toBeDefined();
  const { at } = license as NonNullable<typeof license>;
  const heads = coveredBy(read, [at], new Set([0]), grammar)[0]?.heads ?? [];
  return {
    linked: linkedTo(read, at, grammar)?.is,
    apart: toldApart(read, { from: 0, to: at.from }, grammar)?.means,
    heads: [...new Map(heads.map(({ from, means }) => [from, means])).values()],
  };
}

type Seen = ReturnType<typeof seenIn>;

/** Names of licenses that an example is found to hold: of roles of which own names are built. */
const namedIn = (text: string, grammar: Grammar): string =>
  mentionsAmong(text, undefined, ownNamesIn(grammar))
    .map(({ name, reading }) => `${name} (${reading.class})`)
    .join();

const NAMES: ReadonlySet<string> = new Set([
  ...['titled-first', 'of-whom', 'of-name', 'titled-kind', 'titled-last', 'no-title', 'in-marks'],
  ...['deed-first', 'deed-last', 'telling-before', 'telling-between', 'telling-after'],
  ...['telling-own', 'lead'],
]);
const DIGITS = 'digit';
const GENERAL = 'general-word';

const isOwn = ({ linked }: Seen): boolean => linked === 'own';
const isOfSeveral = ({ heads }: Seen): boolean => heads.length > 1;
const isOfPart = ({ heads }: Seen): boolean =>
  heads.length === 1 && isOneOf(heads[0] ?? '', ['part.data', 'part.training-data', 'part.code']);

/** What the examples of a role show. */
const SHOWS: Readonly<Record<string, (seen: Seen) => boolean>> = {
  which: isOwn,
  'which-or-the': isOwn,
  'this-one': isOwn,
  given: isOwn,
  plain: isOwn,
  finite: ({ linked }) => linked === 'apart',
  clause: ({ apart }) => apart !== undefined,
  or: ({ apart }) => apart === undefined,
  join: isOfSeveral,
  'as-well': isOfSeveral,
  pair: isOfSeveral,
  'owner-mark': isOfPart,
  whose: isOfPart,
};

const KNOWN: ReadonlySet<string> = new Set([...Object.keys(SHOWS), ...NAMES, DIGITS, GENERAL]);
const roleOf = (id: string): string => id.split('.')[0] ?? '';
const whole = grammarOf(records);

/** The table without a record, and without its words in others of the role: languages share them. */
const without = ({ id, words }: (typeof records)[number]): Grammar =>
  grammarOf(
    records
      .filter((other) => other.id !== id)
      .map((other) =>
        roleOf(other.id) === roleOf(id)
          ? { ...other, words: other.words.filter((word) => !words.includes(word)) }
          : other,
      ),
  );

describe('words of sentences on licenses', () => {
  it('stand one a line, in order, each with why and since when', () => {
    const lines = readFileSync('assets/license-grammar.json', 'utf8').trim().split('\n');
    expect(lines.length).toBe(records.length + 2);
    const ids = records.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(records.filter(({ why, date }) => !why || !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual([]);
    expect(records.filter(({ id }) => !/^[a-z-]+\.[a-z]{2}$/.test(id) || !KNOWN.has(roleOf(id)))).toEqual([]);
  });

  describe.each(records.filter(({ id }) => SHOWS[roleOf(id)]))('$id', (record) => {
    it.each(record.yes)('is needed: "%s"', (text) => {
      const read = passageOf(text);
      const shows = SHOWS[roleOf(record.id)] as (seen: Seen) => boolean;
      expect({ with: shows(seenIn(read, whole)), without: shows(seenIn(read, without(record))) }).toEqual({
        with: true,
        without: false,
      });
    });
  });

  describe.each(records.filter(({ id }) => NAMES.has(roleOf(id))))('$id', (record) => {
    it.each(record.yes)('is needed: "%s"', (text) => {
      expect(namedIn(text, whole)).not.toBe('');
      expect(namedIn(text, without(record))).not.toBe(namedIn(text, whole));
    });
  });

  it('that are general name no license', () => {
    for (const record of records.filter(({ id }) => roleOf(id) === GENERAL))
      for (const text of record.yes) {
        expect(namedIn(text, whole)).toBe('');
        expect(namedIn(text, without(record))).not.toBe('');
      }
  });

  it('of digits are needed for versions that are written out', () => {
    for (const { yes } of records.filter(({ id }) => roleOf(id) === DIGITS))
      for (const text of yes.map(normalizeName))
        expect([spdxOfStandardName(text), spdxOfStandardName(text, [])]).toEqual(['MulanPSL-2.0', undefined]);
  });
});
