/** A reader's steps on the way to an answer, counted: hovers, presses and taps; and apart from them, how often something had to be scrolled into sight. */
import { type Driver, type DriverPage, poll } from './driver.ts';
import { popupFor, popupText, waitForCard, waitForChip } from './label-view.ts';

type Step = 'hover' | 'click' | 'tap';

/** Where an element is, and whether the reader sees it there. `text`: with which its words begin. */
interface Spot {
  x: number;
  y: number;
  seen: boolean;
}

/** Source of an expression that finds an element; scrolls to it where it is out of sight. `root` is our shadow root or a document. */
const spotOf = (root: string, selector: string, text: string): string => `(() => {
  const found = [...${root}.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.textContent.trim().startsWith(${JSON.stringify(text)}));
  if (!found) return null;
  const body = found.closest('.body, .popup-body')?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  const inside = () => {
    const { top, bottom } = found.getBoundingClientRect();
    return top >= body.top && bottom <= Math.min(body.bottom, innerHeight);
  };
  const seen = inside();
  if (!seen) found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + Math.min(width / 2, 60), y: y + height / 2, seen };
})()`;

export class Steps {
  private readonly made: Step[] = [];
  private scrolled = 0;
  private readonly driver: Driver;
  readonly page: DriverPage;

  /** In: a page with a label on it, and the pointer away from it. */
  constructor(driver: Driver, page: DriverPage) {
    this.driver = driver;
    this.page = page;
  }

  /** "1 hover, 1 click; 2 scrolls": of each kind how many, in the order in which each came first. */
  get told(): string {
    const count = (many: number, word: string): string => `${many} ${word}${many > 1 ? 's' : ''}`;
    const steps = [...new Set(this.made)].map((kind) => count(this.made.filter((each) => each === kind).length, kind));
    return steps.join(', ') + (this.scrolled === 0 ? '' : `; ${count(this.scrolled, 'scroll')}`);
  }

  private async spot(selector: string, text: string): Promise<Spot> {
    const look = () => this.page.inLabel<Spot | null>(`function () { return ${spotOf('this', selector, text)}; }`);
    const found = await poll(look, (spot) => Boolean(spot), 5000);
    if (!found) throw new Error(`the label has no ${selector} ${text}`);
    if (!found.seen) this.scrolled += 1;
    return found;
  }

  /** Rests on the chip until the card is open. Out: the card's text. */
  async hover(): Promise<string> {
    await waitForChip(this.page);
    const { x, y } = await this.spot('.chip', '');
    this.made.push('hover');
    await this.page.moveTo(x, y);
    return (await waitForCard(this.page)) ?? '';
  }

  /** Presses something of the label, by its words where there are several. */
  async click(selector: string, text = ''): Promise<void> {
    const { x, y } = await this.spot(selector, text);
    this.made.push('click');
    await this.page.click(x, y);
  }

  /** The same by a finger. */
  async tap(selector: string, text = ''): Promise<void> {
    const { x, y } = await this.spot(selector, text);
    this.made.push('tap');
    await this.page.tap(x, y);
  }

  /** Text of what the label has under a selector; scrolled to, where it is out of sight. */
  async read(selector: string): Promise<string> {
    await this.spot(selector, '');
    return (
      (await this.page.inLabel<string>(`function () { return this.querySelector('${selector}').innerText; }`)) ?? ''
    );
  }

  /** Presses the toolbar button: its popup, as a page. */
  async toolbar(url: string, words: string): Promise<DriverPage> {
    const popup = await popupFor(this.driver, url);
    await popupText(popup, words);
    this.made.push('click');
    return popup;
  }

  private async spotOn(page: DriverPage, selector: string): Promise<Spot> {
    const found = await page.evaluate<Spot | null>(spotOf('document', selector, ''));
    if (!found) throw new Error(`there is no ${selector}`);
    if (!found.seen) this.scrolled += 1;
    return found;
  }

  /** Presses something of a page of ours. */
  async clickOn(page: DriverPage, selector: string): Promise<void> {
    const { x, y } = await this.spotOn(page, selector);
    this.made.push('click');
    await page.click(x, y);
  }

  /** Text of what a page of ours has under a selector; scrolled to, where it is out of sight. */
  async readOn(page: DriverPage, selector: string): Promise<string> {
    await this.spotOn(page, selector);
    return page.evaluate<string>(`document.querySelector('${selector}').innerText`);
  }

  /** Presses something that opens the report in a tab of its own. Out: that page's address, read in another tab, and its text. */
  async toReport(selector: string, text = ''): Promise<{ address: string; report: DriverPage }> {
    const finder = await this.driver.extensionPage('popup.html?tab=0');
    const tabs = () =>
      finder.evaluate<string[]>(
        `(globalThis.browser ?? chrome).tabs.query({}).then((all) => all.map(({ url = '' }) => url).filter((url) => url.includes('/report.html')))`,
      );
    const before = await tabs();
    await this.click(selector, text);
    const opened = await poll(tabs, (now) => now.length > before.length, 5000);
    await finder.close();
    const address = opened.find((each) => !before.includes(each));
    if (address === undefined) throw new Error('no report was opened');
    const report = await this.driver.extensionPage(address.slice(address.indexOf('report.html')));
    await report.resize(1280, 800);
    await popupText(report, 'Print');
    return { address, report };
  }
}
