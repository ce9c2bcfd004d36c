/** What the model is made from, as its prose says it: rules over meanings (assets/rules/derived.json) and a learned vote. */
import rows from '../../../assets/rules/derived.json' with { type: 'json' };
import { hubModelOf } from '../../hub/links.ts';
import type { Prose } from '../../learned/index.ts';
import { isAnyFamily } from '../../mentions/families.ts';
import { isNoModelWord } from '../../mentions/no-model.ts';
import { isOneOf, type Mention, speaksOf } from '../../mentions/scan.ts';
import { match, patternOf } from '../../statements/pattern.ts';
import { type ReadPassage, wordsOf } from '../../statements/read.ts';
import { type RuleRow, RuleTable } from '../../statements/table.ts';
import { licenseOfRelease } from '../names/index.ts';
import { familyNamed, familyOf } from './families.ts';

export interface DerivedFrom {
  /** The base as it is named: `owner/name`, or its name in words; undefined where it is not named. */
  base?: string;
  /** The sentence from the word on that says how the model was made; empty where no such word is. */
  after: string;
  passage: ReadPassage;
  rules: string[];
  /** The vote agrees: only then a base that is not known bars an open label. */
  sure: boolean;
}

const FAMILY = 'family';
const TABLE = new RuleTable((rows as RuleRow[]).filter(({ kind }) => kind !== FAMILY));
/** Asked where no other row speaks of a base. */
const FAMILIES = new RuleTable((rows as RuleRow[]).filter(({ kind }) => kind === FAMILY));

/** First passages of a card in which it says what the model is; further down other models are spoken of. */
const HEAD = 40;
/** From where on the vote speaks where no rule does. It may: a model that is made from another has more to show, never less. */
const SURE = 0.9;
/** From where on it silences a rule. */
const AGAINST = 0.9;
/** From where on a known family that is named is taken for the base: that may only lower. */
const LIKELY = 0.65;
/** The same for rules that rest on little. */
const DOUBT = 0.5;

/** Said of this model in so many words: the reader need not be as sure. What is added to another says whose it is by lying here. */
const PLAIN = 'plain';
const ADDED = 'added';
const COLUMN = 'column';
const OF_THIS = 'derived.of-this';
/** An id of the hub behind "fine-tuned": it is looked up, and the reader of sentences need not agree. */
const ID = 'id';
const TUNED_ID = 'derived.tuned-id';

/** Where a model that was tuned says so, if it does not name its base. */
const FIRST = 8;

const NAMES = ['link.hub', 'id', 'name.other'];
/** "and the": words between two names of one list. */
const WORDS_IN_LIST = 2;
const MADE = ['act.derive', 'thing.base', 'use.modify'];
const OWN = ['this', 'thing.base'];
const DOCUMENTS: ReadonlySet<string> = new Set(['model-card', 'readme', 'page']);

const means =
  (topics: readonly string[]) =>
  ({ means: is }: Mention): boolean =>
    isOneOf(is, topics);

/** "Ridge-Distill-Heron | Heron 2": a row on a variant that has the base in its name; the page's model is another. */
const isOnVariant = ({ passage: { tokens } }: ReadPassage, names: readonly Mention[]): boolean =>
  names.some(({ from }) => from < tokens.findIndex(({ text }) => text === '|'));

/** Does a passage say that the model is made from another, and by which rule? `at`: its number among the first. */
function readsAsDerived(prose: Prose, passage: ReadPassage, at: number): string[] | undefined {
  const verdict = TABLE.decide(passage);
  const { yes = 0 } = prose.vote('derived', passage).all;
  // A paragraph says more than one thing: what a rule read is asked about alone.
  const no = verdict ? (prose.vote('derived', passage, true).all.no ?? 0) : 0;
  const names = namesIn(passage);
  switch (verdict?.kind ?? verdict?.says) {
    case 'none':
      return undefined;
    case 'derived':
    case PLAIN:
    case ADDED:
      // A known family that is named as the base is one, whatever the vote says: that may only lower.
      if (names.some(isAnyFamily)) return verdict?.rules;
      return no < (names.some((name) => isSure(passage, name)) ? AGAINST : yes >= DOUBT ? DOUBT : 0)
        ? verdict?.rules
        : undefined;
    case ID:
      return verdict?.rules;
    case COLUMN:
      return names.some(isAnyFamily) && !isOnVariant(passage, names) ? verdict?.rules : undefined;
    case 'copy':
    case 'weak':
      if (verdict?.kind === 'copy' && no < AGAINST && names.some(isAnyFamily)) return verdict.rules;
      // It is the family that was tuned or converted, and not what else the sentence names.
      if (at < FIRST && no < AGAINST && verdict?.rules.some((id) => isAnyFamily({ id }))) return verdict.rules;
      return yes >= DOUBT && no < DOUBT && names.some((name) => isSure(passage, name)) ? verdict?.rules : undefined;
    case 'release':
      return no < DOUBT || licenseOfRelease(afterMade(passage)) ? verdict?.rules : undefined;
  }
  if (yes >= SURE && passage.source.block.kind !== 'cell' && names.some((name) => isModel(passage, name)))
    return ['derived.learned'];
  if (yes >= LIKELY && passage.source.block.kind !== 'cell' && names.some(isAnyFamily)) {
    const family = FAMILIES.decide(passage);
    if (family) return family.rules;
  }
  return verdict && at < FIRST && yes >= DOUBT && no < DOUBT ? verdict.rules : undefined;
}

