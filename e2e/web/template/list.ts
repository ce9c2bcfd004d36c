/** A list of models in Hugging Face's markup (docs/pages.md, mid-2025 to Oct 2026), and how the site changes it. */
import type { ListedModel } from '../pages/lists.ts';
import { HUB_CSS } from '../style.ts';
import { NAV } from './huggingface.ts';

const LIST_CSS = `
.grid{display:grid;gap:20px;grid-template-columns:minmax(0,1fr)}@media (min-width:1100px){.grid{grid-template-columns:repeat(2,minmax(0,1fr))}}
article{border:1px solid var(--line);border-radius:10px;background:linear-gradient(to right,var(--soft),var(--bg))}article>a{display:flex;align-items:center;justify-content:space-between;gap:16px;padding:8px}
.w-full{width:100%}.truncate{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}article header{display:flex;align-items:center;margin-bottom:2px}article h4{margin:0;font:400 16px/24px ui-monospace,"IBM Plex Mono",monospace}
.meta{display:flex;align-items:center;overflow:hidden;white-space:nowrap;margin-right:4px;font-size:14px;line-height:1.25;color:var(--mut)}.dot{padding:0 6px;opacity:.6}.meta svg{flex:none;width:12px;margin-right:3px;fill:currentColor}svg{display:block}
.head-line{display:flex;gap:12px;align-items:baseline;padding:28px 0 16px}.head-line h1{font-size:20px;margin:0}.pages{display:flex;gap:16px;padding:24px 0 60px}
`;

const ICON = '<svg class="flex-none w-3 text-gray-400 mr-0.5" viewBox="0 0 32 32"><path d="M16 28 4 16h7V4h10v12h7z"/></svg>';

const card = (path: string, at: number): string => {
  const absolute = at % 10 === 7 ? `https://huggingface.co/${path}?hardware=any` : `/${path}`;
  const title = path.replace(/^(?:datasets|spaces)\//, '');
  return `<article class="overview-card-wrapper group/repo "><a class="flex items-center justify-between gap-4 p-2" href="${absolute}"><div class="w-full truncate">
<header class="flex items-center mb-0.5" title="${title}"><h4 class="text-md truncate font-mono text-black">${title}</h4></header>
<div class="meta mr-1 flex items-center overflow-hidden whitespace-nowrap text-sm leading-tight text-gray-400">Text Generation <span class="dot">• </span><span class="truncate">Updated <time datetime="2026-10-0${(at % 9) + 1}T00:00:00">Oct ${(at % 9) + 1}</time></span><span class="dot">• </span>${ICON}${(at + 1) * 31}k <span class="dot">•</span>${ICON}${at + 7}</div></div></a></article>`;
};

/** What stands between models: an offer, and a card of a provider that links to a model before its own title. */
const OFFER = '<article class="overview-card-wrapper"><a href="/inference/models"><header><h4>Run models on our providers</h4></header></a></article>';
const provider = (path: string): string =>
  `<article class="overview-card-wrapper"><a href="/${path}">runs ${path.split('/')[1]}</a><a href="https://huggingface.co/docs/inference-providers?from=list"><header><h4>A provider</h4></header></a></article>`;

const cards = (models: readonly ListedModel[], others: readonly string[], offers = false): string => {
  const own = [...models.map(({ id }) => id), ...others].map(card);
  const [first] = models;
  return (offers && first ? own.toSpliced(3, 0, OFFER, provider(first.id)) : own).join('\n');
};

/** What the site does by itself: draws cards' insides anew, and changes the list without a load when a page or filter is pressed. */
const SCRIPT = `
const template = (id) => document.getElementById(id).content.cloneNode(true);
window.redrawInside = () => { for (const link of document.querySelectorAll('article > a')) link.innerHTML = link.dataset.html ??= link.innerHTML.replace(/<openness-mark[^]*?<.openness-mark>/g, ''); };
window.redrawList = () => document.querySelector('.grid').replaceChildren(template('first'));
document.addEventListener('click', (event) => {
  const link = event.target.closest('a.soft');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.href);
  setTimeout(() => document.querySelector('.grid').replaceChildren(template(link.dataset.shows)), 150);
});
addEventListener('popstate', () => setTimeout(window.redrawList, 150));
window.shift = 0;
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
`;

export interface ListPage {
  title: string;
  models: readonly ListedModel[];
  /** Cards of other things among them. */
  others?: readonly string[];
  /** The second page of results. */
  next?: readonly ListedModel[];
  /** Links that narrow or turn the list in place: address, and which cards come. */
  links?: readonly { href: string; text: string; shows: 'first' | 'next' }[];
  /** An offer and a provider's card between the models. */
  offers?: boolean;
  dark?: boolean;
}

export function listHtml({ title, models, others = [], next = [], links = [], offers, dark }: ListPage): string {
  const pages = links.map(({ href, text, shows }) => `<a class="soft" href="${href}" data-shows="${shows}">${text}</a>`).join('');
  return `<!doctype html><html class="${dark ? 'dark' : ''}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>${title} - Hugging Face</title><style>${HUB_CSS}${LIST_CSS}</style></head>
<body class="flex flex-col min-h-dvh">${NAV}<main class="flex flex-1 flex-col"><div class="SVELTE_HYDRATER contents" data-target="ModelList" data-props="{}"><div class="container"><div class="head-line"><h1>${title}</h1></div>
<div class="grid grid-cols-1 gap-5 2xl:grid-cols-2">${cards(models, others, offers)}</div><nav class="pages">${pages}</nav></div></div></main>
<template id="first">${cards(models, others)}</template><template id="next">${cards(next, [])}</template><script>${SCRIPT}</script></body></html>`;
}
