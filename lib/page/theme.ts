/** The site's own theme first, then the system's. */

export type Theme = 'light' | 'dark' | 'auto';

/** Hugging Face: class `dark` on the root. GitHub: `data-color-mode` and the theme chosen for it (docs/pages.md, Hugging Face). */
export function themeOf(root: HTMLElement, host: string): Theme {
  if (host === 'huggingface.co') return root.classList.contains('dark') ? 'dark' : 'light';
  const mode = root.getAttribute('data-color-mode');
  if (mode === 'light' || mode === 'dark') return isDark(root.getAttribute(`data-${mode}-theme`) ?? mode);
  if (mode === 'auto') {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    return isDark(root.getAttribute(`data-${system}-theme`) ?? system);
  }
  return 'auto';
}

const isDark = (theme: string): Theme => (theme.startsWith('dark') ? 'dark' : 'light');

/** Calls back with the theme, now and whenever the site or the system changes it. Returns a function that stops it. */
export function watchTheme(root: HTMLElement, host: string, show: (theme: Theme) => void): () => void {
  const update = (): void => show(themeOf(root, host));
  const observer = new MutationObserver(update);
  observer.observe(root, {
    attributes: true,
    attributeFilter: ['class', 'data-color-mode', 'data-light-theme', 'data-dark-theme'],
  });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', update);
  update();
  return () => {
    observer.disconnect();
    system.removeEventListener('change', update);
  };
}
