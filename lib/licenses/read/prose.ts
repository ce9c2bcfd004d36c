/** Statements of licenses in the prose, lists, tables and badges of a card, README or page. */

import { hubModelOf } from '../../hub/links.ts';
import type { Prose } from '../../learned/index.ts';
import { isA, speaksOf } from '../../mentions/scan.ts';
import { atOnce, type Block, type Steps, type TextDocument } from '../../model/index.ts';
import { quoteOf } from '../../prose/passages.ts';
import { wordsBetween } from '../../prose/tokens.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { type NameReading, ownName } from '../names/index.ts';
import { answeredIn } from './answered.ts';
import { ofOlderVersions } from './history.ts';
import { labeledTermsIn } from './labeled-terms.ts';
import { deniedIn, type Licensed, licensedIn, namesIn, OPENS } from './licensed.ts';
import { licenseOfLink, mentionsIn } from './mentions.ts';
import { ownTermsIn } from './own-terms.ts';
import { ELSE } from './parts.ts';
import { type Covers, type Statement, statementOf } from './reading.ts';
import { namesSiblingOnly } from './siblings.ts';

/** A link to a license file whose text is not at hand. */
const OWN_FILE = /\/[\w.%-]{0,60}licen[sc]e[\w.%-]{0,40}$/i;
const OWN_LICENSE: NameReading = { class: 'unrecognised', restrictions: [], clauses: [], open: 'other' };

/** A labeled line below an item that presents another model of the hub is about that one. */
function underSibling(blocks: readonly Block[], at: number, name: string): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const { kind, links = [] } = blocks[back] as Block;
    if (kind === 'heading') return false;
    const ids = kind === 'item' || kind === 'paragraph' ? links.map(hubModelOf).filter((id) => id !== undefined) : [];
    if (ids.length > 0) return !ids.some((id) => id.split('/')[1]?.toLowerCase() === name.toLowerCase());
  }
  return false;
}

/** What prose says of the license of the weights. */
export interface ProseLicenses {
  statements: Statement[];
  /** Licenses that are said not to be those of the weights. */
  denied: Statement[];
}

const has = ({ passage }: ReadPassage, ...asked: string[]): boolean => speaksOf(passage.mentions, asked);
const inLicenseSection = ({ heading }: ReadPassage): boolean => heading.some(({ means }) => isA(means, 'word.license'));

function statementIn(
  read: ReadPassage,
  named: Pick<Licensed, 'name' | 'reading' | 'changed'>,
  covers: Covers,
  more: { prominent: boolean; rules?: string[]; file?: string | undefined },
): Statement {
  const quote = { ...quoteOf(read.source), ...(more.rules && { rules: more.rules }) };
  return {
    ...statementOf(named.reading, covers, quote, named.name),
    ...(more.prominent && { prominent: true }),
    ...(named.changed && { unread: true }),
    ...(more.file !== undefined && { file: more.file }),
  };
}

/** The address behind a license's name. */
function fileBehind({ source }: ReadPassage, name: string): string | undefined {
  const text = name.trim();
  return source.block.links?.find((link) => {
    const words = link.text.trim();
    return words.length > 2 && source.text.includes(words) && (text.includes(words) || words.includes(text));
  })?.href;
}

/** "license: MIT" badges; "Model License", "Code License" badges say what they cover. */
function badge(read: ReadPassage): Statement[] {
  const { text, links = [] } = read.source.block;
  if (!has(read, 'word.license', 'license')) return [];
  const inWords = mentionsIn(text)[0] ?? mentionsIn(`${text} License`)[0];
  const behind = links.map(licenseOfLink).find(Boolean);
  // "Creative Commons License" is said on the badges of all of them: the address behind it says which.
  const named = inWords?.reading.several ? (behind ?? inWords) : (inWords ?? behind);
  if (!named) return [];
  const covers = has(read, 'part.weights', 'part.model')
    ? 'weights'
    : has(read, 'part.code', 'part.data')
      ? 'other'
      : 'repository';
  return [statementIn(read, named, covers, { prominent: true })];
}

/** "Check our license at LICENSE": there is one, and what it says was not read. */
function ownFile(read: ReadPassage): Statement[] {
  if (!inLicenseSection(read) || has(read, 'part.code')) return [];
  const link = read.source.block.links?.find(
    ({ text, href }) => read.source.text.includes(text) && OWN_FILE.test(href),
  );
  if (!link) return [];
  return [statementIn(read, { name: link.text, reading: OWN_LICENSE }, 'model', { prominent: true, file: link.href })];
}

/** Words of a sentence that only denies: "It is not." */
const MAX_DENIAL = 5;

