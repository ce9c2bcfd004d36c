/** Words about one member of a family are not about another. */

/** "Ridge-7B" and "Ridge-70B" are siblings: the same name but for its last part. */
export function namesSiblingOnly(text: string, name: string): boolean {
  const own = name.toLowerCase();
  const stem = /^([a-z][a-z0-9.]{2,}?)[-_ ](?:[a-z]+[-_ ])*v?\d/.exec(own)?.[1];
  if (!stem) return false;
  const lower = text.toLowerCase();
  if (!lower.includes(stem)) return false;
  const words = lower.match(/[a-z][\w.]{0,40}(?:[-_][\w.]{1,40}){0,6}/g) ?? [];
  const variants = words
    .map((word) => word.replace(/[.]$/, ''))
    .filter((word) => word.startsWith(`${stem}-`) || word.startsWith(`${stem}_`));
  return variants.length > 0 && variants.every((word) => sizesOf(word).some((size) => !sizesOf(own).includes(size)));
}

/** Sizes and versions in a name: "7b", "v1.5", "2.1". */
const sizesOf = (name: string): string[] => name.split(/[-_]/).filter((part) => /^v?\d[\d.]*[bm]?$/.test(part));
