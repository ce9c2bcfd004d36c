/** One spelling for a licence's name, so that names can be compared whole. */
import { foldText } from '../../prose/fold.ts';
import { inEnglish } from './words.ts';

/** Words that vendors add or leave out at will; no two licences differ by them alone (tested on assets/licenses.json). */
const FILLERS: ReadonlySet<string> = new Set(
  'license licence licenses licences licensing licensed agreement terms the of use version ver'.split(' '),
);

/** Longest name that is looked at: longer ones are sentences. */
export const MAX_NAME = 160;

/**
 * In: a name as somebody wrote it ("Apache License, Version 2.0", "llama3.1", "cc_by_nc_4.0", "Apache 2.0 许可证").
 * Out: lower case, words joined by "-", fillers dropped, versions joined to what they are of and written with a point
 * ("apache2.0", "llama3.1", "cc-by-nc4.0"); '' when nothing is left, or when the text is longer than any name.
 */
export function normalizeName(stated: string): string {
  if (stated.length > MAX_NAME) return '';
  const words = inEnglish(foldText(stated).toLowerCase())
    .replace(/["'`*<>()[\],;:!«»《》「」『』]/g, ' ')
    .trim()
    .replace(/\.(?:md|txt|html|pdf)$/, '')
    .split(/[\s_\-/]+/)
    .map((word) => word.replace(/^v(?:er)?\.?(?=\d)/, '').replace(/\.$/, ''))
    .filter((word) => word !== '' && !FILLERS.has(word));
  return words
    .join('-')
    .replace(/(\d)-(?=\d)/g, '$1.')
    .replace(/([a-z])-(?=\d)/g, '$1');
}
