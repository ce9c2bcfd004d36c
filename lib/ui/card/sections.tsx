/** The smaller sections of the explanation: next step, chain of bases, notes, problems. */
import { type Assessment, licenseName, type RequirementGap } from '../../model/index.ts';
import { Term } from '../term.tsx';
import { Outside, plain, SafeLink, safeHref } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { problemOf, STEP_OUTCOMES, shownOf } from '../words.ts';
import { Quoted } from './evidence.tsx';

interface Props {
  assessment: Assessment;
  t: Translator;
}

const MAX_NAMES = 8;

/** What a requirement lacks, by name: what a vendor would have to add. */
function Gaps({ gaps = [], t }: { gaps: RequirementGap[] | undefined; t: Translator }) {
  if (gaps.length === 0) return null;
  return (
    <ul class="gaps">
      {gaps.map(({ kind, names, details = [] }) => (
        <li key={kind}>
          <bdi>
            {t(
              `next.part.${kind}`,
              t.list([
                ...names.slice(0, MAX_NAMES).map((name) => plain(name, 80)),
                ...details.map((detail) => t(`next.detail.${detail}`)),
              ]),
            )}
          </bdi>
        </li>
      ))}
    </ul>
  );
}

export function Next({ assessment, t }: Props) {
  const { next, nextStep, step } = assessment;
  if (step === 4) return <p class="muted">{t('next.top')}</p>;
  if (next.length === 0) return null;
  const title =
    step !== null && nextStep !== null ? t('next.title', t(`outcome.${STEP_OUTCOMES[nextStep]}`)) : t('next.titleOff');
  const looked = next[0]?.lookedIn ?? [];
  return (
    <section class="next">
      <h3>{title}</h3>
      <ul>
        {next.map(({ requirement, note, status, quote, gaps }) => (
          <li key={requirement} data-status={status}>
            {t(`next.${note}`)}
            <Gaps gaps={gaps} t={t} />
            {status === 'unmet' && quote && <Quoted quote={quote} t={t} />}
          </li>
        ))}
      </ul>
      {looked.length > 0 && (
        <p class="muted">{t('next.lookedIn', t.list(looked.slice(0, 8).map((name) => plain(shownOf(t, name), 60))))}</p>
      )}
    </section>
  );
}

export function Lineage({ assessment, t }: Props) {
  if (assessment.lineage.length === 0) return null;
  return (
    <section class="lineage">
      <h3>
        <Term of="base" t={t}>
          {t('lineage.title')}
        </Term>
      </h3>
      <ol>
        {assessment.lineage.map(({ id, url, relation, license, status, sameOwner, depth }) => (
          <li key={id} style={{ '--depth': depth - 1 }}>
            <span class="muted">{t(`lineage.${relation}`)}</span>{' '}
            <SafeLink url={safeHref(url)}>
              <Outside text={id} max={100} />
            </SafeLink>
            {license ? (
              <>
                {' – '}
                <Outside text={licenseName(license) ?? ''} max={60} /> ({t(`license.class.${license.class}`)})
              </>
            ) : (
              status !== 'read' && <span class="muted"> – {t(`lineage.${status}`)}</span>
            )}
            {sameOwner && <span class="muted"> – {t('lineage.sameOwner')}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Key of the note on a label that look-ups may change. */
export const FIRST_LABEL = 'first-label';

export function Notes({ assessment, t }: Props) {
  const { problems } = assessment;
  // A first label is told beside the finding.
  const notes = assessment.notes.filter(({ key }) => key !== FIRST_LABEL);
  if (notes.length + problems.length === 0) return null;
  return (
    <section class="notes">
      <ul>
        {notes.map(({ key, values = [], quote }) => (
          <li key={key + (quote?.quote ?? '')}>
            <bdi>{t(`note.${key}`, ...values.map((value) => plain(shownOf(t, value), 80)))}</bdi>
            {quote && <Quoted quote={quote} t={t} />}
          </li>
        ))}
        {problems.map((problem) => (
          <li key={`${problem.code}${problem.about ?? ''}`} data-problem={problem.code}>
            <bdi>{problemOf(t, { ...problem, about: plain(problem.about ?? '', 120) })}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
