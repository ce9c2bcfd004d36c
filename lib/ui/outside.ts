/** Text from outside made fit to be shown, and addresses from outside made fit to be linked. */
import { IGNORABLE } from '../model/index.ts';

const MAX = 400;

/** Control characters, and halves of characters. */
const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;
/** What joins and chooses forms does so after letters that are not Latin, and after pictures; elsewhere it hides. */
const JOINS =
  /(?<=(?![\p{Script=Latin}\p{Default_Ignorable_Code_Point}])[\p{L}\p{M}\p{Extended_Pictographic}])(?:\u200c|\u200d|\ufe0e|\ufe0f)/u;
/** These, and what turns the direction of what follows or is not there to be seen. */
const INVISIBLE = new RegExp(`${CONTROL.source}|(?!${JOINS.source})${IGNORABLE.source}`, 'gu');

/** Outside text without control characters, at most `max` long. */
export function plain(text: string, max = MAX): string {
  const clean = text.replace(INVISIBLE, '').trim();
  return clean.length > max ? `${clean.slice(0, max - 1).replace(/\p{Cs}$/u, '')}…` : clean;
}

/** Hosts that quotes may link to. */
const HOSTS =
  /^(?:huggingface\.co|github\.com|raw\.githubusercontent\.com|creativecommons\.org|opensource\.org|www\.apache\.org|ai\.google\.dev|spdx\.org|arxiv\.org)$/;

/** A card on a vendor's page may lead to that page itself, where the reader is already. */
const isThisHost = (host: string): boolean =>
  globalThis.location?.protocol === 'https:' && globalThis.location.host === host;

/** An https address on a known host, or undefined: nothing else becomes a link. */
export function safeHref(url: string): string | undefined {
  try {
    const parsed = new URL(url);
    const isKnown = HOSTS.test(parsed.host) || isThisHost(parsed.host);
    return parsed.protocol === 'https:' && isKnown && !parsed.username ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a passage: browsers scroll to a text fragment and mark it (Chrome 80, Firefox 131). */
export function passageHref(url: string, quote: string): string | undefined {
  const href = safeHref(url);
  // A quotation that was cut may end in half a character, which no address can hold.
  const words = quote
    .replace(/[\ud800-\udbff]?…$/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (!href || words.length < 3 || href.includes('#')) return href;
  const encode = (part: string[]): string => encodeURIComponent(part.join(' ').toWellFormed()).replace(/-/g, '%2D');
  const fragment = words.length <= 8 ? encode(words) : `${encode(words.slice(0, 4))},${encode(words.slice(-4))}`;
  return `${href}#:~:text=${fragment}`;
}
