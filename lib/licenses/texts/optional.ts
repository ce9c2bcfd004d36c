/** Parts of known texts that a file may leave out, found when the index is built. */

/** From the first phrase to the second (to the end when there is none; `+` : the second phrase itself too). */
const OPTIONAL: readonly (readonly [ids: RegExp, from: string, to?: string])[] = [
  [/^Apache-2\.0$/, 'end of terms and conditions'],
  [/^Apache-2\.0$/, 'appendix how to apply the apache license to your work'],
  [/^(?:A|L)?GPL-/, 'end of terms and conditions'],
  [/^(?:A|L)?GPL-/, 'how to apply these terms to your new'],
  [/^(?:A|L)?GPL-/, 'how to apply these terms to your new libraries'],
  [/^GFDL-/, 'addendum how to use this license for your documents'],
  [/^MPL-2\.0$/, 'exhibit a source code form license notice'],
  [
    /^CC-/,
    'creative commons corporation creative commons is not a law firm',
    'public license by exercising the licensed rights',
  ],
  [/^CC-/, 'creative commons corporation is not a law firm', 'license the work as defined below'],
  [/^CC-/, 'creative commons notice'],
  [/^CC-/, 'creative commons is not a party to'],
  [/^CC0-/, 'creative commons corporation is not a law firm', 'statement of purpose'],
  [/^EPL-2\.0$/, 'exhibit a form of secondary licenses notice'],
  [/^EUPL-/, 'appendix compatible licenses'],
  [/^OFL-/, 'preamble the goals of the open font license', 'definitions font software'],
  [/^MulanPSL/, 'end of the terms and conditions'],
  [/^OFL-/, 'this license is copied below and is also available with a faq at', 'sil open font license'],
  [/^Unlicense$/, 'for more information please refer to'],
];

/** Where a phrase starts among words, or -1. */
export function placeOf(words: readonly string[], phrase: string, from = 0): number {
  const wanted = phrase.split(' ');
  for (let at = from; at + wanted.length <= words.length; at++) {
    if (wanted.every((word, offset) => words[at + offset] === word)) return at;
  }
  return -1;
}

/** In: a license's id and words. Out: the stretches that a file may leave out, as from, to, from, to ... */
export function optionalOf(id: string, words: readonly string[]): number[] {
  const optional: number[] = [];
  for (const [ids, from, to] of OPTIONAL) {
    if (!ids.test(id)) continue;
    const start = placeOf(words, from);
    if (start < 0) continue;
    const end = to === undefined ? words.length : placeOf(words, to, start);
    if (end > start) optional.push(start, end);
  }
  return optional;
}
