/** The licence that a model states itself, by the order of RULES.md section 4. */

import type { Prose } from '../../learned/index.ts';
import {
  type Conflict,
  type Evidence,
  inTurns,
  type KnownModel,
  type LicenseFinding,
  type ModelMetadata,
  type Note,
  type Pause,
  type Quote,
  type Restriction,
} from '../../model/index.ts';
import { knownQuote } from '../../model/known.ts';
import { RECORDS, siteOf } from '../../sites/everywhere.ts';
import type { Site } from '../../sites/index.ts';
import { readLicenseName } from '../names/index.ts';
import { compareStrictness, stricter, strictest } from '../strictness.ts';
import type { TextReading } from '../texts/reading.ts';
import { findingConditions, MAX_RESTRICTIONS } from './conditions.ts';
import { coversOfFiles } from './file-covers.ts';
import { fileStatement } from './files.ts';
import { metadataStatements } from './metadata.ts';
import { pageText } from './page-text.ts';
import { bindingFiles } from './policies.ts';
import { findingLicenses } from './prose.ts';
import { definite, type Statement, statementOf } from './reading.ts';
import { releasedUnder } from './releases.ts';
import { unreadFiles } from './unread.ts';
import { withFile } from './with-file.ts';

export interface OwnLicense {
  finding: LicenseFinding;
  conflicts: Conflict[];
  notes: Note[];
}

export type Recognize = (raw: string) => Promise<TextReading> | TextReading;

/** Where the hub's record can be read: a vendor's page only links to it. */
const addressOfRecord = ({ reading }: Evidence, { id }: ModelMetadata): string =>
  siteOf(reading.subject).kind === 'hub' ? reading.url : RECORDS.addressOf(id);

/** The licence by which a list of known releases has this one. */
function knownStatement({ known }: Evidence): Statement | undefined {
  if (!known?.license) return undefined;
  const statement = statementOf(readLicenseName(known.license), 'weights', knownQuote(known), known.license);
  return { ...statement, basis: 'inferred' };
}

/** A name that is used for several texts is the one that its owner uses it for, where the table has that: "Acme's modified MIT". */
function asOwners(statement: Statement, owner: string | undefined): Statement {
  if (!owner || statement.by !== 'name' || statement.class !== 'unrecognised' || !statement.id) return statement;
  const reading = readLicenseName(`${owner} ${statement.name ?? ''}`);
  if (reading.class !== 'restricted' || reading.id === undefined) return statement;
  return { ...statement, ...statementOf(reading, statement.covers, statement.quote, statement.name ?? '') };
}

/** A name that is in no table, or stands for several texts, and no file behind it. */
const saysNothing = ({ class: kind, by, unread }: Statement): boolean =>
  kind === 'unrecognised' && by === 'name' && !unread;

/** A gate that lets nobody in from the European Union limits where the weights may be used, whatever else they are under. */
function shutOut({ model, reading }: Evidence): Restriction[] {
  if (!model?.gateExcludesEu) return [];
  return [{ kind: 'geographic', quote: 'extra_gated_eu_disallowed: true', source: 'model card', url: reading.url }];
}

const isWeights = ({ covers }: Statement): boolean => covers === 'weights';

/** Statements that speak for the weights, strongest group first; the first group that has any decides, with the strictest. */
function speaking(kind: Site['kind'], metadata: Statement[], prose: Statement[], files: Statement[]): Statement[] {
  const weightsFiles = files.filter(isWeights);
  const named = prose.filter(isWeights);
  const general = prose.filter(({ covers }) => covers === 'model' || covers === 'repository');
  const plain = files.filter(({ covers }) => covers === 'repository');
  if (kind === 'hub') {
    // A hub's page is the model's own: what its license section, a labeled line or a badge says stands beside the tag.
    const stated = [...weightsFiles, ...named, ...metadata, ...plain, ...general.filter(({ prominent }) => prominent)];
    return stated.length > 0 ? stated : general;
  }
  for (const group of [[...weightsFiles, ...named], metadata, plain.length > 0 ? [...plain, ...general] : general]) {
    if (group.length > 0) return group;
  }
  return [];
}

