/** Repositories on GitHub that a vendor names as what trained the model: their license file, by fixed names (PRIVACY.md). */
import type { CodeRepository, Problem } from '../model/index.ts';
import { REPOSITORIES } from '../sites/index.ts';
import type { Client } from './client.ts';
import { githubFile } from './templates.ts';

/** Where a license stands, the likeliest first. The README is asked second: without it the repository itself is not there. */
const LICENSES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'COPYING'] as const;

const found = (id: string, path: string, raw: string, truncated?: true): CodeRepository => ({
  id,
  url: REPOSITORIES.addressOf(id),
  status: 'read',
  license: {
    kind: 'license-file',
    url: REPOSITORIES.fileAt(id, 'HEAD', path),
    path,
    blocks: [],
    raw,
    ...(truncated && { truncated }),
  },
});

/** The license file of a repository, as far as the budget goes; `read` without one: there is none under a usual name. */
export async function lookUpRepository(
  client: Client,
  id: string,
): Promise<{ repository: CodeRepository; problem?: Problem }> {
  const bare = { id, url: REPOSITORIES.addressOf(id) };
  for (const [at, path] of LICENSES.entries()) {
    if (client.room <= 0) return { repository: { ...bare, status: 'unchecked' } };
    const answer = await client.get(githubFile(id, 'HEAD', path), `${id}/${path}`);
    if (answer.ok) return { repository: found(id, path, answer.text, answer.truncated) };
    if (answer.problem.code !== 'lookup-not-found')
      return { repository: { ...bare, status: 'failed' }, problem: answer.problem };
    if (at > 0) continue;
    if (client.room <= 0) return { repository: { ...bare, status: 'unchecked' } };
    const readme = await client.get(githubFile(id, 'HEAD', 'README.md'), `${id}/README.md`);
    if (!readme.ok && readme.problem.code === 'lookup-not-found') return { repository: { ...bare, status: 'missing' } };
  }
  return { repository: { ...bare, status: 'read' } };
}
