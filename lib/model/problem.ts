/** Errors are values with a face: each code has a sentence and a next step in locales `problem.*`. */
export const PROBLEM_CODES = [
  /** The page's embedded data could not be parsed. */
  'page-data-malformed',
  /** The page's embedded data is missing where it should be. */
  'page-data-missing',
  /** The text of the page was not found where it should be. */
  'page-text-missing',
  /** A document was cut at the reading limit. */
  'document-truncated',
  'lookup-offline',
  'lookup-rate-limited',
  'lookup-server-error',
  'lookup-timeout',
  'lookup-gated',
  'lookup-not-found',
  'lookup-malformed',
  'lookup-not-permitted',
  'lookup-budget-spent',
  'lookups-off',
  /** The background script did not answer. */
  'background-gone',
  'internal',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  code: ProblemCode;
  /** What it concerns: a URL, a file name, a model id. Shown as text. */
  about?: string;
  /** When to try again, in seconds, for rate limits. */
  retryAfter?: number;
  /** Of a document that was cut: how many of its characters were read. */
  read?: number;
  /** Technical detail for a bug report. */
  detail?: string;
}
