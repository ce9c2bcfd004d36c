/** A license text explained for people: its stretches with what claims each, and a diff against the nearest known text. */

import { type LicenseIndex, recognize } from '../licenses/texts/index.ts';
import { nearestText } from '../licenses/texts/nearest.ts';
import { withoutNuls } from '../licenses/texts/unread.ts';
import { fold } from '../prose/fold.ts';

const WIDTH = 100;

function shown(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > WIDTH ? `${plain.slice(0, WIDTH * 0.7)} … ${plain.slice(-WIDTH * 0.25)}` : plain;
}

/** In: a file's name and content, and the index. Out: lines to print. */
export function explain(file: string, content: string, index: LicenseIndex): string {
  const raw = withoutNuls(content);
  const reading = recognize(raw, index);
  const names = reading.licenses.map(({ id, class: kind }) => `${id} (${kind})`).join(' AND ') || 'no known license';
  const out = [`${file}: ${reading.verdict}, ${reading.class}: ${names}`];
  if (reading.unread) out.push(`  not read: ${reading.unread}`);
  const { text: folded, at } = fold(raw);
  const lineOf = (place: number): number => folded.slice(0, place).split('\n').length;
  // Parts of one text are one line, unless something stands between them.
  let last: string | undefined;
  for (const { from, to, by, what } of reading.stretches) {
    const head =
      by === 'unexplained' ? `NOT EXPLAINED, ${what}` : by === 'text' ? `text of ${what}` : `notice: ${what}`;
    if (by === 'text' && head === last) continue;
    last = head;
    out.push(`  line ${lineOf(from)}  ${head.padEnd(24)}  ${shown(raw.slice(at(from), at(to)))}`);
  }
  for (const { kind, quote } of reading.restrictions) out.push(`  restricts (${kind}): ${quote}`);
  const nearest = nearestText(raw, index);
  if (!nearest) return [...out, '  no known text is near'].join('\n');
  out.push(`  nearest: ${nearest.id}, ${Math.round(nearest.share * 100)} % of its words are here`);
  for (const { line, sign, words } of nearest.changes) out.push(`  ${sign} line ${line}: ${words}`);
  return out.join('\n');
}
