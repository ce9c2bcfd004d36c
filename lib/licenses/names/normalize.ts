/** One spelling for a licence's name, so that names can be compared whole. */

/** Words that vendors add or leave out at will; no two licences differ by them alone (tested on assets/licenses.json). */
const FILLERS: ReadonlySet<string> = new Set(
  'license licence licenses licences licensing licensed agreement terms the of use version model-license'.split(' '),
);

/** Longest name that is looked at: longer ones are sentences. */
const MAX_NAME = 160;

/**
 * In: a name as somebody wrote it ("Apache License, Version 2.0", "llama3.1", "cc_by_nc_4.0").
 * Out: lower case, words joined by "-", fillers dropped ("apache-2.0", "llama3.1", "cc-by-nc-4.0"); '' when nothing is left.
 */
export function normalizeName(stated: string): string {
  const words = stated
    .slice(0, MAX_NAME)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”"'’‘`*<>()[\],;:!]/g, ' ')
    .replace(/\.(?:md|txt|html|pdf)$/, '')
    .split(/[\s_\-–—/]+/)
    .map((word) => word.replace(/^v(?=\d)/, '').replace(/\.$/, ''))
    .filter((word) => word !== '' && !FILLERS.has(word));
  return words.join('-');
}
