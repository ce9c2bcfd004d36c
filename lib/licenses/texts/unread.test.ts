/** Files whose words are not known are said to be so, and are never clean. */
import { expect, it } from 'vitest';
import { standardTexts } from '../../../scripts/license-index.ts';
import { recognizer } from '../../cli/license-index.ts';

const mit = standardTexts().find(({ id }) => id === 'MIT')?.text ?? '';
const utf16 = (text: string, order: 'le' | 'be'): string => {
  const bytes = new Uint8Array(2 * text.length + 2);
  [...`\ufeff${text}`].forEach((letter, at) => {
    const code = letter.charCodeAt(0);
    bytes.set(order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255], 2 * at);
  });
  return new TextDecoder().decode(bytes);
};

it.each([
  ['empty', ''],
  ['empty', ' \n\n'],
  ['lfs-pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1077\n'],
  ['pdf', '%PDF-1.7\n1 0 obj\n'],
  ['archive', 'PK\u0003\u0004word/document.xml'],
  ['binary', '\ufffd\u0000\u0001\u0002'.repeat(40)],
  ['link', '../../LICENSE-COMMUNITY'],
  ['link', 'LICENSE-MIT'],
])('%s', async (unread, raw) => {
  expect(await recognizer(raw)).toMatchObject({ verdict: 'too-short', class: 'unrecognised', unread });
});

it.each(['le', 'be'] as const)('UTF-16 (%s) is read', async (order) => {
  expect(await recognizer(utf16(mit, order))).toMatchObject({ class: 'osi', verdict: 'exact' });
  expect((await recognizer(utf16(`${mit}\nNo commercial use.`, order))).class).toBe('restricted');
});

it('a text with more words than are read is not clean', async () => {
  const { verdict, class: kind, unread } = await recognizer(`${mit}${' seldom read to the end'.repeat(80_000)}`);
  expect({ verdict, kind, unread }).toEqual({ verdict: 'modified', kind: 'unrecognised', unread: 'cut' });
});
