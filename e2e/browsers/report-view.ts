/** The report page of a tab's model. */
import { type Driver, type DriverPage, poll } from './driver.ts';
import { popupFor, popupText, waitForChip } from './label-view.ts';

/** In: a popup's page. Out: the address of a fresh report, as a path in the extension. */
export async function openReport(popup: DriverPage): Promise<string> {
  const latest = (): Promise<string> =>
    popup.evaluate<string>(
      `(globalThis.browser ?? chrome).storage.session.get('reports').then(({ reports = [] }) => reports.at(-1)?.id ?? '')`,
    );
  const before = await latest();
  await popup.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage({
    type: 'report', tabId: Number(new URLSearchParams(location.search).get('tab')),
  }).then(() => 0)`);
  const id = await poll(latest, (seen) => seen !== before, 3000);
  return `report.html?id=${id}`;
}

/** Visits `url`, whose label's words are `label`, and opens a report on it. Out: as `openReport`. */
export async function reportOn(driver: Driver, url: string, label: string): Promise<string> {
  const page = await driver.newPage();
  await page.goto(url);
  await waitForChip(page);
  const popup = await popupFor(driver, url);
  await popupText(popup, label);
  const report = await openReport(popup);
  await popup.close();
  return report;
}
