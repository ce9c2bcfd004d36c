/** Copies a text, and says so where it stands. */
import { useState } from 'preact/hooks';
import type { Translator } from '../translate.ts';

interface Props {
  text: string;
  /** What is copied, in words; a summary where nothing is said. */
  label?: string;
  t: Translator;
  onCopy(text: string): Promise<void>;
}

export function CopyButton({ text, label, t, onCopy }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    onCopy(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" class="action" onClick={copy}>
      {label ?? t('card.copy')}
      <span role="status">{copied ? ` – ${t('card.copied')}` : ''}</span>
    </button>
  );
}
