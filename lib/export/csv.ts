/** The history as a table for spreadsheets (RFC 4180), in which no cell can become a formula. */
import type { HistoryEntry } from '../model/index.ts';

const COLUMNS = [
  'site',
  'id',
  'url',
  'outcome',
  'step',
  'license',
  'claim',
  'relation',
  'rules',
  'checked',
] as const satisfies readonly (keyof HistoryEntry)[];

/** What begins a formula, after what is not seen or is passed over; full-width forms and other dashes too: some programs fold them. */
const FORMULA = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}"'＂＇]*[=+\-@|%\p{Pd}−⁻₋⁺₊⁼₌＝＋＠﹢﹣﹦﹫]/u;
/** What a program may cut cells at, if it is told to, in a cell that we have put in quotes: what follows begins a cell there. */
const CUTS = /([;|\t\r\n\v\f\u0085\u2028\u2029])/u;

/**
 * One cell. Spreadsheets read a cell that begins with one of = + - @ or with a tab or line break as a formula (OWASP, "CSV
 * Injection"): an apostrophe before it makes it text. So does one after each separator that another program might cut at.
 */
export function csvCell(value: string | number | null): string {
  const text = String(value ?? '');
  const parts = text.split(CUTS).map((part, at) => (at % 2 === 0 && FORMULA.test(part) ? `'${part}` : part));
  const safe = /^[\t\r\n]/.test(text) ? `'${parts.join('')}` : parts.join('');
  return /[",;|\s]|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A heading and one line a model, ended by CRLF; with a byte order mark, so that every spreadsheet reads it as UTF-8. */
export function historyCsv(entries: readonly HistoryEntry[]): string {
  const lines = [COLUMNS.join(','), ...entries.map((entry) => COLUMNS.map((key) => csvCell(entry[key])).join(','))];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
