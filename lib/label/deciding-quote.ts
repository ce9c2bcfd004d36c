/** The words that decided a license, for whoever shows or judges it. */
import type { LicenseFinding, Quote } from '../model/index.ts';

/** The words that decide, as they were read: what the table knows of a license is no quotation. */
export const decidingQuote = ({ restrictions, evidence }: LicenseFinding): Quote | undefined =>
  restrictions.find(({ known }) => !known) ?? evidence[0];
