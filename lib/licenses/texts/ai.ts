/** AI licences, by what share of their fingerprint a text holds. */
import type { Claim } from './claim.ts';
import { runsOf, shortRun } from './hashes.ts';
import type { KnownFingerprint, LicenseIndex } from './license-index.ts';
import type { Text } from './tokens.ts';

export interface AiMatch {
  known: KnownFingerprint;
  share: number;
}

/** Share of a fingerprint that a text must hold to be that AI licence. */
const FINGERPRINT = 0.7;
/** Shares that differ by less are told apart by the version that the text names. */
const ALIKE = 0.06;

/** In: a text and what standard texts claim of it. Out: the AI licence that the rest is a text of, if any. */
export function matchAi(text: Text, index: LicenseIndex, claims: readonly Claim[]): AiMatch | undefined {
  const covered = claims.reduce((sum, claim) => claim.covered.reduce((size, { from, to }) => size + to - from, sum), 0);
  if (text.words.length - covered < 20 && text.words.length < 2 * covered) return undefined;
  const runs = new Set([...runsOf(text.words)].map(shortRun));
  const matches = index.fingerprints.map((known) => {
    let shared = 0;
    for (const run of known.runs) if (runs.has(run)) shared++;
    return { known, share: shared / Math.max(1, known.runs.length) };
  });
  const best = Math.max(0, ...matches.map(({ share }) => share));
  if (best < FINGERPRINT) return undefined;
  const alike = matches.filter(({ share }) => share > best - ALIKE).sort((a, b) => b.share - a.share);
  return chooseVersion(alike, text.folded);
}

/** Versions of one licence differ in little but their number: the one that the text names most often. */
function chooseVersion(matches: AiMatch[], folded: string): AiMatch | undefined {
  const text = folded.slice(0, 40_000).toLowerCase();
  const named = ({ known: { id } }: AiMatch): number => {
    const [, family, version] = /^([a-z]+)[-_ ]?(\d+(?:\.\d+)?)/.exec(id) ?? [];
    if (!family || !version) return 0;
    return [`${family} ${version}`, `${family}${version}`, `${family}-${version}`].reduce(
      (sum, name) => sum + text.split(name).length - 1 - (text.split(`${name}.`).length - 1) * 0.5,
      0,
    );
  };
  const [first, ...others] = matches;
  return others.reduce((best, match) => (best && named(match) > named(best) ? match : best), first);
}
