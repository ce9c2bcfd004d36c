/** Takes screenshots of chip, card and the extension's own pages, in a browser that is on our replica web. */
import type { Driver, DriverPage } from '../browsers/driver.ts';
import { clickChip, popupFor, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { change } from '../browsers/own-storage.ts';
import { openReport } from '../browsers/report-view.ts';
import { nameOf, OWN_PAGES, type OwnPage, SITES, type SiteName, type View } from './plan.ts';

/** Where screenshots go, and which are wanted, by name. Counts what it took. */
export interface Camera {
  folder: string;
  wants(name: string): boolean;
  /** Names of screenshots that were taken. */
  taken: string[];
}

/** Transitions end, fonts come. */
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 250));

async function shoot(page: DriverPage, camera: Camera, name: string, whole = false): Promise<void> {
  await rest();
  await page.screenshot(`${camera.folder}/${name}.png`, whole);
  camera.taken.push(name);
}

const dress = async (page: DriverPage, { theme }: View): Promise<void> => {
  await page.dark(theme === 'dark');
  await page.forcedColors(theme === 'forced');
};

/** The site's own theme: GitHub's attribute, elsewhere Hugging Face's class, which our vendors' pages know too. */
const themeSite = (page: DriverPage, site: SiteName, dark: boolean): Promise<unknown> =>
  page.evaluate(
    site === 'github'
      ? `document.documentElement.setAttribute('data-color-mode', '${dark ? 'dark' : 'light'}'); 0`
      : `document.documentElement.classList.toggle('dark', ${dark}); 0`,
  );

/** Chip and card on one site. */
async function takeSite(driver: Driver, site: SiteName, view: View, camera: Camera): Promise<void> {
  const [chip, card] = [nameOf(`${site}-chip`, view), nameOf(`${site}-card`, view)];
  if (!camera.wants(chip) && !camera.wants(card)) return;
  const page = await driver.newPage();
  await page.resize(view.width, 420);
  await dress(page, view);
  await page.goto(SITES[site]);
  await themeSite(page, site, view.theme === 'dark');
  await waitForChip(page);
  if (camera.wants(chip)) await shoot(page, camera, chip);
  if (camera.wants(card)) {
    await page.resize(view.width, 900);
    await rest();
    await clickChip(page);
    await waitForCard(page);
    await shoot(page, camera, card);
  }
  await page.close();
}

/** One of the extension's own pages; popup and report are about the model of a tab that stays open for it. */
async function openOwn(driver: Driver, surface: OwnPage, report: string): Promise<DriverPage> {
  if (surface === 'options' || surface === 'welcome') return driver.extensionPage(`${surface}.html`);
  if (surface === 'report') return driver.extensionPage(report);
  const popup = await popupFor(driver, SITES['hugging-face']);
  await popupText(popup);
  if (surface === 'readings') await popup.evaluate(`document.querySelectorAll('[role=tab]')[1]?.click(); 0`);
  return popup;
}

/** Width of a popup where there is room: browsers size it by its content (lib/ui/popup.css). */
const POPUP_WIDTH = 440;

async function takeOwn(driver: Driver, view: View, camera: Camera, report: string): Promise<void> {
  for (const surface of OWN_PAGES) {
    const name = nameOf(surface, view);
    if (!camera.wants(name)) continue;
    const page = await openOwn(driver, surface, report);
    await popupText(page);
    const isPopup = surface === 'popup' || surface === 'readings';
    await page.resize(isPopup ? Math.min(view.width, POPUP_WIDTH) : view.width, 720);
    await dress(page, view);
    await shoot(page, camera, name, true);
    await page.close();
  }
}

/** Takes the wanted screens of every view. In: a browser that was allowed the vendor's site. */
export async function takeScreens(driver: Driver, views: readonly View[], camera: Camera): Promise<void> {
  const model = await driver.newPage();
  await model.goto(SITES['hugging-face']);
  await waitForChip(model);
  const popup = await popupFor(driver, SITES['hugging-face']);
  await popupText(popup);
  const report = await openReport(popup);
  await popup.close();
  let language: string | undefined;
  for (const view of views) {
    if (language !== view.language) {
      language = view.language;
      await change(driver, { language: view.language });
    }
    for (const site of Object.keys(SITES) as SiteName[]) await takeSite(driver, site, view, camera);
    await takeOwn(driver, view, camera, report);
  }
  await change(driver, { language: 'auto' });
  await model.close();
}
