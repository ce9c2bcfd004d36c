/**
 * The public schema of an assessment (docs/command-line.md), version 2: what `npm run label` prints and the extension exports.
 * zod/mini, imported by the background, the command line and tests only: too heavy for a content script.
 */
import * as z from 'zod/mini';
import { USE_QUESTIONS } from './uses.ts';

/** Version of this schema; a field removed or changed raises it, a field added does not. */
export const SCHEMA_VERSION = 2;

/** RULES.md section 1, the ladder first, from the most open. */
export const OUTCOMES = [
  'open-source-open-data',
  'open-source',
  'open-weights',
  'weights-available',
  'open-terms',
  'closed',
  'no-license',
  'undetermined',
  'not-a-model',
] as const;

const RESTRICTIONS = [
  'non-commercial',
  'research-only',
  'user-threshold',
  'revenue-threshold',
  'geographic',
  'use-policy',
  'field-of-use',
  'no-derivatives',
  'attribution',
  'naming',
  'no-training',
  'no-compete',
  'personal-use',
  'apply-for-commercial',
  'no-redistribution',
  'other',
] as const;

const LICENSE_CLASSES = ['osi', 'open', 'restricted', 'unstated', 'unrecognised'] as const;
const CLAIMS = ['open-source-open-data', 'open-source', 'open-weights', 'open', 'weights-available', 'none'] as const;
const RELATIONS = ['matches', 'above', 'unproven', 'below', 'unspecific', 'no-claim'] as const;

const step = z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]));
const status = z.enum(['met', 'unmet', 'unknown']);
const basis = z.enum(['stated', 'inferred']);
const kind = z.enum(RESTRICTIONS);

const quote = z.object({
  source: z.string(),
  url: z.url(),
  quote: z.string(),
  place: z.optional(z.string()),
  language: z.optional(z.string()),
  rules: z.optional(z.array(z.string())),
  record: z.optional(z.object({ id: z.string(), line: z.int() })),
});

const license = z.object({
  class: z.enum(LICENSE_CLASSES),
  id: z.nullable(z.string()),
  name: z.nullable(z.string()),
  basis,
  restrictions: z.array(kind),
  clauses: z.array(
    z.object({
      kind,
      /** Verbatim; with `known` there is a `note` of the table of licenses in its place. */
      quote: z.optional(z.string()),
      source: z.string(),
      url: z.url(),
      known: z.optional(z.literal(true)),
      note: z.optional(z.string()),
      rules: z.optional(z.array(z.string())),
      section: z.optional(z.string()),
    }),
  ),
  evidence: z.array(quote),
});

/** Absent where weights are not released; no answers where no license was found. A clause is verbatim, of a text that was read. */
const uses = z.object({
  licenses: z.array(z.object({ name: z.string(), base: z.optional(z.string()) })),
  answers: z.array(
    z.object({
      question: z.enum(USE_QUESTIONS),
      value: z.enum(['yes', 'yes-if', 'no', 'not-stated']),
      conditions: z.array(
        z.object({
          kind: z.string(),
          users: z.optional(z.int()),
          revenue: z.optional(z.int()),
          currency: z.optional(z.string()),
          per: z.optional(z.enum(['month', 'year'])),
          date: z.optional(z.string()),
          name: z.optional(z.string()),
          base: z.optional(z.string()),
        }),
      ),
      sure: z.optional(z.enum(['medium', 'low'])),
      unknown: z.optional(z.enum(['license', 'altered', 'base', 'doubt'])),
      license: z.optional(z.string()),
      base: z.optional(z.string()),
      section: z.optional(z.string()),
      clause: z.optional(z.object({ quote: z.string(), source: z.string(), url: z.url() })),
      worstOfVersions: z.optional(z.literal(true)),
    }),
  ),
});

const element = z.object({ status, basis, reason: z.string(), evidence: z.array(quote) });

const gap = z.object({
  kind: z.string(),
  names: z.array(z.string()),
  details: z.optional(z.array(z.string())),
});

const claim = z.object({
  level: z.enum(CLAIMS),
  quotes: z
    .array(
      z.object({
        text: z.string(),
        place: z.string(),
        url: z.url(),
        language: z.string(),
        level: z.enum(CLAIMS),
        implied: z.optional(z.literal(true)),
        words: z.optional(z.array(z.string())),
        rules: z.optional(z.array(z.string())),
      }),
    )
    .check(z.maxLength(4)),
});

const subject = z.object({
  site: z.string(),
  id: z.string(),
  name: z.string(),
});

const common = { url: z.string(), rules: z.string(), checked: z.iso.datetime(), requests: z.int() };

const page = z.object({
  kind: z.enum(['model', 'maybe', 'none']),
  sure: z.boolean(),
  isModel: z.boolean(),
  reason: z.string(),
  signs: z.array(z.string()),
  evidence: z.array(quote),
});

/** A page about a model, or one that could be read and is not. */
export const assessmentRecord = z.object({
  ...common,
  subject,
  outcome: z.enum(OUTCOMES),
  step,
  page,
  license,
  uses: z.optional(uses),
  elements: z.object({
    weights: z.extend(element, { gate: z.nullable(z.enum(['auto', 'manual'])) }),
    deploymentCode: element,
    trainingCode: element,
    trainingData: element,
    dataInformation: element,
  }),
  claim,
  relation: z.enum(RELATIONS),
  next: z.array(
    z.object({
      requirement: z.string(),
      status: z.enum(['unmet', 'unknown']),
      note: z.string(),
      gaps: z.optional(z.array(gap)),
    }),
  ),
  conflicts: z.array(z.object({ kind: z.string(), quotes: z.array(quote) })),
  notes: z.array(z.string()),
});

/** A page of a kind that is never about a model: nothing was judged. */
export const nonModelRecord = z.object({
  ...common,
  subject: z.null(),
  outcome: z.literal('not-a-model'),
  step: z.null(),
  why: z.string(),
});

export const labelRecord = z.union([assessmentRecord, nonModelRecord]);