/** Does the sentence after take back what is said? "Ridge is under GPL, a blog says. That is not true." */
function isTakenBack({ source }: ReadPassage, next: ReadPassage | undefined): boolean {
  if (!next || next.source.document !== source.document || next.source.at !== source.at) return false;
  const { tokens } = next.passage;
  return (
    has(next, 'untrue') ||
    (has(next, 'not') && wordsBetween(tokens, 0, tokens.length) <= MAX_DENIAL && !has(next, 'part'))
  );
}

/** Is the section on something that has a license of its own: data, code, other people's work? */
const isHeadedElse = ({ heading }: ReadPassage): boolean =>
  speaksOf(heading, [...ELSE, 'act.cite']) && !speaksOf(heading, ['word.license', 'part.weights']);

/** Is no license a matter of the past, or of a condition? Not where that stands in the words themselves: "before the decision nothing is granted". */
function isBefore({ passage: { mentions } }: ReadPassage): boolean {
  const first = mentions.find(({ means }) => isA(means, 'no-license'));
  return mentions.some(
    (each) => first !== undefined && each.from < first.from && (isA(each.means, 'former') || isA(each.means, 'if')),
  );
}

/** In: a page's passages. Out: the blocks that say that no license has been given so far: what they name besides is former, or wished for. */
function withoutLicense(passages: readonly ReadPassage[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [nth, read] of passages.entries())
    if (has(read, 'no-license') && !has(read, 'part.code', 'part.data', 'part.paper.mark') && !isBefore(read))
      found.set(placeOf(read), nth);
  return found;
}

const placeOf = ({ source: { document, at } }: ReadPassage): string => `${at} ${document.url}`;

const SPEAK: ReadonlySet<TextDocument['kind']> = new Set(['model-card', 'readme', 'gate', 'page']);

/** In: a page's prose, and how its model is called. Out: what it says of the license of the weights, in reading order. */
export const proseLicenses = (prose: Prose, name: string): ProseLicenses => atOnce(findingLicenses(prose, name));

/** The same in steps. */
export function* findingLicenses(prose: Prose, name: string): Steps<ProseLicenses> {
  const statements: Statement[] = [];
  const denied: Statement[] = [];
  const none = withoutLicense(prose.passages);
  const older = ofOlderVersions(prose.passages);
  for (const [nth, read] of prose.passages.entries()) {
    yield;
    const { block, document, at, text } = read.source;
    if (!SPEAK.has(document.kind) || block.kind === 'code') continue;
    if (block.kind === 'image') {
      statements.push(...badge(read));
      continue;
    }
    if (namesSiblingOnly(text, name) || older.has(read)) continue;
    const names = namesIn(read);
    const found = licensedIn(prose, read, names);
    const said = none.size > 0 ? none.get(placeOf(read)) : undefined;
    const isUngiven = said !== undefined && (nth <= said || !has(read, 'now', 'arrived', 'part.weights'));
    const isBack = isTakenBack(read, prose.passages[nth + 1]);
    for (const licensed of found) {
      const { says, rules } = licensed;
      if ((isUngiven || isBack) && says !== 'denied' && OPENS.has(licensed.reading.class)) continue;
      const isLabel = rules[0] === 'licensed.label' && !inLicenseSection(read);
      const prominent =
        inLicenseSection(read) || (licensed.prominent && !(isLabel && underSibling(document.blocks, at, name)));
      if (says === 'denied') denied.push(statementIn(read, licensed, 'weights', { prominent: false, rules }));
      else {
        const file = licensed.changed ? undefined : fileBehind(read, licensed.name);
        statements.push(statementIn(read, licensed, says, { prominent, rules, file }));
      }
    }
    const denial = found.length === 0 ? deniedIn(read, names) : undefined;
    if (denial)
      denied.push(
        statementIn(read, { name: '', reading: OWN_LICENSE }, 'weights', { prominent: false, rules: denial }),
      );
    if (found.length === 0 && !has(read, 'license')) statements.push(...ownFile(read));
    const answered = found.length === 0 ? answeredIn(read, prose.passages[nth + 1]) : undefined;
    if (answered) {
      const { named, covers } = answered;
      statements.push(statementIn(prose.passages[nth + 1] as ReadPassage, named, covers, { prominent: true }));
    }
    const labeled = names.every(({ reading }) => reading.class === 'unrecognised') ? labeledTermsIn(read) : undefined;
    if (labeled && found.length === 0 && !isHeadedElse(read))
      statements.push(
        statementIn(read, { name: labeled.name, reading: OWN_LICENSE }, labeled.covers, { prominent: true }),
      );
    const own = found.some(({ says }) => says === 'weights') ? undefined : ownTermsIn(read);
    if (own)
      statements.push(
        statementIn(
          read,
          own.named
            ? { name: own.name, reading: ownName(own.name), changed: true }
            : { name: own.name, reading: OWN_LICENSE },
          'weights',
          { prominent: false, rules: own.rules, file: own.file },
        ),
      );
  }
  return { statements, denied };
}
