/** The mark in card and popup. */
import { h } from 'preact';
import type { Outcome, Step } from '../../model/index.ts';
import { MARK_BOX, markOf } from '../mark.ts';

export function Mark({ outcome, step }: { outcome: Outcome | 'failed'; step: Step | null }) {
  return (
    <svg class="mark" {...MARK_BOX} aria-hidden="true" focusable="false">
      {markOf(outcome, step).map(([tag, attributes], at) => h(tag, { key: at, ...attributes }))}
    </svg>
  );
}
