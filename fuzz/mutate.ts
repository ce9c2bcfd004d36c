/** Inputs made from our own fixtures by cutting, copying and splicing; fast-check shrinks them to the smallest that fails. */
import fc from 'fast-check';

/** Words that parsers stumble over, whatever they read. */
const DICTIONARY = [
  '<',
  '>',
  '</',
  '<!--',
  ']]>',
  '&quot;',
  '&#0;',
  '"',
  "'",
  '\\',
  '\0',
  '\r\n',
  '\ufeff',
  '---\n',
  '```',
  '|',
  '[x](javascript:alert(1))',
  '![x](data:text/html,x)',
  '<form><input name=textContent>',
  '<base href=//evil>',
  '<svg onload=x>',
  '__proto__',
  'constructor',
  '{"__proto__":{"x":1}}',
  'null',
  '[]',
  '{}',
  '1e999',
  '-0',
  'true',
  '&a [*a, *a]',
  '!!js/function ',
  '<<: *a',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ud800',
  'ﬁ',
  'İ',
  '٣',
  ' AND ',
  ' OR (',
  ')',
  ' WITH ',
  'LicenseRef-',
  'apache-2.0',
  '../',
  '%00',
  '%2e%2e/',
  'https://',
  'not ',
  'license: ',
];

const at = fc.nat(0xffffff);

/** A small change of a text. */
const change: fc.Arbitrary<(text: string, other: string) => string> = fc.oneof(
  fc.record({ at, length: fc.nat(400) }).map(({ at: place, length }) => (text: string) => {
    const start = place % (text.length + 1);
    return text.slice(0, start) + text.slice(start + length);
  }),
  fc
    .record({ at, word: fc.oneof(fc.constantFrom(...DICTIONARY), fc.string({ unit: 'binary', maxLength: 20 })) })
    .map(({ at: place, word }) => (text: string) => {
      const start = place % (text.length + 1);
      return text.slice(0, start) + word + text.slice(start);
    }),
  fc.record({ at, length: fc.nat(200), times: fc.nat(60) }).map(({ at: place, length, times }) => (text: string) => {
    const start = place % (text.length + 1);
    return text.slice(0, start) + text.slice(start, start + length).repeat(times) + text.slice(start);
  }),
  fc
    .record({ at, from: at, length: fc.nat(600) })
    .map(({ at: place, from, length }) => (text: string, other: string) => {
      const start = place % (text.length + 1);
      const cut = from % (other.length + 1);
      return text.slice(0, start) + other.slice(cut, cut + length) + text.slice(start + length);
    }),
  at.map((place) => (text: string) => text.slice(0, place % (text.length + 1))),
);

/** No input is longer: time is spent on shapes, not on bulk (bulk has tests of its own). */
const MAX = 60_000;

/** Texts near those of `corpus`, and now and then one out of nothing. */
export function mutated(corpus: readonly string[]): fc.Arbitrary<string> {
  const near = fc
    .record({
      base: fc.constantFrom(...corpus),
      other: fc.constantFrom(...corpus),
      changes: fc.array(change, { maxLength: 8 }),
    })
    .map(({ base, other, changes }) => changes.reduce((text, apply) => apply(text, other).slice(0, MAX), base));
  return fc.oneof(
    { weight: 9, arbitrary: near },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  );
}
