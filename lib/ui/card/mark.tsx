/** The mark in card and popup, and the brand's own. */
import { h } from 'preact';
import type { Outcome, Step } from '../../model/index.ts';
import { BRAND, MARK_BOX, markOf, type Shape } from '../mark.ts';

const Picture = ({ shapes }: { shapes: readonly Shape[] }) => (
  <svg class="mark" {...MARK_BOX} aria-hidden="true" focusable="false">
    {shapes.map(([tag, attributes], at) => h(tag, { key: at, ...attributes }))}
  </svg>
);

interface Props {
  outcome: Outcome | 'failed';
  step: Step | null;
  /** The step that open terms would be. */
  would?: Step | null;
}

export const Mark = ({ outcome, step, would }: Props) => <Picture shapes={markOf(outcome, step, would)} />;

export const Brand = () => <Picture shapes={BRAND} />;
