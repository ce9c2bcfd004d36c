/** The ladder in one line: four segments, ours named. Off the ladder none is; open terms are drawn as the step that they would be. */
import type { Assessment, Step } from '../../model/index.ts';
import { Term } from '../term.tsx';
import type { Translator } from '../translate.ts';
import { STEP_OUTCOMES } from '../words.ts';

const STEPS: readonly Step[] = [1, 2, 3, 4];

export function Ladder({
  assessment: { step, outcome, stepIfAccepted },
  t,
}: {
  assessment: Assessment;
  t: Translator;
}) {
  const would = outcome === 'open-terms' ? stepIfAccepted : null;
  const classOf = (each: Step): string | undefined => {
    if (each === step) return 'here';
    if (each === would) return 'would';
    return step !== null && each < step ? 'reached' : undefined;
  };
  return (
    <div class="ladder">
      <span class="end">{t('step.least')}</span>
      <ol>
        {STEPS.map((each) => (
          <li
            key={each}
            class={classOf(each)}
            aria-current={each === step ? 'step' : undefined}
            title={t(`outcome.${STEP_OUTCOMES[each]}`)}
          >
            {each === step ? (
              <Term of="step" t={t}>
                {t('step.of', each)}
              </Term>
            ) : (
              each
            )}
            <span class="visually-hidden" lang="en">
              {' '}
              {t(`outcome.${STEP_OUTCOMES[each]}`)}
            </span>
          </li>
        ))}
      </ol>
      <span class="end">{t('step.most')}</span>
    </div>
  );
}
