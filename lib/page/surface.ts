/** Light or dark, as the page shows around the label: a vendor's page says it in no attribute that could be known. */
import type { Host } from './host.ts';
import type { Theme } from './theme.ts';

/** Lightness of a computed colour from 0 to 1, or undefined for what is see-through or cannot be read. */
export function lightnessOf(color: string): number | undefined {
  const parts = /^(rgba?|oklch|oklab|lab|lch|color)\(([^)]{1,80})\)$/.exec(color.trim());
  if (!parts) return undefined;
  const [name = '', text = ''] = parts.slice(1);
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((each) => ({
    value: Number.parseFloat(each),
    percent: each.endsWith('%'),
  }));
  const [first, second, third, alpha] = numbers;
  if (!first || !second || !third) return undefined;
  if (alpha && alpha.value / (alpha.percent ? 100 : 1) < 0.5) return undefined;
  if (name === 'oklch' || name === 'oklab') return first.percent ? first.value / 100 : first.value;
  if (name === 'lab' || name === 'lch') return first.value / 100;
  const scale = name === 'color' ? 1 : 255;
  return (0.2126 * first.value + 0.7152 * second.value + 0.0722 * third.value) / scale;
}

/** The theme that suits the place of an element: by the ground behind it, else by the colour of its text. */
export function themeAround(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    const ground = lightnessOf(style.backgroundColor);
    // A picture or a gradient may be anything: the text on it is legible, so it tells.
    const painted = style.backgroundImage !== 'none' && style.backgroundClip !== 'text';
    if (ground !== undefined && !painted) return ground < 0.45 ? 'dark' : 'light';
    const ink = painted ? lightnessOf(getComputedStyle(element).color) : undefined;
    if (ink !== undefined) return ink > 0.6 ? 'dark' : 'light';
  }
  // Nothing is painted: the browser's own ground, which follows the page's `color-scheme`.
  const ink = lightnessOf(getComputedStyle(document.documentElement).color);
  return ink !== undefined && ink > 0.6 ? 'dark' : 'light';
}

/** Sets the theme of a label by what is around it, now and when page or system change their colours. Returns an end. */
export function watchSurface(host: Host): () => void {
  const update = (): void => {
    const around = host.element.parentElement;
    if (around) host.paint(themeAround(around));
  };
  const observer = new MutationObserver(update);
  const watched = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-mode'] };
  observer.observe(document.documentElement, watched);
  observer.observe(document.body, watched);
  const system = matchMedia('(prefers-color-scheme: dark)');
  // The page's own styles follow in the same moment or in a transition.
  const later = (): void => void setTimeout(update, 300);
  system.addEventListener('change', update);
  system.addEventListener('change', later);
  update();
  return () => {
    observer.disconnect();
    system.removeEventListener('change', update);
    system.removeEventListener('change', later);
  };
}
