/** Statements that licence files make: their text is read; only an untouched text counts as the licence it is. */
import type { Quote, TextDocument } from '../../model/index.ts';
import { foldText } from '../../prose/fold.ts';
import { findRestrictions } from '../clauses/index.ts';
import { readLicenseName } from '../names/index.ts';
import type { TextReading } from '../texts/reading.ts';
import { mentionsIn } from './mentions.ts';
import { type Covers, type Statement, statementOf } from './reading.ts';
import { unknownTerms } from './unread.ts';

/** "See LICENSE in ...", or a page that only names and links a licence: it points, it is none itself. */
const POINTER_WORDS = 120;

/** Words by which a short text does more than point: a condition on the licence that it names. */
const TAKES_AWAY =
  /\bcommons clause\b|\b(?:does|do|shall|may|must) not (?:include|grant|permit|allow|extend|be|use|sell)\b|\bprohibit|\bforbid|\bexclud|\bright to sell\b|\bno right\b/i;

/** A pointer of Git LFS, or the target of a symbolic link: the file itself was not read. */
const STANDS_FOR = /^version https:\/\/git-lfs\.|^[^\s:]{3,200}$/;

/**
 * In: a licence document with its raw text, what its path says that it covers, and the paths of other licence files that were read. Out: what it states, or undefined when it holds no
 * licence. Short terms of its own count before a licence that they name: a pointer only points.
 */
export async function fileStatement(
  document: TextDocument,
  covers: Covers,
  recognize: (raw: string) => Promise<TextReading> | TextReading,
  others: readonly string[] = [],
): Promise<Statement | undefined> {
  const { raw, path = 'LICENSE', url } = document;
  if (raw === undefined) return undefined;
  // An empty file says that there is a licence, no more.
  if (raw.trim() === '')
    return { ...unknownTerms(path, covers, { source: path, url, quote: path }), unread: false, vague: true };
  if (STANDS_FOR.test(raw.trim()) && !readLicenseName(raw.trim()).id)
    return unknownTerms(path, covers, { source: path, url, quote: raw.trim().slice(0, 200) });
  const reading = asRead(await recognize(raw), document);
  // A file that is no text (PDF, DOCX, nothing at all) is a license whose words are not known, and not the lack of one.
  if (reading.unread !== undefined && reading.unread !== 'cut')
    return unknownTerms(path, covers, { source: path, url, quote: path });
  if (reading.verdict === 'too-short' || (reading.verdict === 'unknown' && raw.split(/\s+/).length < POINTER_WORDS)) {
    const own = ownTerms(raw, path, url, covers);
    if (own.class === 'restricted') return own;
    // "Under either of the licenses in LICENSE-A and LICENSE-B": those speak.
    if (others.some((other) => other !== path && raw.includes(other)) && mentionsIn(raw).length === 0) return undefined;
    return (TAKES_AWAY.test(foldText(raw)) ? undefined : pointer(raw, path, url, covers)) ?? own;
  }
  if (reading.verdict === 'unknown') return { ...ownTerms(raw, path, url, covers), ...headedBy(raw, path, url) };
  const headed = reading.class === 'unrecognised' ? headedBy(raw, path, url) : undefined;
  if (headed) return { ...ownTerms(raw, path, url, covers), ...headed, class: 'restricted' };
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

/** What a look-up cut off may say anything: no open license is read from the rest. */
function asRead(reading: TextReading, { truncated }: TextDocument): TextReading {
  if (!truncated || reading.class === 'restricted') return reading;
  const verdict = reading.verdict === 'exact' || reading.verdict === 'near' ? 'modified' : reading.verdict;
  return { ...reading, verdict, class: 'unrecognised', unread: 'cut' };
}

function restrictionsOf(reading: TextReading, path: string, url: string): Statement['restrictions'] {
  const quoted = reading.restrictions.map(({ kind, quote }) => ({ kind, quote, source: path, url }));
  const known =
    reading.class === 'restricted' ? reading.licenses.flatMap(({ id }) => readLicenseName(id).restrictions) : [];
  const missing = known.filter(
    (kind, at) => known.indexOf(kind) === at && !quoted.some((restriction) => restriction.kind === kind),
  );
  return [
    ...quoted,
    ...missing.map((kind) => ({ kind, quote: titleOfId(reading), source: path, url, known: true as const })),
  ];
}

const titleOfId = (reading: TextReading): string => reading.licenses.map(({ id }) => id).join(', ');

/** Terms that no index knows: what they restrict is read sentence by sentence; without such a sentence they are unknown. */
function ownTerms(raw: string, path: string, url: string, covers: Covers): Statement {
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

/** Where a file says what it is about: licenses that are named further down may be those of its parts. */
const HEAD = 700;
const UNDER =
  /\b(?:licen[sc]ed|released|distributed|provided|available|governed|covered)\b[^.;]{0,40}\b(?:under|by)\b|许可|授权|ライセンス|라이선스/i;

/** A license that restricts, by the name under which a file puts what it is about: "The checkpoints are licensed under CC BY-NC 4.0". */
function headedBy(
  raw: string,
  path: string,
  url: string,
): Pick<Statement, 'class' | 'id' | 'name' | 'restrictions' | 'quote'> | undefined {
  const [first = ''] = raw
    .slice(0, HEAD)
    .trim()
    .split(/\n\s*\n/);
  if (!UNDER.test(foldText(first))) return undefined;
  const named = mentionsIn(first.replace(/\s+/g, ' ')).find(({ reading }) => reading.class === 'restricted');
  if (!named) return undefined;
  const quote: Quote = { source: path, url, quote: first.replace(/\s+/g, ' ').slice(0, 400) };
  const { id, restrictions } = statementOf(named.reading, 'other', quote, named.name);
  return { class: 'restricted', ...(id !== undefined && { id }), name: named.name, restrictions, quote };
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
  // "Code: MIT. Weights: CC BY-NC 4.0": where it names more than one, and nothing says which is whose for sure, the stricter counts.
  const named = mentionsIn(raw);
  const mention = named.find(({ reading }) => reading.class === 'restricted') ?? named[0];
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
