/** From findings to outcome: RULES.md section 1, sentence by sentence. Pure. */
import type { Outcome, PageKind, Step } from '../../model/index.ts';
import type { Decision, LadderInput } from '../rule-set.ts';
import { highestStep } from './ladder.ts';

const OUTCOME_OF_STEP: Readonly<Record<Step, Outcome>> = {
  1: 'weights-available',
  2: 'open-weights',
  3: 'open-source',
  4: 'open-source-open-data',
};

const off = (outcome: Outcome, why: string, stepIfAccepted: Step | null = null): Decision => ({
  outcome,
  step: null,
  stepIfAccepted,
  why,
});

/** Decides the outcome. Silence never lowers or raises it: what is unknown leads to `undetermined` or to a lower step. */
export function decide(page: PageKind, input: LadderInput): Decision {
  const { license, elements } = input;
  if (!page.isModel) return off('not-a-model', 'not-a-model');
  // Only what a look-up cannot make stricter stands while they are under way: weights withheld, or a license that restricts.
  if (input.outstanding === 'license' && elements.weights.status !== 'unmet' && !isRestricted(input))
    return off('undetermined', 'looking-up');
  if (elements.weights.status === 'unmet') {
    return off('closed', elements.weights.announced ? 'weights-announced' : 'weights-withheld');
  }
  if (elements.weights.status === 'unknown') return off('undetermined', 'weights-unknown');
  switch (license.class) {
    case 'unstated':
      if (input.cut) return off('undetermined', 'text-cut');
      return input.licenseElsewhere ? off('undetermined', 'license-elsewhere') : off('no-license', 'license-unstated');
    case 'unrecognised':
      return off('undetermined', 'license-unrecognised');
    case 'restricted':
      return { outcome: 'weights-available', step: 1, stepIfAccepted: null, why: 'license-restricted' };
    case 'open':
      if (mayBeStricter(input)) return notBefore(input);
      return input.acceptOpenTerms ? onLadder(input) : openTerms(input);
    case 'osi':
      return mayBeStricter(input) ? notBefore(input) : onLadder(input);
  }
}

const isRestricted = ({ license, elements }: LadderInput): boolean =>
  license.class === 'restricted' && elements.weights.status === 'met';

const isDoubted = ({ license }: LadderInput): boolean => (license.doubts ?? []).length > 0;

const mayBeStricter = (input: LadderInput): boolean =>
  input.baseUnread === true || isDoubted(input) || input.cut === true;

/**
 * Something that may be stricter was not read or not understood: a base, whose licence counts, a sentence among the page's terms, or the rest
 * of a page that is too long. The step that the licence itself would allow is the ceiling.
 */
function notBefore(input: LadderInput): Decision {
  const ceiling = highestStep({ ...input, acceptOpenTerms: true });
  const why = input.baseUnread ? 'base-not-read' : isDoubted(input) ? 'license-doubt' : 'text-cut';
  return off('undetermined', why, ceiling === 0 ? null : ceiling);
}

function openTerms(input: LadderInput): Decision {
  const accepted = highestStep({ ...input, acceptOpenTerms: true });
  return off('open-terms', 'license-open', accepted === 0 ? null : accepted);
}

function onLadder(input: LadderInput): Decision {
  const step = highestStep(input);
  if (step === 0) return off('undetermined', 'deployment-unknown');
  return { outcome: OUTCOME_OF_STEP[step], step, stepIfAccepted: null, why: whyOf(step, input) };
}

function whyOf(step: 2 | 3 | 4, { elements: { trainingData } }: LadderInput): string {
  if (step === 2) return 'open-weights';
  if (step === 4) return 'open-source-open-data';
  return trainingData.status === 'met' ? 'open-source' : 'open-source-data-impossible';
}
