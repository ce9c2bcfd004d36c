/**
 * Form 1 (0.1.0, until November 2026) was the bare fields under a key of their own. Form 2 names its version beside them,
 * so that an older extension can tell that it meets a newer one's settings.
 */
import type { Migration } from './index.ts';

export const from1to2: Migration = (stored) => ({ ...stored, version: 2 });
