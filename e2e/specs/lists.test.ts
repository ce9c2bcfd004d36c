/** Lists of models: marks only where the reader wants them, one request for a page of results, through all that the site does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { popupFor, popupText } from '../browsers/label-view.ts';
import { type Started, start } from '../browsers/start.ts';
import { generateWeb } from '../web/generate.ts';
import { wordsAt } from '../web/pages/lists.ts';

const MODELS = 'https://huggingface.co/models';

interface Seen {
  id: string;
  words: string | null;
  title: string | null;
}

/** Each card with its mark, in order; scrolled through, for marks come where the reader looks. */
const SEEN = `[...document.querySelectorAll('article')].map((card) => {
  const marks = card.querySelectorAll('openness-mark');
  const mark = marks[0];
  return { id: card.querySelector('h4').textContent, words: marks.length > 1 ? 'two marks' : (mark?.getAttribute('aria-label') ?? null), title: mark?.title ?? null };
})`;

describe.each(['chromium', 'firefox'] as const)('lists in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-lists-${name}`));
    page = await started.driver.newPage();
  });
  afterAll(() => started?.close());

  const asked = (): string[] =>
    started.site.requests.map(({ url }) => url).filter((url) => url.includes('huggingface.co/api/'));
  const seen = (): Promise<Seen[]> => page.evaluate<Seen[]>(SEEN);
  const walk = async (): Promise<void> => {
    for (const part of [0, 0.25, 0.5, 0.75, 1, 0])
      await page.evaluate(
        `new Promise((done) => { scrollTo(0, document.documentElement.scrollHeight * ${part}); setTimeout(done, 80); })`,
      );
  };
  const marked = async (count: number): Promise<Seen[]> => {
    await poll(
      () => page.evaluate<number>('document.querySelectorAll("openness-mark").length'),
      (marks) => marks > 0,
      5000,
    );
    return poll(
      async () => {
        await walk();
        return seen();
      },
      (cards) => cards.filter(({ words }) => words).length >= count,
      5000,
    );
  };
  /** Waits until no mark is left. */
  const gone = async (): Promise<void> => {
    const left = await poll(
      () => page.evaluate<number>('document.querySelectorAll("openness-mark").length'),
      (marks) => marks === 0,
      3000,
    );
    expect(left).toBe(0);
  };
  /** Presses the switch in the popup of the tab. */
  const turn = async (url: string): Promise<string> => {
    const popup = await popupFor(started.driver, url);
    const text = await popupText(popup, 'Mark models');
    // As stored: the box itself is ticked before anybody has heard of it.
    const stored = `(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings?.listMarks === true)`;
    const had = await popup.evaluate<boolean>(stored);
    await popup.evaluate(`document.querySelector('.list-marks input').click()`);
    await poll(
      () => popup.evaluate<boolean>(stored),
      (now) => now !== had,
      5000,
    );
    await popup.close();
    return text;
  };

  it('have no marks and no script of theirs until the reader turns them on in the popup', async () => {
    await page.goto(MODELS);
    await new Promise((done) => setTimeout(done, 800));
    expect((await seen()).every(({ words }) => words === null)).toBe(true);
    expect(asked()).toEqual([]);
    expect(await turn(MODELS)).toContain('This is a list');
    // At once, in the page that is open.
    expect((await marked(60)).length).toBe(63);
  });

  it('say of each model what its licence tag says, and nothing of what is none', async () => {
    const cards = await marked(60);
    expect(cards.slice(0, 60).map(({ words }) => words)).toEqual(Array.from({ length: 60 }, (_, at) => wordsAt(at)));
    expect(cards.slice(60).map(({ words }) => words)).toEqual([null, null, null]);
    for (const { title } of cards.slice(0, 60)) expect(title).toMatch(/from the license tag alone/i);
    expect(page.errors()).toEqual([]);
  });

  it('cost one request, and move nothing', async () => {
    expect(asked()).toEqual([
      'https://huggingface.co/api/models?sort=trendingScore&direction=-1&limit=90&expand[]=tags',
    ]);
    const boxes = `JSON.stringify([...document.querySelectorAll('article h4, article time, article svg')].map((part) => { const { x, y, height } = part.getBoundingClientRect(); return [x, y, height]; }))`;
    const withMarks = await page.evaluate<string>(boxes);
    expect(await page.evaluate<number>('window.shift')).toBeLessThan(0.01);
    await turn(MODELS);
    await gone();
    expect(await page.evaluate<string>(boxes)).toBe(withMarks);
    await turn(MODELS);
    expect((await marked(60)).length).toBe(63);
    // The answer was kept: off and on again asks nobody.
    expect(asked()).toHaveLength(1);
  });

  it('have them again after the site drew the cards’ insides, or the whole list, anew', async () => {
    for (const change of ['redrawInside', 'redrawList']) {
      await page.evaluate(`window.${change}()`);
      const cards = await marked(60);
      expect(cards.slice(0, 60).map(({ words }) => words)).toEqual(Array.from({ length: 60 }, (_, at) => wordsAt(at)));
    }
    expect(asked()).toHaveLength(1);
  });

  it('follow filters and pages without a load: one request each, none for models that are known', async () => {
    const press = (text: string): Promise<unknown> =>
      page.evaluate(`[...document.querySelectorAll('a.soft')].find((link) => link.textContent === '${text}').click()`);
    const shows = (at: number): Promise<unknown> =>
      poll(seen, ([first]) => first?.words === wordsAt(at) && Number(/-(\d+)b/.exec(first.id)?.[1]) === at, 5000);
    await press('Next');
    await shows(60);
    const cards = await marked(60);
    expect(cards.map(({ words }) => words)).toEqual(Array.from({ length: 60 }, (_, at) => wordsAt(60 + at)));
    const afterNext = asked();
    await page.evaluate('history.back()');
    await shows(0);
    expect(new Set(asked())).toEqual(new Set(afterNext));
    expect(afterNext.length).toBeLessThanOrEqual(2);
  });

  it('ask for what the address narrows the list to', async () => {
    await page.goto(`${MODELS}?license=license:mit&library=transformers,gguf&search=a%20b&p=3&unknown=x&sort=likes`);
    await marked(60);
    expect(asked().at(-1)).toBe(
      'https://huggingface.co/api/models?filter=license%3Amit&filter=transformers&filter=gguf&search=a+b&sort=likes&direction=-1&limit=120&expand[]=tags',
    );
    await page.goto('https://huggingface.co/collections/quarryworks/stones-0123456789abcdef01234567');
    await marked(8);
    expect(asked().at(-1)).toBe('https://huggingface.co/api/models?author=quarryworks&limit=300&expand[]=tags');
    const before = asked().length;
    await page.goto('https://huggingface.co/quarryworks');
    expect((await marked(12)).filter(({ words }) => words)).toHaveLength(12);
    // The collection's answer was of the same owner.
    expect(asked()).toHaveLength(before);
  });

  it('of a thousand are marked where the reader looks', async () => {
    await page.goto(`${MODELS}?search=thousand`);
    await poll(
      () => page.evaluate<number>('document.querySelectorAll("openness-mark").length'),
      (marks) => marks > 0,
      5000,
    );
    await new Promise((done) => setTimeout(done, 500));
    const first = await page.evaluate<number>('document.querySelectorAll("openness-mark").length');
    expect(first).toBeGreaterThan(8);
    expect(first).toBeLessThan(100);
    expect(asked().at(-1)).toContain('search=thousand&sort=trendingScore&direction=-1&limit=1000');
  });

  it('stay without marks when the hub does not answer, and the page is left alone', async () => {
    started.site.break({ matches: /\/api\/models/, answer: { status: 503 } });
    const before = asked().length;
    await page.goto(`${MODELS}?search=nothing-kept&sort=created`);
    await page.goto(`${MODELS}?sort=modified`);
    await new Promise((done) => setTimeout(done, 1500));
    await walk();
    expect((await seen()).filter(({ words }) => words)).toEqual([]);
    expect(asked().length - before).toBeLessThanOrEqual(2);
    started.site.break();
  });

  it('lose them when the reader turns them off, and the script is gone from pages', async () => {
    await page.goto(MODELS);
    await marked(60);
    await turn(MODELS);
    await gone();
    const popup = await started.driver.extensionPage('popup.html');
    const scripts = `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))`;
    expect(
      await poll(
        () => popup.evaluate<string[]>(scripts),
        (ids) => ids.length === 0,
        3000,
      ),
    ).toEqual([]);
    await popup.close();
  });
});
