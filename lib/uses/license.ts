/** What one license allows: by the table, by its text where that was read, and by clauses that were found beside it. */
import {
  DUTIES,
  type LicenseClass,
  type Restriction,
  USE_QUESTIONS,
  type UseAnswer,
  type UseCondition,
  type UseQuestion,
} from '../model/index.ts';
import { clauseIn } from './clause.ts';
import type { TextAtHand } from './index.ts';
import { isNew, type Part, partOf } from './part.ts';
import { limited, saidBy } from './restrictions.ts';
import type { UseRecord } from './table.ts';
import { worse } from './worst.ts';

/** A license as it was stated, of a model or a base. */
export interface Stated {
  class: LicenseClass;
  id?: string | undefined;
  name?: string | undefined;
  restrictions: readonly Restriction[];
  texts: readonly TextAtHand[];
  base?: string;
}

/** A number as licenses write it: 700000000 is "700 million" or "700,000,000". */
const written = (number: number): string[] => [
  number.toLocaleString('en-US'),
  ...(number >= 1e9 ? [`${number / 1e9} billion`] : [`${number / 1e6} million`]),
];

/** In an altered text a threshold is what the text has: one that its clause does not name is left open. */
function asInClause(condition: UseCondition, clause: string | undefined): UseCondition {
  const { users, revenue } = condition;
  const isThere = [users, revenue].every(
    (number) => number === undefined || written(number).some((words) => clause?.includes(words)),
  );
  return isThere ? condition : { kind: condition.kind };
}

const unknownAnswer = (question: UseQuestion): UseAnswer => ({
  question,
  value: 'not-stated',
  conditions: [],
  unknown: 'license',
});

/** Good news: what must not be said of a text that may say otherwise. */
const isGood = ({ question, value }: UseAnswer): boolean => value === (DUTIES.has(question) ? 'no' : 'yes');

/** One question by one version of a license. */
function answerOf(record: UseRecord, question: UseQuestion, { name: license, text }: Part, stated: Stated): UseAnswer {
  const places = text ? [text, ...stated.texts.filter(({ isPolicy }) => isPolicy)] : [];
  const found =
    record.find === undefined ? undefined : places.map((at) => ({ at, quote: clauseIn(at, record.find ?? '') }));
  const clause = found?.find(({ quote }) => quote !== undefined);
  const isAltered = text !== undefined && !text.isUnaltered;
  const conditions = (record.if ?? []).map((each) => (isAltered ? asInClause(each, clause?.quote) : { ...each }));
  const answer: UseAnswer = {
    question,
    value: record.value,
    conditions,
    license,
    ...(record.sure && { sure: record.sure }),
    ...(record.where !== undefined && { section: record.where }),
    ...(clause?.quote !== undefined && { clause: { quote: clause.quote, source: clause.at.path, url: clause.at.url } }),
  };
  if (!isGood(answer)) return answer;
  const isOpen = stated.class === 'unrecognised' || (isAltered && !clause);
  return isOpen ? { question, value: 'not-stated', conditions: [], license, unknown: 'altered' } : answer;
}

/** A question by one license that the table has. */
function byTable(part: Part, question: UseQuestion, stated: Stated): UseAnswer {
  const silent: UseAnswer = { question, value: 'not-stated', conditions: [], license: part.name };
  const answers = part.versions.map((version) => {
    const record = version.get(question);
    return record ? answerOf(record, question, part, stated) : silent;
  });
  const [first, ...others] = answers as [UseAnswer, ...UseAnswer[]];
  const worst = others.reduce(worse, first);
  const differ = others.some(
    ({ value, conditions }) => value !== first.value || JSON.stringify(conditions) !== JSON.stringify(first.conditions),
  );
  return differ ? { ...worst, worstOfVersions: true } : worst;
}

/** In: a license as stated. Out: its answer to each question, in their order. */
export function answersOf(stated: Stated): UseAnswer[] {
  const names = stated.id?.split(' AND ') ?? (stated.name === undefined ? [] : [stated.name]);
  const parts = names.map((name) => partOf(name, stated.texts));
  const known = parts.filter(({ versions }) => versions.length > 0);
  const isKnown = known.length > 0 && known.length === parts.length;
  const beside = stated.restrictions.filter((each) => !isKnown || known.every((part) => isNew(each, part)));
  return USE_QUESTIONS.map((question) => {
    const tables = known.map((part) => byTable(part, question, stated));
    const all = isKnown ? tables : [...tables, { ...unknownAnswer(question), ...(names[0] && { license: names[0] }) }];
    const [first, ...others] = all as [UseAnswer, ...UseAnswer[]];
    const table = others.reduce(worse, first);
    const said = beside.flatMap((each) => saidBy(each, question, names[0]) ?? []);
    const counted = said.reduce((answer, next) => over(answer, next), table);
    const answer = beside.reduce(limited, counted);
    return stated.base === undefined ? answer : { ...answer, base: stated.base };
  });
}

/** A clause that answers by itself outweighs the table where it is worse, and wherever the table is silent. */
function over(answer: UseAnswer, clause: UseAnswer): UseAnswer {
  const isSilent = answer.value === 'not-stated' && answer.conditions.length === 0;
  if (isSilent) return clause;
  const both = worse(clause, answer);
  return both.value === clause.value ? both : answer;
}
