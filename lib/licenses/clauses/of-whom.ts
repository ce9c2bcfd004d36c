/**
 * Whose condition is it? A sentence that binds may bind the users of something else: of a data set, a demo, a paper, a rival, an older
 * release. Told by its subject (what is named before the words that bind, in their clause), by what it goes on from, by the heading, and by
 * what is said of the weights beside it. What names no subject ("commercial use is forbidden") is of this model, and so is what is joined
 * to it ("the demo and the weights").
 */
import { isA, isOneOf, type Mention, speaksOf } from '../../mentions/scan.ts';
import { wordsBetween } from '../../prose/tokens.ts';
import { type ReadPassage, wordsOf } from '../../statements/read.ts';
import { joined } from '../read/joined.ts';

/** This model, and what is made of it. */
const OWN = ['this', 'part.weights', 'part.model', 'part.output', 'part.derivative', 'project', 'part.all'];

/** What stands beside it. A base is not among it: what binds that binds the model. */
const THINGS = [
  ...[
    'thing.community',
    'thing.service',
    'thing.tool',
    'thing.framework',
    'thing.other-model',
    'thing.sibling',
    'thing.rival',
  ],
  ...['thing.exhibit', 'thing.key', 'account', 'picture', 'part.paper', 'part.data', 'part.eval-data'],
  ...['part.training-data', 'part.other-code', 'part.list', 'file.eval'],
];
const ELSE = [...THINGS, 'name.other'];

/** Words that bind. */
const CUES = [
  ...['act.forbid', 'act.require', 'act.buy', 'only', 'nothing-else', 'cannot', 'size', 'use.noncommercial'],
  ...['license.restricted', 'answer.no', 'act.display', 'term.trial', 'gratis', 'sale-ban', 'deed-ban', 'not-okay'],
];
/** Whom and what a condition speaks of that needs no subject. */
const ADDRESSED = ['use', 'who', 'where', 'word.license', 'word.terms', 'license', 'act', 'tuning'];
/** Of what "use of it", "customers of it" may be: things that are run or looked at. */
const USED = ['thing.service', 'thing.exhibit', 'thing.tool', 'part.eval-data', 'thing.rival', 'thing.sibling'];

const isOwn = ({ means }: Mention): boolean => isOneOf(means, OWN);
const isElse = ({ means }: Mention): boolean => isOneOf(means, ELSE);
const within = (inner: Mention, outer: Mention): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** A name that no ordinary word is: with a number, a capital inside, or a hyphen. */
const NAME = /\p{Ll}\p{Lu}|\p{L}[- ]?\d|\p{Lu}{2}\p{Ll}|\p{L}-\p{Lu}/u;
const UNCASED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** «Heron»: what is set in quotation marks, and no more than that, is a name. */
const isQuoted = ({ from, to }: Mention, { passage: { tokens } }: ReadPassage): boolean =>
  QUOTES.test(tokens[from - 1]?.text ?? '') && QUOTES.test(tokens[to]?.text ?? '');
