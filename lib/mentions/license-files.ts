/** Names of files that hold the terms of the weights, in a sentence: WEIGHTS_LICENSE, LICENSE-MODEL.md, MODEL_TERMS.pdf. */
import type { Found } from './addresses.ts';

/** Words joined to one name, of which one is of a license, as files are named: by low lines or hyphens, with an ending or without. */
const NAME =
  /(?<![\w@/.-])(?:[A-Za-z\d]{1,20}[-_]){0,3}(?:licen[sc]e|terms|eula|agreement)(?:[-_][A-Za-z\d]{1,20}){0,3}(?:\.(?:md|txt|pdf|rst|html|docx))?(?![\w/-])/giu;
/** What tells such a name from words of a sentence ("license-free"): an ending, a low line, capitals alone. */
const AS_FILE = /_|\.[a-z]+$|^[^a-z]+$/u;
/** Without a word more it is the license of the repository; with these it is of something else, or a license that has a name. */
const PLAIN = /^(?:licen[sc]e|terms|eula|agreement)(?:\.\w+)?$/iu;
const ELSE =
  /(?:^|[-_])(?:apache|mit|bsd|l?gpl|agpl|mpl|cc0?|by|isc|unlicense|third|party|code|src|data|datasets?|docs|font|notice|contributor|cla)(?:[-_.\d]|$)/iu;

/** In: a folded text. Out: names of files on the license of the model in it, by offsets. */
export function licenseFilesIn(folded: string): Found[] {
  if (!/[-_.]/u.test(folded)) return [];
  return [...folded.matchAll(NAME)].flatMap(({ 0: name, index }) =>
    AS_FILE.test(name) && !PLAIN.test(name) && !ELSE.test(name)
      ? // Read as a whole, as an address is: "weights" in it are no word of the sentence.
        [{ means: 'deed.file', id: 'address', start: index, end: index + name.length }]
      : [],
  );
}
