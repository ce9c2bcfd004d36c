/** Answers to "may I use it?" in the reader's words: values, conditions with what they name, where they stand. */
import { DUTIES, type UseAnswer, type UseCondition } from '../../model/index.ts';
import { plain } from '../outside.ts';
import type { Translator } from '../translate.ts';
import { grantOf } from '../words.ts';

/** How an answer strikes a reader, by its question: "yes" to a duty is no good news. */
export type Tone = 'good' | 'some' | 'bad' | 'none';

export function toneOf({ question, value, unknown }: UseAnswer): Tone {
  if (unknown || value === 'not-stated') return 'none';
  if (value === 'yes-if') return 'some';
  if (DUTIES.has(question)) return value === 'yes' ? 'some' : 'good';
  return value === 'yes' ? 'good' : 'bad';
}

/** Of a duty "yes, if" is "yes, in part"; what hangs on an event or a use stays "if". */
const HANGS_ON_EVENT: ReadonlySet<string> = new Set(['can-end', 'register']);

export function answerOf(t: Translator, answer: UseAnswer): string {
  const { question, value, unknown } = answer;
  // A grant of patents that ends by a suit is a limited one.
  if (question === 'patents' && value === 'yes-if') return t('uses.duty.yes-if');
  if (!DUTIES.has(question) || (unknown && value === 'not-stated')) return grantOf(t, answer);
  if (value === 'yes-if' && HANGS_ON_EVENT.has(question)) return t('uses.value.yes-if');
  return t(`uses.duty.${value}`);
}

const large = (t: Translator, number: number, money?: string): string =>
  new Intl.NumberFormat(t.language, {
    notation: 'compact',
    compactDisplay: 'long',
    ...(money && { style: 'currency', currency: money, currencyDisplay: 'code' }),
  }).format(number);

function numbersOf(t: Translator, { users, revenue, currency, per = 'year' }: UseCondition): string[] {
  return [
    ...(users === undefined ? [] : [large(t, users)]),
    ...(revenue === undefined ? [] : [t(`uses.revenue.${per}`, large(t, revenue, currency))]),
  ];
}

/** Kinds whose words name a number or a name, with the words for when it is not known. */
const OPEN: Readonly<Record<string, string>> = {
  'size-users': 'size-users-open',
  'size-users-core': 'size-users-open',
  'size-users-revenue': 'size-users-open',
  'size-revenue': 'size-revenue-open',
  'size-revenue-service': 'size-revenue-open',
  'display-only': 'display-open',
  display: 'display-open',
  'display-multimodal': 'display-open',
  rival: 'no-compete',
  naming: 'naming-open',
};

/** A condition as a clause of a sentence, with who asks it where that is another base. */
export function conditionOf(t: Translator, condition: UseCondition): string {
  const { kind, name, date, base } = condition;
  const values = [...(name === undefined ? [] : [plain(name, 80)]), ...numbersOf(t, condition)];
  const open = values.length === 0 ? OPEN[kind] : undefined;
  const words = t(`uses.if.${open ?? (kind === 'display' && values.length > 1 ? 'display-above' : kind)}`, ...values);
  const beside = [
    ...(date === undefined ? [] : [date === 'release' ? t('uses.countedRelease') : t('uses.counted', t.date(date))]),
    ...(base === undefined ? [] : [t('uses.base', plain(base, 80))]),
  ];
  return beside.length === 0 ? words : t('uses.aside', words, beside.join(' · '));
}

/** Why nothing is known, where that is so. */
const whyOf = (t: Translator, { unknown, base }: UseAnswer): string[] =>
  unknown === undefined ? [] : [t(`uses.unknown.${unknown}`, plain(base ?? '', 80))];

/** What an answer hangs on, in a line: conditions, doubts, and the base that answers. */
export function detailOf(t: Translator, answer: UseAnswer): string {
  const { conditions, sure, value, base, unknown, worstOfVersions } = answer;
  const isGrant = value === 'yes' && !DUTIES.has(answer.question);
  return [
    ...conditions.map((condition) => conditionOf(t, condition)),
    ...(conditions.length === 0 ? whyOf(t, answer) : []),
    ...(sure === 'medium' && isGrant ? [t('uses.implied')] : []),
    ...(sure === 'low' ? [t('uses.reach')] : []),
    ...(base !== undefined && unknown === undefined ? [t('uses.base', plain(base, 80))] : []),
    ...(worstOfVersions ? [t('uses.versions')] : []),
  ].join(' · ');
}