/** A name's words with the sizes and versions that follow it: "Heron 3.1 8B". */
function nameAt(read: ReadPassage, { from, to }: Mention): string {
  const { tokens } = read.passage;
  let end = to;
  while (/^(?:v?\d[\w.]*|\.|(?:base|large|small|medium|tiny|instruct|chat)\b)$/.test(tokens[end]?.text ?? '')) end++;
  while (tokens[end - 1]?.text === '.') end--;
  return wordsOf({ from, to: end }, read);
}

/** "V100/A100" has the form of an id, and is none: ids are in small letters somewhere. */
const isWritten = (read: ReadPassage, mention: Mention): boolean =>
  mention.means !== 'id' || /\p{Ll}/u.test(nameAt(read, mention));

/** "7B", "350M": the size of a model. */
const SIZE = /\d[bm]\b/i;
/** "auf SemCor 3.0 abgestimmt": the verb follows, after a version at most. */
const VERB_AFTER = 2;
/** What stands between "tuned" and the data that it was tuned on. */
const ON: ReadonlySet<string> = new Set('on auf mit sur avec su con en sobre em com на'.split(' '));

/**
 * "One V100", "Epoch 0" have the form of a name, and are a device and a round of training; "tuned on SemCor 3.0", "the NSC2018 corpus" name
 * data. A known family, and what has a model's size, is a model.
 */
function isNoModel(read: ReadPassage, name: Mention): boolean {
  if (name.means !== 'name.other' || isAnyFamily(name)) return false;
  const { mentions, tokens } = read.passage;
  if (tokens.slice(name.from, name.to).some(({ text }) => isNoModelWord(text))) return true;
  if (SIZE.test(nameAt(read, name))) return false;
  const isTunedOn = ON.has(tokens[name.from - 1]?.text ?? '');
  return mentions.some(
    ({ means: is, from, to }) =>
      (isTunedOn &&
        is === 'use.modify' &&
        (to === name.from - 1 || (from >= name.to && from <= name.to + VERB_AFTER))) ||
      (from === name.to && isOneOf(is, ['part.data', 'part.training-data', 'set'])),
  );
}

/** Names of others in a passage; what goes on from the own name ("Ridge-Mini") is its sibling's. */
const namesIn = (read: ReadPassage): Mention[] =>
  read.passage.mentions.filter(
    (name) =>
      means(NAMES)(name) &&
      isWritten(read, name) &&
      !isNoModel(read, name) &&
      (isAnyFamily(name) ||
        !read.passage.mentions.some((own) => own.to === name.from && ['this', 'thing.sibling'].includes(own.means))),
  );

/** The name or the hub's id of a known family. */
const isKnown = (read: ReadPassage, name: Mention): boolean =>
  isAnyFamily(name) || (name.means === 'id' && familyOf(nameAt(read, name)) !== undefined);

/** A name that stands for one model: an id of the hub, a known family, or with a size or version. */
const isSure = (read: ReadPassage, mention: Mention): boolean =>
  mention.means !== 'name.other' || isAnyFamily(mention) || /\d/.test(nameAt(read, mention));

/** A name that no version of a document and no number of things looks like: with a size, or letters and digits in one. */
const isModel = (read: ReadPassage, mention: Mention): boolean =>
  mention.means !== 'name.other' || isAnyFamily(mention) || /\p{L}\d|\d\p{L}/u.test(nameAt(read, mention));

/** The sentence from the word on that says how the model was made, up to where it compares: "tuned from Heron 7B and beats Moor 8B". */
function afterMade({ passage: { mentions, tokens }, source }: ReadPassage): string {
  const made = mentions.find(means(MADE));
  if (!made) return '';
  const beats = mentions.find(({ means: is, from }) => is === 'act.compare' && from > made.from);
  return source.folded.slice(tokens[made.from]?.start ?? 0, beats && tokens[beats.from]?.start).slice(0, 160);
}

/** "Heron 7B and Moor 8B": two names with an "and", a comma and sizes between them, at most. */
function isListedWith({ passage: { tokens, mentions } }: ReadPassage, one: Mention, other: Mention): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const between = tokens.slice(first.to, second.from).filter(({ text }) => !/^(?:v?\d[\w.]*|\p{P})$/u.test(text));
  return (
    between.length <= WORDS_IN_LIST &&
    !mentions.some(({ means: is, from }) => is === 'act.compare' && from >= first.to && from < second.from)
  );
}

const isStrict = (read: ReadPassage, name: Mention): boolean =>
  isAnyFamily(name) && familyNamed(nameAt(read, name))?.reading.class === 'restricted';

/**
 * The base that a passage names: sure names first, then the one nearest to the word that says how the model was made; of several that are
 * merged, one whose license restricts.
 */
