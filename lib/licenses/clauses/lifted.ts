/** Conditions that the same paragraph takes back: "Until May clinics had to sign a form. That requirement has been dropped." */
import type { ReadPassage } from '../../statements/read.ts';
import type { Verdict } from '../../statements/table.ts';

/** Sentences that one which lifts a condition looks back over: "the form", "that rule" is what was spoken of last. */
const LOOKS_BACK = 2;
/** "That is history", "now it is under MIT": of the sentence before alone, which tells how it was. */
const OF_FORMER = 1;

/**
 * In: the sentences of a paragraph in order, each with what the table says of it. Out: those whose condition a later sentence of their block
 * lifts (the table says `lifts`). A sentence on its own stands for the condition that it names, and is never among them.
 */
export function liftedAmong(
  sentences: readonly { passage: ReadPassage; verdict?: Pick<Verdict, 'says' | 'kind'> | undefined }[],
): ReadonlySet<ReadPassage> {
  const lifted = new Set<ReadPassage>();
  for (const [at, { passage, verdict }] of sentences.entries()) {
    if (verdict?.says !== 'lifts') continue;
    const back = verdict.kind === 'former' ? OF_FORMER : LOOKS_BACK;
    for (const { passage: earlier } of sentences.slice(Math.max(0, at - back), at))
      if (earlier.source.at === passage.source.at) lifted.add(earlier);
  }
  return lifted;
}
