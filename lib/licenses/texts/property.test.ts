/**
 * Two properties of the recognizer (RULES.md section 4). An altered text is never open: any of our bans in any place and disguise, a grant
 * rewritten, words changed, put in or gone, a text cut, a second text with a ban. A clean text is known in nine typographical forms: the
 * real files of ../shared, where they are there. `ALTERATIONS=all` tries many more, others each time, and prints both figures.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildLicenseIndex, standardTexts } from '../../../scripts/license-index.ts';
import { filled, lineAt, OBFUSCATED, placesWith } from './alterations.fixture.ts';
import { BANS, REWRITTEN } from './bans.fixture.ts';
import { FORMS } from './forms.fixture.ts';
import { parseIndex, recognize } from './index.ts';

const ALL = process.env.ALTERATIONS === 'all';
const RUNS = ALL ? 4000 : 150;

const index = parseIndex(buildLicenseIndex());
const TEXTS = new Map(standardTexts().map(({ id, text }) => [id, text]));
const PLACES = placesWith((id) => TEXTS.get(id) ?? '');
const bans = [
  ...BANS,
  ...readFileSync('examples/bans.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
];

const isOpen = (text: string): boolean => {
  const { verdict, class: kind } = recognize(text, index);
  return verdict === 'exact' || verdict === 'near' || kind === 'osi' || kind === 'open';
};

/** Longer texts cost more than they tell; some of them are tried in alterations.test.ts. */
const MAX_LENGTH = 14_000;
const texts = [...TEXTS.values()].map(filled).filter((text) => text.length < MAX_LENGTH);
const clean = new Map<string, boolean>();
function isClean(text: string): boolean {
  const known = clean.get(text) ?? ['osi', 'open'].includes(recognize(text, index).class);
  clean.set(text, known);
  return known;
}

/** Words of terms: not of the beginning or the end, where SPDX lets titles and appendices vary, nor of addresses and placeholders. */
const wordsOf = (text: string): RegExpExecArray[] =>
  [...text.matchAll(/(?<![\p{L}<[(])[a-z]{4,}(?![\p{L}>\])])/gu)].filter(
    ({ index: at }) => at > text.length * 0.2 && at < text.length * 0.6 && !/:\/\/|\[/.test(lineAt(text, at)),
  );

/** Ways to alter a text, each by numbers that are drawn: `a` which, `b` where, `c` how. */
const WAYS: readonly ((text: string, a: number, b: number, c: number) => string)[] = [
  (text, a, b, c) => {
    const [, put] = PLACES[b % PLACES.length] as (typeof PLACES)[number];
    const [, write] = OBFUSCATED[c % OBFUSCATED.length] as (typeof OBFUSCATED)[number];
    const ban = bans[a % bans.length] as string;
    return put(text, c % 3 === 0 ? write(ban) : ban);
  },
  (text, a) => {
    const fitting = REWRITTEN.filter(([phrase]) => text.includes(phrase));
    const [phrase, by] = fitting[a % Math.max(1, fitting.length)] ?? ['', ''];
    return text.replace(phrase, by);
  },
  (text, a, b) => {
    const words = wordsOf(text);
    const { 0: word, index: at } = words[a % Math.max(1, words.length)] ?? { 0: '', index: 0 };
    const by = ['', 'paying', `${word} seldom`, `hardly ${word}`, `${word} ${word}`][b % 4] as string;
    return text.slice(0, at) + by + text.slice(at + word.length);
  },
  (text, a, b) => {
    const from = Math.floor(text.length * (0.2 + (a % 40) / 100));
    return text.slice(0, from) + text.slice(from + Math.floor(text.length * (0.05 + (b % 50) / 100)));
  },
  (text, a, b, c) => {
    const [other, ban] = [texts[a % texts.length] as string, bans[b % bans.length] as string];
    return (c % 2 === 0 ? [text, ban, other] : [text, other, ban]).join('\n\n');
  },
];

it('an altered text is never open', () => {
  let altered = 0;
  const passed: string[] = [];
  const numbers = fc.nat(1_000_000);
  fc.assert(
    fc.property(fc.nat(texts.length - 1), fc.nat(WAYS.length - 1), numbers, numbers, numbers, (nth, way, a, b, c) => {
      const text = texts[nth] as string;
      const changed = (WAYS[way] as (typeof WAYS)[number])(text, a, b, c);
      if (changed.replace(/\s+/g, '') === text.replace(/\s+/g, '') || !isClean(text)) return;
      altered++;
      if (isOpen(changed)) passed.push(`way ${way} (${a}, ${b}, ${c}) of ${text.slice(0, 60)}`);
    }),
    { numRuns: RUNS, ...(!ALL && { seed: 20261130 }) },
  );
  if (ALL) console.log(`altered texts that pass for open: ${passed.length} of ${altered}`);
  expect(altered).toBeGreaterThan(RUNS / 4);
  expect(passed).toEqual([]);
}, 3_600_000);

const SHARED = '../shared/licenses';
/**
 * A file that speaks of "using this model" below the standard text has terms of its own there: advice, and what a user agrees to by that.
 * Whether they bind is for people to say; every word of it is unexplained, so the file is not the text (RULES.md section 4), and no
 * clean file to be known. No standard text speaks of a model, so that nothing else is left out by it.
 */
const OWN_SECTION = /\busing this model\b/i;

it.skipIf(!existsSync(SHARED))(
  'real clean texts are known in nine forms (skipped where ../shared is absent)',
  () => {
    const labels = JSON.parse(readFileSync(`${SHARED}/labels-dev.json`, 'utf8')) as Record<string, string>;
    const known = new Set(TEXTS.keys());
    const labeled = Object.entries(labels).filter(([, label]) =>
      known.has(label.replace(/-(?:only|or-later)$/, '-only')),
    );
    const textOf = (file: string): string => readFileSync(`${SHARED}/real/${file}`, 'utf8');
    const files = labeled.filter(([file]) => !OWN_SECTION.test(textOf(file)));
    for (const [file] of labeled.filter(([each]) => OWN_SECTION.test(textOf(each))))
      expect(recognize(textOf(file), index)).toMatchObject({ verdict: 'modified', class: 'unrecognised' });
    expect([...TEXTS.values()].filter((text) => OWN_SECTION.test(text))).toEqual([]);
    const chosen = ALL ? files : files.filter((_, at) => at % 6 === 0);
    expect(readdirSync(SHARED)).toContain('real');
    const missed: string[] = [];
    for (const [file, label] of chosen) {
      const text = textOf(file);
      for (const [name, form] of FORMS) {
        const { verdict, licenses } = recognize(form(text), index);
        const ok =
          (verdict === 'exact' || verdict === 'near') &&
          licenses.some(({ id }) => id.startsWith(label.replace(/-(?:only|or-later)$/, '')));
        if (!ok) missed.push(`${file} (${label}), ${name}: ${verdict}`);
      }
    }
    const count = chosen.length * FORMS.length;
    if (ALL) console.log(`clean texts known: ${count - missed.length} of ${count}`);
    expect(missed.length / count, missed.join('\n')).toBeLessThanOrEqual(0.01);
  },
  3_600_000,
);
