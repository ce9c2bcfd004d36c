/** A quotation as it is shown: its words, without the marks that were to dress them. Links keep their words, code stays as it is. */

/** `[words](address)` and `![words](address)`. Bounded: outside text. */
const LINK = /!?\[([^\][\n]{1,300})\]\([^()\s]{1,500}\)/g;
const EMPHASIS = /\*{2,3}|(?<!\w)_{2}|_{2}(?!\w)/g;
const HEAD = /^(?:#{1,6}|>) /;

/** In: verbatim words of a Markdown page. Out: the same words, for the eye. What has several lines is code or a list of fields, and stays. */
export function shownWords(text: string): string {
  const words = text.replace(LINK, '$1');
  return words.includes('\n') ? words : words.replace(HEAD, '').replace(EMPHASIS, '').replace(/`/g, '');
}

/** Fields of a page's metadata, as lines of `key: value`; undefined for a text that is none. */
export function fieldsOf(text: string): [key: string, value: string][] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const fields = lines.map((line): [string, string] => {
    const at = line.indexOf(':');
    return [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim()];
  });
  return fields.length > 0 && fields.every(([key, value]) => /^[a-z][\w-]{0,40}$/.test(key) && value !== '')
    ? fields
    : undefined;
}

/** A text in stretches, the claimed words apart. In: words as they stand in it. */
export function stretches(text: string, marked: readonly string[]): { text: string; marked: boolean }[] {
  const found = marked
    .map((word) => ({ at: text.indexOf(word), length: word.length }))
    .filter(({ at, length }) => at >= 0 && length > 0)
    .sort((a, b) => a.at - b.at);
  const parts: { text: string; marked: boolean }[] = [];
  let from = 0;
  for (const { at, length } of found) {
    if (at < from) continue;
    parts.push({ text: text.slice(from, at), marked: false }, { text: text.slice(at, at + length), marked: true });
    from = at + length;
  }
  parts.push({ text: text.slice(from), marked: false });
  return parts.filter((part) => part.text !== '');
}
