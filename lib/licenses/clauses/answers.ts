/** Lists and tables of what one may do: of their lines most say yes, and some say no. */
import { isA, isOneOf, type Mention, speaksOf } from '../../mentions/scan.ts';
import type { ReadPassage } from '../../statements/read.ts';
import type { Verdict } from '../../statements/table.ts';

/** A line of a list or table on what one may do that says no, beside lines that say yes. */
export const REFUSED: Verdict = {
  says: 'binds',
  kind: 'field-of-use',
  vote: 'unasked',
  rules: ['conditions.refused-line'],
  met: [],
};

const YES = ['yes', 'act.permit'];
/** Of what a heading, a line that announces a list, or a column speaks over what one may do. */
const ON_PERMISSION = ['act.permit', 'consent', 'word.license'];
const ON_WHOM = ['who', 'word.terms', 'act.forbid'];
/** Over a list on the weights, what a line speaks of that is a use. */
const ON_MODEL = ['part.weights'];
const USES = ['use', 'who', 'act.forbid'];
/** Over what a service, a data set or an event allows. */
const BESIDE = [
  'thing.service',
  'thing.community',
  'thing.exhibit',
  'thing.framework',
  'part.data',
  'part.code',
  'act.compare',
];

const ASKED = ['act.require', 'act.buy'];

const affirms = ({ passage }: ReadPassage): boolean =>
  passage.mentions.some((each) => isOneOf(each.means, YES) && !passage.of(each).denied) &&
  !speaksOf(passage.mentions, ['answer.no', 'act.forbid']);

/** Marks before which a line names what it asks about, and behind which it answers. */
const BEFORE_ANSWER: ReadonlySet<string> = new Set(['|', ':', '：', '—', '–']);

/** "Not yet", "not well": what it cannot do, and no word on what one may. */
const NOT_YET = ['future', 'maybe', 'why.technical'];

/** "Court records | no", "casinos: excluded": the answer is a denial or a ban, and begins with it. */
const refuses = ({ passage }: ReadPassage): boolean =>
  !speaksOf(passage.mentions, NOT_YET) &&
  passage.mentions.some(
    (each) =>
      isA(each.means, 'answer.no') ||
      (isOneOf(each.means, ['not', 'act.forbid']) &&
        !isA(each.means, 'act.forbid.plea') &&
        !passage.of(each).denied &&
        BEFORE_ANSWER.has(passage.tokens[each.from - 1]?.text ?? '')),
  );

/** What stands over a line: heading, the line that announces its list, columns. */
const over = ({ heading, lead, columns }: ReadPassage): readonly Mention[] => [...heading, ...lead, ...columns];

function isOnUse(line: ReadPassage): boolean {
  const above = over(line);
  // "What you need | nothing" refuses nobody.
  if (speaksOf(above, BESIDE) || speaksOf(line.columns, ASKED)) return false;
  // A table of figures has headings on anything: its columns must ask.
  if (line.block === 'cell') return speaksOf(line.columns, ON_PERMISSION);
  return (
    speaksOf(above, [...ON_PERMISSION, ...ON_WHOM]) ||
    (speaksOf(above, ON_MODEL) && speaksOf(line.passage.mentions, USES))
  );
}

/** In: the passages of one list or table. Out: the lines that say no, where others of it say yes. */
export function refusedAmong(lines: readonly ReadPassage[]): ReadonlySet<ReadPassage> {
  const listed = lines.filter(({ block }) => block === 'item' || block === 'cell');
  if (!listed.some(affirms)) return new Set();
  return new Set(listed.filter((line) => refuses(line) && isOnUse(line)));
}
