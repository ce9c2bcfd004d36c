/**
 * The mark: four segments, as many filled as steps; off the ladder a shape of its own for each outcome. As data, since the
 * chip draws it without Preact and the card with it. Decoration only: the words beside it say the same.
 */
import type { Outcome, Step } from '../model/index.ts';

export type Shape = readonly [tag: 'rect' | 'path', attributes: Readonly<Record<string, string | number>>];

export const MARK_BOX = { viewBox: '0 0 24 16', width: 24, height: 16 } as const;

const stroke = (width: number) => ({ fill: 'none', stroke: 'currentColor', 'stroke-width': width });

const segment = (at: number, filled: boolean, faint: boolean): Shape => [
  'rect',
  {
    x: 1.6 + 6 * at,
    y: 2.6,
    width: 2.8,
    height: 10.8,
    rx: 1,
    ...stroke(1.2),
    fill: filled ? 'currentColor' : 'none',
    opacity: faint ? 0.55 : 1,
  },
];

const SEGMENTS = [0, 1, 2, 3] as const;

/** Off the ladder: a closed box, four outlines, a struck sheet; a question for everything else. */
const OFF: Partial<Record<Outcome | 'failed', readonly Shape[]>> = {
  closed: [
    ['rect', { x: 2, y: 6.5, width: 20, height: 7.5, rx: 1.5, fill: 'currentColor' }],
    ['path', { d: 'M7 6.5V5a5 3.6 0 0 1 10 0v1.5', ...stroke(1.8) }],
  ],
  'open-terms': SEGMENTS.map((at) => segment(at, false, false)),
  'no-license': [
    ['path', { d: 'M7 1.8h7l4 4v8.4H7z', 'stroke-linejoin': 'round', ...stroke(1.6) }],
    ['path', { d: 'M4 14 20 2', 'stroke-linecap': 'round', ...stroke(1.6) }],
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

/** The shapes of an outcome's mark. */
export const markOf = (outcome: Outcome | 'failed', step: Step | null): readonly Shape[] =>
  step === null ? (OFF[outcome] ?? QUESTION) : SEGMENTS.map((at) => segment(at, at < step, at >= step));