function baseIn(read: ReadPassage): string | undefined {
  const { mentions } = read.passage;
  const made = mentions.find(means(MADE));
  const distance = (mention: Mention): number =>
    (made ? Math.abs(mention.from - made.from) : mention.from) + (isSure(read, mention) ? 0 : 1000);
  const [nearest, ...others] = namesIn(read).sort((a, b) => distance(a) - distance(b));
  if (!nearest) return undefined;
  const strict = [nearest, ...others.filter((other) => isListedWith(read, nearest, other))].find((each) =>
    isStrict(read, each),
  );
  const name = strict ?? nearest;
  const text = nameAt(read, name);
  if (name.means !== 'link.hub') return text;
  const link = read.source.block.links?.find((each) => each.text.trim() === text.trim() || each.href.includes(text));
  return (link && hubModelOf(link)) ?? hubModelOf({ text, href: text.replace(/^(?!https?:)/, 'https://') }) ?? text;
}

/** "4-bit quantization of Heron 8B": one model is named, and the reader is sure of the sentence alone. */
const isSaidAlone = (prose: Prose, passage: ReadPassage): boolean =>
  passage.source.block.kind === 'paragraph' &&
  TABLE.decide(passage)?.says === 'derived' &&
  namesIn(passage).filter((name) => isModel(passage, name)).length === 1 &&
  (prose.vote('derived', passage, true).all.yes ?? 0) >= SURE;

/** First sentences that say it without this model's name: of an adapter, or by the vendor on a known family, which may only lower. */
function isToldHere(prose: Prose, passage: ReadPassage): boolean {
  const kind = TABLE.decide(passage)?.kind;
  if (kind === ADDED || isSaidAlone(prose, passage)) return true;
  const names = namesIn(passage);
  if (match(BASE_ROW, passage) !== undefined && names.some((name) => isKnown(passage, name))) return true;
  return (
    kind !== 'weak' &&
    match(BY_US, passage) !== undefined &&
    names.some(isAnyFamily) &&
    (prose.vote('derived', passage).all.yes ?? 0) >= LIKELY
  );
}

const BASE_ROW = patternOf('in:cell|item & word.base');
const BY_US = patternOf('we & !act.compare & !act.evaluate & !act.cite & !former');

/** "Ridge 1 was built on Heron 8B. Ridge 7B was trained from scratch.": what was before, or was given up. */
const ANEW = patternOf(
  'this ~6 fresh:affirmed & act.train|repeat|act.train-with & !part.tokenizer & !part.data & !thing.other-model & !thing.sibling & !if & !future',
);

/** Does a later sentence of the paragraph say that this model was trained from scratch? */
const isBegunAnew = (prose: Prose, { source }: ReadPassage): boolean =>
  prose.passages.some(
    (later) =>
      later.source.document === source.document &&
      later.source.at === source.at &&
      later.source.nth > source.nth &&
      match(ANEW, later) !== undefined,
  );

const known = new WeakMap<Prose, readonly DerivedFrom[]>();

const OF_OWN = patternOf('this >> act.derive:affirmed ~8 name.other|link.hub|id & !act.compare & !former');

/**
 * Further down, too, where the model's own name and a family whose license restricts stand in one sentence: "Ridge-70B was tuned from Heron 2",
 * in the tenth line of a long list of news, is said of this model, and may only lower.
 */
const isSaidFurtherDown = (passage: ReadPassage): boolean =>
  passage.passage.mentions.some((name) => means(NAMES)(name) && isStrict(passage, name)) &&
  (match(OF_OWN, passage) !== undefined || TABLE.decide(passage)?.kind === COLUMN);

function find(prose: Prose): DerivedFrom[] {
  const read = prose.passages.filter(
    ({ source }) => DOCUMENTS.has(source.document.kind) && !['code', 'image', 'heading'].includes(source.block.kind),
  );
  const looked = [...read.slice(0, HEAD), ...read.slice(HEAD).filter(isSaidFurtherDown)];
  return looked.flatMap((passage, at): DerivedFrom[] => {
    // A repository may hold several models: the sentence must say that it is about this one, or stand where a page says what it holds.
    const isOfOwn = speaksOf(passage.passage.mentions, OWN) || (at < FIRST && isToldHere(prose, passage));
    if (passage.source.document.kind === 'readme' && !isOfOwn) return [];
    const rules = readsAsDerived(prose, passage, at);
    if (!rules || isBegunAnew(prose, passage)) return [];
    const base = baseIn(passage);
    const enough = rules[0] === OF_THIS ? DOUBT : SURE;
    const sure = rules[0] === TUNED_ID || (prose.vote('derived', passage).all.yes ?? 0) >= enough;
    return [{ passage, rules, sure, after: afterMade(passage), ...(base !== undefined && { base }) }];
  });
}

/** In: a page's prose. Out: every passage of its beginning that says what the model is made from, in reading order. Read once for a page. */
export function derivedFrom(prose: Prose): readonly DerivedFrom[] {
  const found = known.get(prose) ?? find(prose);
  known.set(prose, found);
  return found;
}
