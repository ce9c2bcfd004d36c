/** What a word of openness is said of where that comes after it. */
import type { Mention } from '../mentions/scan.ts';
import type { Thing, View } from './view.ts';

const CLEFT = /^(?:なのは|なの は|的是|的只是|的只有|的仅是|的仅)/;

/** "Open are the weights", "open: the weights": what is called open comes after. */
export function inverted(view: View, word: Mention, end: number): Thing | undefined {
  const next = view.textAt(word.to);
  // "オープンソースなのはコードだけ", "开源的是代码": what is open is the code.
  const cleft = CLEFT.exec(view.textAt(word.to) + view.textAt(word.to + 1) + view.textAt(word.to + 2));
  if (cleft) return view.things.find(({ from }) => from > word.to && from <= word.to + 5 && from < end);
  const isFirst = word.from <= 1 || view.read.passage.tokens[word.from - 1]?.kind === 'mark';
  if (!isFirst || !(view.starts(word.to, 'is') || /^(?:[:：]|in)$/.test(next))) return undefined;
  const near = view.things.filter(({ from, to }) => from > word.to && from <= word.to + 7 && to <= end);
  if (/^[:：]$/.test(next)) {
    const [first] = view.read.passage.mentions.filter(({ from }) => from > word.to);
    if (first && /^(?:id|link)/.test(first.means) && first.from <= word.to + 1)
      return { kind: 'thing', named: true, plural: false, from: first.from, to: first.to };
    return near.find(({ kind }) => ['weights', 'code', 'data'].includes(kind));
  }
  // "Quelloffen ist Ridge auch ohne die Daten."
  const [subject, after] = near;
  if (subject?.kind === 'own' && subject.from === word.to + 1 && (after?.from ?? end) > subject.to) return subject;
  return near.find(({ kind }) => kind !== 'own' && kind !== 'we') ?? near[0];
}
