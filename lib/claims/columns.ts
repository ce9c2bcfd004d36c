/** "Open weights | ✅": a table that compares models by their openness, and this model's row in it. */
import { joinedFor, lexiconFor } from '../mentions/phrases.ts';
import { isA, scan } from '../mentions/scan.ts';
import { foldText } from '../prose/fold.ts';
import { LANGUAGES_READ } from '../prose/language.ts';
import { isOpenness } from './openness.ts';
import type { View } from './view.ts';
import { claimWords } from './words.ts';

/** Longest cell that is an answer. */
const MAX_ANSWER = 12;

/** In: this model's row of a table. Out: meanings of the words of openness over its columns that it answers with yes. */
export function answeredColumns({ read: { source, columns } }: View): string[] {
  if (!source.columns || !columns.some(isOpenness)) return [];
  const cells = source.text.split(' | ');
  const phrases = joinedFor('phrases', source.languages, (all) => all.map(lexiconFor));
  return source.columns.flatMap((column, at) => {
    const cell = cells[at]?.trim() ?? '';
    if (at === 0 || cell.length > MAX_ANSWER) return [];
    const answers = scan(foldText(cell), [claimWords(LANGUAGES_READ)]).mentions;
    if (!answers.some(({ means }) => isA(means, 'answer.yes'))) return [];
    return scan(foldText(column), [phrases])
      .mentions.filter(isOpenness)
      .map(({ means }) => means);
  });
}
