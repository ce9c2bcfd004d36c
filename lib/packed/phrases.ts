/**
 * Words for meanings as the package holds them: smaller than JSON, and read in the time of JSON.parse. Written by the build alone
 * (scripts/packed/phrases.ts); what is edited, tested and run from source are the records of assets/.
 *
 * Ids and meanings of records are the same in all languages but for the language itself: they stand once. The words of a record are one
 * line. Languages that share words lie together, record by record, so that a zip finds in one what it has seen in the other. A word that
 * the record has without its accents too (`licença`, `licenca`) stands once, with a mark.
 */

/** Between two words of a record. In no word: the build throws. */
export const BETWEEN = ';';
/** After a word that its record has in the plain spelling too. In no word either. */
export const PLAIN_TOO = '=';

export interface PackedPhrases {
  /** For each file: its records' ids, `@` for the language, and their meanings where they are not the id's beginning: `id` or `id meaning`. */
  heads: Readonly<Record<string, readonly string[]>>;
  /** Languages that lie together, and their lines: for each file and head, one a language; empty where the language has no such record. */
  groups: readonly { languages: readonly string[]; lines: string }[];
}

export interface PlainPhrase {
  id: string;
  means: string;
  words: string[];
}

/** German has two letters for an umlaut, other languages drop the accent. */
const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const accents = new Map<string, string>();

function withoutAccents(letter: string): string {
  const known = accents.get(letter) ?? letter.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  accents.set(letter, known);
  return known;
}

/** A word as people write it who have no accents on their keyboard. */
export const plain = (word: string, language: string): string =>
  language === 'de'
    ? word.replace(/[äöüß]/g, (letter) => GERMAN[letter] as string)
    : word.replace(/[^\0-\x7f]/gu, withoutAccents);

function wordsOf(line: string, language: string): string[] {
  const words = line.split(BETWEEN);
  if (!line.includes(PLAIN_TOO)) return words;
  return words.flatMap((word) => {
    if (!word.endsWith(PLAIN_TOO)) return word;
    const accented = word.slice(0, -PLAIN_TOO.length);
    return [accented, plain(accented, language)];
  });
}

/** In: what the build wrote. Out: the records of each file, by language. */
export function phrasesOf({ heads, groups }: PackedPhrases): Record<string, Record<string, PlainPhrase[]>> {
  const files = Object.entries(heads);
  const found: Record<string, Record<string, PlainPhrase[]>> = {};
  for (const { languages, lines } of groups) {
    const each = lines.split('\n');
    let at = 0;
    for (const [file, ids] of files) {
      const records = new Map(languages.map((language): [string, PlainPhrase[]] => [language, []]));
      for (const head of ids) {
        const [id = '', means = id.slice(0, id.indexOf('.@'))] = head.split(' ');
        for (const language of languages) {
          const line = each[at++];
          if (!line) continue;
          records.get(language)?.push({ id: id.replace('@', language), means, words: wordsOf(line, language) });
        }
      }
      found[file] = { ...found[file], ...Object.fromEntries(records) };
    }
  }
  return found;
}
