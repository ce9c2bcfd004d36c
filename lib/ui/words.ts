/** Sentences made from an assessment: chip, card, popup, toolbar and copied summaries all say the same. */
import {
  type Assessment,
  type ChipParts,
  licenseName,
  type Outcome,
  type Problem,
  type RestrictionKind,
  type UseAnswer,
} from '../model/index.ts';
import { plain } from './outside.ts';
import { isDay, type Translator } from './translate.ts';

/** The label in words. */
export const labelOf = (
  t: Translator,
  { outcome, why, outstanding }: Pick<Assessment, 'outcome' | 'why' | 'outstanding'>,
): string => (outstanding && why === 'looking-up' ? t('chip.lookingUp') : t(`outcome.${outcome}`));

/** What a license is, in words. One that restricts nothing itself, or was altered, is told from what stands in it or beside it. */
export function licenseClass(t: Translator, { license }: Assessment): string {
  const altered = license.texts.some(
    ({ verdict, id }) => verdict === 'modified' && id !== undefined && id === license.id,
  );
  if (license.class !== 'restricted' || !(license.conditions || altered)) return t(`license.class.${license.class}`);
  const places = [...new Set(license.restrictions.filter(({ known }) => !known).map(({ source }) => source))];
  return places.length === 0
    ? t('license.class.restricted')
    : t('license.conditions', t.list(places.slice(0, 2).map((place) => plain(shownOf(t, place), 60))));
}

/** So many kinds a sentence holds. */
const MAX_KINDS = 3;

/** Kinds of restriction, each once; the license's section has all of them. */
export function restrictionsOf(t: Translator, { license }: Assessment): string {
  const kinds = [...new Set(license.restrictions.map(({ kind }) => kind))].filter(
    (kind, _, all) => kind !== 'other' || all.length === 1,
  );
  const most = kinds.length > MAX_KINDS ? MAX_KINDS - 1 : MAX_KINDS;
  return kinds.length > 0
    ? t.list([
        ...kinds.slice(0, most).map((kind: RestrictionKind) => t(`restriction.${kind}`)),
        ...(kinds.length > most ? [t.plural('restriction.more', kinds.length - most)] : []),
      ])
    : t('license.class.restricted');
}

/** Does the step rest on what only records of the release say? */
const restsOnRecords = ({ step, stepIfAccepted, elements }: Assessment): boolean =>
  (step ?? stepIfAccepted ?? 0) > 2 &&
  [elements.trainingCode, elements.trainingData, elements.dataInformation].some(
    ({ status, evidence }) => status === 'met' && evidence.some(({ record }) => record !== undefined),
  );

/** The one thing that the next step lacks; undefined where it lacks more, or where the finding says it already. */
function missedBy(t: Translator, { step, next }: Assessment): string | undefined {
  const [only, more] = next;
  const key = `missed.${only?.note}`;
  return step !== null && !more && t.has(key) ? t(key) : undefined;
}

/** The finding in one sentence. */
export function findingOf(t: Translator, assessment: Assessment): string {
  const { why, subject, license, stepIfAccepted } = assessment;
  const detail = why === 'license-restricted' ? restrictionsOf(t, assessment) : (licenseName(license) ?? '');
  const known = assessment.notes.find(({ key }) => key === 'known')?.values?.[0];
  const found = t(`why.${why}`, subject.name, detail);
  const dated = known === undefined ? found : `${found} ${t('knownAsOf', t.date(known))}`;
  const rested = restsOnRecords(assessment) ? `${dated} ${t('knownFromRecords')}` : dated;
  const missed = missedBy(t, assessment);
  const sentence = missed === undefined ? rested : `${rested} ${missed}`;
  return stepIfAccepted === null
    ? sentence
    : `${sentence} ${t('ifAccepted', t(`outcome.${STEP_OUTCOMES[stepIfAccepted]}`))}`;
}

export const STEP_OUTCOMES = {
  1: 'weights-available',
  2: 'open-weights',
  3: 'open-source',
  4: 'open-source-open-data',
} as const;

/**
 * What a claim that goes further is to the finding: `differs`, contradicted by what was read, or `unshown`, by nothing read.
 * Nothing is said of what is only not shown yet, while look-ups are under way.
 */
export function relationSign({
  relation,
  outstanding,
}: Pick<Assessment, 'relation' | 'outstanding'>): 'differs' | 'unshown' | undefined {
  if (relation === 'above') return 'differs';
  return relation === 'unproven' && outstanding === undefined ? 'unshown' : undefined;
}

