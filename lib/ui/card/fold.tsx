/** A line that unfolds to what stands behind it. On paper, and where a reader wants all of it, it is unfolded. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** Class of the whole. */
  name: string;
  line: ComponentChildren;
  children: ComponentChildren;
  /** Unfolded from the start. */
  whole?: boolean | undefined;
}

export const Fold = ({ name, line, children, whole }: Props) => (
  <details class={`fold ${name}`} open={whole === true}>
    <summary>{line}</summary>
    <div class="folded">{children}</div>
  </details>
);