/** What opens, and is said not to be the license of the weights, is it not: only words on the weights themselves outweigh that. */
const withoutDenied = (statements: Statement[], denied: readonly Statement[]): Statement[] =>
  statements.filter(
    ({ covers, class: kind, id }) =>
      covers === 'weights' ||
      (kind !== 'osi' && kind !== 'open') ||
      !denied.some((other) => other.id === undefined || other.id === id),
  );

/** Reads the licence of the subject from everything that was read. */
export async function readOwn(
  evidence: Evidence,
  prose: Prose,
  recognize: Recognize,
  pause?: Pause,
): Promise<OwnLicense> {
  const { reading } = evidence;
  const metadata = evidence.model ? metadataStatements(evidence.model, addressOfRecord(evidence, evidence.model)) : [];
  const { statements: named, denied } = await inTurns(findingLicenses(prose, reading.subject.name), pause);
  const covers = coversOfFiles(evidence);
  const readPaths = evidence.documents.flatMap(({ kind, path }) =>
    kind === 'license-file' && path !== undefined && covers(path) !== 'other' ? [path] : [],
  );
  const files = (
    await Promise.all(
      evidence.documents
        .filter(({ kind }) => kind === 'license-file')
        .map((file) => fileStatement(file, covers(file.path ?? 'LICENSE'), recognize, readPaths)),
    )
  ).filter((statement) => statement !== undefined);
  const stated = [...named, ...releasedUnder(prose, reading.subject)].map((statement) =>
    withFile(statement, evidence.documents, files),
  );
  const label = labelStatement(evidence, files);
  if (label) files.push(label);
  files.push(...unreadFiles(evidence, covers, files));
  const onItself = await pageText(prose, recognize);
  if (onItself) files.push(onItself.statement);
  const said = await inTurns(findingConditions(prose, onItself?.blocks), pause);
  const conditions = [...said.restrictions, ...bindingFiles(evidence), ...shutOut(evidence)];
  const onPage = definite(withoutDenied(speaking(siteOf(reading.subject).kind, metadata, stated, files), denied)).map(
    (statement) => asOwners(statement, reading.subject.owner),
  );
  // What was known speaks only where nothing that was read does, or nothing but a name that says no more; there it only restricts.
  const known = knownStatement(evidence);
  const isMute = onPage.length === 0 || (known?.class === 'restricted' && onPage.every(saysNothing));
  const statements = isMute && known ? [known] : onPage;
  const chosen = strictest(statements);
  const found = toFinding(chosen, statements, conditions, reading.url);
  // What is only odd, in a paragraph away from terms, would be noise on most cards: what bars an open label is shown.
  const doubts = said.doubts.filter(({ bars }) => bars).map(({ quote }) => quote);
  const isOpen = found.class === 'osi' || found.class === 'open';
  const finding = isOpen && doubts.length > 0 ? { ...found, doubts } : found;
  return {
    finding,
    conflicts: conflictsOf(chosen, statements, conditions, finding),
    notes: [
      ...notesOf(evidence),
      ...(said.more ? [{ key: 'first-restrictions', values: [String(MAX_RESTRICTIONS)] }] : []),
      ...(isOpen ? doubts.map((quote): Note => ({ key: 'may-set-conditions', quote })) : []),
    ],
  };
}

/** The site's own recognition of a repository's license file, where the file itself was not read. */
function labelStatement(evidence: Evidence, files: Statement[]): Statement | undefined {
  const label = evidence.reading.repository?.licenseLabel;
  if (!label || files.some(({ covers }) => covers === 'repository')) return undefined;
  const names = label.replace(/ licenses? found| licen[sc]e$/i, '').split(/, | and /);
  const known = names.map((name) => readLicenseName(name)).filter(({ id }) => id !== undefined);
  const [first, ...rest] = known;
  if (!first) return undefined;
  const quote: Quote = {
    source: siteOf(evidence.reading.subject).name,
    url: evidence.reading.url,
    quote: label,
    place: 'About',
  };
  return {
    ...statementOf(
      rest.reduce((found, next) => stricter(found, next), first),
      'repository',
      quote,
      label,
    ),
    basis: 'inferred',
  };
}

