/** Encodings of text files. */
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const TEXT = 'MIT License. Copyright (c) Cedar, and so on.';
const utf16 = (text: string, little: boolean): number[] =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    const pair = [code & 255, code >> 8];
    return little ? pair : pair.reverse();
  });

describe('a text file', () => {
  it.each([
    ['UTF-8', [...new TextEncoder().encode(TEXT)]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)]],
    ['UTF-16LE with a mark', [0xff, 0xfe, ...utf16(TEXT, true)]],
    ['UTF-16BE with a mark', [0xfe, 0xff, ...utf16(TEXT, false)]],
    ['UTF-16LE', utf16(TEXT, true)],
    ['UTF-16BE', utf16(TEXT, false)],
  ])('in %s is read', (_, bytes) => expect(decodeText(new Uint8Array(bytes))).toBe(TEXT));

  it('in Windows-1252 is read', () => expect(decodeText(new Uint8Array([0x4a, 0x6f, 0x73, 0xe9]))).toBe('José'));

  it('that was cut within a character is still UTF-8', () => {
    expect(decodeText(new TextEncoder().encode('许可协议').slice(0, 8), true)).toBe('许可');
  });

  it('of nothing is nothing', () => expect(decodeText(new Uint8Array())).toBe(''));
});
