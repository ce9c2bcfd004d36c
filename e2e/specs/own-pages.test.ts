/** Every page of our own replica web, in both browsers: the label that its page says it must have, and why. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DriverPage } from '../browsers/driver.ts';
import { chipOf, clickChip, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { type Started, start } from '../browsers/start.ts';
import { addressOf, generateWeb, PAGES } from '../web/generate.ts';

describe.each(['chromium', 'firefox'] as const)('labels in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-${name}`));
    page = await started.driver.newPage();
  });
  afterAll(() => started?.close());

  const labelled = PAGES.filter(({ expect }) => expect.outcome !== 'absent' && !expect.doubt);
  it.each(labelled.map((each) => [each.id, each] as const))('%s', async (_, each) => {
    await page.goto(addressOf(each));
    const chip = await waitForChip(page);
    const { outcome, claim, relation, says = [] } = each.expect;
    expect(chip?.outcome).toBe(outcome);
    if (claim) expect(chip?.claim).toBe(claim);
    if (relation) expect(chip?.relation).toBe(relation);
    await clickChip(page);
    const card = (await waitForCard(page)) ?? '';
    for (const words of says) expect(card.toLowerCase()).toContain(words.toLowerCase());
    expect(page.errors()).toEqual([]);
  });

  it.each(PAGES.filter(({ expect }) => expect.doubt).map((each) => [each.id, each] as const))(
    '%s is in doubt: no chip, and the popup offers the label',
    async (_, each) => {
      await page.goto(addressOf(each));
      const popup = await popupFor(started.driver, addressOf(each));
      expect(await popupText(popup, 'may be about a model')).toContain('Show its label');
      expect(await chipOf(page)).toBeUndefined();
      await popup.close();
    },
  );

  it.each(PAGES.filter(({ expect }) => expect.outcome === 'absent').map((each) => [each.id, each] as const))(
    '%s stays without a label, and the popup says why',
    async (_, each) => {
      await page.goto(addressOf(each));
      const popup = await popupFor(started.driver, addressOf(each));
      const text = await popupText(popup, 'No label');
      expect(text).toMatch(/looks like|does not present|no release/);
      expect(await chipOf(page)).toBeUndefined();
      await popup.close();
    },
  );
});
