/**
 * Writes docs/meanings.md: which meanings are known in which language, by how many ways to say them, and which rules ask for them. Shows
 * where words are thin. usage: npm run meanings
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { piecesOf } from '../lib/mentions/forms.ts';
import { PHRASES } from '../lib/mentions/phrases.ts';
import { LANGUAGES_READ } from '../lib/prose/language.ts';
import { type RuleFile, rowsOf } from '../lib/statements/table.ts';

export const DOCUMENT = 'docs/meanings.md';

/** A language with fewer ways than this, and than a quarter of English's, is thin. */
const ENOUGH = 4;

/** How many ways to write a phrase has: the product of its alternatives. */
export const waysOf = (phrase: string): number =>
  piecesOf(phrase).reduce((ways, piece) => ways * ('choices' in piece ? piece.choices.length : 1), 1);

/** Ways to say each meaning, by language. */
function waysByMeaning(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const language of LANGUAGES_READ)
    for (const { means, words } of PHRASES[language] ?? []) {
      const of = found.get(means) ?? new Map<string, number>();
      of.set(language, (of.get(language) ?? 0) + words.reduce((sum, phrase) => sum + waysOf(phrase), 0));
      found.set(means, of);
    }
  return found;
}

/** The first example of each meaning, in English. */
const exampleOf = new Map(
  (PHRASES.en ?? []).map(({ means, yes }) => [means, (yes[0] ?? '').replaceAll(/[|\n]+/g, ' ')]),
);

/** Meanings that conditions of rules name, each with how many rules do. A rule that asks for `use` is met by `use.commercial`. */
function askedFor(): Map<string, number> {
  const asked = new Map<string, number>();
  for (const file of globSync('assets/rules/*.json').sort())
    for (const { when } of rowsOf(JSON.parse(readFileSync(file, 'utf8')) as RuleFile)) {
      const named = new Set([when].flat().flatMap((text) => text.match(/[a-z][a-z-]*(?:\.[a-z-]+)*/g) ?? []));
      for (const name of named) asked.set(name, (asked.get(name) ?? 0) + 1);
    }
  return asked;
}

const isThin = (ways: number, english: number): boolean => ways < ENOUGH && ways < english / 4;

/** The whole document in Markdown. */
export function documentOfMeanings(): string {
  const asked = askedFor();
  const rulesOf = (means: string): number =>
    means.split('.').reduce((sum, _, at, parts) => sum + (asked.get(parts.slice(0, at + 1).join('.')) ?? 0), 0);
  const meanings = [...waysByMeaning()].sort(([a], [b]) => (a < b ? -1 : 1));
  const thin = meanings.flatMap(([means, of]) =>
    LANGUAGES_READ.filter((language) => isThin(of.get(language) ?? 0, of.get('en') ?? 0)).map(() => means),
  );
  return `${[
    '# Meanings and languages',
    '',
    'Which meanings are known in which language: ways to say them in `assets/phrases`, and how many rows of `assets/rules` ask for them by name. **Bold**: fewer than four ways, and fewer than a quarter of English’s. A language may need fewer. How to add a word: [CONTRIBUTING.md](../CONTRIBUTING.md). Written by `npm run meanings`.',
    '',
    `${meanings.length} meanings, ${thin.length} thin places.`,
    '',
    `| meaning | for example | rules | ${LANGUAGES_READ.join(' | ')} |`,
    `| --- | --- | ---: |${LANGUAGES_READ.map(() => ' ---: |').join('')}`,
    ...meanings.map(([means, of]) => {
      const cells = LANGUAGES_READ.map((language) => {
        const ways = of.get(language) ?? 0;
        return isThin(ways, of.get('en') ?? 0) ? `**${ways}**` : String(ways);
      });
      return `| ${means} | ${exampleOf.get(means) ?? ''} | ${rulesOf(means)} | ${cells.join(' | ')} |`;
    }),
  ].join('\n')}\n`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(DOCUMENT, documentOfMeanings());
  console.log(DOCUMENT);
}
