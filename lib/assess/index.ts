/**
 * The way of the data, in one place: gather, understand, judge (ARCHITECTURE.md). Background and command line both call this,
 * so that they cannot differ.
 */

import { readingClaim } from '../claims/index.ts';
import { evidenceOf } from '../elements/base.ts';
import { type BaseReading, readingElements } from '../elements/index.ts';
import { wantsOf } from '../elements/wants.ts';
import { assess } from '../label/index.ts';
import { type Prose, readingProseOf } from '../learned/index.ts';
import { readLicenses, readRepositories } from '../licenses/index.ts';
import type { TextReading } from '../licenses/texts/reading.ts';
import {
  type Assessment,
  type BaseModel,
  type Evidence,
  inTurns,
  type LicenseFindings,
  type Outstanding,
  type PageKind,
  type Pause,
  type Reading,
  type ReadingReport,
  type TrainingWants,
  type Uses,
} from '../model/index.ts';
import { asked, readPageKind } from '../page-kind/index.ts';
import { partsOf } from '../prose/parts.ts';
import { siteOf } from '../sites/everywhere.ts';
import { onPage, recordsOn } from '../sources/index.ts';
import { readUses } from '../uses/index.ts';
import { modalityOf } from '../uses/places.ts';
import { cutsOf, withCuts } from './cuts.ts';
import { FirstLabel } from './first.ts';
import { namesIn } from './names.ts';
import { textsAtHand } from './texts.ts';

/** Look-ups for the upper steps, added to the evidence. */
export interface Further {
  /** A base that only the prose names, with its own bases; its license counts. */
  namedBase?(evidence: Evidence, id: string): Promise<void>;
  /** The cards of bases. */
  baseCards(evidence: Evidence): Promise<void>;
  /** Records of data sets, and licenses of the code that trained the model. */
  training(evidence: Evidence, wants: TrainingWants): Promise<void>;
}

export interface AssessDeps {
  /** Looks up what may be looked up for this reading (lib/sources). */
  gather(reading: Reading): Promise<Evidence>;
  /** Looks up, for a page that was understood, what the upper steps need; where absent the page stands as it was gathered. */
  further?: Further;
  /** Recognises a licence text; loads its index on first use. */
  recognize(raw: string): Promise<TextReading>;
  acceptOpenTerms: boolean;
  /** `false`: records of releases are left out. */
  records?: boolean;
  /** Shows a first label while look-ups are under way; called at most once, and before the assessment is there. */
  first?(assessment: Assessment): void;
  /** The reader says that this page is about a model, whatever was guessed. */
  isModel?: boolean;
  now: Date;
  /** Asked between steps of the work, which rests where it says so. */
  pause?: Pause;
  /** Milliseconds since some moment, for the reading report. */
  clock?(): number;
}

/** What the page says, once: its prose and the licenses in it. */
interface Understood {
  prose: Prose;
  license: LicenseFindings;
}

async function understand(evidence: Evidence, { recognize, further, pause }: AssessDeps): Promise<Understood> {
  const prose = await inTurns(readingProseOf(evidence, namesIn), pause);
  const licenses = () => readLicenses(evidence, prose, { recognize, ...(pause && { pause }) });
  const license = await licenses();
  // "A fine-tuned version of acme/heron", and no base in the metadata: it is looked up as one that these name.
  if (license.baseUnread === undefined || evidence.bases.length > 0) return { prose, license };
  await further?.namedBase?.(evidence, license.baseUnread);
  return { prose, license: evidence.bases.length > 0 ? await licenses() : license };
}

interface Looked {
  bases?: readonly BaseReading[];
  outstanding?: Outstanding;
}

/** From what was understood to the label. `outstanding`: what is still being looked up. */
async function conclude(
  evidence: Evidence,
  page: PageKind,
  { prose, license }: Understood,
  deps: AssessDeps,
  { bases = [], outstanding }: Looked,
): Promise<Assessment> {
  const repositories = await readRepositories(evidence.repositories ?? [], deps.recognize);
  const elements = await inTurns(readingElements(evidence, { ...license, repositories }, prose, bases), deps.pause);
  const claim = await inTurns(readingClaim(evidence, prose), deps.pause);
  const cuts = cutsOf(evidence);
  const findings = { page, license, elements, claim, notes: [], cut: cuts.prose };
  const assessment = assess(findings, withCuts(evidence, cuts), { ...deps, ...(outstanding && { outstanding }) });
  const uses = await usesOf(evidence, license, assessment, deps);
  return uses ? { ...assessment, uses } : assessment;
}

