/** Thousands of pages carry the same few licence texts: in a measure each is recognised once. */
import { recognizer } from '../lib/cli/license-index.ts';

const known = new Map<string, ReturnType<typeof recognizer>>();

export function recognizedOnce(raw: string): ReturnType<typeof recognizer> {
  const found = known.get(raw) ?? recognizer(raw);
  if (known.size < 500) known.set(raw, found);
  return found;
}
