/** Which license a passage gives to code or to data: each name belongs to the part that it stands with. */
import { mentionsIn } from '../../licenses/index.ts';
import { isA, isOneOf, type Mention } from '../../mentions/scan.ts';
import type { LicenseClass } from '../../model/index.ts';
import { wordsBetween } from '../../prose/tokens.ts';
import { type ReadPassage, wordsOf } from '../../statements/read.ts';

export interface NamedLicense {
  class: LicenseClass;
  id?: string;
  name: string;
}

type Part = 'code' | 'data' | 'weights';

const PARTS: readonly (readonly [Part, readonly string[]])[] = [
  ['code', ['part.training-code', 'part.code', 'link.code', 'file', 'step', 'tuning.code']],
  ['data', ['part.training-data', 'part.data', 'part.eval-data', 'link.data', 'set', 'tuning.data']],
  ['weights', ['part.weights', 'link.hub']],
];

const partOf = ({ means }: Mention): Part | undefined => PARTS.find(([, meanings]) => isOneOf(means, meanings))?.[0];

/** Parts that are said in one breath share a license: "weights and code under MIT". */
const IN_ONE_BREATH = 3;

const OPENS: ReadonlySet<string> = new Set(['(', '（', '[']);

/** "The code (https://…, MIT)": in brackets a license belongs to what they follow or hold, whichever clause that stands in. */
function beforeBracket(
  license: Mention,
  parts: readonly Mention[],
  { tokens }: ReadPassage['passage'],
): Mention | undefined {
  const near = parts.filter(({ to }) => to <= license.from).at(-1);
  if (!near || wordsBetween(tokens, near.to, license.from) > IN_ONE_BREATH) return undefined;
  const first = Math.max(near.from - 1, 0);
  return tokens.slice(first, license.from).some(({ text }) => OPENS.has(text)) ? near : undefined;
}

/** The parts that a license name stands with: the one that follows at once, else the nearest before, else the nearest after. */
function partsOf(license: Mention, { passage }: ReadPassage): Set<Part> {
  const { tokens } = passage;
  const all = passage.mentions.filter((mention) => partOf(mention) !== undefined);
  const clause = all.filter((mention) => passage.clauseOf(mention) === passage.clauseOf(license));
  const near = clause.length > 0 ? clause : all;
  const before = near.filter(({ to }) => to <= license.from);
  const after = near.filter(({ from }) => from >= license.to);
  const adjective = after.find(({ from }) => wordsBetween(tokens, license.to, from) === 0 && from - license.to <= 1);
  // "We ran acme/train, available under MIT, on acme/data": what is said to be there right before, in the clause before.
  const behind = (): Mention | undefined => {
    const last = all.findLast(({ to }) => to <= license.from);
    if (!last || wordsBetween(tokens, last.to, license.from) > IN_ONE_BREATH) return undefined;
    const isThere = ({ means, from }: Mention): boolean =>
      from >= last.to && from < license.from && isOneOf(means, ['act.available', 'act.release']);
    return passage.mentions.some(isThere) ? last : undefined;
  };
  const chosen = adjective ?? beforeBracket(license, all, passage) ?? before.at(-1) ?? behind() ?? after[0];
  const found = new Set<Part>();
  if (!chosen) return found;
  const others = passage.mentions.filter(({ means }) => isA(means, 'license'));
  const joins = (a: Mention, b: Mention): boolean => {
    const [first, second] = a.to <= b.from ? [a, b] : [b, a];
    if (wordsBetween(tokens, first.to, second.from) > IN_ONE_BREATH) return false;
    return !others.some(({ from }) => from >= first.to && from < second.from);
  };
  // "The code is under MIT (https://…), and the corpus under CC0": what has a license in its own clause shares no other's.
  const hasOwn = (part: Mention): boolean =>
    passage.clauseOf(part) !== passage.clauseOf(license) &&
    passage.clauseOf(part) !== passage.clauseOf(chosen) &&
    others.some((other) => other !== license && passage.clauseOf(other) === passage.clauseOf(part));
  const breath = [chosen];
  for (const list of chosen.to <= license.from ? [before.toReversed()] : [after])
    for (const next of list)
      if (next !== chosen && !hasOwn(next) && breath.some((each) => joins(each, next))) breath.push(next);
  for (const each of breath) found.add(partOf(each) as Part);
  return found;
}

/** The license that a mention names. */
function named(mention: Mention, passage: ReadPassage): NamedLicense {
  const name = wordsOf(mention, passage);
  const reading = mentionsIn(name)[0]?.reading;
  const id = reading?.id;
  return { class: reading?.class ?? 'unrecognised', ...(id !== undefined && { id }), name };
}

/**
 * In: a passage, a part, and whether the passage is about that part where it names none ("It is under MIT."). Out: the licenses that it
 * gives to the part, as stated: denied, former and promised ones are none.
 */
export function licensesFor(part: Part, passage: ReadPassage, isAbout: boolean): NamedLicense[] {
  return passage.passage.mentions.flatMap((mention) => {
    if (!isA(mention.means, 'license')) return [];
    const said = passage.passage.of(mention);
    if (said.denied || said.former || said.future || said.maybe) return [];
    const parts = partsOf(mention, passage);
    return parts.has(part) || (isAbout && parts.size === 0) ? [named(mention, passage)] : [];
  });
}

const STRICTNESS: readonly LicenseClass[] = ['osi', 'open', 'unrecognised', 'unstated', 'restricted'];

/** The strictest of several. */
export const strictest = (licenses: readonly NamedLicense[]): NamedLicense | undefined =>
  [...licenses].sort((a, b) => STRICTNESS.indexOf(b.class) - STRICTNESS.indexOf(a.class))[0];
