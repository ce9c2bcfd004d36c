import type { Reader } from '../site.ts';
import { mountPoint } from './mount.ts';
import { read } from './read.ts';

export const reader: Reader = { read, mountPoint };
