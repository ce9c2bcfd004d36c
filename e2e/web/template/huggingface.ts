/** A model page in Hugging Face's markup (docs/pages.md, Aug 2025 to Sept 2026). */
import { marked } from 'marked';
import type { HubPage } from '../page.ts';
import { HUB_CSS } from '../style.ts';
import { escapeAttribute, escapeText } from './html.ts';

export const NAV = `<div class="SVELTE_HYDRATER contents" data-target="MainHeader" data-props="{&quot;isZh&quot;:false}"><header class="nav"><div class="container"><b>Replica hub</b><nav aria-label="Main"><a href="/models">Models</a><a href="/datasets">Datasets</a><a href="/docs">Docs</a></nav></div></header></div>`;

/** The hub's record of a model, as the page and the API give it. */
export function recordOf(page: HubPage): Record<string, unknown> {
  const license = page.cardData?.license;
  const keys = license === undefined ? [] : [license].flat().map((key) => `license:${String(key)}`);
  return {
    _id: Buffer.from(page.id).toString('hex').slice(0, 24),
    id: page.id,
    author: page.id.split('/')[0],
    private: false,
    disabled: false,
    gated: page.gated ?? false,
    ...(page.library && { library_name: page.library }),
    tags: [...(page.library ? [page.library] : []), ...(page.tags ?? []), ...keys],
    ...(page.cardData && { cardData: page.cardData }),
    cardExists: page.card !== undefined,
    config: {},
    repoType: 'model',
    ...page.model,
  };
}

function licenseTag({ cardData, tags = [], licenseWord = 'License:' }: HubPage): string {
  const name = cardData?.license_name ?? [cardData?.license].flat()[0] ?? tags.find((tag) => tag.startsWith('license:'))?.slice(8);
  if (!name) return '';
  return `<div class="relative inline-block "><button class="group rounded-full " type="button" style="all:unset"><div slot="button"><div class="tag rounded-full tag-white"><span class="k -mr-1 text-gray-400">${licenseWord}</span><span>${escapeText(String(name))}</span></div></div></button></div>`;
}

function head(page: HubPage): string {
  const [owner, name] = page.id.split('/') as [string, string];
  const props = JSON.stringify({ activeTab: 'model', author: { name: owner, type: 'org' }, model: recordOf(page), discussionsStats: { total: 0 } });
  const tags = (page.tags ?? []).filter((tag) => !tag.includes(':')).map((tag) => `<a class="mb-1 mr-1" href="/models?other=${tag}"><div class="tag tag-white"><span>${tag}</span></div></a>`);
  return `<div class="SVELTE_HYDRATER contents" data-target="ModelHeader" data-props="${escapeAttribute(props)}"><header class="head"><div class="container relative ">
<h1 class="title flex flex-wrap items-center"><span class="owner"><a href="/${owner}">${owner}</a></span><span class="slash">/</span><a class="name break-words font-mono font-semibold" href="/${page.id}">${name}</a><button class="like" type="button" title="Like">♡ like 12</button></h1>
<div class="tags mb-3 flex flex-wrap md:mb-4">${tags.join('')}${licenseTag(page)}</div>
<div class="tabs"><a class="tab-alternate active" href="/${page.id}">Model card</a><a class="tab-alternate" href="/${page.id}/tree/main">Files and versions</a><a class="tab-alternate" href="/${page.id}/discussions">Community</a></div></div></header></div>`;
}

function gate({ gated, gateNotice, id }: HubPage): string {
  if (!gated) return '';
  return `<div class="gate"><h2>You need to agree to share your contact information to access this model</h2><p>This repository is publicly accessible, but you have to accept the conditions to access its files and content.</p><p>${escapeText(gateNotice ?? '')}</p><p><a href="/login?next=%2F${encodeURIComponent(id)}">Log in</a> to review the conditions.</p></div>`;
}

/** In: a page, and which tab of it. Out: HTML. */
export function hubHtml(page: HubPage, tab: 'card' | 'files' = 'card'): string {
  const card = page.card === undefined ? '<p>No model card.</p>' : `<div class="model-card-content prose hf-sanitized hf-sanitized-x copiable-code-container"><!-- HTML_TAG_START -->${marked.parse(page.card, { async: false })}<!-- HTML_TAG_END --></div>`;
  const files = (page.files ?? []).map((file) => `<li>${escapeText(typeof file === 'string' ? file : file.path)}</li>`).join('');
  const body = tab === 'card' ? `<section class="card md:col-span-7 copiable-code-container">${gate(page)}${card}</section><section class="side md:col-span-5"><dl><dt>Downloads last month</dt><dd>1,234</dd></dl></section>` : `<section class="card"><ul>${files}</ul></section>`;
  return `<!doctype html><html class="${page.dark ? 'dark' : ''}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta property="og:url" content="https://huggingface.co/${page.id}"><title>${page.id} · Hugging Face</title><style>${HUB_CSS}</style></head>
<body class="flex flex-col min-h-dvh ViewerIndexPage"><div class="SVELTE_HYDRATER contents" data-target="SystemThemeMonitor" data-props="{}"></div>${NAV}<main class="flex flex-1 flex-col">${head(page)}<div class="container cols relative">${body}</div></main></body></html>`;
}
