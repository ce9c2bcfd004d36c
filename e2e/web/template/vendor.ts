/** Pages of vendors, in markup of our own: no vendor's page was copied, since the adapter knows none (docs/pages.md, vendors). */
import { marked } from 'marked';
import type { AnyPage, VendorPage } from '../page.ts';
import { VENDOR_CSS } from '../style-vendor.ts';
import { escapeText } from './html.ts';

const MENU = '<nav class="menu"><a href="/">Home</a> <a href="/models">Models</a> <a href="/pricing">API pricing</a> <a href="/open-source">Open source</a> <a href="/careers">Careers</a></nav>';
const COOKIES = '<div role="dialog" aria-label="Cookies" class="cookies">We use cookies. All weights of this notice are available under the MIT License. <button>Accept</button></div>';
const FOOTER = '<footer><p>Unless stated otherwise, our open-source libraries are licensed under Apache 2.0.</p><a href="https://huggingface.co/someone-else/other-model">Follow us</a></footer>';

type Built = VendorPage | AnyPage;

function title({ heading, title: words, layout }: Built): string {
  if (heading === undefined) return '';
  const name = layout === 'hero' ? 'title shine' : 'title';
  return heading === '' ? `<div class="${name} as-text">${escapeText(words.split(' | ')[0] ?? '')}</div>` : `<h1 class="${name}">${escapeText(heading)}</h1>`;
}

const links = ({ router = [] }: Built): string => router.map((url) => `<p><a class="soft" href="${url}">${url}</a></p>`).join('');

/** The page's content, without its shell. */
function content(page: Built): string {
  const text = `${marked.parse(page.body, { async: false })}${links(page)}`;
  const related = '<aside><h2>Related</h2><p>Our open-source agent toolkit, under the MIT License.</p></aside>';
  switch (page.layout) {
    case 'hero':
      return `<main><section class="hero"><div class="line">${title(page)}</div><p class="lead">${escapeText(page.description ?? '')}</p></section><div class="text">${text}</div></main>`;
    case 'docs':
      return `<div class="docs"><aside class="side"><a href="#">Overview</a><a href="#">Quickstart</a><a href="#">Rate limits</a></aside><main><div class="crumbs">Docs / Models</div>${title(page)}${text}</main></div>`;
    case 'cards':
      return `<main><header class="line">${title(page)}</header><div class="grid">${text.replace(/<h2/g, '</section><section class="tile"><h2').replace('</section>', '')}</section></div></main>`;
    case 'pictures':
      return `<div id="app"><div class="poster">${title(page)}</div><div class="text">${text}</div></div>`;
    case 'repository':
      return `<main><h1 class="home-panel-title title">${escapeText(page.heading ?? '')}</h1><ul><li>LICENSE</li><li>README.md</li></ul><article class="readme-holder"><div class="md">${text}</div></article></main>`;
    case 'plain':
      return `<table width="100%"><tr><td>${title(page)}${text}</td></tr></table>`;
    case 'article':
      return `<main><article><header><p class="when">November 2026</p>${title(page)}</header>${text}</article>${related}</main>`;
  }
}

const HYDRATION = `addEventListener('load', () => setTimeout(() => { const old = document.querySelector('.title'); if (!old) return; const fresh = old.cloneNode(false); fresh.textContent = old.dataset.words ?? [...old.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join(''); old.replaceWith(fresh); }, 900));`;
/** Opens another page as applications do: the address first, the content a moment later, the head last. */
const ROUTER = `addEventListener('click', async (event) => { const link = event.target.closest('a.soft'); if (!link) return; event.preventDefault(); const page = await (await fetch(link.href)).text(); history.pushState({}, '', link.href); await new Promise((done) => setTimeout(done, 350)); const next = new DOMParser().parseFromString(page, 'text/html'); document.querySelector('#root').replaceChildren(...next.querySelector('#root').childNodes); document.title = next.title; });`;
const late = (ms: number): string => `setTimeout(() => { document.querySelector('#root').append(document.querySelector('template').content); }, ${ms});`;

/** In: a page. Out: HTML. */
export function vendorHtml(page: Built): string {
  const root = page.late === undefined ? `<div id="root">${content(page)}</div>` : `<div id="root"></div><template>${content(page)}</template>`;
  const script = `${page.hydrates ? HYDRATION : ''}${page.router ? ROUTER : ''}${page.late === undefined ? '' : late(page.late)}`;
  return `<!DOCTYPE html><html lang="${page.lang ?? 'en'}"${page.dark ? ' class="dark"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(page.title)}</title>${
    page.description ? `<meta name="description" content="${escapeText(page.description)}">` : ''
  }<style>${VENDOR_CSS}</style></head><body class="${page.layout}"><header class="top"><b>◆</b>${MENU}</header>${root}${FOOTER}${page.layout === 'article' ? COOKIES : ''}<script>${script}</script></body></html>`;
}
