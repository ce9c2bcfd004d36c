/** What of a page was not read for its length (lib/prose/passages.ts, MAX_PASSAGES): said in the label, and never to its good. */
import type { Evidence, Problem, TextDocument } from '../model/index.ts';
import { partsOf } from '../prose/parts.ts';
import { sourceOf } from '../prose/passages.ts';

const MAX_TITLE = 100;

export interface Cuts {
  /** Each document that was read in part, with how many of its characters were. */
  problems: Problem[];
  /** The vendor may say more, and what it says may restrict. */
  prose: boolean;
}

/** In: evidence whose prose was read. Out: its documents that were longer than what is read of a page. */
export function cutsOf(evidence: Evidence): Cuts {
  const { title } = evidence.reading;
  const nameOf = (document: TextDocument): string =>
    document.path ?? (document.kind === 'page' ? title.slice(0, MAX_TITLE) : sourceOf(document));
  const cut = (document: TextDocument, read: number): Problem => ({
    code: 'document-truncated',
    about: nameOf(document),
    read,
  });
  const parts = partsOf(evidence).filter((part) => part.cut || part.document.truncated);
  const files = evidence.documents.filter(({ truncated, raw }) => truncated && raw !== undefined);
  return {
    problems: [
      ...parts.map(({ document, characters }) => cut(document, characters)),
      ...files.map((file) => cut(file, file.raw?.length ?? 0)),
    ],
    prose: parts.length > 0,
  };
}

/** In: evidence, and what of it was not read. Out: the same, with each cut named once. */
export const withCuts = (evidence: Evidence, { problems }: Cuts): Evidence => {
  if (problems.length === 0) return evidence;
  const others = evidence.reading.problems.filter(({ code }) => code !== 'document-truncated');
  return {
    ...evidence,
    reading: { ...evidence.reading, problems: others },
    problems: [...problems, ...evidence.problems],
  };
};
