/** Vendors' pages of every build: the label that each must have, beside its title or clear of its content. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { chipOf, openCard, popupFor, popupText, waitForChip } from '../browsers/label-view.ts';
import { OUR_ELEMENT, OUR_ELEMENTS } from '../browsers/our-element.ts';
import { type Started, startWith } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';
import { VENDOR_PAGES } from '../web/pages/index.ts';

const originOf = (url: string): string => `https://${new URL(url).host}/*`;
const ORIGINS = [...new Set(VENDOR_PAGES.map(({ url }) => originOf(url)))];
/** Firefox shows that registration and permissions work there too: served, drawn late, dark. */
const IN_FIREFOX = /mistral\.ai\/news|qwen\.ai|bfl\.ai/;

describe.each(['chromium', 'firefox'] as const)('vendors’ pages in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await startWith(name, { grants: ORIGINS }, generateWeb(`.output/web-vendors-${name}`));
    page = await started.driver.newPage();
  });
  afterAll(() => started?.close());

  const pages = VENDOR_PAGES.filter(({ url }) => name === 'chromium' || IN_FIREFOX.test(url));

  it('stay without a label until their site is allowed', async () => {
    await page.goto('https://mistral.ai/news/levant-3');
    await new Promise((done) => setTimeout(done, 1200));
    expect(await chipOf(page)).toBeUndefined();
    expect(await started.driver.grant(ORIGINS)).toBe(true);
  });

  it.each(pages.filter(({ expect: { outcome } }) => outcome !== 'absent').map((each) => [each.url, each] as const))(
    '%s',
    async (url, { expect: wanted }) => {
      await page.goto(url);
      const chip = await waitForChip(page);
      expect(chip?.outcome).toBe(wanted.outcome);
      if (wanted.claim) expect(chip?.claim).toBe(wanted.claim);
      if (wanted.relation) expect(chip?.relation).toBe(wanted.relation);
      const card = (await openCard(page)) ?? '';
      for (const words of wanted.says ?? []) expect(card.toLowerCase()).toContain(words.toLowerCase());
      expect(page.errors()).toEqual([]);
    },
  );

  const absent = pages.filter(({ expect: { outcome } }) => outcome === 'absent').map(({ url }) => url);
  it.runIf(absent.length > 0).each(absent)('%s stays without a label, and the popup says why', async (url) => {
    await page.goto(url);
    const popup = await popupFor(started.driver, url);
    const why = /does not present a model|something other than a model/;
    expect(await popupText(popup, why)).toMatch(why);
    expect(await chipOf(page)).toBeUndefined();
    await popup.close();
  });

  it.runIf(name === 'chromium')(
    'follow an application from page to page, and never show one page’s label on another',
    async () => {
      await page.goto('https://www.minimax.io/news/minuet-m9');
      expect((await waitForChip(page))?.outcome).toBe('open-weights');
      const open = (end: string): Promise<unknown> =>
        page.evaluate(`[...document.querySelectorAll('a.soft')].find((link) => link.href.endsWith('${end}')).click()`);
      await open('minuet-speech');
      const seen = await poll(
        () => chipOf(page),
        (chip) => chip !== undefined && page !== undefined && chip.outcome === 'closed',
        8000,
      );
      expect(seen?.outcome).toBe('closed');
      await page.back();
      await page.goto('https://www.minimax.io/news/minuet-m9');
      await waitForChip(page);
      await open('office');
      expect(await waitForChip(page, (chip) => chip === undefined)).toBeUndefined();
      await new Promise((done) => setTimeout(done, 2500));
      expect(await chipOf(page)).toBeUndefined();
    },
  );

  it.runIf(name === 'chromium')('have it in the title, and move nothing below', async () => {
    await page.goto('https://bfl.ai/models/iris-2-dev');
    await waitForChip(page);
    const lines =
      'JSON.stringify([...document.querySelectorAll(".lead, .text")].map((e) => e.getBoundingClientRect().y))';
    const withLabel = await page.evaluate<string>(lines);
    await page.evaluate(`${OUR_ELEMENT}.remove()`);
    expect(await page.evaluate<string>(lines)).toBe(withLabel);
    expect((await waitForChip(page))?.theme).toBe('dark');
  });

  it.runIf(name === 'chromium')(
    'with a title that fills its line: below it or in a corner, and nothing moves',
    async () => {
      for (const [width, url] of [
        [390, 'https://bfl.ai/models/iris-2-dev'],
        [320, 'https://mistral.ai/news/levant-3'],
      ] as const) {
        await page.resize(width, 800);
        await page.goto(url);
        const places =
          'JSON.stringify([...document.querySelectorAll("p, h2, li")].map((e) => e.getBoundingClientRect().y))';
        // It is shown first, and then finds its place.
        const chip = await waitForChip(
          page,
          (each) => each?.state === 'assessed' && each.first === undefined && each.box.width > 60,
        );
        expect(chip?.box.width).toBeGreaterThan(60);
        const beneath = async (): Promise<string> => {
          const { x = 0, y = 0, width: wide = 0, height = 0 } = (await chipOf(page))?.box ?? {};
          return page.evaluate<string>(
            `[...document.elementsFromPoint(${x + wide / 2}, ${y + height / 2})].slice(1).filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.nodeValue.trim() !== '')).map((e) => e.nodeName).join()`,
          );
        };
        expect(await poll(beneath, (names) => names === '', 5000)).toBe('');
        const withLabel = await page.evaluate<string>(places);
        await page.evaluate(`${OUR_ELEMENT}.remove()`);
        expect(await page.evaluate<string>(places)).toBe(withLabel);
      }
      await page.resize(1280, 900);
    },
  );

  it.runIf(name === 'chromium')('without a title have it in a corner, never over content', async () => {
    await page.goto('https://stability.ai/news/sunset');
    await waitForChip(page);
    const over = `(() => { const ours = ${OUR_ELEMENT}; const box = ours.getBoundingClientRect();
      return document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2).map((e) => (e === ours ? 'OURS' : e.nodeName)).join(' '); })()`;
    const inCorner = /^OURS (?:(?:DIV|MAIN|BODY) )*HTML$/;
    expect(
      await poll(
        () => page.evaluate<string>(over),
        (names) => inCorner.test(names),
        5000,
      ),
    ).toMatch(inCorner);
    const corner = `(({ left, top }) => [top > innerHeight / 2 ? 'bottom' : 'top', left > innerWidth / 2 ? 'end' : 'start'].join('-'))(${OUR_ELEMENT}.getBoundingClientRect())`;
    const before = await page.evaluate<string>(corner);
    // Something of the page comes to the same place: the label goes elsewhere.
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<button style="position:fixed;right:0;bottom:0;width:300px;height:80px">Chat</button>'); dispatchEvent(new Event('resize')); 0`,
    );
    const after = await poll(
      () => page.evaluate<string>(corner),
      (now) => now !== before,
      3000,
    );
    expect(after).toBe('bottom-start');
  });

  it.runIf(name === 'chromium')('say in the card that the popup looks up the hub page that they link to', async () => {
    const url = 'https://www.liquid.ai/blog/tide-2';
    await page.goto(url);
    expect(await openCard(page)).toMatch(/press the extension’s button/);
    // No press on a page changes a setting that holds for others.
    const buttons = `function () { return [...this.querySelectorAll('button')].map(({ textContent }) => textContent).join(); }`;
    expect(await page.inLabel<string>(buttons)).not.toContain('Look up');
    const popup = await popupFor(started.driver, url);
    await popupText(popup, 'Look up linked pages');
    const place = await popup.evaluate<{ x: number; y: number }>(
      `(() => { const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Look up linked pages'); button.scrollIntoView({ block: 'center' }); const { x, y, width, height } = button.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })()`,
    );
    await popup.click(place.x, place.y);
    expect((await waitForChip(page, (chip) => chip?.outcome === 'open-weights'))?.outcome).toBe('open-weights');
    await popup.close();
  });

  it('lose it when the site is taken back: the page that is open at once, and those after it', async () => {
    await page.goto('https://mistral.ai/news/levant-3');
    await waitForChip(page);
    const popup = await started.driver.extensionPage('popup.html');
    await popup.evaluate(
      `(globalThis.browser ?? chrome).permissions.remove({ origins: ['https://mistral.ai/*'] }).then(() => 0)`,
    );
    await popup.close();
    const gone = await poll(
      async () => (await chipOf(page)) === undefined,
      (isGone) => isGone,
      10_000,
    );
    expect(gone, 'no label on the page that was open').toBe(true);
    expect(await page.evaluate<number>(`${OUR_ELEMENTS}.length`)).toBe(0);
    await page.goto('https://mistral.ai/news/levant-3');
    await new Promise((done) => setTimeout(done, 1500));
    expect(await chipOf(page)).toBeUndefined();
    expect(page.errors()).toEqual([]);
  });
});
