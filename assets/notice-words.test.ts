/** The words by which a holder's name is told from a term in capitals: each record is needed by its own examples. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNames } from '../lib/licenses/texts/notices/names.ts';
import { noticeWordsOf } from '../lib/licenses/texts/notices/words.ts';
import records from './notice-words.json' with { type: 'json' };

const PARTICLES = 'particle.mul';

/** The table without a record, and without its words in others: languages share them. */
const without = ({ id, words }: (typeof records)[number]) =>
  noticeWordsOf(
    records
      .filter((other) => other.id !== id)
      .map((other) => ({ ...other, words: other.words.filter((word) => !words.includes(word)) })),
  );

describe('words of notices', () => {
  it('stand one a line, in order, each with why and since when', () => {
    const lines = readFileSync('assets/notice-words.json', 'utf8').trim().split('\n');
    expect(lines.length).toBe(records.length + 2);
    const ids = records.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(records.filter(({ why, date }) => !why || !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual([]);
  });

  it.each(records)('$id is needed', (record) => {
    for (const text of record.yes)
      expect({ text, with: isNames(text), without: isNames(text, without(record)) }).toEqual({
        text,
        with: record.id === PARTICLES,
        without: record.id !== PARTICLES,
      });
  });
});
