/** What is the page's own by the way that it is brought in: announced under its head, or listed among the model's features. */
import type { Mention } from '../mentions/scan.ts';
import type { Step } from './stretch.ts';
import type { Thing, View } from './view.ts';

/** Blocks under a headline that say what a page is about. */
const HEAD = 12;

/** "Today we introduce Heron, the first open-weight …", under the head of a page that calls its model otherwise: of what is announced it speaks. */
export function isPresented(view: View, thing: Thing): boolean {
  if (!thing.named || view.read.source.at > HEAD || view.has('also', 0, thing.from)) return false;
  const before = view.things.filter(({ to }) => to <= thing.from);
  const we = before.find(({ kind }) => kind === 'we');
  const first = view.things.find(({ kind, named, from }) => kind === 'other' && named && from >= (we?.to ?? 0));
  if (!we || !first || first.from - we.to > 6 || !view.has('announce', we.from, first.from)) return false;
  return view.things.every(({ kind, from }) => kind !== 'own' && (from < we.to || from >= first.from));
}

/** "… has fast inference, an interface, and open access": the last of its features, where the sentence begins with the model. */
export function isListed(view: View, word: Mention, steps: readonly Step[]): boolean {
  const isNoun = word.to - word.from > 1 && (word.means === 'open.access' || word.means === 'open.weights');
  const first = steps.at(-1);
  const isLast = /^[,，、]$/.test(view.textAt(word.from - 2)) && view.starts(word.from - 1, 'stop');
  if (!isNoun || !isLast || !view.ends(word) || first?.thing.kind !== 'own') return false;
  const has =
    view.has('is', first.thing.to, first.thing.to + 2) || view.has('present', first.thing.to, first.thing.to + 2);
  return has && steps.slice(0, 3).every(({ thing }) => thing.kind !== 'other' && thing.kind !== 'sibling');
}
