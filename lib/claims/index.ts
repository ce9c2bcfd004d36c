/** What a page says about the openness of its model, quoted: RULES.md section 5. */
import type { Prose } from '../learned/index.ts';
import type { Block, ClaimFinding, ClaimLevel, ClaimQuote, Evidence, TextDocument } from '../model/index.ts';
import { namesSiblingOnly } from '../model/siblings.ts';
import { detectLanguage } from '../prose/language.ts';
import { splitSentences } from '../prose/sentences.ts';
import { type Context, isAboutThisModel } from './subject.ts';
import { ADDRESSES, LEVELS, LICENSE_WORDS, NAMES } from './words.ts';

const ORDER: readonly ClaimLevel[] = [
  'none',
  'weights-available',
  'open',
  'open-weights',
  'open-source',
  'open-source-open-data',
];
const MAX_QUOTES = 4;
const MAX_QUOTE = 400;
const MAX_SENTENCE = 1500;
/** Blocks of a document that are its headline: there a statement need not name the model. */
const HEAD = 12;

const READ: ReadonlySet<string> = new Set(['model-card', 'readme', 'about', 'page', 'gate']);

/** "Blog post: …", "Paper: …": another text's title, not a statement of this page. */
const TITLE_OF = /^\W{0,4}(?:blog(?: ?post)?|paper|article|press release|video|report) ?[:：]/i;
/** "Original model card: Acme's Ridge 7B", by which quantisers and mirrors set off what they repeat. */
const ORIGINAL_CARD = /^\W*original (?:[\w' -]{0,40} )?(?:model )?card\b/i;
/** Headings of sections that quote or list other people's work. */
const isProse = ({ kind, struck }: Block): boolean => kind !== 'code' && !struck;

/** Four words or more in quotation marks are somebody's title or saying; a whole sentence in marks is the page's own. */
const QUOTED = /["“«「]([^"“”«»「」\s]{1,40}(?:\s+[^"“”«»「」\s]{1,40}){3,13})["”»」]/g;

const blank = (text: string): string => ' '.repeat(text.length);

/** Lower case without names that hold "open": same length, so that offsets hold. */
function plain(sentence: string): string {
  return sentence
    .slice(0, MAX_SENTENCE)
    .toLowerCase()
    .replace(ADDRESSES, blank)
    .replace(QUOTED, (all) => (all.length < sentence.length - 2 ? blank(all) : all))
    .replace(NAMES, blank)
    .replace(LICENSE_WORDS, blank);
}

/** Parts of a model's name by which its page calls it: whole name, and its first part. */
function namesOf({ reading }: Evidence): RegExp {
  const { name, owner = '' } = reading.subject;
  const stem = name.toLowerCase().split(/[-_ ]\d|[-_](?:base|instruct|chat|it|hf|gguf|gptq|awq|v\d)/)[0] ?? name;
  const parts = [...new Set([name.toLowerCase(), stem, stem.split(/[-_]/)[0] ?? '', owner.toLowerCase()])]
    .filter((part) => part.length >= 3 && !/^(?:the|model|models|open|llm|hf|meta|large|small|base)$/.test(part))
    .map((part) =>
      part
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/[-_]/g, '[-_ ]?')
        .replace(/([a-z])(?=\d)/g, '$1[-_ ]?'),
    );
  return parts.length > 0 ? new RegExp(parts.join('|'), 'i') : /(?!)/;
}

/** "Data and code will be made available at a later date": promised, not claimed. */
const PROMISED =
  /\b(?:will|to|shall) (?:\w+ ){0,2}be (?:\w+ ){0,2}(?:released|available|open-?sourced|shared|published|public)\b|\bcoming soon\b|\bat a later date\b/;

/** The level that a sentence claims for this model, or `none`. */
function levelOf(
  sentence: string,
  { names, ...context }: Pick<Context, 'heading' | 'inHead' | 'slogan'> & { names: RegExp },
): ClaimLevel {
  const text = plain(sentence);
  for (const [level, pattern] of LEVELS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const ownName = names.test(sentence);
    if (level === 'open-source-open-data' && PROMISED.test(text)) continue;
    if (isAboutThisModel({ ...context, text, at: match.index, ownName })) return level;
  }
  return 'none';
}

function placeOf(document: TextDocument, block: Block, at: number, heading: string): string {
  if (document.kind === 'about') return 'About';
  if (block.kind === 'heading') return at === 0 || block.level === 1 ? 'title' : 'heading';
  if (block.kind === 'cell') return 'table';
  if (block.kind === 'image') return 'badge';
  return heading === '' || at < 3 ? 'first paragraph' : heading;
}

/** A citation's title is the vendor's own headline when it names the model. */
function* citedTitle(code: string, url: string, names: RegExp): Generator<ClaimQuote> {
  const title = /@\w+\{[^@]{0,400}?\btitle\s{0,20}=\s{0,20}["{]{1,2}([^}"]{10,300})/i.exec(code.slice(0, 3000))?.[1];
  if (!title || !names.test(title)) return;
  const level = levelOf(title, { heading: '', inHead: true, names });
  if (level !== 'none') yield { text: title.replace(/\s+/g, ' '), place: 'citation', url, language: 'en', level };
}

function* claimsIn(document: TextDocument, names: RegExp, name: string): Generator<ClaimQuote> {
  let heading = '';
  let prose = 0;
  let start = 0;
  for (const [at, block] of document.blocks.entries()) {
    // The page's own title is no section on data or tools, whatever words it has.
    if (block.kind === 'heading') {
      // A mirror repeats the original card, and with it its claim (RULES.md section 5): the card begins anew.
      if (ORIGINAL_CARD.test(block.text)) [start, prose] = [at, 0];
      heading = block.level === 1 && at - start < 8 ? '' : block.text;
    }
    if (block.kind === 'code') yield* citedTitle(block.text, document.url, names);
    if (!isProse(block)) continue;
    if (block.kind !== 'image') prose += 1;
    if (
      !/open|oss\b|source|libre|开|開|オープン|오픈|공개|公開|abert|abiert|apert|ouvert|offen|permissive|weights?|everything|released|shares?/i.test(
        block.text,
      )
    )
      continue;
    const language = detectLanguage(block.text);
    for (const { text } of splitSentences(block.text, language)) {
      if (namesSiblingOnly(text, name) || TITLE_OF.test(text)) continue;
      const level = levelOf(text, {
        heading: block.kind === 'heading' ? '' : heading,
        inHead: prose <= HEAD,
        slogan: text.length === block.text.trim().length && text.length < 90,
        names,
      });
      if (level === 'none') continue;
      yield {
        text: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1)}…` : text,
        place: placeOf(document, block, at, heading),
        url: document.url,
        language,
        level,
      };
    }
  }
}

/**
 * Reads the vendor's claim. In: evidence. Out: the highest level that the page asserts about this model, and at most
 * four quotes, those of the highest level first, in reading order. Never throws.
 */
export function readClaim(evidence: Evidence, _prose: Prose): ClaimFinding {
  const names = namesOf(evidence);
  const documents = [...evidence.reading.documents, ...evidence.documents].filter(({ kind }) => READ.has(kind));
  const found = documents.flatMap((document) => [...claimsIn(document, names, evidence.reading.subject.name)]);
  const level = found.reduce<ClaimLevel>(
    (best, { level: next }) => (ORDER.indexOf(next) > ORDER.indexOf(best) ? next : best),
    'none',
  );
  const quotes = found
    .map((quote, at) => ({ quote, at }))
    .sort((a, b) => ORDER.indexOf(b.quote.level) - ORDER.indexOf(a.quote.level) || a.at - b.at)
    .map(({ quote }) => quote)
    .filter((quote, at, all) => all.findIndex((other) => other.text === quote.text) === at);
  return { level, quotes: quotes.slice(0, MAX_QUOTES) };
}
