/**
 * Which of the licenses that a passage names speaks for the weights? Decided name by name by assets/rules/licensed.json, with the learned
 * reader's vote beside it: a name that opens needs words for it and no vote against; one that restricts needs the words alone.
 */
import rules from '../../../assets/rules/licensed.json' with { type: 'json' };
import type { Prose } from '../../learned/index.ts';
import { isA, isOneOf, type Mention } from '../../mentions/scan.ts';
import { foldText } from '../../prose/fold.ts';
import type { Context } from '../../statements/pattern.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { type RuleFile, RuleTable, type Verdict } from '../../statements/table.ts';
import { type NameReading, ownName } from '../names/index.ts';
import { COVERED, type Covered, coveredBy } from './heads.ts';
import { linkedTo } from './linked.ts';
import { licenseOfLink, mentionsIn } from './mentions.ts';

const TABLE = new RuleTable(rules as unknown as RuleFile);

/** A license that a passage names, with its place. */
export interface Named {
  name: string;
  reading: NameReading;
  at: Mention;
}

export interface Licensed extends Named {
  /** `weights`, `model`, `repository`: what it is put on. `denied`: it is said not to be theirs. */
  says: 'weights' | 'model' | 'repository' | 'denied';
  /** Said where a license is stated: a section, a label, a table. */
  prominent: boolean;
  /** It is said with an addition: no text of the license alone tells what it is. */
  changed?: true;
  rules: string[];
}

/** Licenses named in a passage, then those that its links lead to, in order of place. */
export function namesIn({ source, passage }: ReadPassage): Named[] {
  const { tokens } = passage;
  const tokenAt = (start: number, end: number): Pick<Mention, 'from' | 'to'> => {
    const from = Math.max(
      0,
      tokens.findIndex((token) => token.end > start),
    );
    const to = tokens.findIndex((token) => token.start >= end);
    return { from, to: to < 0 ? tokens.length : Math.max(to, from + 1) };
  };
  const found: Named[] = mentionsIn(source.folded).map(({ index, end, name, reading }) => {
    const place = tokenAt(index, end);
    const known = passage.mentions.find(({ means, from }) => isA(means, 'license') && from === place.from);
    return { name, reading, at: known ?? { means: `license.${reading.class}`, id: 'license', ...place } };
  });
  for (const link of source.block.links ?? []) {
    const words = foldText(link.text).trim();
    const start = words === '' ? -1 : source.folded.indexOf(words);
    const license = start < 0 ? undefined : licenseOfLink(link);
    if (!license) continue;
    const place = tokenAt(start, start + words.length);
    const same = found.findIndex(({ at }) => at.from < place.to && place.from < at.to);
    const named = found[same];
    if (named) {
      // A name that is used for several texts says less than the address of one of them.
      if (named.reading.several) found[same] = { ...named, reading: license.reading };
      continue;
    }
    found.push({ ...license, at: { means: `license.${license.reading.class}`, id: 'license.link', ...place } });
  }
  return found.sort((a, b) => a.at.from - b.at.from);
}

/**
 * A passage as the table sees it for one name: other names are `beside.license.*`, things that it is not put on `near.*`, the own name
 * `named`; words that belong to other names are `far.*`.
 */
function contextFor(read: ReadPassage, at: Mention, names: ReadonlySet<Mention>, covered: Covered): Context {
  const original = new Map<Mention, Mention>();
  const { heads, spans, column, labeled, fronted } = covered;
  const seen = (mention: Mention): string => {
    const { means, id } = mention;
    if (names.has(mention)) return `beside.${means}`;
    if (isOneOf(means, COVERED) && !heads.includes(mention)) return `near.${means}`;
    if (heads.includes(mention)) return means === 'this' && id.startsWith('name') ? 'named' : means;
    return spans.some(({ from, to }) => mention.from >= from && mention.to <= to) ? means : `far.${means}`;
  };
  const label: Mention[] = labeled ? [{ means: 'label', id: 'label', from: 0, to: at.from > 0 ? 1 : 0 }] : [];
  if (fronted) label.push({ means: 'fronted', id: 'fronted', from: 0, to: 0 });
  const linked = linkedTo(read, at);
  const own: Mention[] = linked
    ? [{ ...linked.link, means: linked.is === 'own' ? `of.${linked.link.means}` : 'apart', id: 'linked' }]
    : [];
  const added = [...label, ...own, at, ...heads].filter((mention) => !read.passage.mentions.includes(mention));
  const mentions = [...read.passage.mentions, ...added]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((mention) => {
      const shown = mention === at ? { ...mention } : { ...mention, means: seen(mention) };
      original.set(shown, mention);
      return shown;
    });
  const { passage } = read;
  const asserted = {
    ...passage,
    mentions,
    of: (mention: Mention) => passage.of(original.get(mention) ?? mention),
    clauseOf: (mention: Mention) => {
      const known = original.get(mention) ?? mention;
      return passage.mentions.includes(known)
        ? passage.clauseOf(known)
        : Math.max(
            0,
            passage.clauses.findIndex(({ to }) => known.from < to),
          );
    },
  };
  return { ...read, passage: asserted, columns: column === undefined ? [] : (read.byColumn[column] ?? []) };
}

