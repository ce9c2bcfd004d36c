/** Pages that take long to read cost no other page its label: three of them beside an honest one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DriverPage } from '../browsers/driver.ts';
import { chipOf, openCard, waitForChip } from '../browsers/label-view.ts';
import { type Started, start } from '../browsers/start.ts';
import { changed } from '../server/hostile.ts';
import { generateWeb } from '../web/generate.ts';

const HONEST = 'https://huggingface.co/alpenglow/ridge-7b-chat';
const HOSTILE = 'https://huggingface.co/alpenglow/ridge-7b';
const LINES = 10_000;

// Firefox tells that a page is loaded when a busy machine has judged it already: the order is held there by lib/assess/turns.test.ts alone.
describe.each(['chromium'] as const)('pages that take long to read in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-turns-${name}`));
  });
  afterAll(() => started?.close());

  it('an honest page beside three of them has its label before they have theirs', async () => {
    const { driver, site } = started;
    const lines = Array.from(
      { length: LINES },
      (_, at) => `<p>The weights of hut ${at} are for non-commercial use only.</p>`,
    );
    site.break(changed(site, HOSTILE, (html) => html.replace('<!-- HTML_TAG_END -->', () => lines.join(''))));
    const hostile: DriverPage[] = [];
    for (let at = 0; at < 3; at++) hostile.push(await driver.newPage());
    const honest = await driver.newPage();
    await Promise.all(hostile.map((page) => page.goto(HOSTILE)));
    await honest.goto(HONEST);
    expect((await waitForChip(honest))?.outcome).toBe('weights-available');
    const under = await Promise.all(hostile.map((page) => chipOf(page)));
    // How far they are when it has its label: none of them before it, on a machine of any speed.
    expect(under.filter((chip) => chip?.state === 'assessed').length).toBeLessThan(3);
    for (const page of hostile) expect((await waitForChip(page))?.outcome).toBe('weights-available');
    const [first] = hostile;
    if (first) expect(await openCard(first)).toMatch(/only its first [\d,]+ characters were read/);
  }, 180_000);
});
