import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from './fold.ts';

describe('folding', () => {
  it.each([
    ['CC BY\u2011NC', 'CC BY-NC'],
    ['non\u00adcommer\u200bcial', 'noncommercial'],
    ['ＭＩＴ Ｌｉｃｅｎｓｅ', 'MIT License'],
    ['𝗻𝗼𝗻-𝗰𝗼𝗺𝗺𝗲𝗿𝗰𝗶𝗮𝗹', 'non-commercial'],
    ['nоn-cоmmercial', 'non-commercial'], // Cyrillic о
    ['Арache', 'Apache'], // Cyrillic А, р
    ['MIT\u00a0License', 'MIT License'],
    ['don’t “share”', 'don\'t "share"'],
    ['オープンソース', 'オープンソース'],
    ['ｵｰﾌﾟﾝ', 'オープン'],
    ['é', 'é'],
    ['line\nline', 'line\nline'],
  ])('%s reads %s', (original, folded) => {
    expect(foldText(original)).toBe(folded);
  });

  it('leaves words of one script, and words that no look-alike makes Latin', () => {
    for (const text of ['модель с открытыми весами', 'Qwenом', 'λόγος', '오픈소스 모델', 'データ ー'])
      expect(foldText(text)).toBe(text);
  });

  it('takes the short way only where the long one would change nothing', () => {
    for (let code = 0; code < 0x10000; code++) {
      const sign = String.fromCharCode(code);
      // With a character that takes the long way, and is dropped there.
      if (fold(`${sign}\u200b`).text !== fold(sign).text) throw new Error(`U+${code.toString(16)}`);
    }
  });

  it('leads back to the original', () => {
    const original = 'a\u200b\u00adＭＩＴ — b';
    const { text, at } = fold(original);
    expect(original.slice(at(text.indexOf('MIT')))).toBe('ＭＩＴ — b');
    expect(at(text.length)).toBe(original.length);
  });

  it('never throws, never grows beyond what NFKC makes, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, at } = fold(original);
        expect([...text].every((_, index) => at(index) <= original.length)).toBe(true);
        expect(foldText(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
