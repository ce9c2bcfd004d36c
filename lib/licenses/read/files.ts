/** Statements that licence files make: their text is read; only an untouched text counts as the licence it is. */
import type { Quote, TextDocument } from '../../model/index.ts';
import { findRestrictions } from '../clauses/index.ts';
import { readLicenseName } from '../names/index.ts';
import type { TextReading } from '../texts/reading.ts';
import { mentionsIn } from './mentions.ts';
import type { Covers, Statement } from './reading.ts';

/** Names of files that are about the weights (facts/licenses.md section 3). */
const WEIGHTS_FILE =
  /(?:licen[sc]e[-_. ]?(?:model|weights?)s?|(?:model|weights?)[-_. ]?(?:weights?[-_. ])?(?:diff[-_. ])?licen[sc]es?|model_licenses\/|weights_terms|model[-_ ]?(?:license[-_ ])?agreement|^(?:models?|weights|checkpoints)\/[\w.-]+\/(?:licen[sc]e|copying)\b)/i;
const CODE_FILE = /licen[sc]e[-_. ]?code|code[-_. ]?licen[sc]e/i;
const DATA_FILE = /licen[sc]e[-_. ]?data|data[-_. ]?licen[sc]e/i;

/** What a licence file covers, by its name; a plain LICENSE covers the repository. */
export function coversOfFile(path: string): Covers {
  if (WEIGHTS_FILE.test(path)) return 'weights';
  if (CODE_FILE.test(path) || DATA_FILE.test(path)) return 'other';
  return path.includes('/') ? 'other' : 'repository';
}

const TERMS_FILE = /(?:licen[sc]e|terms|agreement)[^/]*?(?:\.(?:md|txt|rst|pdf|docx?|html))?$/i;

/**
 * Licence files for the weights that are listed and were not read (a failed look-up, a format that is not text): they
 * speak for the weights, and what they say is not known. An unread file never leaves the word to a looser one.
 */
export function unreadFiles(
  paths: readonly string[],
  read: readonly (string | undefined)[],
  addressOf: (path: string) => string,
): Statement[] {
  return paths
    .filter((path) => WEIGHTS_FILE.test(path) && TERMS_FILE.test(path) && !read.includes(path))
    .filter((path) => path.split('/').length <= 2)
    .map((path) => unknownTerms(path, 'weights', { source: path, url: addressOf(path), quote: path }));
}

/** There is a licence, and what it says is not known: its file was not read, or says nothing readable. */
const unknownTerms = (path: string, covers: Covers, quote: Quote): Statement => ({
  covers,
  class: 'unrecognised',
  name: path,
  restrictions: [],
  quote,
  by: 'name',
  basis: covers === 'repository' ? 'inferred' : 'stated',
});

/** "See LICENSE in ...", or a page that only names and links a licence: it points, it is none itself. */
const POINTER_WORDS = 120;

/** In: a licence document with its raw text. Out: what it states, or undefined when it holds no licence. */
export async function fileStatement(
  document: TextDocument,
  recognize: (raw: string) => Promise<TextReading> | TextReading,
): Promise<Statement | undefined> {
  const { raw, path = 'LICENSE', url } = document;
  if (raw === undefined) return undefined;
  const reading = await recognize(raw);
  const covers = coversOfFile(path);
  if (reading.verdict === 'too-short' || (reading.verdict === 'unknown' && raw.split(/\s+/).length < POINTER_WORDS)) {
    return pointer(raw, path, url, covers) ?? ownTerms(raw, path, url, covers) ?? unreadable(raw, path, url, covers);
  }
  if (reading.verdict === 'unknown') return ownTerms(raw, path, url, covers);
  const quote: Quote = { source: path, url, quote: quoteOf(raw, reading) };
  const id = reading.licenses.map((license) => license.id).join(' AND ');
  return {
    covers,
    class: reading.class,
    ...(id !== '' && { id }),
    name: titleOf(raw),
    restrictions: restrictionsOf(reading, path, url),
    quote,
    by: 'text',
    basis: covers === 'repository' ? 'inferred' : 'stated',
    text: {
      path,
      url,
      verdict: reading.verdict,
      ...(reading.licenses[0] && { id: reading.licenses[0].id }),
      added: reading.added,
      removed: reading.removed,
    },
  };
}

function restrictionsOf(reading: TextReading, path: string, url: string): Statement['restrictions'] {
  const quoted = reading.restrictions.map(({ kind, quote }) => ({ kind, quote, source: path, url }));
  const known =
    reading.class === 'restricted' ? reading.licenses.flatMap(({ id }) => readLicenseName(id).restrictions) : [];
  const missing = known.filter(
    (kind, at) => known.indexOf(kind) === at && !quoted.some((restriction) => restriction.kind === kind),
  );
  return [...quoted, ...missing.map((kind) => ({ kind, quote: titleOfId(reading), source: path, url }))];
}

const titleOfId = (reading: TextReading): string => reading.licenses.map(({ id }) => id).join(', ');

/** Terms that no index knows: what they restrict is read sentence by sentence; without such a sentence they are unknown. */
function ownTerms(raw: string, path: string, url: string, covers: Covers): Statement | undefined {
  if (!/\b(?:licen[sc]e|terms|permission|grant|you may|agreement)\b|许可|ライセンス|라이선스|lizenz|licence/i.test(raw))
    return undefined;
  const terms = findRestrictions(raw).filter(({ force }) => force === 'term');
  const title = titleOf(raw);
  return {
    covers,
    class: terms.length > 0 ? 'restricted' : 'unrecognised',
    name: title,
    restrictions: terms.slice(0, 12).map(({ kind, quote }) => ({ kind, quote, source: path, url })),
    quote: { source: path, url, quote: terms[0]?.quote ?? title },
    by: 'text',
    basis: covers === 'repository' ? 'inferred' : 'stated',
    text: { path, url, verdict: 'unknown', added: [], removed: [] },
  };
}

/** A licence file that holds an address or a name, and no terms. */
function unreadable(raw: string, path: string, url: string, covers: Covers): Statement | undefined {
  const text = raw.replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  return unknownTerms(path, covers, { source: path, url, quote: text.slice(0, 400) });
}

/** The clause that decides, else the title. */
const quoteOf = (raw: string, reading: TextReading): string => reading.restrictions[0]?.quote ?? titleOf(raw);

function titleOf(raw: string): string {
  const line = raw
    .slice(0, 3000)
    .split('\n')
    .map((text) => text.replace(/^[\s#*/;=_-]+|[\s#*=_-]+$/g, ''))
    .find((text) => /[\p{L}]{3}/u.test(text));
  return (line ?? 'LICENSE').slice(0, 160);
}

function pointer(raw: string, path: string, url: string, covers: Covers): Statement | undefined {
  const mention = mentionsIn(raw)[0];
  if (!mention?.reading.id) return undefined;
  const { class: kind, id, restrictions } = mention.reading;
  const quote: Quote = { source: path, url, quote: raw.replace(/\s+/g, ' ').trim().slice(0, 400) };
  return {
    covers,
    class: kind,
    ...(id !== undefined && { id }),
    name: mention.name,
    restrictions: restrictions.map((restriction) => ({ kind: restriction, quote: quote.quote, source: path, url })),
    quote,
    by: 'name',
    basis: 'inferred',
  };
}
