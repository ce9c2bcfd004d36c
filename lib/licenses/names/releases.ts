/** Licences that were written for named releases: "Llama 2" is under the licence of that name. */
import { fromKnown, type NameReading } from './name.ts';
import { COVERED } from './table.ts';

/**
 * The licence of a release that prose names as a base ("built on LLaMA 7B"), when the release has a licence written for it.
 * Case counts ("LLaMA" is the first version, "Llama 2" the second); a longer name is another release.
 */
export function licenseOfRelease(text: string): { release: string; reading: NameReading } | undefined {
  let found: { release: string; reading: NameReading } | undefined;
  for (const { name, known } of COVERED) {
    const at = text.indexOf(name);
    if (
      at < 0 ||
      /[\w]/.test(text[at - 1] ?? '') ||
      !/^(?:$|[^\w.-]|[.,](?:\s|$)|[ -]\d+B\b|-(?:chat|hf|instruct|base))/i.test(text.slice(at + name.length))
    )
      continue;
    if (/^[ -]?\d(?!\d*B\b)/.test(text.slice(at + name.length))) continue;
    if (name.length > (found?.release.length ?? 0)) found = { release: name, reading: fromKnown(known) };
  }
  return found;
}

/**
 * The licence of a release that a tag names ("llama-2"): whole tags alone, and only names with a version, since "llama" is
 * also an architecture. In: the hub's tags. Out: the release and its licence, or undefined.
 */
export function licenseOfTag(
  tags: readonly string[],
): { tag: string; release: string; reading: NameReading } | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_ .]/g, '');
  for (const tag of tags) {
    if (!/^[a-z]+[-_ ]?v?\d/i.test(tag)) continue;
    const covered = COVERED.find(({ name }) => /\d$/.test(name) && plain(name) === plain(tag));
    if (covered) return { tag, release: covered.name, reading: fromKnown(covered.known) };
  }
  return undefined;
}
