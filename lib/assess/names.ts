/** Licenses by name in prose, as the reader of statements takes them: the tables are those of lib/licenses. */
import { mentionsIn } from '../licenses/index.ts';
import type { NamesIn } from '../statements/read.ts';

export const namesIn: NamesIn = (folded) =>
  mentionsIn(folded).map(({ index, end, reading }) => ({
    means: `license.${reading.class}`,
    id: reading.id ?? 'license.unknown',
    start: index,
    end,
  }));
