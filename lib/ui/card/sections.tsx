/** The smaller sections of the explanation: claim, next step, chain of bases, conflicts, notes, problems. */
import type { Assessment, RequirementGap } from '../../model/index.ts';
import { Outside, plain, SafeLink, safeHref } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { problemOf, STEP_OUTCOMES, shownOf } from '../words.ts';
import { Quoted } from './evidence.tsx';

interface Props {
  assessment: Assessment;
  t: Translator;
}

export function Claim({ assessment, t }: Props) {
  const { claim, relation } = assessment;
  return (
    <section class="claim-reading" data-relation={relation}>
      <h3>{t('card.claim')}</h3>
      <p>{t(`relation.${relation}`)}</p>
      {claim.quotes.map(({ text, place, url, language }) => (
        <Quoted key={text} quote={{ source: place, url, quote: text, language }} t={t} />
      ))}
    </section>
  );
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
      <h3>{t('lineage.title')}</h3>
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
                <Outside text={license.name ?? license.id ?? ''} max={60} /> ({t(`license.class.${license.class}`)})
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

export function Conflicts({ assessment, t }: Props) {
  if (assessment.conflicts.length === 0) return null;
  return (
    <section class="conflicts">
      <h3>{t('conflict.title')}</h3>
      {assessment.conflicts.map(({ kind, quotes }) => (
        <div key={`${kind}${quotes[0]?.quote ?? ''}`}>
          <p>
            {t(`conflict.${kind}`)} {t('conflict.note')}
          </p>
          {quotes.map((quote) => (
            <Quoted key={quote.quote + quote.source} quote={quote} t={t} />
          ))}
        </div>
      ))}
    </section>
  );
}

export function Notes({ assessment, t }: Props) {
  const { notes, problems } = assessment;
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
