/** An own name behind which a file lies that was read: by its address, or by the name that a sentence has for it. */
import type { Evidence } from '../../model/index.ts';
import { renditionOf } from '../../repository/license-paths.ts';
import type { Statement } from './reading.ts';

/** A file's name in a repository, without folder, case and ending. */
const nameOf = (path: string): string => renditionOf(path.replace(/^.*\//, '')).toLowerCase();

/**
 * In: a statement, and the license files that were read. Out: an own name whose file was read is what the file says, put on what the name was
 * put on; any other statement as it is.
 */
export function withFile(
  statement: Statement,
  documents: Evidence['documents'],
  files: readonly Statement[],
): Statement {
  if (statement.file === undefined || statement.class !== 'unrecognised') return statement;
  const address = statement.file.split(/[?#]/)[0]?.replace('/tree/', '/blob/').replace('/raw/', '/blob/') ?? '';
  const named = (path: string | undefined): boolean => path !== undefined && nameOf(path) === nameOf(address);
  const isMeant = ({ url, path, kind }: Evidence['documents'][number]): boolean =>
    kind === 'license-file' && (url === address || (!address.includes('/') && named(path)));
  const { path } = documents.find(isMeant) ?? {};
  const read = files.find(({ text }) => path !== undefined && text?.path === path);
  return read ? { ...read, covers: statement.covers, prominent: true } : statement;
}
