/** A page's documents as far as its budget goes (MAX_PASSAGES, MAX_READ): each read once, in steps. */
import { atOnce, type Evidence, type Steps, type TextDocument } from '../model/index.ts';
import { MAX_PASSAGES, MAX_READ, type Part, type Passage, proseDocuments, readingDocument } from './passages.ts';

const known = new WeakMap<TextDocument, Part>();

/** Each document is read once. */
function* partOf(document: TextDocument): Steps<Part> {
  const part = known.get(document) ?? (yield* readingDocument(document));
  known.set(document, part);
  return part;
}

/** As much of a part as the page's budget has left. */
function within(part: Part, passages: number, room: number): Part {
  if (part.passages.length <= passages && part.characters <= room) return part;
  const kept: Passage[] = [];
  let characters = 0;
  for (const passage of part.passages) {
    if (kept.length >= passages || characters >= room) break;
    kept.push(passage);
    characters += passage.text.length;
  }
  return { ...part, passages: kept, characters, cut: true };
}

/** All documents in which the vendor speaks, as far as the page's budget goes. */
export const partsOf = (evidence: Evidence): Part[] => atOnce(readingParts(evidence));

function* readingParts(evidence: Evidence): Steps<Part[]> {
  let [passages, room] = [MAX_PASSAGES, MAX_READ];
  const parts: Part[] = [];
  for (const document of proseDocuments(evidence)) {
    const part = within(yield* partOf(document), passages, room);
    passages -= part.passages.length;
    room -= part.characters;
    parts.push(part);
  }
  return parts;
}

/** Their passages, in reading order, in steps: a block each. */
export function* readingPassages(evidence: Evidence): Steps<Passage[]> {
  return (yield* readingParts(evidence)).flatMap(({ passages }) => passages);
}
