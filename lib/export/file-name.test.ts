import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';

describe('a file’s name', () => {
  it.each([
    ['ridge-7b', 'ridge-7b-openness.html'],
    ['Ridge 7B: chat / v2', 'Ridge-7B-chat-v2-openness.html'],
    ['../../etc/passwd', 'etc-passwd-openness.html'],
    ['.hidden', 'hidden-openness.html'],
    ['rid\u202egpj.exe', 'ridgpj.exe-openness.html'],
    ['rid\u00ad\u034f\u115f\u180e\u3164ge', 'ridge-openness.html'],
    ['CON', 'CON-openness.html'],
    ['', 'report-openness.html'],
    ['...', 'report-openness.html'],
    ['模型', '模型-openness.html'],
  ])('%s', (text, name) => expect(fileName(text, '-openness.html')).toBe(name));

  it('is no device of Windows', () => {
    for (const name of ['CON', 'nul', 'Com1', 'LPT9', 'COM¹', 'aux.tar', 'CONIN$'])
      expect(fileName(name, '.html'), name).toMatch(/^_/);
  });

  it('of any text is short, whole, visible and in its folder', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0x10ffff), { maxLength: 300 }).map((codes) => String.fromCodePoint(...codes)),
        (text) => {
          const name = fileName(text, '.html');
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Default_Ignorable_Code_Point}\s]|^[-.]|[-.]\.html$/u);
          expect(name.isWellFormed()).toBe(true);
          expect(name.length).toBeGreaterThan(5);
        },
      ),
    );
    expect(fileName('😀'.repeat(500), '.html')).toMatch(/^(?:😀){1,80}\.html$/u);
  });
});
