/** Which elements are what, for the reading of HTML. Names are as the DOM has them: capitals. */

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Not shown, no text of the page, or a control's state. */
export const SKIP = names(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG svg IFRAME OBJECT SELECT TEXTAREA VIDEO AUDIO CANVAS RT RP HEAD TITLE OPENNESS-LABEL',
);
export const INLINE = names(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT G-EMOJI I INS KBD LABEL MARK MATH MATH-RENDERER Q RB RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);
export const STRUCK = names('DEL S STRIKE');

/** Words of a shields.io badge that has no alternative text: `/badge/License-Apache_2.0-blue` says "License Apache 2.0". */
export function badgeText(source: string | undefined): string {
  if (!source?.includes('/badge/')) return '';
  const path = source.slice(source.indexOf('/badge/') + '/badge/'.length).split(/[?#]/)[0] ?? '';
  try {
    const words = decodeURIComponent(path)
      .replace(/\.svg$/, '')
      .replace(/-[^-]*$/, '');
    return fold(words.replaceAll('--', '\u0000').replace(/[-_]/g, ' ').replaceAll('\u0000', '-')).slice(0, 200);
  } catch {
    return '';
  }
}

/** Folds white space the way a browser shows it. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An address grows when it is encoded. */
const MAX_ADDRESS = 4000;

/** A link's absolute https or http address, or undefined for anything else (`javascript:`, fragments, nonsense). */
export function absolute(href: string | null, base: string): string | undefined {
  if (!href || href.length > 2000) return undefined;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) && url.href.length <= MAX_ADDRESS ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Preformatted text that is a sentence or more, and no code: it is read as any other. */
export function isProse(text: string, isCode: boolean): boolean {
  const line = fold(text);
  if (line.length > (isCode ? 400 : 4000) || !/^["“«(*_]{0,3}[\p{Lu}\p{Lo}]/u.test(line)) return false;
  if (!/[.!?。！？]["”»)*_]{0,3}$/.test(line) || /[{}=;<>\\$|`@#]|\w\(|::|--|\.\.\./.test(line)) return false;
  return line.split(' ').length >= 4 || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{6}/u.test(line);
}
