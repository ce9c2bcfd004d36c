/** The four steps, ours marked. Off the ladder nothing is marked. */
import type { Assessment, Step } from '../../model/index.ts';
import type { Translator } from '../translate.ts';
import { STEP_OUTCOMES } from '../words.ts';
import { LabelName } from './label-name.tsx';

const STEPS: readonly Step[] = [4, 3, 2, 1];

export function Ladder({ assessment, t }: { assessment: Assessment; t: Translator }) {
  return (
    <ol class="ladder" reversed>
      {STEPS.map((step) => {
        const here = assessment.step === step;
        const reached = assessment.step !== null && step <= assessment.step;
        return (
          <li
            key={step}
            class={here ? 'here' : reached ? 'reached' : undefined}
            aria-current={here ? 'step' : undefined}
          >
            <span class="number">{step}</span>
            <span class="name">
              <LabelName outcome={STEP_OUTCOMES[step]} t={t} />
            </span>
            {step === 4 && <span class="end">{t('step.most')}</span>}
            {step === 1 && <span class="end">{t('step.least')}</span>}
            {here && <span class="visually-hidden">{t('step.here')}</span>}
          </li>
        );
      })}
    </ol>
  );
}
