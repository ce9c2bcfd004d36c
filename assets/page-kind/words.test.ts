/** The words of a page's kind: each record is found in its own example, which needs it, and not in what only looks alike. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../lib/mentions/lexicon.ts';
import { lexiconOf } from '../../lib/mentions/scan.ts';
import { KIND_WORDS } from '../../lib/page-kind/words.ts';
import { says, zoneOf } from '../../lib/page-kind/zone.ts';
import { foldText } from '../../lib/prose/fold.ts';

const LANGUAGES = ['en', 'fr', 'de', 'it', 'es', 'pt', 'zh', 'ja', 'ko', 'ru'];
const FILE = 'assets/page-kind/words.json';

/** What is asked for when a record is meant: its meaning without its place, or what it only looks like. */
const meaningOf = ({ means }: Phrase): string => means.replace(/^(?:pseudo|first|subject|alone)\./, '');

/** All that may find a meaning, or keep it from being found. */
const byMeaning = Map.groupBy(KIND_WORDS, meaningOf);
const allOf = (record: Phrase): readonly Phrase[] => byMeaning.get(meaningOf(record)) ?? [];
const finds = (records: readonly Phrase[], means: string): ((text: string) => boolean) => {
  const lexicon = lexiconOf(records);
  return (text) => says(zoneOf(foldText(text), lexicon), means);
};

describe('words of a page’s kind', () => {
  it('stand one a line, with ids of their own that end with a language', () => {
    const lines = readFileSync(FILE, 'utf8').trim().split('\n');
    expect(lines.length).toBe(KIND_WORDS.length + 2);
    expect(new Set(KIND_WORDS.map(({ id }) => id)).size).toBe(KIND_WORDS.length);
    expect(KIND_WORDS.filter(({ id, means }) => !LANGUAGES.some((each) => id === `${means}.${each}`))).toEqual([]);
  });

  it('are found in their examples, and not in what looks alike', () => {
    const wrong = KIND_WORDS.filter(({ means }) => !means.startsWith('pseudo.')).flatMap((record) => {
      const isFound = finds(allOf(record), meaningOf(record));
      return [
        ...record.yes.filter((text) => !isFound(text)).map((text) => `${record.id} misses: ${text}`),
        ...(record.no ?? []).filter(isFound).map((text) => `${record.id} takes: ${text}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('are needed: without its record, an example of it is read otherwise', () => {
    const idle = KIND_WORDS.filter((record) => {
      const means = meaningOf(record);
      const [with_, without] = [
        finds(allOf(record), means),
        finds(
          allOf(record).filter((each) => each !== record),
          means,
        ),
      ];
      return record.yes.every((text) => with_(text) === without(text));
    });
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});
