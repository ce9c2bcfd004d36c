/** A base that only prose or a tag names: "built on Heron 7B". Its licence is known by the release or the family. */

import type { Prose } from '../../learned/index.ts';
import { isA, isOneOf } from '../../mentions/scan.ts';
import type { Evidence, Quote } from '../../model/index.ts';
import { lettersOf } from '../../prose/fold.ts';
import { related } from '../../prose/likeness.ts';
import { quoteOf } from '../../prose/passages.ts';
import { wordsBetween } from '../../prose/tokens.ts';
import { siteOf } from '../../sites/everywhere.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { licenseOfRelease, licenseOfTag } from '../names/index.ts';
import { type DerivedFrom, derivedFrom } from './derived-from.ts';
import { type Family, familyNamed, familyOf } from './families.ts';
import { type Statement, statementOf } from './reading.ts';

export interface ProseBase {
  /** As it is named. */
  release: string;
  /** What is known of its licence; undefined: the base was named, and is not known. */
  statement?: Statement;
}

/** A release of a known family, with the family's license. */
const ofFamily = (release: string, { reading, license }: Family, quote: Quote): ProseBase => ({
  release,
  statement: statementOf(reading, 'model', quote, reading.id ?? license),
});

/** The base that the prose names, with the licence that was written for it or that its family is known for. */
function named({ base = '', after, passage, rules, sure }: DerivedFrom, evidence: Evidence): ProseBase | undefined {
  const quote: Quote = { ...quoteOf(passage.source), rules };
  const release = licenseOfRelease(after) ?? licenseOfRelease(base);
  if (release)
    return {
      release: release.release,
      statement: statementOf(release.reading, 'model', quote, release.reading.id ?? release.release),
    };
  if (base === '' || isOwn(base, evidence)) return undefined;
  const family = base.includes('/') ? familyOf(base) : familyNamed(base);
  if (family) return ofFamily(base, family, quote);
  // Only a name that stands for one model: "owner/name", a name with a size or version, or one that this model is a tuned version of.
  const isOne = /\/|\d/.test(base) || isTunedFrom(passage);
  return sure && isOne && !isOwnName(base, passage, evidence) ? { release: base } : undefined;
}

/** Words between "a fine-tuned version of" and what it is of: an article. */
const WORDS_BEFORE = 1;

/** "Ridge is a fine-tuned version of Heron": "based on" may tell an architecture, what was tuned was there before. */
const isTunedFrom = ({ passage: { mentions, tokens } }: ReadPassage): boolean =>
  mentions.some(
    ({ means, from, to }) =>
      isA(means, 'act.derive') &&
      mentions.some((each) => isA(each.means, 'use.modify') && each.from === from) &&
      mentions.some(
        (each) =>
          isA(each.means, 'name.other') && each.from >= to && wordsBetween(tokens, to, each.from) <= WORDS_BEFORE,
      ),
  );

/** The page's own model or its sibling is no base of somebody else's. */
const isOwn = (base: string, { reading: { subject } }: Evidence): boolean => {
  const [owner = '', name = ''] = base.split('/');
  return (
    name !== '' &&
    siteOf(subject).kind !== 'hub' &&
    (related(owner, subject.owner ?? '') || related(name, subject.name))
  );
};

/** Letters from which on a name is no word that other names begin with. */
const OWN_LETTERS = 4;

/** "Fig. 1: Ridge 2.0-M32", on the page of Ridge2.0-M32: a name that stands in the passage as a piece of the page's own, and nowhere else. */
function isOwnName(base: string, { source }: ReadPassage, { reading: { subject } }: Evidence): boolean {
  const [name, own] = [lettersOf(base), lettersOf(subject.name)];
  // "Ridge2", on the page of Ridge: a later release of the same family.
  if (own.length >= OWN_LETTERS && name.startsWith(own)) return true;
  return name !== '' && own.includes(name) && !lettersOf(source.folded).replaceAll(own, ' ').includes(name);
}

const MADE = ['act.derive', 'use.modify', 'tuning'];

/** A word on how a model was made; "base model" alone is read as one, too, and may be a size. */
const saysMade = ({ passage: { mentions } }: ReadPassage): boolean =>
  mentions.some(
    ({ means, from }) =>
      isOneOf(means, MADE) && !mentions.some((other) => other.from === from && isA(other.means, 'thing.base')),
  );

/**
 * In: a passage that reads as if the model were made from another, and the page's evidence. Out: is what it names the page's own release?
 * "Base models at the hub: acme/ridge", "acme/ridge-base: model card", on Acme's page: how large a model is, or where it lies, and no word
 * on what it was made from.
 */
export const namesItself = ({ base = '', passage }: DerivedFrom, evidence: Evidence): boolean =>
  (familyNamed(base) === undefined && isOwnName(base, passage, evidence)) ||
  (isOwn(base, evidence) && !saysMade(passage));

/** In: evidence and its prose. Out: the base that the prose names, one whose licence is known first; else the one that a tag names. */
export function proseBase(evidence: Evidence, prose: Prose): ProseBase | undefined {
  const found = derivedFrom(prose).flatMap((each) => {
    const base = named(each, evidence);
    return base ? [base] : [];
  });
  return (
    found.find(({ statement }) => statement !== undefined) ??
    tagBase(evidence) ??
    optionBase(evidence, prose) ??
    found[0]
  );
}

/** "tags: heron-2" on a model that states no base: its vendor says which release it belongs to. */
function tagBase({ model, reading }: Evidence): ProseBase | undefined {
  const found = model && licenseOfTag(model.tags);
  if (!found) return undefined;
  const quote = { source: 'model card', url: reading.url, quote: `tags: ${found.tag}`, place: 'metadata' };
  return {
    release: found.release,
    statement: statementOf(found.reading, 'model', quote, found.reading.id ?? found.release),
  };
}

/** An option of a command, or a key of a configuration, that names what is tuned: `--base_model 'heron/heron-7b'`. */
const OPTION =
  /\bbase[-_]model(?:[-_](?:name[-_]or[-_]path|name|path|id))?['"]?\s{0,3}[=:]?\s{0,3}['"]?([\w.-]{1,96}\/[\w.-]{1,96})/gi;

/** The base in a page's commands, where its family is one whose license restricts: such a line may only lower. */
function optionBase(evidence: Evidence, { passages }: Prose): ProseBase | undefined {
  for (const { source } of passages) {
    if (source.block.kind !== 'code') continue;
    for (const [, id = ''] of source.text.matchAll(OPTION)) {
      const family = familyOf(id);
      if (family?.reading.class === 'restricted' && !isOwn(id, evidence)) return ofFamily(id, family, quoteOf(source));
    }
  }
  return undefined;
}
