/** Blanks what is markup rather than wording in a license file, keeping every offset: HTML, RTF, addresses. */
import { NOTICE_WORDS } from './notices/words.ts';

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** A tag of HTML with attributes of form: words in angle brackets, and text in attributes that a reader sees, are words. */
const TAG =
  /<\/?(?:a|abbr|article|b|blockquote|body|br|center|code|dd|details|div|dl|dt|em|font|footer|h[1-6]|head|header|hr|html|i|img|li|link|main|meta|ol|p|pre|script|section|small|span|strong|style|sub|summary|sup|table|tbody|td|th|thead|title|tr|tt|u|ul)(?:\s{1,20}[a-z-]{2,20}(?:=(?:"[^"<>]{0,300}"|'[^'<>]{0,300}'|[^\s"'<>]{1,300}))?){0,12}\s{0,20}\/?>/gi;
const DOCTYPE = /<!doctype[^<>]{0,200}>/gi;
const PARAMETER = /\b(?:alt|title|content|label|summary)=/i;
const IN_STYLE = /<(?:style|script)\b[^<>]{0,300}>[^<]{0,20000}/gi;
const ENTITY = /&(?:quot|nbsp|amp|lt|gt|apos|copy|ldquo|rdquo|lsquo|rsquo|mdash|ndash|#x?[0-9a-f]{1,6});/gi;

const VALUE = /\b([a-z-]{2,20})=(?:"([^"<>]{0,300})"|'([^'<>]{0,300})')/gi;

/** Only grammar stands in the tag: no attribute holds a sentence. */
const isForm = (tag: string): boolean =>
  !PARAMETER.test(tag) &&
  [...tag.matchAll(VALUE)].every(
    ([, name = '', ...values]) => /^(?:class|style)$/i.test(name) || values.join('').trim().split(/\s+/).length < 3,
  );

function withoutHtml(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  return text
    .replace(IN_STYLE, blank)
    .replace(DOCTYPE, blank)
    .replace(TAG, (tag) => (isForm(tag) ? blank(tag) : tag))
    .replace(ENTITY, (entity) => (entity.toLowerCase() === '&copy;' ? '(c)   ' : blank(entity)));
}

/** Groups of RTF that hold names of fonts, colors and programs. */
const RTF_GROUP = /\{\\(?:\*\\)?(?:fonttbl|colortbl|stylesheet|generator|info|listtable|listoverridetable|themedata)/g;
const RTF_WORD = /\\(?:'[0-9a-f]{2}|[a-z]{1,32}-?\d{0,10} ?|[^a-z0-9\n])/gi;

function withoutRtf(text: string): string {
  if (!text.startsWith('{\\rtf')) return text;
  let out = '';
  let at = 0;
  for (const match of text.matchAll(RTF_GROUP)) {
    if (match.index < at) continue;
    let depth = 0;
    let end = match.index;
    do {
      if (text[end] === '{') depth++;
      if (text[end] === '}') depth--;
      end++;
    } while (depth > 0 && end < text.length);
    out += text.slice(at, match.index) + blank(text.slice(match.index, end));
    at = end;
  }
  out += text.slice(at);
  return out
    .replace(RTF_WORD, (word) =>
      /^\\par\b/.test(word)
        ? word.replace(/[\s\S]/g, (_, place) => (place === 0 ? '\n' : ' '))
        : ' '.repeat(word.length),
    )
    .replace(/[{}]/g, ' ');
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"']{1,300}|\b[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,3}\.(?:org|com|net|io|ai)\b(?:\/[^\s<>"']{0,200})?/gi;

/** An address is form, unless it says something: words that weigh, or a sentence written as a path. */
function isAddress(address: string): boolean {
  const words = address.toLowerCase().split(/[^a-z]+/);
  return (
    !words.some((word) => NOTICE_WORDS.weighty.has(word)) &&
    !/(?:[-_+]|%20)[a-z]+(?:(?:[-_+]|%20)[a-z]+){5}/i.test(address)
  );
}

/** In: folded text. Out: the same length, with blanks where markup stood. */
export const withoutMarkup = (text: string): string => withoutHtml(withoutRtf(text));

/** In: text without markup. Out: the same length, with blanks where addresses stood. */
export const withoutAddresses = (text: string): string =>
  text.replace(ADDRESS, (address) => (isAddress(address) ? blank(address) : address));
