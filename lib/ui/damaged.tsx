/** What is kept for a page, and cannot be shown: said, with a button that starts anew. A page is never blank. */
import { Component, type ComponentChildren } from 'preact';
import type { Translator } from './translate.ts';

interface DamagedProps {
  t: Translator;
  /** Forgets what is damaged, and begins again. */
  onAnew(): void;
}

export function Damaged({ t, onAnew }: DamagedProps) {
  return (
    <div class="message" role="alert">
      <h2>{t('damaged.title')}</h2>
      <p>{t('damaged.text')}</p>
      <button type="button" class="action" onClick={(event) => event.isTrusted && onAnew()}>
        {t('damaged.anew')}
      </button>
    </div>
  );
}

interface Props extends DamagedProps {
  /** What is shown: another one is tried anew. */
  of: unknown;
  children: ComponentChildren;
}

/** Shows its children, or that they cannot be shown. */
export class Undamaged extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.of !== this.props.of) this.setState({ failed: false });
  }

  override render({ t, onAnew, children }: Props, { failed }: { failed: boolean }) {
    return failed ? <Damaged t={t} onAnew={onAnew} /> : children;
  }
}
