import type { Site } from '../site.ts';
import { mountPoint } from './mount.ts';
import { read } from './read.ts';
import { modelIdOf } from './url.ts';

/** Hugging Face model repositories, every tab. */
export const huggingface: Site = {
  id: 'huggingface',
  matches: ['https://huggingface.co/*'],
  mayHold: (url) => modelIdOf(url) !== undefined,
  read,
  mountPoint,
};
