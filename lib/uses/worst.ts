/** Of two answers to one question the worse: of a chain of bases, and of versions that are not told apart. */
import { DUTIES, type UseAnswer, type UseCondition, type UseValue } from '../model/index.ts';

/** From the best to the worst. Silence grants nothing where one asks "may I?", and sets nothing where one asks for a duty. */
const MAY: readonly UseValue[] = ['yes', 'yes-if', 'not-stated', 'no'];
const DUTY: readonly UseValue[] = ['no', 'not-stated', 'yes-if', 'yes'];

const isWorse = (a: UseAnswer, b: UseAnswer): boolean => {
  const order = DUTIES.has(a.question) ? DUTY : MAY;
  return order.indexOf(a.value) > order.indexOf(b.value);
};

/** A condition with who asks it, where that is not the one that answers. */
const asked = (condition: UseCondition, by: UseAnswer, main: UseAnswer): UseCondition =>
  condition.base !== undefined || by.base === undefined || by.base === main.base
    ? condition
    : { ...condition, base: by.base };

const isSame = ({ base: _, ...a }: UseCondition, { base: __, ...b }: UseCondition): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * In: two answers to the same question. Out: the worse, of equals the first. What either asks is asked; a bar that stands alone needs no
 * conditions beside its own, and what is not known stays so.
 */
export function worse(a: UseAnswer, b: UseAnswer): UseAnswer {
  const [main, other] = isWorse(b, a) ? [b, a] : [a, b];
  const isBar = !DUTIES.has(main.question) && main.value === 'no';
  const more = isBar && other.value !== 'no' ? [] : other.conditions;
  const conditions = [...main.conditions];
  for (const condition of more)
    if (!conditions.some((each) => isSame(each, condition))) conditions.push(asked(condition, other, main));
  return { ...main, conditions };
}
