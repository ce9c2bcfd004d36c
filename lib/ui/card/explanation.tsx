/** The explanation of an assessment, the same in card, popup and report. What a reader asks first stands first: label, use, what disagrees, claim. */
import type { Assessment } from '../../model/index.ts';
import type { Translator } from '../translate.ts';
import { Claim } from './claim.tsx';
import { Components } from './components.tsx';
import { Disagree } from './disagree.tsx';
import { Finding } from './finding.tsx';
import { LabelName } from './label-name.tsx';
import { Ladder } from './ladder.tsx';
import { License } from './license.tsx';
import { Mark } from './mark.tsx';
import type { OnMistake } from './not-right.tsx';
import { FIRST_LABEL, Lineage, Next, Notes } from './sections.tsx';
import { Uses } from './uses.tsx';

interface Props {
  assessment: Assessment;
  t: Translator;
  /** Everything is unfolded, as in the report. */
  whole?: boolean;
  /** Opens the form for mistakes on a row. */
  onMistake?: OnMistake;
}

export function Explanation({ assessment, t, whole, onMistake }: Props) {
  const { step, checked, rules, data, requests, notes } = assessment;
  return (
    <>
      <p class="verdict">
        <Mark outcome={assessment.outcome} step={step} would={assessment.stepIfAccepted} />
        <LabelName outcome={assessment.outcome} t={t} as="strong" />
      </p>
      <Ladder assessment={assessment} t={t} />
      <Finding assessment={assessment} t={t} />
      {notes.some(({ key }) => key === FIRST_LABEL) && <p class="muted">{t('note.first-label')}</p>}
      <Uses assessment={assessment} t={t} whole={whole} />
      <Disagree assessment={assessment} t={t} whole={whole} />
      <Claim assessment={assessment} t={t} whole={whole} onMistake={onMistake} />
      <h3>{t('card.components')}</h3>
      <Components assessment={assessment} t={t} whole={whole} onMistake={onMistake} />
      <Next assessment={assessment} t={t} />
      <License assessment={assessment} t={t} whole={whole} onMistake={onMistake} />
      <Lineage assessment={assessment} t={t} />
      <Notes assessment={assessment} t={t} />
      <p class="muted checked">
        {t('card.checked', t.date(checked), rules, t.date(data), t.plural('card.requests', requests))}
      </p>
    </>
  );
}
