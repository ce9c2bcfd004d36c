/** Training code: the code that trained this model (RULES.md). Silence and parts of it are `unknown`. */

import type { Prose } from '../../learned/index.ts';
import { derivedFrom } from '../../licenses/index.ts';
import { addressesIn, fileMeans } from '../../mentions/addresses.ts';
import { speaksOf } from '../../mentions/scan.ts';
import type { ElementFinding, Evidence, LicenseFindings, Steps } from '../../model/index.ts';
import { lettersOf } from '../../prose/fold.ts';
import { siteOf } from '../../sites/everywhere.ts';
import { match, patternOf } from '../../statements/pattern.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { codeLicense, lookedUp, unreadOf } from './code-license.ts';
import { commandStartsFromAnother, startsFromAnother } from './from-another.ts';
import { quoteSaid, type Said, saidOf } from './said.ts';

/** Ids of the bases: as the record lists them, else as words link them. None where words name one without its address. */
function basesOf({ model }: Evidence, prose: Prose): string[] {
  if (model && model.baseModels.length > 0) return model.baseModels;
  const named = derivedFrom(prose).map(({ base }) => base ?? '');
  const ids = named.filter((name) => name.includes('/'));
  const known = new Set(ids.map((id) => lettersOf(id.split('/')[1] ?? '')));
  return named.every((name) => name.includes('/') || known.has(lettersOf(name))) ? ids : [];
}

/** What a vendor says of all its releases holds for the base, too, when the base is its own. */
export function ownBase(evidence: Evidence, prose: Prose): boolean {
  const bases = basesOf(evidence, prose);
  const owner = (evidence.reading.subject.owner ?? '').toLowerCase();
  return bases.length > 0 && bases.every((id) => id.split('/')[0]?.toLowerCase() === owner);
}

/** "All data sets, training code and weights are released": of everything, whichever row spoke first. */
const EVERYTHING = patternOf(
  'all & part.data|part.training-data & part.weights|part.model & part.training-code & act.release|act.available:stated & !!act.forbid & !!not & !!future & !!request & !!part-of & !!act.withhold',
);
const EVERYTHING_ROW = 'training-code.everything';

/**
 * A command that trains, in a repository's README: under a heading on training, or of a script that the repository shows among its files.
 * Not one on tuning or testing.
 */
function command({ reading }: Evidence, { passages }: Prose): ReadPassage | undefined {
  if (siteOf(reading.subject).kind !== 'repository') return undefined;
  const trainers = (reading.repository?.files ?? []).filter(({ path }) => fileMeans(path) === 'file.train');
  return passages.find(({ source, heading }) => {
    if (source.block.kind !== 'code') return false;
    const speaks = (...asked: string[]): boolean => speaksOf(heading, asked);
    if (speaks('tuning', 'yours', 'act.evaluate', 'part.other-code', 'thing.service')) return false;
    const run = addressesIn(source.folded).filter(({ means }) => means === 'file.train');
    if (run.length === 0) return false;
    const text = (at: { start: number; end: number }): string => source.folded.slice(at.start, at.end);
    return speaks('act.train', 'repeat') || run.some((at) => trainers.some(({ path }) => text(at).endsWith(path)));
  });
}

/** What no sentence on code for a reader's own use, to come, or withheld has. */
const THERE = '!yours & !!act.withhold & !!future & !!request & !!not & !!act.evaluate';
/** Of a model that was made from another, code to tune is the code that trained it: its own part of the chain (RULES.md section 3). */
const TUNING = [
  `tuning.code:stated + act.release|act.available|place.repo|link.code|file & ${THERE}`,
  `part.code|part.training-code & about:tuning & link.code|place.repo & ${THERE}`,
  `part.code ~6 act.train & link.code|place.repo & ${THERE}`,
].map(patternOf);

const tuningCode = ({ passages }: Prose): ReadPassage | undefined =>
  passages.find(
    (passage) =>
      passage.source.block.kind !== 'code' && TUNING.some((pattern) => match(pattern, passage) !== undefined),
  );

/** Finds the training code. For a derived model the base's is needed too, and is not on this page. */
export function* readTrainingCode(
  evidence: Evidence,
  licenses: LicenseFindings,
  derived: boolean,
  prose: Prose,
): Steps<ElementFinding> {
  const said = yield* saidOf('training-code', prose);
  const of = (...says: string[]): Said | undefined => said.find((each) => says.includes(each.says));
  const refuse = (each: Said): ElementFinding => ({
    status: 'unmet',
    basis: 'stated',
    reason: 'training-code-withheld',
    evidence: [quoteSaid(each)],
  });
  const withheld = of('withheld');
  if (withheld) return refuse(withheld);
  const released = said.filter(({ says }) => says === 'released');
  const run = command(evidence, prose);
  const tuned = derived ? tuningCode(prose) : undefined;
  const passage = run ?? tuned;
  const first: Said | undefined = released[0] ?? (passage && { says: 'released', rules: [], passage });
  const promised = of('promised', 'request');
  if (!first && promised) return refuse(promised);
  const part = of('part');
  if (!first || part) {
    const reason = part ? 'training-code-part' : 'training-code-not-found';
    return { status: 'unknown', basis: 'inferred', reason, evidence: part ? [quoteSaid(part)] : [] };
  }
  const everything = released.some(
    ({ rules, passage: each }) => rules.includes(EVERYTHING_ROW) || match(EVERYTHING, each) !== undefined,
  );
  const passages = [...released.map((each) => each.passage), ...(tuned ? [tuned] : [])];
  const repositories = lookedUp(passages, licenses);
  const license = codeLicense(evidence, licenses, passages, prose);
  const unread = license ? [] : unreadOf(evidence, passages, licenses);
  const file = repositories.find(({ quote }) => quote !== undefined)?.quote;
  const found = {
    evidence: [quoteSaid(first), ...(file ? [file] : [])],
    ...(license && { license }),
    ...(repositories.length > 0 && { names: repositories.map(({ id }) => id) }),
    ...(unread.length > 0 && { unread }),
  };
  // Neither README nor license is where they usually are: with no license stated either, nothing says that the code is there. A
  // repository's own page holds code itself.
  const isElsewhere = siteOf(evidence.reading.subject).kind !== 'repository';
  if (isElsewhere && !license && repositories.length > 0 && repositories.every(({ status }) => status === 'missing'))
    return { status: 'unknown', basis: 'inferred', reason: 'training-code-gone', ...found };
  const begins = run !== undefined && commandStartsFromAnother(run, evidence.reading.subject.name);
  if ((derived || begins || startsFromAnother(prose)) && !(everything && ownBase(evidence, prose)))
    return { status: 'unknown', basis: 'stated', reason: 'training-code-base', ...found };
  return {
    status: 'met',
    basis: released.length > 0 ? 'stated' : 'inferred',
    reason: 'training-code-released',
    ...found,
  };
}