const DENIES: ReadonlySet<string> = new Set(['licensed.ended', 'licensed.denied', 'licensed.not']);
/** Tokens between two names of one list: "MIT or Apache-2.0". */
const LISTED = 2;

/** Of a name's verdict and that of its neighbors: a denial of one name of a list is one of all. */
function verdictOf(
  { passage }: ReadPassage,
  names: readonly Named[],
  verdicts: readonly (Verdict | undefined)[],
  nth: number,
): Verdict | undefined {
  for (const other of [nth - 1, nth + 1]) {
    const [a, b] = [names[Math.min(nth, other)]?.at, names[Math.max(nth, other)]?.at];
    if (!a || !b || b.from - a.to > LISTED) continue;
    // "Not MIT but CC BY-NC".
    if (passage.mentions.some(({ means, from }) => isOneOf(means, ['not', 'but']) && from >= a.to && from < b.from))
      continue;
    if (DENIES.has(verdicts[other]?.rules[0] ?? '')) return verdicts[other];
  }
  return verdicts[nth];
}

/** Share of the vote for "no" from which a name that opens does not speak; for words that say little, and for plain ones. */
const AGAINST = { weak: 0.7, plain: 0.97 } as const;

export const OPENS: ReadonlySet<string> = new Set(['osi', 'open']);
const SAYS: ReadonlySet<string> = new Set(['weights', 'model', 'repository', 'denied']);

/** Kinds of a verdict that ask no vote: an addition only bars, and "that is final" is said in so many words. */
const SURE: ReadonlySet<string> = new Set(['changed', 'settled']);

/** What a table says of each license that a passage names. */
function verdictsOn(table: RuleTable, read: ReadPassage, names: readonly Named[]): (Verdict | undefined)[] {
  const asked = askedOf(names);
  const covered = coveredBy(
    read,
    names.map(({ at }) => at),
    asked,
  );
  const places = new Set(names.map(({ at }) => at));
  return names.map((named, nth) =>
    asked.has(nth) ? table.decide(contextFor(read, named.at, places, covered[nth] as Covered)) : undefined,
  );
}

/** A name that a passage repeats says no more each time; one that names hundreds is a list of licenses, and puts nothing under any. */
const MAX_SAME = 6;
const MAX_ASKED = 40;

/** Numbers of the names that are asked about: the first of each license, and those that restrict before those that open. */
function askedOf(names: readonly Named[]): ReadonlySet<number> {
  if (names.length <= MAX_SAME) return new Set(names.keys());
  const times = new Map<string, number>();
  const first: number[] = [];
  for (const [nth, { reading }] of names.entries()) {
    const key = `${reading.class} ${reading.id}`;
    const seen = times.get(key) ?? 0;
    times.set(key, seen + 1);
    if (seen < MAX_SAME) first.push(nth);
  }
  const opens = (nth: number): number => Number(OPENS.has(names[nth]?.reading.class ?? ''));
  return new Set(first.sort((a, b) => opens(a) - opens(b) || a - b).slice(0, MAX_ASKED));
}

/** What a table says of each license that a passage names: for tests of its rows. */
export function decisionsOnNames(read: ReadPassage, table: RuleTable): (Verdict | undefined)[] {
  const names = namesIn(read);
  return names.length > 0 ? verdictsOn(table, read, names) : [table.decide(read)];
}

/** In: a passage, and the licenses that it names. Out: where there are none, the rules by which it denies the weights any. */
export function deniedIn(read: ReadPassage, names: readonly Named[]): string[] | undefined {
  const verdict = names.length === 0 ? TABLE.decide(read) : undefined;
  return verdict?.says === 'denied' ? verdict.rules : undefined;
}

/** In: a page's prose, one of its passages, and the licenses that it names. Out: those that speak for the weights, or are denied to them. */
export function licensedIn(prose: Prose, read: ReadPassage, names: readonly Named[] = namesIn(read)): Licensed[] {
  if (names.length === 0) return [];
  const verdicts = verdictsOn(TABLE, read, names);
  return names.flatMap((named, nth): Licensed[] => {
    const verdict = verdictOf(read, names, verdicts, nth);
    if (!verdict || !SAYS.has(verdict.says)) return [];
    const says = verdict.says as Licensed['says'];
    if (says !== 'denied' && !SURE.has(verdict.kind ?? '') && OPENS.has(named.reading.class)) {
      const { no = 0 } = prose.vote('licensed', read, true).all;
      if (no >= (verdict.kind === 'weak' ? AGAINST.weak : AGAINST.plain)) return [];
    }
    if (verdict.kind === 'changed' && OPENS.has(named.reading.class))
      return [{ ...named, reading: ownName(''), says, prominent: true, changed: true, rules: verdict.rules }];
    return [
      { ...named, says, prominent: verdict.kind === 'prominent' || verdict.kind === 'settled', rules: verdict.rules },
    ];
  });
}
