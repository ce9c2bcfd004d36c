/**
 * Names that mean a license only where a label says so: "License: ISC", "| Licence of the weights | zlib |". In a sentence they are words
 * or other things, so the value must be the name and nothing else.
 */
import { type NameReading, single } from '../names/index.ts';
import { NOUNS } from './named.ts';

/** Names that are rather another thing's than a license's, as a row of a table has them: "License | Python". */
const OTHER_THINGS = /^(?:python|postgres(?:ql)?|eclipse|mozilla|gnu|boost|open software|open font|the)$/i;
const MAX_LABEL = 60;
const MAX_VALUE = 60;

/** Parts of a line: a label and its value stand on both sides of a colon or of a cell's edge. */
const EDGES = /[:：|]/;
/** Where a value ends. */
const ENDS = /[,;，；。(（[]|\.(?=\s|$)/u;

export interface Value {
  index: number;
  end: number;
  name: string;
  reading: NameReading;
}

/** In: a folded line. Out: the known names that are all of what follows a label with a word for a license. */
export function valuesIn(text: string): Value[] {
  const found: Value[] = [];
  let at = 0;
  let isLabeled = false;
  for (const part of text.split(EDGES)) {
    const start = at;
    at += part.length + 1;
    if (isLabeled) {
      const value = part.split(ENDS)[0] ?? '';
      const name = value.trim();
      const reading = name === '' || name.length > MAX_VALUE || OTHER_THINGS.test(name) ? undefined : single(name);
      if (reading?.id !== undefined) {
        const index = start + value.indexOf(name);
        found.push({ index, end: index + name.length, name, reading });
      }
    }
    isLabeled = part.length <= MAX_LABEL && part.search(NOUNS) >= 0;
  }
  return found;
}
