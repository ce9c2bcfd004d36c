import type { Site } from '../site.ts';
import { mountPoint } from './mount.ts';
import { read } from './read.ts';
import { repositoryOf } from './url.ts';

/** Front pages of GitHub repositories. Whether one is a model's page is decided by what it says (lib/elements). */
export const github: Site = {
  id: 'github',
  matches: ['https://github.com/*'],
  mayHold: (url) => repositoryOf(url) !== undefined,
  read,
  mountPoint,
};
