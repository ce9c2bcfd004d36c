/** "May I use it?": the answer on business use first, the others on demand; each with its place in the license, and the clause where it was read. */
import { type Uses as Answers, type Assessment, DUTIES, USE_QUESTIONS, type UseAnswer } from '../../model/index.ts';
import { plain, SafeLink, safeHref } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { Quoted } from './evidence.tsx';
import css from './uses.css?inline';
import { answerOf, detailOf, type Tone, toneOf } from './uses-words.ts';

interface Props {
  assessment: Assessment;
  t: Translator;
  /** Everything is unfolded, as in the report. */
  whole?: boolean | undefined;
}

/** Signs beside the words: colour alone says nothing. */
const SIGNS: Readonly<Record<Tone, string>> = { good: '✓', some: '◐', bad: '✕', none: '–' };

/** Questions after these are asked for apart. */
const SHOWN = 10;

function Answer({ answer, t, children }: { answer: UseAnswer; t: Translator; children?: preact.ComponentChildren }) {
  const { question, section, clause } = answer;
  const tone = toneOf(answer);
  const detail = detailOf(t, answer);
  return (
    <>
      <span class="ask">{t(`uses.ask.${question}`)}</span>{' '}
      <span class="value" data-tone={tone}>
        <span aria-hidden="true">{SIGNS[tone]}</span> {answerOf(t, answer)}
      </span>
      {detail && <bdi class="how"> – {detail}</bdi>}
      {section && (
        <span class="place">
          {' '}
          <SafeLink url={clause && safeHref(clause.url)}>{plain(section, 60)}</SafeLink>
        </span>
      )}
      {children}
    </>
  );
}

function Clause({ answer: { clause }, t, whole }: { answer: UseAnswer; t: Translator; whole: boolean }) {
  return clause ? (
    <details class="its-clause" open={whole}>
      <summary>{t('uses.clause')}</summary>
      <Quoted quote={clause} t={t} />
    </details>
  ) : null;
}

function List({ answers, t, whole }: { answers: readonly UseAnswer[]; t: Translator; whole: boolean }) {
  return (
    <ul>
      {answers.map((answer) => (
        <li key={answer.question} data-question={answer.question} data-value={answer.value}>
          <Answer answer={answer} t={t}>
            <Clause answer={answer} t={t} whole={whole} />
          </Answer>
        </li>
      ))}
    </ul>
  );
}

/** Of a text that is unfolded each clause is quoted once: one sentence of a license often answers several questions. */
const isRepeated = ({ clause }: UseAnswer, at: number, all: readonly UseAnswer[]): boolean =>
  all.findIndex((other) => other.clause?.quote === clause?.quote) < at;

const withoutRepeated = (answers: readonly UseAnswer[]): UseAnswer[] =>
  answers.map((answer, at) => {
    if (!answer.clause || !isRepeated(answer, at, answers)) return answer;
    const { clause: _, ...rest } = answer;
    return rest;
  });

const licensesOf = (t: Translator, { licenses }: Answers): string =>
  t.list(
    licenses.map(({ name, base }) =>
      base === undefined ? plain(name, 60) : t('uses.byBase', plain(name, 60), plain(base, 80)),
    ),
  );

/** What is barred, by name: nobody should have to unfold a list for it. */
function barredIn(t: Translator, answers: readonly UseAnswer[]): string {
  const barred = answers.filter(({ question, value }) => value === 'no' && !DUTIES.has(question));
  return barred.length === 0
    ? t('uses.more')
    : t('uses.moreBarred', t.list(barred.map(({ question }) => t(`uses.ask.${question}`))));
}

function Found({ uses, t, whole }: { uses: Answers; t: Translator; whole: boolean }) {
  const [commercial, ...others] = whole ? withoutRepeated(uses.answers) : uses.answers;
  if (!commercial) return <p>{t('uses.none')}</p>;
  const shown = others.slice(0, SHOWN - 1);
  return (
    <>
      <p data-question={commercial.question} data-value={commercial.value}>
        <Answer answer={commercial} t={t} />
      </p>
      <details class="others" open={whole}>
        <summary>{barredIn(t, shown)}</summary>
        {commercial.clause && <Quoted quote={commercial.clause} t={t} />}
        <List answers={shown} t={t} whole={whole} />
        <details open={whole}>
          <summary>{t('uses.rest')}</summary>
          <List answers={others.slice(SHOWN - 1, USE_QUESTIONS.length)} t={t} whole={whole} />
        </details>
        {uses.licenses.length > 0 && <p class="muted">{t('uses.by', licensesOf(t, uses))}</p>}
      </details>
    </>
  );
}

/** Nothing where nothing is released, and before licenses were looked up. */
export function Uses({ assessment: { uses }, t, whole = false }: Props) {
  if (!uses) return null;
  return (
    <section class="uses">
      <style>{css}</style>
      <h3>
        {t('uses.title')} <small>{t('uses.notAdvice')}</small>
      </h3>
      <Found uses={uses} t={t} whole={whole} />
    </section>
  );
}
