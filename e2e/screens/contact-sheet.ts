/** A page that shows all screenshots beside one another, by surface. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STYLE = `
  :root { color-scheme: light dark; font: 13px system-ui, sans-serif }
  nav { position: sticky; inset-block-start: 0; background: Canvas; padding: 8px }
  section { display: flex; flex-wrap: wrap; gap: 12px; align-items: start }
  h2 { flex: 0 0 100%; scroll-margin-block-start: 48px }
  figure { margin: 0 }
  img { display: block; height: 420px; max-width: 640px; object-fit: contain; object-position: 0 0; border: 1px solid GrayText }
`;

/** Writes `index.html` into a folder that has a folder of screenshots for each browser; answers its path. */
export function writeContactSheet(folder: string): string {
  const pictures = ['chromium', 'firefox']
    .filter((browser) => existsSync(join(folder, browser)))
    .flatMap((browser) => readdirSync(join(folder, browser)).map((file) => ({ browser, file })))
    .filter(({ file }) => file.endsWith('.png'));
  const surfaces = Map.groupBy(pictures, ({ file }) => file.split('.')[0] as string);
  const sections = [...surfaces].map(([surface, all]) => {
    const figures = all.map(({ browser, file }) => {
      const [, language, theme, width] = file.split('.');
      const path = `${browser}/${file}`;
      return `<figure><a href="${path}"><img loading="lazy" src="${path}" alt="${path}"></a><figcaption>${browser} · ${language} · ${theme} · ${width} px</figcaption></figure>`;
    });
    return `<section><h2 id="${surface}">${surface}</h2>${figures.join('')}</section>`;
  });
  const links = [...surfaces.keys()].map((surface) => `<a href="#${surface}">${surface}</a>`).join(' · ');
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Openness Label: screens</title><style>${STYLE}</style><nav>${links}</nav>${sections.join('')}</html>`;
  const path = join(folder, 'index.html');
  writeFileSync(path, page);
  return path;
}
