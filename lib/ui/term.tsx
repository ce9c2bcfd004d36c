/** Words that need a sentence: shown where they stand, on tap and on focus, and all of them in a list (locales, `term`). */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Translator } from './translate.ts';

/** Every word that is explained, in the order in which a reader meets them. */
export const TERMS = [
  'weights',
  'deploymentCode',
  'trainingCode',
  'trainingData',
  'dataInformation',
  'openSource',
  'base',
  'gate',
  'step',
] as const;

export type TermId = (typeof TERMS)[number];

interface Props {
  of: TermId;
  t: Translator;
  /** The word as it stands in the text. */
  children: ComponentChildren;
}

/**
 * A word with its sentence. The sentence is the button's description, so that it is heard on focus whether it is shown or
 * not. Esc takes it away and nothing else (in a card, lib/ui/label.ts sees Esc first, and hands it on).
 */
export function Term({ of, t, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  /** A press comes with a focus of its own, which has shown it already: then the press must not hide it again. */
  const before = useRef(false);
  const shown = (text: HTMLElement | null): void => text?.scrollIntoView?.({ block: 'nearest' });
  return (
    <>
      <button
        type="button"
        class="term"
        aria-expanded={open}
        aria-describedby={id}
        onPointerDown={() => {
          before.current = open;
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={({ detail }) => setOpen(detail === 0 ? !open : !before.current)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(false);
        }}
      >
        {children}
      </button>
      <span role="tooltip" id={id} class="meaning" hidden={!open} ref={open ? shown : undefined}>
        <strong>{t(`term.${of}.name`)}</strong> {t(`term.${of}.text`)}
      </span>
    </>
  );
}

/** All words, each with its sentence. */
export function Glossary({ t }: { t: Translator }) {
  return (
    <dl class="glossary">
      {TERMS.map((id) => (
        <div key={id}>
          <dt>{t(`term.${id}.name`)}</dt>
          <dd>{t(`term.${id}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