/** Outcomes under which nothing is released that a license could be asked about. */
const NOT_RELEASED: ReadonlySet<Assessment['outcome']> = new Set(['closed', 'not-a-model']);

/** What the licenses allow; nothing is said before license files and bases were looked up, nor where the license may stand elsewhere. */
async function usesOf(
  evidence: Evidence,
  findings: LicenseFindings,
  { outcome, outstanding }: Assessment,
  { recognize }: AssessDeps,
): Promise<Uses | undefined> {
  if (outstanding === 'license' || NOT_RELEASED.has(outcome)) return undefined;
  if (findings.own.class === 'unstated' && outcome !== 'no-license') return undefined;
  const { own, bases } = await textsAtHand(evidence, recognize);
  const modality = modalityOf(evidence.model);
  return readUses({ findings, texts: own, baseTexts: bases, ...(modality && { modality }) });
}

/** Makes the look-ups of the upper steps. Out: the bases that were read, as they stand after them. */
async function lookFurther(
  evidence: Evidence,
  { prose, license }: Understood,
  { further, pause }: AssessDeps,
): Promise<BaseReading[]> {
  // Only where the license leaves the upper steps open does it matter what a base was trained with.
  const leaves = license.license.class === 'osi' || license.license.class === 'open';
  if (leaves && evidence.bases.length > 0) await further?.baseCards(evidence);
  // Look-ups add records and licenses to a base's evidence, and nothing to its prose: that is read once.
  const proseOfBases = new Map<BaseModel, Prose>();
  for (const base of evidence.bases)
    proseOfBases.set(base, await inTurns(readingProseOf(evidenceOf(base, evidence), namesIn), pause));
  const basesRead = (): BaseReading[] =>
    [...proseOfBases].map(([base, read]) => ({ base, evidence: evidenceOf(base, evidence), prose: read }));
  await further?.training(evidence, wantsOf(evidence, prose, basesRead()));
  return basesRead();
}

/** Judges a page that was read. Look-ups that fail are named in the assessment; they decide nothing. */
export async function assessPage(reading: Reading, deps: AssessDeps): Promise<Assessment> {
  const started = deps.clock?.();
  const first = new FirstLabel(deps.first);
  const { evidence, page } = await gatherIfModel(reading, deps, first);
  if (deps.records !== false) evidence.records = recordsOn(evidence);
  const understood = await understand(evidence, deps);
  const bases = await first.during(lookFurther(evidence, understood, deps), () =>
    conclude(evidence, page, understood, deps, { outstanding: 'training' }),
  );
  const assessment = await conclude(evidence, page, understood, deps, { bases });
  const took = started === undefined ? undefined : (deps.clock?.() ?? started) - started;
  return { ...assessment, report: reportOf(evidence, took) };
}

function reportOf(evidence: Evidence, took: number | undefined): ReadingReport {
  const { reading, documents, bases, saved } = evidence;
  const cut = new Set(partsOf(evidence).flatMap((part) => (part.cut ? [part.document] : [])));
  return {
    documents: [...reading.documents, ...documents].map((document) => ({
      name: document.path ?? document.kind,
      url: document.url,
      characters: document.raw?.length ?? document.blocks.reduce((sum, { text }) => sum + text.length, 0),
      truncated: document.truncated === true || cut.has(document),
    })),
    bases: bases.filter(({ status }) => status === 'read').length,
    ...(saved !== undefined && { saved }),
    ...(reading.took !== undefined && { readMs: Math.round(reading.took) }),
    ...(took !== undefined && { judgeMs: Math.round(took) }),
  };
}

/** Nothing is asked of anybody about a page that is not about a model. */
async function gatherIfModel(
  reading: Reading,
  deps: AssessDeps,
  first: FirstLabel,
): Promise<{ evidence: Evidence; page: PageKind }> {
  const alone = onPage(reading);
  const found = readPageKind(alone);
  const page = deps.isModel ? asked(found) : found;
  if (!page.isModel) return { evidence: alone, page };
  const evidence = await first.during(deps.gather(reading), async () =>
    conclude(alone, page, await understand(alone, deps), deps, { outstanding: 'license' }),
  );
  // A hub's record says whether there is anything in the repository.
  return { evidence, page: siteOf(reading.subject).kind === 'hub' ? readPageKind(evidence) : page };
}