function toFinding(
  chosen: Statement | undefined,
  statements: Statement[],
  conditions: Restriction[],
  url: string,
): LicenseFinding {
  const texts = statements.flatMap(({ text }) => (text ? [text] : []));
  if (!chosen) {
    const [first] = conditions;
    const restricted = first !== undefined;
    return {
      class: restricted ? 'restricted' : 'unstated',
      restrictions: conditions,
      evidence: first ? [{ source: first.source, url: first.url || url, quote: first.quote }] : [],
      basis: 'stated',
      texts,
    };
  }
  const added = conditions.filter(
    ({ quote }) => !chosen.restrictions.some((restriction) => restriction.quote === quote),
  );
  const restricted = added.length > 0 || chosen.class === 'restricted';
  const evidence = [
    chosen.quote,
    ...added.map(({ quote, source, url: at }) => ({ source, url: at, quote })),
    ...statements.filter((other) => other !== chosen).map(({ quote }) => quote),
  ];
  return {
    class: restricted ? 'restricted' : chosen.class,
    ...(chosen.id !== undefined && { id: chosen.id }),
    ...(chosen.name !== undefined && { name: chosen.name }),
    ...(restricted && chosen.class !== 'restricted' && { conditions: true }),
    restrictions: [...chosen.restrictions, ...added],
    evidence: evidence
      .filter(({ quote }, at) => evidence.findIndex((other) => other.quote === quote) === at)
      .slice(0, 6),
    basis: chosen.basis,
    texts,
  };
}

/** Another license by another sentence, which would allow more: not one of the same class beside it, nor a name that says nothing. */
const isLooser = (other: Statement, chosen: Statement): boolean =>
  (other.class === 'osi' || other.class === 'open') &&
  other.class !== chosen.class &&
  other.quote.quote !== chosen.quote.quote &&
  compareStrictness(chosen, other) > 0;

function conflictsOf(
  chosen: Statement | undefined,
  statements: Statement[],
  conditions: Restriction[],
  finding: LicenseFinding,
): Conflict[] {
  if (!chosen) return [];
  const conflicts: Conflict[] = [];
  const looser = statements.find((other) => isLooser(other, chosen));
  if (looser) {
    const kind = chosen.by === 'text' || looser.by === 'text' ? 'license-tag-vs-file' : 'license-tag-vs-text';
    conflicts.push({ kind, quotes: [looser.quote, chosen.quote] });
  }
  const [condition] = conditions;
  const allows = (chosen.class === 'osi' || chosen.class === 'open') && condition?.quote !== chosen.quote.quote;
  if (condition && allows && finding.class === 'restricted') {
    conflicts.push({
      kind: 'license-tag-vs-text',
      quotes: [chosen.quote, { source: condition.source, url: condition.url, quote: condition.quote }],
    });
  }
  return conflicts;
}

/** Members of a family with the terms of each. */
const membersOf = (members: readonly KnownModel[]): string =>
  members
    .slice(0, 6)
    .map(({ id, license, weights, date }) => `${id.split('/').at(-1)}: ${license ?? weights} (${date})`)
    .join('; ');

function notesOf({ model, documents, reading, known, members }: Evidence): Note[] {
  const notes: Note[] = [];
  if (model?.gated) notes.push({ key: model.gated === 'manual' ? 'gate-manual' : 'gate-auto' });
  if (model?.gateExcludesEu) notes.push({ key: 'gate-eu' });
  const policy = documents.find(({ kind }) => kind === 'use-policy');
  if (policy)
    notes.push({
      key: 'use-policy-file',
      values: [policy.path ?? ''],
      quote: { source: policy.path ?? '', url: policy.url, quote: policy.path ?? '' },
    });
  if (reading.repository?.isFork) notes.push({ key: 'fork' });
  if (known) notes.push({ key: 'known', values: [known.date] });
  if (members) notes.push({ key: 'members', values: [membersOf(members)] });
  return notes;
}
