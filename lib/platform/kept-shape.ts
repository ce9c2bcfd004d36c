/** Is what lies in storage what we put there? By shape, without a schema's weight: the popup is there at once. */
import { type Assessment, PROBLEM_CODES } from '../model/index.ts';
import type { TabState } from './messages.ts';

/** A text, a number, a list of one shape, or named fields: those that every assessment has. */
type Shape = 'text' | 'number' | 'step' | readonly [Shape] | { readonly [field: string]: Shape };

const TEXT = 'text';
const QUOTE = { source: TEXT, url: TEXT, quote: TEXT } as const;
const ELEMENT = { status: TEXT, basis: TEXT, reason: TEXT, evidence: [QUOTE] } as const;
const ASSESSMENT = {
  subject: { site: TEXT, id: TEXT, name: TEXT },
  url: TEXT,
  outcome: TEXT,
  step: 'step',
  stepIfAccepted: 'step',
  why: TEXT,
  page: { kind: TEXT, reason: TEXT },
  license: {
    class: TEXT,
    basis: TEXT,
    restrictions: [{ ...QUOTE, kind: TEXT }],
    evidence: [QUOTE],
    texts: [{ path: TEXT, url: TEXT, verdict: TEXT, added: [TEXT], removed: [TEXT] }],
  },
  elements: {
    weights: ELEMENT,
    deploymentCode: ELEMENT,
    trainingCode: ELEMENT,
    trainingData: ELEMENT,
    dataInformation: ELEMENT,
  },
  claim: { level: TEXT, quotes: [{ text: TEXT, place: TEXT, url: TEXT, language: TEXT, level: TEXT }] },
  relation: TEXT,
  nextStep: 'step',
  next: [{ requirement: TEXT, status: TEXT, note: TEXT, lookedIn: [TEXT] }],
  conflicts: [{ kind: TEXT, quotes: [QUOTE] }],
  lineage: [{ id: TEXT, url: TEXT, relation: TEXT, of: TEXT, status: TEXT }],
  notes: [{ key: TEXT }],
  problems: [{ code: TEXT }],
  rules: TEXT,
  data: TEXT,
  checked: TEXT,
  requests: 'number',
} as const satisfies Shape;

function fits(value: unknown, shape: Shape): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (shape === 'step') return value === null || [1, 2, 3, 4].includes(value as number);
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((each) => fits(each, shape[0]));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(shape).every(
    ([field, of]) => Object.hasOwn(value, field) && fits((value as Record<string, unknown>)[field], of),
  );
}

/** Has a value what every assessment has? Fields that only some have are not looked at: a page that stumbles over one says so. */
export const isAssessment = (value: unknown): value is Assessment =>
  fits(value, ASSESSMENT) && !Number.isNaN(Date.parse((value as Assessment).checked));

export function isTabState(value: unknown): value is TabState {
  if (!fits(value, { kind: 'text' })) return false;
  const state = value as Record<string, unknown>;
  if (state.kind === 'assessed') return isAssessment(state.assessment);
  if (state.kind === 'none') return typeof state.reason === 'string';
  if (state.kind !== 'failed') return state.kind === 'reading';
  return (PROBLEM_CODES as readonly unknown[]).includes((state.problem as { code?: unknown } | undefined)?.code);
}
