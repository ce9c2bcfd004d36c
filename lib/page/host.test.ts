// @vitest-environment happy-dom
/** The element in the page: another name each time, nothing on it, and how it stands is within it. */
import { describe, expect, it } from 'vitest';
import { Host, nameOn } from './host.ts';

const rootOf = (host: Host): ShadowRoot => host.container.getRootNode() as ShadowRoot;
const style = (host: Host): string => [...rootOf(host).querySelectorAll('style')].at(1)?.textContent ?? '';

describe('our element', () => {
  it('has a name that HTML allows, the same for all scripts of one opening and another on the next', () => {
    const names = Array.from({ length: 500 }, (_, at) => nameOn(String(1_790_000_000_000.5 + at)));
    for (const name of names) expect(name).toMatch(/^[a-z]{6}-[a-z]{6}$/);
    expect(new Set(names).size).toBe(500);
    expect(nameOn('1')).toBe(nameOn('1'));
  });

  it('has nothing on it, however it stands', () => {
    const host = new Host(document, nameOn('1'), ':host { all: initial }');
    host.paint('dark');
    host.place({ wrapped: 'center', ownLine: true, corner: 'top-start' });
    expect(host.element.attributes).toHaveLength(0);
    expect(host.element.childNodes).toHaveLength(0);
    expect(host.container.dataset.theme).toBe('dark');
  });

  it('stands in its line, below it, or in a corner, and goes back', () => {
    const host = new Host(document, nameOn('1'), '');
    expect(style(host)).toBe('');
    host.place({ corner: 'bottom-end' });
    expect(style(host)).toMatch(/position:fixed !important.*inset:auto 12px 12px auto !important/);
    expect(host.corner).toBe('bottom-end');
    host.place({ corner: 'none' });
    expect(style(host)).toContain('visibility:hidden !important');
    host.place({ corner: undefined, wrapped: 'center' });
    expect(style(host)).toMatch(/height:0 !important.*margin-inline:auto !important/);
    expect(style(host)).not.toContain('fixed');
    host.place({ wrapped: undefined, ownLine: true });
    expect(style(host)).toBe(':host{margin:3px 0 !important;}');
    host.place({ ownLine: false });
    expect(style(host)).toBe('');
  });
});
