/** The report of example rows: rows kept for judging are never shown, own rows are. */
import { describe, expect, it } from 'vitest';
import type { Checked } from './check.ts';
import { isForJudging, table, texts } from './run.ts';

const checked = {
  row: { id: 'x-1', kind: 'claim', lang: 'en', writer: 'x', base: 'hf-apache', text: 'Grey herons wade.', why: 'w' },
  got: {},
  failed: ['outcome'],
  falseOpen: true,
} as unknown as Checked;

describe('rows for judging', () => {
  it.each(['examples/judging', './examples/judging/', 'examples/sentences/../judging'])('%s: no text', (dir) => {
    expect(isForJudging(dir)).toBe(true);
    expect(texts([checked], dir, true)).toEqual([]);
    expect(texts([checked], dir, false)).toEqual([]);
  });

  it('own rows are shown', () => {
    expect(isForJudging('examples/sentences')).toBe(false);
    expect(isForJudging('examples/judging-notes')).toBe(false);
    expect(texts([checked], 'examples/sentences', true).join()).toContain('Grey herons');
    expect(texts([checked], 'examples/sentences', false).join()).toContain('Grey herons');
  });

  it('figures name no row', () => {
    expect(table([checked], 'kind').join()).toContain('0/1');
    expect(table([checked], 'kind').join()).not.toContain('heron');
  });
});
