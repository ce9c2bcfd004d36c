/** A page of ours says in which language it is, and runs that language's way. */
import type { Translator } from '../translate.ts';

export function speak({ language, direction }: Translator): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}
