/** Packs the words of assets/phrases, assets/claims and assets/page-kind for the build. The form, and how it is read: lib/packed/phrases.ts. */
import { globSync, readFileSync } from 'node:fs';
import { BETWEEN, type PackedPhrases, PLAIN_TOO, type PlainPhrase, plain } from '../../lib/packed/phrases.ts';

/** Languages that share words, hence lines of a zip's window; each other language is alone. */
const TOGETHER = [
  ['en', 'de'],
  ['fr', 'it', 'es', 'pt'],
];

const records = (path: string): PlainPhrase[] => JSON.parse(readFileSync(path, 'utf8')) as PlainPhrase[];

/** The last part of an id that is a language: `not.de.mark` is German. */
const languageOf = (id: string, languages: ReadonlySet<string>): string =>
  id
    .split('.')
    .slice(1)
    .findLast((part) => languages.has(part)) ?? '';

function lineOf(words: readonly string[], language: string): string {
  const all = new Set(words);
  const wrong = words.find((word) => word === '' || /[;=\n]/.test(word));
  if (wrong !== undefined) throw new Error(`"${wrong}": a word of a phrase is empty or holds one of ; and =`);
  const isPair = (word: string): boolean => plain(word, language) !== word && all.has(plain(word, language));
  const marked = words.filter((word) => isPair(word));
  const left = new Set(marked.map((word) => plain(word, language)));
  // Of two words with the same plain spelling, the first has the mark; a word that is itself another's plain spelling stays.
  const done = new Set<string>();
  return words
    .filter((word) => !left.has(word) || isPair(word))
    .map((word) => {
      if (!isPair(word) || done.has(plain(word, language)) || isPair(plain(word, language))) return word;
      done.add(plain(word, language));
      return `${word}${PLAIN_TOO}`;
    })
    .join(BETWEEN);
}

/** The files whose records are packed, by language. */
export function filesOfPhrases(): Record<string, Map<string, PlainPhrase[]>> {
  const paths = globSync('assets/phrases/*.json').sort();
  const phrases = new Map(paths.map((path) => [path.replace(/.*[\\/]|\.json$/g, ''), records(path)]));
  const languages = new Set(phrases.keys());
  const ofRoom = (room: string): Map<string, PlainPhrase[]> =>
    Map.groupBy(records(`assets/${room}/words.json`), ({ id }) => languageOf(id, languages));
  return { phrases, claims: ofRoom('claims'), 'page-kind': ofRoom('page-kind') };
}

/** All heads of some orders; each order is kept as far as one order can keep all. */
function merged(orders: readonly (readonly string[])[]): string[] {
  const heads: string[] = [];
  for (const order of orders)
    for (const [at, head] of order.entries())
      if (!heads.includes(head)) heads.splice(at === 0 ? 0 : heads.indexOf(order[at - 1] as string) + 1, 0, head);
  return heads;
}

/** In: records by file and language. Out: the form that `phrasesOf` reads. Throws where a word holds what separates words. */
export function packPhrases(files: Readonly<Record<string, Map<string, PlainPhrase[]>>>): PackedPhrases {
  const languages = new Set(Object.values(files).flatMap((file) => [...file.keys()]));
  const together = new Set(TOGETHER.flat());
  const groups = [...TOGETHER, ...[...languages].filter((each) => !together.has(each)).map((each) => [each])];
  const headOf = ({ id, means }: PlainPhrase, language: string): string => {
    const parts = id.split('.');
    const at = parts.lastIndexOf(language);
    const general = parts.with(at, '@').join('.');
    return general.slice(0, general.indexOf('.@')) === means ? general : `${general} ${means}`;
  };
  const heads: Record<string, string[]> = {};
  const lines: Record<string, Map<string, string>> = {};
  for (const [file, byLanguage] of Object.entries(files)) {
    for (const [language, each] of byLanguage)
      for (const record of each) {
        const head = headOf(record, language);
        lines[`${file} ${language}`] ??= new Map();
        lines[`${file} ${language}`]?.set(head, lineOf(record.words, language));
      }
    heads[file] = merged([...byLanguage].map(([language, each]) => each.map((one) => headOf(one, language))));
  }
  return {
    heads,
    groups: groups.map((group) => ({
      languages: group,
      lines: Object.entries(heads)
        .flatMap(([file, each]) =>
          each.flatMap((head) => group.map((language) => lines[`${file} ${language}`]?.get(head) ?? '')),
        )
        .join('\n'),
    })),
  };
}
