/** Lines of one sentence that breaks part: "for non-commercial<br>use<br>only". */
import { type Block, goesOn } from '../model/index.ts';

/** Lines are put together up to this length: longer is no sentence. */
const MAX_JOINED = 1000;

/** In: a block, and the one that a line break parts from it. Out: one block of both where the sentence goes on, else undefined. */
export function joinLines(
  before: Block | undefined,
  { kind, text, strong, struck, links = [] }: Block,
): Block | undefined {
  if (!before || before.kind !== kind || before.struck || struck) return undefined;
  if (before.text.length > MAX_JOINED || !goesOn(before.text, text)) return undefined;
  const { strong: bold, ...rest } = before;
  const all = [...(before.links ?? []), ...links];
  return {
    ...rest,
    text: `${before.text} ${text}`,
    ...(bold && strong && { strong: true }),
    ...(all.length > 0 && { links: all }),
  };
}
