/** Copies a text, and says so where it stands. */
import { useState } from 'preact/hooks';
import type { Translator } from '../translate.ts';

export function CopyButton({ text, t, onCopy }: { text: string; t: Translator; onCopy(text: string): Promise<void> }) {
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
      {t('card.copy')}
      <span role="status">{copied ? ` – ${t('card.copied')}` : ''}</span>
    </button>
  );
}