const QUOTES = /^["'«»“”„‘’]$/;

const known = new WeakMap<ReadPassage, Mention[]>();

/** Things that are spoken of, this model among them; a word for it inside the words for another ("other models") is none. */
function thingsOf(read: ReadPassage): Mention[] {
  const before = known.get(read);
  if (before) return before;
  const { mentions } = read.passage;
  const others = mentions.filter((mention) => isElse(mention) && !isA(mention.means, 'part.data'));
  const isInUse = (mention: Mention): boolean =>
    mentions.some((use) => use !== mention && isOneOf(use.means, ['use', 'act.train-with']) && within(mention, use));
  const things = mentions.filter((mention) => {
    if (isA(mention.means, 'name.other'))
      return (
        NAME.test(wordsOf(mention, read)) || isQuoted(mention, read) || UNCASED.has(read.source.languages[0] ?? 'en')
      );
    // "Competitors" are whom a condition is for.
    if (isA(mention.means, 'thing.other-model'))
      return !isInUse(mention) && mentions.some((part) => isA(part.means, 'part.model') && within(part, mention));
    if (isElse(mention)) return !isInUse(mention);
    return isOwn(mention) && !others.some((other) => within(mention, other));
  });
  known.set(read, things);
  return things;
}

type Whose = 'own' | 'others' | undefined;

/** Of what is a clause, by what stands in it before the words that bind? */
function subjectIn(read: ReadPassage, at: number, cue: Mention | undefined): Whose {
  const { mentions, tokens } = read.passage;
  const inClause = (mention: Mention): boolean => read.passage.clauseOf(mention) === at;
  const things = thingsOf(read).filter(inClause);
  const early = things.filter(({ from }) => cue === undefined || from < cue.from);
  const heads = joined(
    early,
    tokens.map(({ text }) => text),
  );
  const [first] = heads;
  if (heads.some(isOwn)) return 'own';
  if (!first || things.some(isOwn)) return undefined;
  const addressed = mentions.filter(
    (mention) => inClause(mention) && mention.to <= first.from && isOneOf(mention.means, ADDRESSED),
  );
  const isOf = (mention: Mention): boolean =>
    isOneOf(mention.means, ['use', 'who']) && wordsBetween(tokens, mention.to, first.from) <= 2;
  if (addressed.some((mention) => !isOf(mention) || !isOneOf(first.means, USED))) return undefined;
  // "Platform operators", "services with more than 1,000 users": whom it is for.
  const isWho = ({ means, from }: Mention): boolean =>
    (isA(means, 'who') && from >= first.to && wordsBetween(tokens, first.to, from) <= 1.5) || isA(means, 'size');
  if (isA(first.means, 'thing.service') && mentions.some(isWho)) return undefined;
  return 'others';
}

/** Whose the clauses are in which something binds; undefined where one names nothing. */
function bySubject(read: ReadPassage, met: readonly Mention[]): Whose {
  const { clauses, mentions } = read.passage;
  const isCue = (mention: Mention): boolean => isOneOf(mention.means, CUES);
  const deciding = met.filter(isCue);
  const cues = deciding.length > 0 ? deciding : mentions.filter(isCue);
  let before: Whose;
  const found = new Set<Whose>();
  for (const [at] of clauses.entries()) {
    const cue = cues.find((each) => read.passage.clauseOf(each) === at);
    const subject = subjectIn(read, at, cue);
    const isNamed = thingsOf(read).some((thing) => isOwn(thing) && read.passage.clauseOf(thing) === at);
    if (cue) found.add(subject ?? (isNamed ? 'own' : before));
    before = subject ?? before;
  }
  if (found.has('own')) return 'own';
  return found.size === 1 && found.has('others') && !isBeside(read) ? 'others' : undefined;
}

/** What sets this model apart from what a sentence is about: a license of its own, a denial. */
const APART = ['unaffected', 'license.osi', 'license.open', 'not'];

/** Is this model spoken of beside something else, and perhaps bound with it? First, or in a clause that does not set it apart. */
function isBeside(read: ReadPassage): boolean {
  const { mentions, clauseOf } = read.passage;
  const things = thingsOf(read);
  const own = things.filter(isOwn);
  const [first] = things;
  if (own.length === 0) return mentions.some(({ means }) => isOneOf(means, ['license.osi', 'license.open']));
  if (first && isOwn(first)) return true;
  const isApart = (at: number): boolean =>
    mentions.some((mention) => clauseOf(mention) === at && isOneOf(mention.means, APART));
  const isSubject = (each: Mention): boolean =>
    things.find((thing) => clauseOf(thing) === clauseOf(each)) === each &&
    isOneOf(each.means, ['this', 'part.weights', 'part.model']);
  return own.some((each) => isSubject(each) && !isApart(clauseOf(each)));
}

const OF_OTHERS = ['use', 'who'];

/** "That does not concern the weights." */
const saysUnaffected = (read: ReadPassage): boolean => {
  const { mentions } = read.passage;
  const clauses = new Set(
    mentions.filter(({ means }) => isA(means, 'unaffected')).map((each) => read.passage.clauseOf(each)),
  );
  return [...clauses].some((at) => {
    const inClause = mentions.filter((mention) => read.passage.clauseOf(mention) === at);
    return (
      inClause.some(({ means }) => isOneOf(means, ['this', 'part.weights', 'part.model'])) &&
      !inClause.some(({ means }) => isOneOf(means, OF_OTHERS))
    );
  });
};

/** Words of an answer such as "Not us." */
const MAX_NOT_US = 4;

/** "Heron forbids it. Not us." */
const isNotUs = ({ passage: { tokens, mentions } }: ReadPassage): boolean =>
  wordsBetween(tokens, 0, tokens.length) <= MAX_NOT_US &&
  speaksOf(mentions, ['we']) &&
  speaksOf(mentions, ['not', 'answer.no']) &&
  !speaksOf(mentions, ['act', 'part', 'use', 'word', 'license', 'who']);

/** Letters of an article at most. */
const ARTICLE = 3;

/** Does a token stand in a name, of this model or another? */
const isNamedAt = ({ passage }: ReadPassage, at: number): boolean =>
  passage.mentions.some(
    ({ means, from, to }) =>
      isOneOf(means, ['this', 'thing', 'name']) &&
      from < at &&
      at < to &&
      (passage.tokens[from]?.text.length ?? 0) > ARTICLE,
  );

const SIZE = /^\d[\d.]*[bmk]$/;

/** In: a page's passages. Out: the sizes in the model's own name: "the 7B" is this model, beside its siblings. */
export function ownSizes(passages: readonly ReadPassage[]): ReadonlySet<string> {
  const sizes = new Set<string>();
  for (const { passage } of passages)
    for (const { means, id, from, to } of passage.mentions)
      if (id === 'name' && isA(means, 'this'))
        for (const { text } of passage.tokens.slice(from, to)) if (SIZE.test(text)) sizes.add(text);
  return sizes;
}

/** What tells by a heading that the section is on terms, or on this model. */
const HEADED = ['this', 'part.weights', 'word.license', 'word.terms', 'use', 'act.permit', 'act.forbid', 'who'];

/**
 * Why a condition is not this model's; undefined: it may be. In: a passage, what met the rule that says that it binds, the passages of its
 * paragraph, and the lines of lists and tables that are said of others.
 */
export function othersBy(
  read: ReadPassage,
  met: readonly Mention[],
  paragraph: readonly ReadPassage[],
  sizes: ReadonlySet<string>,
): 'subject' | 'heading' | 'unaffected' | undefined {
  if (read.passage.tokens.some((token, at) => sizes.has(token.text) && !isNamedAt(read, at))) return undefined;
  // A component is another's, and what the weights hold is theirs.
  if (met.some(({ means }) => isA(means, 'held-in'))) return undefined;
  const subject = bySubject(read, met);
  if (subject === 'own') return undefined;
  if (subject === 'others') return 'subject';
  if (paragraph.some((each) => saysUnaffected(each) || isNotUs(each))) return 'unaffected';
  const isSilent = !thingsOf(read).some(isOwn);
  if (isSilent && speaksOf(read.heading, THINGS) && !speaksOf(read.heading, HEADED)) return 'heading';
  return undefined;
}
