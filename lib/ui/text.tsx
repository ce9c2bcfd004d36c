/** Text from outside, shown as text: isolated in direction, cut in length, linked only where a link is safe. */
import type { ComponentChildren } from 'preact';
import { plain } from './outside.ts';

export { passageHref, plain, safeHref } from './outside.ts';

/** Outside text in a line of ours. */
export const Outside = ({ text, max }: { text: string; max?: number }) => <bdi dir="auto">{plain(text, max)}</bdi>;

/** Is it a passage of the page that is shown? Then the page scrolls to it instead of being opened again. */
const isHere = (url: string): boolean => url.split(/[?#]/)[0] === location.href.split(/[?#]/)[0];

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
