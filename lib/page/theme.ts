/** The site's own theme first, then the system's. */
import type { SiteTheme, Theme } from '../sites/index.ts';

export type { Theme } from '../sites/index.ts';

/** Calls back with the theme, now and whenever the site or the system changes it. Returns a function that stops it. */
export function watchTheme(root: HTMLElement, { attributes, of }: SiteTheme, show: (theme: Theme) => void): () => void {
  const update = (): void => show(of(root));
  const observer = new MutationObserver(update);
  observer.observe(root, { attributes: true, attributeFilter: [...attributes] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', update);
  update();
  return () => {
    observer.disconnect();
    system.removeEventListener('change', update);
  };
}
