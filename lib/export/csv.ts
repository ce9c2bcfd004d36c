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

/**
 * One cell. Spreadsheets read a cell that begins with one of = + - @ or with a tab or line break as a formula (OWASP, "CSV
 * Injection"): an apostrophe before it makes it text. Full-width forms count too: some programs fold them.
 */
export function csvCell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n\t]|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A heading and one line a model, ended by CRLF; with a byte order mark, so that every spreadsheet reads it as UTF-8. */
export function historyCsv(entries: readonly HistoryEntry[]): string {
  const lines = [COLUMNS.join(','), ...entries.map((entry) => COLUMNS.map((key) => csvCell(entry[key])).join(','))];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
