/** The chip beside a model's name: mark, label in words, the vendor's claim. A real button. */
import type { Ref } from 'preact';
import { Mark } from './mark.tsx';
import type { LabelState } from './state.ts';
import type { Translator } from './translate.ts';
import { chipName, differs, labelOf, problemOf } from './words.ts';

interface Props {
  state: LabelState;
  t: Translator;
  open: boolean;
  buttonRef: Ref<HTMLButtonElement>;
  onClick(event: MouseEvent): void;
}

export function Chip({ state, t, open, buttonRef, onClick }: Props) {
  if (state.kind === 'pending') {
    return (
      <span class="chip pending" data-state="pending">
        <span class="dots" aria-hidden="true">
          …
        </span>
        <span class="visually-hidden">{t('chip.pending')}</span>
      </span>
    );
  }
  const common = {
    type: 'button',
    ref: buttonRef,
    title: t('chip.tooltip'),
    'aria-haspopup': 'dialog',
    'aria-expanded': open,
    'aria-controls': 'card',
    onClick,
  } as const;
  if (state.kind === 'failed') {
    return (
      <button
        {...common}
        class="chip off"
        data-state="failed"
        aria-label={t('chip.failedName', problemOf(t, state.problem))}
      >
        <Mark outcome="failed" step={null} />
        <span class="label">{t('chip.failed')}</span>
      </button>
    );
  }
  const { assessment } = state;
  const { claim, outcome, step } = assessment;
  return (
    <button
      {...common}
      class={step === null ? 'chip off' : 'chip'}
      data-state="assessed"
      data-outcome={outcome}
      data-step={step ?? undefined}
      data-claim={claim.level}
      data-relation={assessment.relation}
      aria-label={chipName(t, assessment)}
    >
      <Mark outcome={outcome} step={step} />
      <span class="label">{labelOf(t, assessment)}</span>
      {claim.level !== 'none' && (
        <span class="claim">
          {differs(assessment) && (
            <span class="differs" title={t('chip.differs')}>
              ≠
            </span>
          )}
          {t('chip.says', t(`claim.${claim.level}`))}
        </span>
      )}
    </button>
  );
}
