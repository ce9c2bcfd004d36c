/** What a page shows of ours: chip and card, read through the closed shadow root, and the popup of a tab. */
import { type ChipView, type Driver, type DriverPage, poll } from './driver.ts';

const CHIP = `function () {
  const chip = this.querySelector('.chip');
  if (!chip) return null;
  const { x, y, width, height } = chip.getBoundingClientRect();
  const { state, first, outcome, step, claim, relation } = chip.dataset;
  return {
    state, first, outcome, step, claim, relation,
    text: chip.innerText.replace(/\\s+/g, ' ').trim(),
    name: chip.getAttribute('aria-label') ?? '',
    expanded: chip.getAttribute('aria-expanded') === 'true',
    theme: this.querySelector('[data-theme]')?.dataset.theme,
    box: { x, y, width, height },
  };
}`;

/** Does the word that says what is claimed stand in the chip in full? */
export const CLAIM_IS_WHOLE = `function () {
  const what = this.querySelector('.what')?.getBoundingClientRect();
  const [inner, outer] = ['.words', '.chip'].map((each) => this.querySelector(each)?.getBoundingClientRect());
  return what === undefined || [inner, outer].every(({ left, right, top, bottom }) =>
    what.left >= left - 1 && what.right <= right + 1 && what.top >= top - 1 && what.bottom <= bottom + 1);
}`;

/** The chip, or undefined when the page has none. */
export const chipOf = async (page: DriverPage): Promise<ChipView | undefined> =>
  (await page.inLabel<ChipView | null>(CHIP)) ?? undefined;

/** What stands in an element, and after it what unfolds in it. */
const WITH_FOLDED = `(of) => of && [of.innerText, ...[...of.querySelectorAll('details:not([open])')].map((each) => each.textContent)].join('\\n')`;

/** Text of the open card, with what unfolds in it; undefined when it is closed. */
export const cardOf = async (page: DriverPage): Promise<string | undefined> =>
  (await page.inLabel<string | null>(
    `function () { return (${WITH_FOLDED})(this.querySelector('.card')) ?? null; }`,
  )) ?? undefined;

/** Waits for a chip that satisfies `check` (by default a label that no look-up will change); answers the last one seen. */
export const waitForChip = (
  page: DriverPage,
  check: (chip: ChipView | undefined) => boolean = (chip) => chip?.state === 'assessed' && chip.first === undefined,
  ms = 40_000,
): Promise<ChipView | undefined> => poll(() => chipOf(page), check, ms);

/** Waits until the card is open (or closed); answers its text. */
export const waitForCard = (page: DriverPage, open = true): Promise<string | undefined> =>
  poll(
    () => cardOf(page),
    (text) => (text !== undefined) === open,
    6000,
  );

/** Presses the middle of the chip. */
export async function clickChip(page: DriverPage): Promise<void> {
  const chip = await waitForChip(page);
  if (!chip) throw new Error('there is no chip to click');
  await page.click(chip.box.x + chip.box.width / 2, chip.box.y + chip.box.height / 2);
}

/** Presses the chip until its card is open: while a page of megabytes is laid out, the chip may move under a press. */
export async function openCard(page: DriverPage): Promise<string | undefined> {
  for (let press = 0; press < 4; press++) {
    if (!(await chipOf(page))?.expanded) await clickChip(page);
    const text = await waitForCard(page);
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}

const TABS = `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map(({ id, url }) => ({ id, url })))`;

/** The popup's page for the tab that shows `url`; reload it to read it anew. */
export async function popupFor(driver: Driver, url: string): Promise<DriverPage> {
  const finder = await driver.extensionPage('popup.html?tab=1');
  const tabs = await finder.evaluate<{ id: number; url?: string }[]>(TABS);
  await finder.close();
  const tab = tabs.find((each) => each.url === url);
  const popup = await driver.extensionPage(`popup.html?tab=${tab?.id ?? 0}`);
  await popup.resize(460, 600);
  return popup;
}

/** What a popup says, once it `has` what is asked for. Throws where that does not come: a test that waits in vain says so. */
async function popupWith(popup: DriverPage, what: string, has: string | RegExp): Promise<string> {
  const isThere = (text: string): boolean => (typeof has === 'string' ? text.includes(has) : has.test(text));
  const text = await poll(() => popup.evaluate<string>(what), isThere, 20_000);
  if (!isThere(text)) throw new Error(`"${has}" does not stand in "${text.slice(0, 600)}"`);
  return text;
}

/** Text that a popup shows, once it shows any. */
export const popupText = (popup: DriverPage, has: string | RegExp = /\S/): Promise<string> =>
  popupWith(popup, 'document.body.innerText', has);

/** Text that a popup shows, and after it what unfolds in it, once that has `has`. */
export const popupWhole = (popup: DriverPage, has: string | RegExp): Promise<string> =>
  popupWith(popup, `(${WITH_FOLDED})(document.body)`, has);
