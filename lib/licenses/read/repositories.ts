/** Licenses of repositories of code that a vendor names: what their license file says, read as any license file is. */
import type { CodeRepository, RepositoryLicense } from '../../model/index.ts';
import { fileStatement } from './files.ts';
import type { Recognize } from './own.ts';

/** In: repositories that were looked up. Out: each with its license, where a file was found. */
export const readRepositories = (
  repositories: readonly CodeRepository[],
  recognize: Recognize,
): Promise<RepositoryLicense[]> =>
  Promise.all(
    repositories.map(async ({ id, url, status, license: file }) => {
      const said = file && (await fileStatement(file, 'repository', recognize));
      if (!said) return { id, url, status };
      const license = { class: said.class, ...(said.id && { id: said.id }), ...(said.name && { name: said.name }) };
      return { id, url, status, license, quote: said.quote };
    }),
  );
