/**
 * A license of the model's own that a line names behind a label: "License: Acme Protein Accord v2", "Gewichte: Nutzungsvertrag Eule", told
 * by a word for such a document and a name beside it. Which document it is no table knows, and no more is needed to know that there is one.
 */
import { isA, isOneOf, type Mention } from '../../mentions/scan.ts';
import { type ReadPassage, wordsOf } from '../../statements/read.ts';
import { ELSE } from './parts.ts';

const EDGES: ReadonlySet<string> = new Set([':', '：', '|']);
const ENDS: ReadonlySet<string> = new Set(['(', '（', '.', '。', ';', '；']);
const BLOCKS: ReadonlySet<string> = new Set(['item', 'cell', 'paragraph']);
/** Tokens before the colon, and behind it. */
const MAX_LABEL = 6;
const MAX_VALUE = 16;

/** Words for what sets terms. */
const DOCUMENTS = ['deed', 'own-terms', 'word.license', 'word.terms'];
const MODEL = ['part.weights', 'part.model', 'this', 'part.all'];
/** A value that says which: a name, a number, a document of a kind. */
const TELLING = ['we', 'name.other', 'this', 'license.unrecognised'];
/** What makes of a value a remark, and no name. */
const REMARKS = [
  ...['license.osi', 'license.open', 'license.restricted', 'not', 'no-license', 'has-none', 'future', 'maybe', 'if'],
  ...['wish', 'former', 'question', 'act.contact', 'void', 'tag', 'same-license', 'link', 'but', 'until', 'act.forbid'],
  ...['act.require', 'only', 'use.commercial', 'act.release', 'ended', 'unchanged', 'thing.base', 'act.derive'],
];

const NUMBER = /^v?\d/;
const LETTER = /\p{L}/u;
/** Whose document it is, joined to the word for it: "Mundart-Lizenz". */
const JOINED = /\p{L}-\p{L}/u;

export interface LabeledTerms {
  name: string;
  covers: 'weights' | 'model';
}

/** In: a passage. Out: the document that its label puts the model under; undefined where there is none, or a known license. */
export function labeledTermsIn(read: ReadPassage): LabeledTerms | undefined {
  const { passage, source } = read;
  const { tokens, mentions } = passage;
  const edge = tokens.findIndex(({ text }) => EDGES.has(text));
  if (!BLOCKS.has(source.block.kind) || edge < 1 || edge > MAX_LABEL) return undefined;
  const label = mentions.filter(({ to }) => to <= edge);
  const isOf = (asked: readonly string[], among: readonly Mention[]): boolean =>
    among.some(({ means }) => isOneOf(means, asked));
  const isLicense = isOf(['word.license'], label);
  const isWeights = isOf(['part.weights'], label);
  if (isOf(ELSE, label) || !(isLicense || isWeights)) return undefined;
  const end = tokens.findIndex(({ text }, at) => at > edge && (ENDS.has(text) || EDGES.has(text)));
  const span = { from: edge + 1, to: end < 0 ? tokens.length : end };
  if (span.to <= span.from || span.to - span.from > MAX_VALUE) return undefined;
  const value = mentions.filter(({ from, to }) => from >= span.from && to <= span.to);
  const documents = value.filter(({ means }) => isOneOf(means, DOCUMENTS));
  // "Accord" asks for an agreement elsewhere; here it is what the document is called.
  const isInside = ({ from, to }: Mention): boolean => documents.some((each) => each.from <= from && to <= each.to);
  if (
    isOf(
      REMARKS,
      value.filter((each) => !isInside(each)),
    )
  )
    return undefined;
  const name = wordsOf(span, read).trim();
  const isNamed =
    isOf(TELLING, value) ||
    tokens.slice(span.from, span.to).some(({ text }) => NUMBER.test(text)) ||
    (isA(documents[0]?.means ?? '', 'word.license') && JOINED.test(name));
  // "License: see the license": the word alone names nothing.
  const words = tokens.slice(span.from, span.to).filter(({ text }) => LETTER.test(text));
  if (documents.length === 0 || !isNamed || words.length < 2) return undefined;
  return { name, covers: isWeights || isOf(MODEL, label) ? 'weights' : 'model' };
}
