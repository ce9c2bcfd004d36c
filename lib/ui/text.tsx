/** Text from outside, shown as text: isolated in direction, cut in length, linked only where a link is safe. */
import type { ComponentChildren } from 'preact';

const MAX = 400;

/** Characters that turn the direction of what follows, or are not there to be seen. */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Outside text without control characters, at most `max` long. */
export function plain(text: string, max = MAX): string {
  const clean = text.replace(INVISIBLE, '').trim();
  return clean.length > max ? `${clean.slice(0, max - 1)}…` : clean;
}

/** Hosts that quotes may link to. */
const HOSTS =
  /^(?:huggingface\.co|github\.com|raw\.githubusercontent\.com|creativecommons\.org|opensource\.org|www\.apache\.org|ai\.google\.dev|spdx\.org)$/;

/** An https address on a known host, or undefined: nothing else becomes a link. */
export function safeHref(url: string): string | undefined {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' && HOSTS.test(parsed.host) && !parsed.username ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a passage: browsers scroll to a text fragment and mark it (Chrome 80, Firefox 131). */
export function passageHref(url: string, quote: string): string | undefined {
  const href = safeHref(url);
  const words = quote
    .replace(/…$/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (!href || words.length < 3 || href.includes('#')) return href;
  const encode = (part: string[]): string => encodeURIComponent(part.join(' ')).replace(/-/g, '%2D');
  const fragment = words.length <= 8 ? encode(words) : `${encode(words.slice(0, 4))},${encode(words.slice(-4))}`;
  return `${href}#:~:text=${fragment}`;
}

/** Outside text in a line of ours. */
export const Outside = ({ text, max }: { text: string; max?: number }) => <bdi dir="auto">{plain(text, max)}</bdi>;

/** Is it a passage of the page that is shown? Then the page scrolls to it instead of being opened again. */
const isHere = (url: string): boolean => url.split('#')[0] === location.href.split(/[?#]/)[0];

interface LinkProps {
  url: string | undefined;
  children: ComponentChildren;
  class?: string;
  /** The passage that it leads to; on the page that is shown, the card has it scrolled to. */
  quote?: string;
}

/** A link that opens beside the page, or plain text when the address is not safe. */
export function SafeLink({ url, children, class: name, quote }: LinkProps) {
  return url ? (
    <a
      class={name}
      href={url}
      target={isHere(url) ? undefined : '_blank'}
      rel="noopener noreferrer"
      data-quote={isHere(url) ? quote : undefined}
    >
      {children}
    </a>
  ) : (
    <span class={name}>{children}</span>
  );
}
