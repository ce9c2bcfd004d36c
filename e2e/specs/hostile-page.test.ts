/** What a page can do to us: SECURITY.md, row by row, in the built extension. SECURITY.md has the table. */
import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DriverPage } from '../browsers/driver.ts';
import { cardOf, chipOf, clickChip, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { OUR_ELEMENT, OUR_ELEMENTS, OUR_NAME } from '../browsers/our-element.ts';
import { change, storedSettings } from '../browsers/own-storage.ts';
import { type Started, start } from '../browsers/start.ts';
import { CLOBBERING, changed, withMarkup, withScript } from '../server/hostile.ts';
import { generateWeb } from '../web/generate.ts';

const RIDGE = 'https://huggingface.co/alpenglow/ridge-7b';
const CLOVER = 'https://github.com/openmeadow/clover';
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe.each(['chromium', 'firefox'] as const)('a hostile page in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  /** The extension's own origin. */
  let origin: string;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-hostile-${name}`));
    const own = await started.driver.extensionPage('popup.html?tab=0');
    origin = await own.evaluate<string>('location.origin');
    await own.close();
  });
  beforeEach(async () => {
    page = await started.driver.newPage();
  });
  afterEach(async () => {
    started.site.break();
    await page.close();
  });
  afterAll(() => started?.close());

  const attack = (change: (html: string) => string, headers?: Record<string, string>, url = RIDGE): void =>
    started.site.break(changed(started.site, url, change, headers));
  const open = async (url = RIDGE): Promise<void> => {
    await page.goto(url);
    expect((await waitForChip(page))?.outcome).toBe(url === RIDGE ? 'open-weights' : 'open-source-open-data');
  };
  const keep = (): Promise<unknown> => page.evaluate(`window.kept = ${OUR_ELEMENT}; 0`);
  const isKept = (): Promise<boolean> => page.evaluate<boolean>('window.kept.isConnected');

  it('row 1: events of WXT that any page can send remove nothing', async () => {
    await open();
    await keep();
    const id = new URL(origin).host;
    const names = [id, 'openness-label@openness-label.org'].flatMap((each) =>
      ['content', 'model-page', 'card'].map((script) => `${each}:${script}:wxt:content-script-started`),
    );
    await page.evaluate(`for (const type of ${JSON.stringify([...names, 'wxt:content-script-started', 'wxt:locationchange'])}) {
      for (const target of [document, window])
        target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { contentScriptName: 'model-page', messageId: 'x' } }));
      postMessage({ type, contentScriptName: 'model-page', messageId: 'x' }, '*');
    } 0`);
    await pause(400);
    expect(await isKept()).toBe(true);
    expect((await chipOf(page))?.outcome).toBe('open-weights');
  });

  it('rows 2 and 14: the page is told nothing: no message, no storage, no address of ours', async () => {
    attack(
      withScript(`window.told = []; addEventListener('message', (event) => told.push(String(event.data)), true);`),
    );
    await open();
    await clickChip(page);
    await waitForCard(page);
    expect(await page.evaluate('JSON.stringify(told)')).toBe('[]');
    const traces = await page.evaluate<string>(
      `JSON.stringify([localStorage.length, sessionStorage.length, document.cookie, performance.getEntriesByType('resource').map((each) => each.name).join(' '), document.documentElement.outerHTML])`,
    );
    expect(traces).not.toMatch(/(?:chrome|moz)-extension:/);
    expect(JSON.parse(traces).slice(0, 3)).toEqual([0, 0, '']);
  });

  it('row 3: patched built-ins of the page do not see the shadow root', async () => {
    attack((html) =>
      withScript(`window.seen = [];
        for (const [prototype, key] of [[Element.prototype, 'attachShadow'], [Document.prototype, 'createElement'], [Node.prototype, 'insertBefore'], [Element.prototype, 'append'], [EventTarget.prototype, 'addEventListener']]) {
          const own = prototype[key];
          prototype[key] = function (...given) { if (String(new Error().stack).includes('extension')) seen.push(key); if (key === 'attachShadow') { seen.push('shadow'); given = [{ mode: 'open' }]; } return own.apply(this, given); };
        }`)(html),
    );
    await open();
    expect(await page.evaluate('JSON.stringify(seen)')).toBe('[]');
    expect(await page.evaluate(`String(${OUR_ELEMENT}.shadowRoot)`)).toBe('null');
    expect(await page.evaluate(`${OUR_ELEMENTS}.length`)).toBe(1);
    expect(await page.evaluate(`${OUR_ELEMENT}.textContent`)).toBe('');
  });

  it('row 5: the page’s style does not hide it', async () => {
    const hidden =
      'display:none!important;visibility:hidden!important;opacity:0!important;transform:scale(0)!important;position:absolute!important;left:-9999px!important;clip-path:inset(50%)!important;filter:opacity(0)!important;pointer-events:none!important;width:0!important;font-size:0!important;color:transparent!important';
    attack(withMarkup(`<style>h1 > :not(:defined), h1 > *:last-child { ${hidden} } h1 { color: transparent }</style>`));
    await open();
    await page.evaluate(`${OUR_ELEMENT}.style.cssText = ${JSON.stringify(hidden)}; 0`);
    const { box } = (await chipOf(page)) ?? expect.fail('no chip');
    expect(box.width).toBeGreaterThan(100);
    const middle = `${box.x + box.width / 2}, ${box.y + box.height / 2}`;
    expect(await page.evaluate(`document.elementFromPoint(${middle}) === ${OUR_ELEMENT}`)).toBe(true);
    const style = await page.inLabel<string[]>(
      'function () { const { opacity, visibility, filter } = getComputedStyle(this.host); return [opacity, visibility, filter, getComputedStyle(this.querySelector(".label")).fontSize]; }',
    );
    expect(style).toEqual(['1', 'visible', 'none', '13px']);
  });

  it.each([
    [
      'replaces what is in its line',
      `line.replaceChildren(...[...line.childNodes].filter((node) => !${OUR_NAME}.test(node.localName)).map((node) => node.cloneNode(true)))`,
    ],
    ['puts a new line in its place', 'line.replaceWith(line.cloneNode(true))'],
    [
      'empties the page and fills it again',
      'const all = document.body.innerHTML; document.body.replaceChildren(); setTimeout(() => { document.body.innerHTML = all; }, 200)',
    ],
  ])('row 6: comes back when the page %s', async (_, script) => {
    for (const url of [RIDGE, CLOVER]) {
      await open(url);
      await keep();
      await page.evaluate(`{ const line = document.querySelector('h1.title, #repo-title-component'); ${script}; } 0`);
      await pause(500);
      expect((await waitForChip(page))?.state).toBe('assessed');
      expect(await page.evaluate(`${OUR_ELEMENTS}.length`)).toBe(1);
    }
  });

  it('row 7: taken away in a loop it gives up, and the popup still tells', async () => {
    attack(
      withScript(
        `window.taken = 0; new MutationObserver(() => { for (const each of ${OUR_ELEMENTS}) { each.remove(); taken += 1; } }).observe(document, { childList: true, subtree: true });`,
      ),
    );
    await page.goto(RIDGE);
    await pause(2500);
    const taken = await page.evaluate<number>('taken');
    expect(taken).toBeGreaterThan(5);
    expect(taken).toBeLessThanOrEqual(11);
    await pause(500);
    expect(await page.evaluate<number>('taken')).toBe(taken);
    const popup = await popupFor(started.driver, RIDGE);
    expect(await popupText(popup, 'Open Weights AI')).toContain('Open Weights AI');
    await popup.close();
  });

  it('row 8: hints of a navigation that does not come leave the label as it is', async () => {
    await open();
    await keep();
    await page.evaluate(`{
      location.hash = '#training';
      history.replaceState({}, '', location.pathname + '?x=1#y');
      globalThis.navigation?.addEventListener('navigate', (event) => { if (event.destination.url.includes('cancelled')) event.preventDefault(); });
      const link = document.createElement('a');
      document.body.append(link);
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.txt';
      link.click();
      if (globalThis.navigation) { link.removeAttribute('download'); link.href = '/tidewater/cancelled'; link.click(); }
      for (const hint of ['turbo:load', 'soft-nav:end', 'popstate', 'pageshow', 'navigatesuccess']) { document.dispatchEvent(new Event(hint)); window.dispatchEvent(new Event(hint)); }
      document.title = 'another title';
    } 0`);
    await pause(500);
    expect(await isKept()).toBe(true);
    expect((await chipOf(page))?.outcome).toBe('open-weights');
  });

  it('row 9: fields named like a form’s properties change nothing', async () => {
    attack((html) =>
      html
        .replace('<div class="model-card-content', () => `<div><form>${CLOBBERING}<div class="model-card-content`)
        .replace('<!-- HTML_TAG_END --></div>', '<!-- HTML_TAG_END --></div></form></div>')
        .replace('<!-- HTML_TAG_START -->', () => `<!-- HTML_TAG_START --><form>${CLOBBERING}</form>`),
    );
    await open();
    await clickChip(page);
    expect(await waitForCard(page)).toContain('Runs with Transformers');
  });

  it('row 9: a form where the title should be is passed over', async () => {
    attack(
      (html) =>
        html.replace(
          /<div id="repo-title-component">([\s\S]*?)<\/div>/,
          (_, inner) => `<form id="repo-title-component">${CLOBBERING}${inner}</form>`,
        ),
      {},
      CLOVER,
    );
    await open(CLOVER);
  });

  it('rows 10 and 11: names in the page are not taken for the browser’s', async () => {
    const names =
      'modelId browser chrome navigation location2 state settings site reading module exports process define'.split(
        ' ',
      );
    const ofDocument =
      'querySelector querySelectorAll body head documentElement createElement title baseURI createTreeWalker'.split(
        ' ',
      );
    attack((html) =>
      html.replace(
        /<body[^>]*>/,
        (body) =>
          `${body}${ofDocument.map((each) => `<img name="${each}" alt="">`).join('')}<form name="head"><input name="appendChild"></form>${names.map((each) => `<form id="${each}"><input name="runtime"><input name="storage"><input name="id"></form>`).join('')}`,
      ),
    );
    await open();
    await clickChip(page);
    expect(await waitForCard(page)).toContain('Runs with Transformers');
  });

  it('row 12: a strict policy with Trusted Types leaves chip and card whole', async () => {
    attack((html) => html, {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await open();
    const { box } = (await chipOf(page)) ?? expect.fail('no chip');
    expect(box.height).toBe(26);
    await clickChip(page);
    expect(await waitForCard(page)).toContain('Runs with Transformers');
    expect(await page.inLabel('function () { return getComputedStyle(this.querySelector(".card")).position; }')).toBe(
      'fixed',
    );
  });

  it('row 13: nothing of ours can be fetched by a page', async () => {
    await open();
    const files = readdirSync(`.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`, { recursive: true })
      .map(String)
      .filter((file) => /\.\w+$/.test(file));
    expect(files.length).toBeGreaterThan(5);
    const answers = await page.evaluate<string>(
      `Promise.all(${JSON.stringify(files)}.map((file) => fetch('${origin}/' + file).then(() => file, () => ''))).then((all) => all.join(''))`,
    );
    expect(answers).toBe('');
  });

  it('row 14: events that a script made open, close and change nothing', async () => {
    await open();
    await page.evaluate(
      `for (const type of ['pointerenter', 'pointerover', 'mouseover', 'pointerdown', 'click', 'focus', 'focusin']) ${OUR_ELEMENT}.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse' })); ${OUR_ELEMENT}.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })); 0`,
    );
    await pause(500);
    expect(await cardOf(page)).toBeUndefined();
    await clickChip(page);
    await waitForCard(page);
    await page.evaluate(
      `window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })); document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })); 0`,
    );
    await pause(300);
    expect(await cardOf(page)).toBeDefined();
  });

  it('section 4, 7: messages from a page reach nobody', async () => {
    await open();
    const id = new URL(origin).host;
    await change(started.driver, { showClaim: true });
    await page.evaluate(`(async () => {
      const message = { type: 'settings', change: { paused: true, lookups: 'off' } };
      postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('settings', { detail: message }));
      for (const api of [globalThis.chrome, globalThis.browser])
        for (const target of ['${id}', 'openness-label@openness-label.org'])
          try { await api.runtime.sendMessage(target, message); window.answered = true; } catch {}
    })()`);
    expect(await page.evaluate('window.answered ?? false')).toBe(false);
    expect(await storedSettings(started.driver)).toMatchObject({ paused: false, lookups: 'site', showClaim: true });
  });

  it('section 4, 10: impostor hosts and frames have no label, and nothing is asked for them', async () => {
    const html = started.site.answer(RIDGE);
    if (html === 'drop') throw new Error('no page');
    const body = html.body.toString();
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    started.site.break(
      {
        matches: /^https:\/\/(?:huggingface\.co\.evil\.org|www\.huggingface\.co\.evil\.org|huggingface\.com)\//,
        answer: { status: 200, headers, body },
      },
      {
        matches: /^https:\/\/frames\.example\//,
        answer: { status: 200, headers, body: `<iframe src="${RIDGE}-chat" width=900 height=400></iframe>` },
      },
    );
    const asked = started.site.requests.length;
    for (const url of [
      'https://huggingface.co.evil.org/alpenglow/ridge-7b',
      'https://huggingface.com/alpenglow/ridge-7b',
      'https://frames.example/',
      'about:blank',
    ]) {
      await page.goto(url);
      await pause(500);
      expect(await chipOf(page)).toBeUndefined();
    }
    const asks = started.site.requests.slice(asked).filter(({ url }) => /\/api\/|\/resolve\//.test(url));
    expect(asks).toEqual([]);
  });
});
