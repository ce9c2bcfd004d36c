/** GitHub's theme: `data-color-mode` and the theme chosen for it (docs/pages.md, GitHub). */
import type { SiteTheme, Theme } from '../site.ts';

const isDark = (theme: string): Theme => (theme.startsWith('dark') ? 'dark' : 'light');

export const theme: SiteTheme = {
  attributes: ['data-color-mode', 'data-light-theme', 'data-dark-theme'],
  of: (root) => {
    const mode = root.getAttribute('data-color-mode');
    if (mode === 'light' || mode === 'dark') return isDark(root.getAttribute(`data-${mode}-theme`) ?? mode);
    if (mode !== 'auto') return 'auto';
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    return isDark(root.getAttribute(`data-${system}-theme`) ?? system);
  },
};
