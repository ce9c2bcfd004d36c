/** Tabs (WAI-ARIA, "Tabs" with automatic activation): arrow keys move, Home and End jump, the page's own Tab leaves. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface Tab {
  id: string;
  title: string;
  children: ComponentChildren;
}

export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const [shown, show] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  // A panel is made when it is first shown: the popup must be there at once (ARCHITECTURE.md, budgets).
  const made = useRef(new Set<number>()).current.add(shown);
  const move = (event: KeyboardEvent): void => {
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const next = { [forward]: shown + 1, [back]: shown - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const at = (next + tabs.length) % tabs.length;
    show(at);
    (list.current?.children[at] as HTMLElement | undefined)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, title }, at) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`panel-${id}`}
            aria-selected={at === shown}
            tabindex={at === shown ? 0 : -1}
            onClick={() => show(at)}
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ id, children }, at) => (
        <div
          key={id}
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={at !== shown}
          tabindex={0}
        >
          {made.has(at) && children}
        </div>
      ))}
    </>
  );
}
