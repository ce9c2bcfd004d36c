// @vitest-environment happy-dom
/** A word's sentence is there on tap, on key and on focus, and goes with Esc, which then closes nothing else. */
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { speaker } from '../../locales/speaker.ts';
import { LANGUAGES } from '../model/index.ts';
import { Glossary, TERMS, Term } from './term.tsx';

afterEach(cleanup);

function shown() {
  const { container } = render(
    <Term of="weights" t={speaker('en')}>
      Weights
    </Term>,
  );
  const word = container.querySelector('button') as HTMLButtonElement;
  const meaning = container.querySelector('[role=tooltip]') as HTMLElement;
  return { word, meaning, isOpen: () => !meaning.hidden && word.getAttribute('aria-expanded') === 'true' };
}

/** A press as browsers report it: pointer, focus, click. */
function press(word: HTMLElement): void {
  fireEvent.pointerDown(word);
  act(() => word.focus());
  fireEvent.click(word, { detail: 1 });
}

describe('a word that is explained', () => {
  it('has its sentence as description, shown or not', () => {
    const { word, meaning, isOpen } = shown();
    expect(isOpen()).toBe(false);
    expect(word.getAttribute('aria-describedby')).toBe(meaning.id);
    expect(meaning.textContent).toContain('The numbers that a model learned');
  });

  it('opens on a press and closes on the next', () => {
    const { word, isOpen } = shown();
    press(word);
    expect(isOpen()).toBe(true);
    press(word);
    expect(isOpen()).toBe(false);
  });

  it('opens on focus, closes on a key, and when focus goes', () => {
    const { word, isOpen } = shown();
    act(() => word.focus());
    expect(isOpen()).toBe(true);
    fireEvent.click(word, { detail: 0 });
    expect(isOpen()).toBe(false);
    fireEvent.click(word, { detail: 0 });
    expect(isOpen()).toBe(true);
    act(() => word.blur());
    expect(isOpen()).toBe(false);
  });

  it('closes on Esc, which goes no further; the next Esc does', () => {
    const { word, isOpen } = shown();
    act(() => word.focus());
    expect(fireEvent.keyDown(word, { key: 'Escape' })).toBe(false);
    expect(isOpen()).toBe(false);
    expect(fireEvent.keyDown(word, { key: 'Escape' })).toBe(true);
  });
});

describe.each([...LANGUAGES])('the glossary in %s', (language) => {
  it('explains every word in one sentence', () => {
    const { container } = render(<Glossary t={speaker(language)} />);
    const sentences = [...container.querySelectorAll('dd')].map(({ textContent }) => textContent);
    expect(sentences).toHaveLength(TERMS.length);
    // One sentence: one full stop, at its end.
    for (const sentence of sentences) expect(sentence).toMatch(/^[^.。]+[.。]$/);
  });
});
