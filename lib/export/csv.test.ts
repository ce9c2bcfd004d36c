import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../model/index.ts';
import { csvCell, historyCsv } from './csv.ts';

const ENTRY: HistoryEntry = {
  site: 'huggingface',
  id: 'acme/m',
  url: 'https://huggingface.co/acme/m',
  outcome: 'open-weights',
  step: 2,
  license: 'Apache-2.0',
  claim: 'open-source',
  relation: 'unproven',
  rules: 'g7-2026.2',
  checked: '2026-11-24T10:00:00.000Z',
};

/** Reads what RFC 4180 writes. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at++) {
    const character = text[at] as string;
    if (quoted && character === '"' && text[at + 1] === '"') cell += text[at++];
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || text.startsWith('\r\n', at))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character !== ',') {
        rows.push([]);
        at++;
      }
    } else cell += character;
  }
  return rows.slice(0, -1);
}

describe('a cell', () => {
  it.each([
    ['acme/m', 'acme/m'],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['+1', `"'+1"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['  =1', `"'  =1"`],
    ['\t=1', `"'\t'=1"`],
    ['＝1', `"'＝1"`],
    ['a,b', '"a,b"'],
    ['a;=1', `"a;'=1"`],
    ['a|=1', `"a|'=1"`],
    ['a\t@x', `"a\t'@x"`],
    ['a\r-1', `"a\r'-1"`],
    ['a\n+1', `"a\n'+1"`],
    ['a;"=1', `"a;'""=1"`],
    ['\u00ad=1', `"'\u00ad=1"`],
    ['\u200b\u3164=1', `"'\u200b\u3164=1"`],
    ['−1', `"'−1"`],
    ['acme/m-7b', 'acme/m-7b'],
    ['MIT; OR BSD-3-Clause', '"MIT; OR BSD-3-Clause"'],
    [null, ''],
    [2, '2'],
  ])('%s', (value, cell) => expect(csvCell(value)).toBe(cell));

  it('never begins a formula, and keeps what it holds', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const [[read = ''] = []] = parse(`${csvCell(value)}\r\n`);
        expect(read).not.toMatch(/^\s*[=+\-@]/);
        expect(read.replaceAll("'", '')).toBe(value.replaceAll("'", ''));
      }),
    );
  });

  it('begins none in a program that cuts at anything else', () => {
    const sharp = fc.stringMatching(/^[;|\t\r\n=+@"' a\u200b-]{0,12}$/);
    fc.assert(
      fc.property(sharp, (value) => {
        const line = `acme,${csvCell(value)}`;
        for (const cell of line.split(/[;|\t\r\n]/).slice(1)) expect(cell).not.toMatch(/^[\s"\u200b]*[=+\-@]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('of any length is made in its own time', () => {
    for (const part of ['\t', ';', ' ', '"', '\u200b']) csvCell(part.repeat(200_000));
  });
});

describe('the history', () => {
  it('is a table that spreadsheets read', () => {
    const csv = historyCsv([ENTRY, { ...ENTRY, step: null, license: 'a "b", c' }]);
    const [head, first, second] = parse(csv);
    expect(head?.slice(0, 5)).toEqual(['site', 'id', 'url', 'outcome', 'step']);
    expect(first).toEqual(Object.values(ENTRY).map(String));
    expect(second?.[5]).toBe('a "b", c');
    expect(csv.startsWith('\ufeff')).toBe(true);
  });
});
