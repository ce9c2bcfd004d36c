/** What other definitions ask, side by side with the G7 step. */
import type { Assessment, OtherPart, OtherReading, OtherRequirement } from '../model/index.ts';
import { Quoted } from './card/evidence.tsx';
import { SafeLink, safeHref } from './text.tsx';
import type { Translator } from './translate.ts';
import { labelOf } from './words.ts';

const SIGN = { met: '●', unmet: '○', unknown: '–', terms: '◐', unlooked: '·' } as const;

const isFound = ({ status }: OtherRequirement): boolean => status === 'met';

function statusOf(t: Translator, { status }: OtherRequirement): string {
  return status === 'terms' || status === 'unlooked' ? t(`reading.status.${status}`) : t(`status.${status}`);
}

function Requirement({ requirement, t }: { requirement: OtherRequirement; t: Translator }) {
  const { id, status, remark, quote } = requirement;
  return (
    <tr data-requirement={id} data-status={status}>
      <th scope="row">
        {t(`reading.requirement.${id}`)}
        {remark && <span class="muted remark">{t(`reading.remark.${remark}`)}</span>}
      </th>
      <td class="status">
        <span aria-hidden="true">{SIGN[status]}</span> {statusOf(t, requirement)}
        {quote && (
          <details class="evidence">
            <summary>{t('card.evidence')}</summary>
            <Quoted quote={quote} t={t} />
          </details>
        )}
      </td>
    </tr>
  );
}

function Part({ part, t }: { part: OtherPart; t: Translator }) {
  const found = part.requirements.filter(isFound).length;
  const unlooked = part.requirements.filter(({ status }) => status === 'unlooked').length;
  return (
    <table class="components part" data-part={part.id}>
      <caption>
        <strong>{t(`reading.part.${part.id}`)}</strong>{' '}
        <span class="muted">
          {t('reading.count', found, part.requirements.length)}
          {unlooked > 0 && `, ${t.plural('reading.unlookedCount', unlooked)}`}
        </span>
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('card.component')}</th>
          <th scope="col">{t('card.finding')}</th>
        </tr>
      </thead>
      <tbody>
        {part.requirements.map((requirement) => (
          <Requirement key={requirement.id} requirement={requirement} t={t} />
        ))}
      </tbody>
    </table>
  );
}

interface Props {
  assessment: Assessment;
  readings: readonly OtherReading[];
  t: Translator;
}

export function OtherReadings({ assessment, readings, t }: Props) {
  const { step } = assessment;
  const label = step === null ? labelOf(t, assessment) : `${labelOf(t, assessment)}, ${t('step.of', step)}`;
  return (
    <div class="readings">
      <p>{t('reading.intro')}</p>
      <p class="g7">{t('reading.g7', label)}</p>
      {readings.map(({ id, url, parts }) => (
        <section key={id} data-reading={id}>
          <h3 class="title">{t(`reading.${id}.title`)}</h3>
          <p class="muted">
            {t(`reading.${id}.by`)} · <SafeLink url={safeHref(url)}>{t('reading.source')}</SafeLink>
          </p>
          {parts.map((part) => (
            <Part key={part.id} part={part} t={t} />
          ))}
        </section>
      ))}
    </div>
  );
}
