/** Files that are no text, or not the text: each is said, and none is read as a license or as the lack of one. */

/** Why a file's words are not known. */
export type Unread = 'empty' | 'lfs-pointer' | 'link' | 'pdf' | 'archive' | 'binary' | 'cut';

const LFS = /^\s*version https?:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d/;

const LICENSE_FILE = /^(?:licen[cs]es?|copying|unlicense|notice)(?:[-._]|$)/i;

/** A symbolic link, as raw files have it: the path of another file, and nothing else. */
function isLink(raw: string): boolean {
  const path = raw.slice(0, 400).trim();
  if (path.length > 300 || /\s/.test(path) || !/^[\w.@+/-]+$/.test(path)) return false;
  return /^\.{1,2}\//.test(path) || LICENSE_FILE.test(path.slice(path.lastIndexOf('/') + 1));
}

/** First bytes of ZIP (DOCX, ODT), old Word documents and gzip, decoded as UTF-8 or as windows-1252. */
const ARCHIVES = [
  'PK\u0003\u0004',
  '\ufffd\ufffd\u0011\u0871',
  '\ufffd\ufffd\u0011',
  '\u00d0\u00cf\u0011',
  '\u001f\ufffd',
  '\u001f\u2039',
];

/** Characters of a text that was decoded from other bytes than text. */
function isBinary(raw: string): boolean {
  const sample = raw.slice(0, 20_000);
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) odd++;
  }
  return odd > 8 && odd > sample.length / 10;
}

/** In: a file's content as a string. Out: why it cannot be read, or undefined when it is text. */
export function whyUnread(raw: string): Unread | undefined {
  if (LFS.test(raw.slice(0, 200))) return 'lfs-pointer';
  if (/^\s*%PDF-/.test(raw.slice(0, 1024))) return 'pdf';
  if (ARCHIVES.some((magic) => raw.startsWith(magic))) return 'archive';
  if (isLink(raw)) return 'link';
  if (isBinary(raw)) return 'binary';
  return /[\p{L}\p{N}]/u.test(raw) ? undefined : 'empty';
}

/**
 * UTF-16 that was decoded as UTF-8: between the letters of most languages stands a NUL. What is left is the text, except for
 * characters beyond Latin-1, which come out as pairs of others; a reader of license texts meets those in names and quotes.
 */
export function withoutNuls(raw: string): string {
  const head = raw.slice(0, 2000);
  const nuls = head.split('\u0000').length - 1;
  if (nuls < head.length / 4) return raw;
  return raw.replace(/^[\ufffd\ufeff]+/, '').replaceAll('\u0000', '');
}
