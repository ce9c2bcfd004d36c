/** The pictures that strangers see: one in the README, five in the stores. Same pages, same camera. */
import { copyFileSync, statSync } from 'node:fs';
import type { Driver, DriverPage } from '../browsers/driver.ts';
import { clickChip, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { SITES } from './plan.ts';

/** A README must open fast. */
const MOST_BYTES = 200_000;

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 400));

async function withCard(driver: Driver, url: string, width: number, height: number): Promise<DriverPage> {
  const page = await driver.newPage();
  await page.resize(width, height);
  await page.goto(url);
  await waitForChip(page);
  await clickChip(page);
  await waitForCard(page);
  await rest();
  return page;
}

/** `docs/label.png`. Throws when it has become too large. */
export async function takeReadmePicture(driver: Driver): Promise<string> {
  const path = 'docs/label.png';
  const page = await withCard(driver, SITES['hugging-face'], 1000, 760);
  await page.screenshot(path);
  await page.close();
  const { size } = statSync(path);
  if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes; at most ${MOST_BYTES} are good for a README`);
  return path;
}

/** The Chrome Web Store wants 1280 × 800; Firefox's takes the same. */
const STORE = { width: 1280, height: 800 };

/** Screenshots for the stores, and the icon of 128 px beside them; answers their paths. */
export async function takeStorePictures(driver: Driver, folder: string): Promise<string[]> {
  const paths: string[] = [];
  const take = async (page: DriverPage, name: string): Promise<void> => {
    const path = `${folder}/${paths.length + 1}-${name}.png`;
    await page.screenshot(path);
    await page.close();
    paths.push(path);
  };
  await take(await withCard(driver, SITES['hugging-face'], STORE.width, STORE.height), 'hugging-face');
  await take(await withCard(driver, SITES.github, STORE.width, STORE.height), 'github');
  await take(await withCard(driver, SITES.vendor, STORE.width, STORE.height), 'vendor');
  for (const name of ['welcome', 'options']) {
    const page = await driver.extensionPage(`${name}.html`);
    await page.resize(STORE.width, STORE.height);
    await rest();
    await take(page, name);
  }
  copyFileSync('public/icon/128.png', `${folder}/icon-128.png`);
  return [...paths, `${folder}/icon-128.png`];
}