/** The label with its step. */
const steppedOf = (t: Translator, assessment: Pick<Assessment, 'outcome' | 'why' | 'outstanding' | 'step'>): string =>
  assessment.step === null ? labelOf(t, assessment) : `${labelOf(t, assessment)}, ${t('step.of', assessment.step)}`;

/** What stands on paper in the chip's place: label, step, day, and whose reading it is. */
export const printOf = (t: Translator, assessment: Assessment): string =>
  t('chip.print', steppedOf(t, assessment), t.date(assessment.checked), t('name'));

/** The answer to a question that asks "may I?". */
export const grantOf = (t: Translator, { value, unknown }: UseAnswer): string =>
  t(`uses.value.${unknown && value === 'not-stated' ? 'not-known' : value}`);

/** "commercial: yes, if"; nothing where no license was found, or looked for yet. */
export const commercialOf = (t: Translator, { uses }: Pick<Assessment, 'outcome' | 'uses'>): string | undefined =>
  uses?.answers[0] && t('chip.commercial', grantOf(t, uses.answers[0]));

/** The accessible name of the chip: the whole sentence, without what the reader does not want beside the label. */
export function chipName(t: Translator, assessment: Assessment, { showClaim, showUse }: ChipParts): string {
  const { level } = assessment.claim;
  const relation = relationSign(assessment);
  const says = level === 'none' ? t('chip.noClaim') : t('chip.says', t(`claim.${level}`));
  const claim = relation ? `${says} – ${t(`chip.${relation}`)}` : says;
  // As on the chip, in the same order (WCAG 2.5.3).
  const parts = [labelOf(t, assessment), showUse && commercialOf(t, assessment), showClaim && claim];
  const label = parts.filter(Boolean).join('. ');
  const seen = assessment.outstanding ? `${label}. ${t('chip.first')}` : label;
  return assessment.step === null ? t('chip.whole', seen) : t('chip.wholeStep', t('step.of', assessment.step), seen);
}

/**
 * A place or a value as readings name it, in the reader's words: one of our own ("model card", "first paragraph"), a day
 * (`2026-05-29`), or what the page has there (a heading, a file), which stays as it is. Ours are in lower case.
 */
export function shownOf(t: Translator, word: string): string {
  const key = word.replaceAll(' ', '-');
  if (t.has(`document.${key}`)) return t(`document.${key}`);
  if (t.has(`place.${key}`)) return t(`place.${key}`);
  return isDay(word) ? t.date(word) : word;
}

/** A problem with its next step, in a sentence. */
export function problemOf(t: Translator, { code, about, retryAfter, read = 0 }: Problem): string {
  const characters = new Intl.NumberFormat(t.language).format(read);
  return t(`problem.${code}`, shownOf(t, about ?? ''), t.duration(retryAfter ?? 300), characters);
}

/** Text for the clipboard. */
export function summaryOf(t: Translator, assessment: Assessment): string {
  const { subject, checked, rules, claim, url } = assessment;
  return t('card.summary', subject.id, labelOf(t, assessment), t.date(checked), rules, t(`claim.${claim.level}`), url);
}

/** Off the ladder: signs for the toolbar that need no language. */
const SIGNS: Partial<Record<Outcome, string>> = { 'open-terms': '~', closed: '–', 'no-license': '∅' };

/**
 * The toolbar button for an assessment: one to three characters as badge, the icon of the outcome, and the title, which
 * repeats both in words. No face for a page that is not about a model.
 */
export function toolbarFace(t: Translator, assessment: Assessment): { badge: string; title: string; icon?: string } {
  const { outcome, step, stepIfAccepted, subject } = assessment;
  if (assessment.page.kind === 'maybe') return { badge: '', title: t('toolbar.maybe') };
  if (outcome === 'not-a-model') return { badge: '', title: t('toolbar.none') };
  return {
    badge:
      assessment.outstanding && assessment.why === 'looking-up'
        ? '…'
        : step === null
          ? (SIGNS[outcome] ?? '?')
          : String(step),
    title: t('toolbar.label', subject.id, steppedOf(t, assessment)),
    // Open terms are drawn as the step that they would be.
    icon: outcome === 'open-terms' ? `${outcome}-${stepIfAccepted ?? 0}` : outcome,
  };
}
