import { encodePath } from '../../repository/address.ts';
import type { Site } from '../site.ts';
import { HOSTS } from './host.ts';
import { theme } from './theme.ts';
import { isGithub, repositoryOf } from './url.ts';

const [HOST] = HOSTS;
const addressOf = (id: string): string => `https://${HOST}/${id}`;

/** Front pages of GitHub repositories. Whether one is a model's page is decided by what it says (lib/page-kind). */
export const github: Site = {
  id: 'github',
  name: 'GitHub',
  kind: 'repository',
  ids: 'repository',
  host: HOST,
  // Its router shows pages without a load, so our script has to be on all of them.
  paths: '/*',
  asked: ['raw.githubusercontent.com'],
  isAt: isGithub,
  mayHold: (url) => repositoryOf(url) !== undefined,
  whyNot: ({ origin, pathname }) => {
    const [owner = '', name = ''] = pathname.split('/').filter((part) => part !== '');
    return repositoryOf(new URL(`${origin}/${owner}/${name}`)) === undefined ? 'other' : 'not-repository';
  },
  keyOf: ({ pathname }) => pathname,
  addressOf,
  owns: (id, href) => href.toLowerCase().includes(`${HOST}/${id.toLowerCase()}/`),
  fileAt: (id, ref, path) => `${addressOf(id)}/blob/${ref}/${encodePath(path)}`,
  routerEvents: ['turbo:load', 'turbo:render', 'soft-nav:end', 'soft-nav:react-done'],
  theme,
};
