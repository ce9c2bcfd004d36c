/** "Open weights | ✅": tables that tell of openness in a column or in a row, and lines of a list that do. */
import { joinedFor, lexiconFor } from '../mentions/phrases.ts';
import { isA, type Mention, scan } from '../mentions/scan.ts';
import { foldText } from '../prose/fold.ts';
import { LANGUAGES_READ } from '../prose/language.ts';
import type { ReadPassage } from '../statements/read.ts';
import { isOpenness } from './openness.ts';
import type { View } from './view.ts';
import { claimWords } from './words.ts';

/** Longest cell that is an answer. */
const MAX_ANSWER = 12;

/** Longest label of a row that asks whether something is open. */
const MAX_LABEL = 40;

/** A line "Open source: yes", as label and answer. */
const LINE = /^([^:：|]{2,40})[:：]\s*([^:：|]{1,12})$/;

/** Which cell of a row answers for this model: that under its name, or the only one under nobody's. */
function ownCell({ byColumn }: ReadPassage, cells: readonly string[]): number | undefined {
  const own = byColumn.findIndex((column, at) => at > 0 && column.some(({ means }) => means === 'this'));
  if (own > 0) return own;
  const isOthers = byColumn[1]?.some(({ means }) => /^(?:name|thing)\./.test(means)) ?? false;
  return cells.length === 2 && !isOthers ? 1 : undefined;
}

/** The word of openness that a label is in one of some languages. */
function opennessOf(label: string, languages: readonly string[]): string | undefined {
  const folded = foldText(label);
  const { tokens, mentions } = scan(folded, [joinedFor('phrases', languages, (all) => all.map(lexiconFor))]);
  const small = scan(folded, [claimWords(languages)]).mentions.filter(({ means }) => means === 'whether');
  return mentions.find(
    (word) =>
      isOpenness(word) &&
      tokens.every(
        ({ kind }, at) =>
          kind === 'mark' || (at >= word.from && at < word.to) || small.some(({ from, to }) => at >= from && at < to),
      ),
  )?.means;
}

/** In: a row of a table of properties, or a line of a list. Out: the meaning of its label where that is a word of openness, and the answer yes. */
export function answeredLabel({ read }: View): string | undefined {
  const { block, text } = read.source;
  const line = block.kind === 'item' ? LINE.exec(text.trim()) : null;
  const cells = line ? [line[1] ?? '', line[2] ?? ''] : text.split(' | ');
  if ((!line && block.kind !== 'cell') || block.head || cells.length < 2) return undefined;
  const label = cells[0]?.trim() ?? '';
  const answer = cells[(line ? 1 : ownCell(read, cells)) ?? -1]?.trim() ?? '';
  if (label.length > MAX_LABEL || answer === '' || answer.length > MAX_ANSWER) return undefined;
  // A row is too short to tell its language; its answer tells it.
  const spoken = yesIn(answer).map(({ id }) => id.split('.').at(-1) ?? '');
  return spoken.length > 0 ? opennessOf(label, [...new Set([...read.source.languages, ...spoken])]) : undefined;
}

/** The words by which a cell says yes, and nothing else besides. */
function yesIn(cell: string): Mention[] {
  const found = scan(foldText(cell), [claimWords(LANGUAGES_READ)]).mentions.filter(({ means }) => isA(means, 'answer'));
  return found.every(({ means }) => isA(means, 'answer.yes')) ? found : [];
}

/** In: this model's row of a table. Out: meanings of the words of openness over its columns that it answers with yes. */
export function answeredColumns({ read: { source, columns } }: View): string[] {
  if (!source.columns || !columns.some(isOpenness)) return [];
  const cells = source.text.split(' | ');
  const phrases = joinedFor('phrases', source.languages, (all) => all.map(lexiconFor));
  return source.columns.flatMap((column, at) => {
    const cell = cells[at]?.trim() ?? '';
    if (at === 0 || cell.length > MAX_ANSWER) return [];
    if (yesIn(cell).length === 0) return [];
    return scan(foldText(column), [phrases])
      .mentions.filter(isOpenness)
      .map(({ means }) => means);
  });
}
