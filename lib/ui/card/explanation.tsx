/** The explanation of an assessment in full: the same in card and popup. */
import type { Assessment } from '../../model/index.ts';
import { Outside } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { findingOf } from '../words.ts';
import { Components } from './components.tsx';
import { LabelName } from './label-name.tsx';
import { Ladder } from './ladder.tsx';
import { License } from './license.tsx';
import { Mark } from './mark.tsx';
import { Claim, Conflicts, Lineage, Next, Notes } from './sections.tsx';
import { Uses } from './uses.tsx';

export function Explanation({ assessment, t }: { assessment: Assessment; t: Translator }) {
  const { subject, step, checked, rules, data, requests } = assessment;
  return (
    <>
      <p class="subject">
        <Outside text={subject.id} max={120} />
      </p>
      <p class="verdict">
        <Mark outcome={assessment.outcome} step={step} would={assessment.stepIfAccepted} />
        <LabelName outcome={assessment.outcome} t={t} as="strong" />
        {step !== null && <span class="muted">{t('step.of', step)}</span>}
      </p>
      <p class="finding">
        <bdi>{findingOf(t, assessment)}</bdi>
      </p>
      <Uses assessment={assessment} t={t} />
      <Ladder assessment={assessment} t={t} />
      <h3>{t('card.components')}</h3>
      <Components assessment={assessment} t={t} />
      <Claim assessment={assessment} t={t} />
      <Next assessment={assessment} t={t} />
      <License assessment={assessment} t={t} />
      <Lineage assessment={assessment} t={t} />
      <Conflicts assessment={assessment} t={t} />
      <Notes assessment={assessment} t={t} />
      <p class="muted checked">
        {t('card.checked', t.date(checked), rules, t.date(data), t.plural('card.requests', requests))}
      </p>
    </>
  );
}
