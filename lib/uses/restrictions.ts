/**
 * What clauses that were found say to the questions, beside any table: of a license that no table has, of a text that was altered, of terms on
 * the page (RULES.md section 8). A clause bars or limits; it never allows.
 */
import type { Restriction, RestrictionKind, UseAnswer, UseQuestion, UseValue } from '../model/index.ts';

interface Effect {
  /** Questions that a clause of this kind answers by itself. */
  says?: Partial<Record<UseQuestion, readonly [UseValue, string]>>;
  /** Questions whose answer it limits, with the kind of condition. */
  limits?: Partial<Record<UseQuestion, string>>;
}

const each = (kind: string, ...questions: UseQuestion[]): Partial<Record<UseQuestion, string>> =>
  Object.fromEntries(questions.map((question) => [question, kind]));

const EFFECTS: Readonly<Partial<Record<RestrictionKind, Effect>>> = {
  'non-commercial': {
    says: { commercial: ['no', 'non-commercial'] },
    limits: each('non-commercial', 'modify', 'share', 'host', 'outputs', 'train-on-outputs'),
  },
  'research-only': {
    says: { commercial: ['no', 'research-only'] },
    limits: each('research-only', 'modify', 'share', 'host', 'outputs', 'train-on-outputs'),
  },
  'personal-use': {
    says: { commercial: ['no', 'personal-use'] },
    limits: each('personal-use', 'modify', 'share', 'host', 'outputs'),
  },
  'user-threshold': {
    says: { 'size-limit': ['yes', 'size-users'] },
    limits: each('size-users', 'commercial', 'host'),
  },
  'revenue-threshold': {
    says: { 'size-limit': ['yes', 'size-revenue'] },
    limits: each('size-revenue', 'commercial', 'host'),
  },
  geographic: { says: { places: ['no', 'place-named'] } },
  'use-policy': { says: { 'use-policy': ['yes', 'use-policy'] }, limits: each('use-policy', 'outputs') },
  'field-of-use': {
    says: { 'use-policy': ['yes', 'field-of-use'] },
    limits: each('field-of-use', 'commercial', 'host', 'outputs'),
  },
  'no-derivatives': { says: { modify: ['no', 'no-changes'] }, limits: each('no-changes', 'share') },
  attribution: { says: { credit: ['yes', 'credit'] }, limits: each('credit', 'share', 'host') },
  naming: { says: { credit: ['yes', 'naming'] }, limits: each('naming', 'modify', 'share') },
  'no-training': { says: { 'train-on-outputs': ['no', 'no-training'] } },
  'no-compete': {
    says: { 'use-policy': ['yes', 'no-compete'] },
    limits: each('no-compete', 'commercial', 'host', 'outputs', 'train-on-outputs'),
  },
  'apply-for-commercial': {
    says: { commercial: ['yes-if', 'permission'], register: ['yes-if', 'commercial'] },
    limits: each('permission', 'host'),
  },
  // Nobody knows what it is about: no plain yes stands beside it.
  other: { limits: each('other-terms', 'commercial', 'modify', 'share', 'host', 'outputs') },
  'no-redistribution': { says: { share: ['no', 'no-sharing'] }, limits: each('no-sharing', 'host') },
};

/** In: one clause with the license it is from. Out: what it says by itself to a question; undefined when it says nothing. */
export function saidBy(
  { kind, quote, source, url, known, section }: Restriction,
  question: UseQuestion,
  license: string | undefined,
): UseAnswer | undefined {
  const said = EFFECTS[kind]?.says?.[question];
  if (!said) return undefined;
  return {
    question,
    value: said[0],
    conditions: [{ kind: said[1] }],
    ...(license !== undefined && { license }),
    ...(section && { section }),
    ...(!known && { clause: { quote, source, url } }),
  };
}

/** Takes from an answer what a clause limits: a plain yes is one no more, and what is silent stays so, with the condition told. */
export function limited(answer: UseAnswer, { kind, quote, source, url, known }: Restriction): UseAnswer {
  const limit = EFFECTS[kind]?.limits?.[answer.question];
  if (limit === undefined || answer.value === 'no' || answer.conditions.some((each) => each.kind === limit))
    return answer;
  const { sure: _, section, clause: own, ...rest } = answer;
  // The clause that limits is what is quoted; the place in the license is that of the grant, and goes with it.
  const clause = known ? own : { quote, source, url };
  return {
    ...rest,
    value: answer.value === 'yes' ? 'yes-if' : answer.value,
    conditions: [...answer.conditions, { kind: limit }],
    ...(known && section !== undefined && { section }),
    ...(clause && { clause }),
  };
}
