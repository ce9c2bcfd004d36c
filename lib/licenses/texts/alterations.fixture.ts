/** Ways to alter a license's text: where a sentence is put, and how it is disguised. Own code; the texts come from npm spdx-license-list. */
/** With the placeholders of holder and year filled in. */
export const filled = (text: string): string =>
  text.replace(/<year>/g, '2026').replace(/<(?:copyright holders?|owner)>|<COPYRIGHT HOLDER>/g, 'Acme Lab');
export const lineAt = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at) + 1 || text.length);
const inMiddle = (text: string, sentence: string): string => {
  const parts = text.split(/(?<=\n\s*\n)/);
  return [
    ...parts.slice(0, Math.ceil(parts.length / 2)),
    `${sentence}\n\n`,
    ...parts.slice(Math.ceil(parts.length / 2)),
  ].join('');
};
const inSentence = (text: string, words: string): string => {
  const places = [...text.matchAll(/, (?=[a-z])/g)];
  const at = places[Math.floor(places.length / 2)]?.index ?? 0;
  return `${text.slice(0, at)} ${words}${text.slice(at)}`;
};

type Place = readonly [name: string, put: (text: string, ban: string) => string];

/** In: what gives a text by its SPDX id, for places beside a second text. Out: the places. */
export const placesWith = (of: (id: string) => string): readonly Place[] => [
  ['before', (text, ban) => `${ban}\n\n${text}`],
  ['after', (text, ban) => `${text}\n\n${ban}\n`],
  ['after, same line', (text, ban) => `${text.trimEnd()} ${ban}`],
  ['in the middle', inMiddle],
  ['within a sentence', inSentence],
  ['in angle brackets', (text, ban) => `${text}\n<${ban}>\n`],
  ['as an attribute', (text, ban) => `${text}\n<p title="${ban}">\n`],
  ['in a comment', (text, ban) => `${text}\n<!-- ${ban} -->\n`],
  ['on the copyright line', (text, ban) => `Copyright (c) 2026 Acme Lab. ${ban}\n\n${text}`],
  ['on the copyright line, after a dash', (text, ban) => `Copyright (c) 2026 Acme Lab - ${ban}\n\n${text}`],
  ['as a holder', (text, ban) => `Copyright (c) 2026 ${ban}\n\n${text}`],
  ['after all rights reserved', (text, ban) => `Copyright (c) 2026 Acme Lab\nAll rights reserved. ${ban}\n\n${text}`],
  ['as an author', (text, ban) => `Author: ${ban}\n\n${text}`],
  ['as a heading', (text, ban) => `# ${ban}\n\n${text}`],
  ['as a record', (text, ban) => `Description: ${ban}\n\n${text}`],
  ['commented', (text, ban) => `${text}\n# ${ban}\n`],
  ['between two texts', (text, ban) => `${text}\n\n${ban}\n\n${of('ISC')}`],
  ['before two texts', (text, ban) => `${ban}\n\n${text}\n\n${of('MIT')}`],
  ['after two texts', (text, ban) => `${of('BSD-2-Clause')}\n\n${text}\n\n${ban}`],
];

const shifted =
  (from: number, to: number) =>
  (text: string): string =>
    text
      .replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 97 + from))
      .replace(/[A-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 65 + to));
const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', y: 'у', i: 'і' };
export const OBFUSCATED: readonly (readonly [name: string, write: (ban: string) => string])[] = [
  ['zero width', (ban) => ban.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b')],
  ['soft hyphens', (ban) => ban.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u00ad')],
  ['full width', (ban) => ban.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
  ['Cyrillic letters', (ban) => ban.replace(/[aeocpxyi]/g, (letter) => CYRILLIC[letter] ?? letter)],
  ['bold letters', shifted(0x1d41a, 0x1d400)],
  ['script letters', shifted(0x1d4ea, 0x1d4d0)],
  ['monospaced letters', shifted(0x1d68a, 0x1d670)],
  ['letter by letter', (ban) => ban.replace(/(?<=\p{L})(?=\p{L})/gu, ' ')],
  ['with dots', (ban) => ban.replace(/(?<=\p{L})(?=\p{L})/gu, '.')],
  ['capitals', (ban) => ban.toUpperCase()],
  ['Every Word Capitalized', (ban) => ban.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())],
  [
    'private use',
    (ban) => ban.replace(/\p{L}/gu, (letter) => String.fromCharCode(0xe000 + (letter.charCodeAt(0) % 64))),
  ],
  ['not decoded', (ban) => ban.replace(/\p{L}{2}/gu, '\ufffd\ufffd')],
];
