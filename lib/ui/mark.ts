/**
 * The mark: four segments, as many filled as steps; off the ladder a shape of its own for each outcome. As data, since the
 * chip draws it without Preact and the card with it. Decoration only: the words beside it say the same.
 */
import type { Outcome, Step } from '../model/index.ts';

export type Shape = readonly [tag: 'rect' | 'path', attributes: Readonly<Record<string, string | number>>];

export const MARK_BOX = { viewBox: '0 0 24 16', width: 24, height: 16 } as const;

const stroke = (width: number) => ({ fill: 'none', stroke: 'currentColor', 'stroke-width': width });

/** Left edge of a segment. */
const left = (at: number): number => 1.6 + 6 * at;

const segment = (at: number, filled: boolean): Shape => [
  'rect',
  {
    x: left(at),
    y: 2.6,
    width: 2.8,
    height: 10.8,
    rx: 1,
    ...stroke(1.2),
    fill: filled ? 'currentColor' : 'none',
    opacity: filled ? 1 : 0.55,
  },
];

/** A step that would be reached: as high and wide as a filled one, in three stripes. */
const hatched = (at: number): Shape => [
  'path',
  { d: `M${left(at) + 1.4} 2v12`, ...stroke(4), 'stroke-dasharray': '2.4 2.4' },
];

const SEGMENTS = [0, 1, 2, 3] as const;

const solid = (d: string): Shape => ['path', { d, fill: 'currentColor', 'fill-rule': 'evenodd' }];

/** Off the ladder: a padlock with its keyhole, a sheet with a cross in it; a question for everything else. */
const OFF: Partial<Record<Outcome | 'failed', readonly Shape[]>> = {
  closed: [
    solid('M7 7h10a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM11 9.5v3.5h2V9.5z'),
    ['path', { d: 'M8.5 7V4.8a3.5 3.5 0 0 1 7 0V7', ...stroke(2) }],
  ],
  'no-license': [
    solid(
      'M6 .5h8l4.5 4.5v10.5H6zM8.4 7.1l2.5 2.5-2.5 2.5 1.5 1.5 2.5-2.5 2.5 2.5 1.5-1.5-2.5-2.5 2.5-2.5-1.5-1.5-2.5 2.5-2.5-2.5z',
    ),
  ],
};

const QUESTION: readonly Shape[] = [
  [
    'path',
    {
      d: 'M8.5 5.2a3.5 3.2 0 1 1 4.6 3.2c-.8.3-1.1.9-1.1 1.7v.4M12 13.4v.6',
      'stroke-linecap': 'round',
      ...stroke(1.9),
    },
  ],
];

/**
 * The shapes of an outcome's mark. In: the outcome, its step, and for open terms the step that it would be if they were
 * accepted, which is drawn hatched.
 */
export function markOf(outcome: Outcome | 'failed', step: Step | null, would: Step | null = null): readonly Shape[] {
  if (outcome === 'open-terms') {
    return SEGMENTS.map((at) => (at < (would ?? 0) ? hatched(at) : segment(at, false)));
  }
  return step === null ? (OFF[outcome] ?? QUESTION) : SEGMENTS.map((at) => segment(at, at < step));
}

/** The brand's own mark, which says nothing of a model: a stair. */
export const BRAND: readonly Shape[] = SEGMENTS.map((at) => [
  'rect',
  { x: left(at) - 0.4, y: 10 - 2.7 * at, width: 3.6, height: 4.4 + 2.7 * at, fill: 'currentColor' },
]);
