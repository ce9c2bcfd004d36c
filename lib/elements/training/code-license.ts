/** The license of the code that trained the model: the repository's file, or the vendor's words beside the code. */

import type { Prose } from '../../learned/index.ts';
import { readLicenseName } from '../../licenses/index.ts';
import type { ElementFinding, Evidence, LicenseFindings, RepositoryLicense } from '../../model/index.ts';
import { siteOf } from '../../sites/everywhere.ts';
import { match, type Pattern, patternOf } from '../../statements/pattern.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { repositoriesIn } from '../wants.ts';
import { licensesFor, type NamedLicense, strictest } from './licenses.ts';

const UNDER = patternOf('heading:part.training-code|part.code');
/** "Equipped with open-source training code", "the code is under a permissive license": the vendor's word, with no name. */
const SAID_OPEN = [
  patternOf('open.source:stated ~2 part.training-code'),
  patternOf('part.training-code|part.code|file.train ~9 terms.open.source:stated'),
  patternOf('terms.open.source:stated & heading:part.training-code|part.code & !part.weights & !part.data'),
];

/** "All content here, code included, is under an open source license": said anywhere on the page, of all the code or of this. */
const SAID_OPEN_OF_ALL = [
  'all:stated ~20 terms.open.source:stated & part.code',
  'part.training-code ~9 terms.open.source:stated',
].map((words) =>
  patternOf(
    `${words} & !part.other-code & !tuning.code & !thing.other-model & !thing.third-party & !thing.framework & !part.data & !part.weights`,
  ),
);

/** Passages that go on from one: the rest of its block, and of its section where that is about the code. */
function around(passage: ReadPassage, { passages }: Prose): ReadPassage[] {
  const { document, at, headings } = passage.source;
  return passages.filter(
    (other) =>
      other.source.document === document &&
      (other.source.at === at ||
        (match(UNDER, other) !== undefined && other.source.headings.join() === headings.join())),
  );
}

/** "The license is still to be decided": beside the code, that is none. */
const OPEN_QUESTION = ['maybe', 'denied', 'future'].map((said) =>
  patternOf(`word.license:${said} & !!part.weights & !!part.data`),
);
/** Under a heading on another part a license is that part's. */
const OF_ANOTHER = patternOf('heading:part.weights|part.data|part.training-data & !part.training-code');

const isOpenQuestion = (passage: ReadPassage): boolean =>
  OPEN_QUESTION.some((pattern) => match(pattern, passage) !== undefined);

function inWords(released: readonly ReadPassage[], prose: Prose): NamedLicense | undefined {
  for (const passage of released) {
    const found =
      strictest(licensesFor('code', passage, true)) ??
      strictest(around(passage, prose).flatMap((other) => licensesFor('code', other, true)));
    if (found) return found;
  }
  if (released.some((passage) => around(passage, prose).some(isOpenQuestion))) return undefined;
  const others = prose.passages.filter((passage) => match(OF_ANOTHER, passage) === undefined);
  const elsewhere = others.flatMap((passage) => licensesFor('code', passage, false));
  if (elsewhere.length > 0) return strictest(elsewhere);
  const says = (passages: readonly ReadPassage[], patterns: readonly Pattern[]): boolean =>
    passages.some((passage) => patterns.some((pattern) => match(pattern, passage)));
  return says(released, SAID_OPEN) || says(others, SAID_OPEN_OF_ALL)
    ? { class: 'osi', name: 'open source' }
    : undefined;
}

const fromName = (name: string): ElementFinding['license'] => {
  const { class: kind, id } = readLicenseName(name);
  return { class: kind, ...(id !== undefined && { id }), name };
};

/** Repositories that the passages lead to, as far as they were looked up. */
export const lookedUp = (
  released: readonly ReadPassage[],
  { repositories = [] }: LicenseFindings,
): RepositoryLicense[] => {
  const named = new Set(released.flatMap(repositoriesIn).map((id) => id.toLowerCase()));
  return repositories.filter(({ id }) => named.has(id.toLowerCase()));
};

/** Repositories that the passages lead to, beside the page's own, whose license nobody knows: not asked for, or no answer came. */
export function unreadOf({ reading }: Evidence, released: readonly ReadPassage[], licenses: LicenseFindings): string[] {
  const known = lookedUp(released, licenses).filter(({ status }) => status === 'read' || status === 'missing');
  const settled = new Set([
    ...known.map(({ id }) => id),
    siteOf(reading.subject).ids === 'repository' ? reading.subject.id : '',
  ]);
  const lower = new Set([...settled].map((id) => id.toLowerCase()));
  return [...new Set(released.flatMap(repositoriesIn))].filter((id) => !lower.has(id.toLowerCase()));
}

/** The words and the file beside each other: the stricter counts (RULES.md section 4). */
const withFiles = (
  words: NamedLicense | undefined,
  repositories: readonly RepositoryLicense[],
): ElementFinding['license'] => {
  const files = repositories.flatMap(({ license }) =>
    license ? [{ ...license, name: license.id ?? license.name ?? 'LICENSE' }] : [],
  );
  return strictest([...(words ? [words] : []), ...files]);
};

/**
 * In: evidence, the licenses found, the passages that say that the code is there. Out: its license; undefined where nothing says. A
 * repository's own file speaks for the code in it.
 */
export function codeLicense(
  { reading }: Evidence,
  licenses: LicenseFindings,
  released: readonly ReadPassage[],
  prose: Prose,
): ElementFinding['license'] {
  if (siteOf(reading.subject).kind !== 'repository')
    return withFiles(inWords(released, prose), lookedUp(released, licenses));
  const file = licenses.own.texts.find(
    ({ path, verdict }) =>
      /^(?:licen[sc]e(?:[-_.]?code)?|copying)(?:\.\w+)?$/i.test(path) && (verdict === 'exact' || verdict === 'near'),
  );
  const name = file?.id ?? reading.repository?.licenseLabel?.replace(/ licen[sc]e$/i, '');
  return name ? fromName(name) : undefined;
}
