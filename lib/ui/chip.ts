/**
 * The chip beside a model's name: mark, label in words, the vendor's claim. A real button. Drawn without Preact, which is
 * loaded only for the card: most readers of a page never open it (ARCHITECTURE.md, budgets).
 */

import type { Assessment, ChipParts } from '../model/index.ts';
import { type Attributes, element } from './element.ts';
import { MARK_BOX, markOf } from './mark.ts';
import type { LabelState } from './state.ts';
import type { Translator } from './translate.ts';
import { chipName, commercialOf, labelOf, printOf, problemOf, relationSign } from './words.ts';

function mark(...of: Parameters<typeof markOf>): Element {
  const shapes = markOf(...of).map(([tag, attributes]) => element(tag, attributes));
  return element('svg', { class: 'mark', ...MARK_BOX, 'aria-hidden': 'true', focusable: 'false' }, ...shapes);
}

const span = (name: string, ...children: (Node | string)[]): Element => element('span', { class: name }, ...children);

const button = (attributes: Attributes, t: Translator, ...children: (Node | string)[]): Element =>
  element(
    'button',
    {
      type: 'button',
      title: t('chip.tooltip'),
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      'aria-controls': 'card',
      ...attributes,
    },
    ...children,
  );

/** What the claim is to the finding, as a sign: it differs, or is not shown; nothing where they go together. */
function signOf(assessment: Assessment, t: Translator): Element[] {
  const relation = relationSign(assessment);
  return relation ? [element('span', { class: `sign ${relation}`, title: t(`chip.${relation}`) })] : [];
}

/** "Vendor says: open source". Where room is short the first part goes, and what is claimed is never cut. */
function wordsOf(t: Translator, claimed: string): Element {
  const [before = '', after = ''] = t('chip.says', '\n').split('\n');
  return span('words', span('who', before), span('what', claimed + after));
}

/**
 * Draws the chip of a state. In: the state, the reader's words, and what is wanted beside the label.
 * Out: a button, or quiet dots while it is pending.
 */
export function drawChip(state: LabelState, t: Translator, parts: ChipParts): Element {
  if (state.kind === 'pending') {
    const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, '…');
    return element('span', { class: 'chip pending', 'data-state': 'pending' }, dots);
  }
  if (state.kind === 'failed') {
    const name = t('chip.failedName', problemOf(t, state.problem));
    const attributes = { class: 'chip off', 'data-state': 'failed', 'aria-label': name };
    return button(attributes, t, mark('failed', null), span('parts', span('label', t('chip.failed'))));
  }
  const { assessment } = state;
  const { claim, outcome, step, stepIfAccepted, relation, outstanding } = assessment;
  const claims =
    claim.level === 'none' || !parts.showClaim
      ? []
      : // The space is for those who hear the words: what is seen is flexible boxes.
        [' ', span('claim', ...signOf(assessment, t), wordsOf(t, t(`claim.${claim.level}`)))];
  const use = parts.showUse && commercialOf(t, assessment);
  return button(
    {
      class: `${step === null ? 'chip off' : 'chip'}${outstanding ? ' first' : ''}`,
      'data-state': 'assessed',
      'data-first': outstanding,
      'data-outcome': outcome,
      'data-step': step ?? undefined,
      'data-claim': claim.level,
      'data-relation': relation,
      'data-print': printOf(t, assessment),
      'aria-label': chipName(t, assessment, parts),
    },
    t,
    mark(outcome, step, stepIfAccepted),
    span('parts', span('label', labelOf(t, assessment)), ...(use ? [' ', span('claim use', use)] : []), ...claims),
  );
}
