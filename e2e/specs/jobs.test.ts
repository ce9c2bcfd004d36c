/** Seven readers with a question each, and how many steps every answer takes. The table that people read is docs/steps.md. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { USE_QUESTIONS } from '../../lib/model/index.ts';
import { type DriverPage, poll } from '../browsers/driver.ts';
import { clickChip, popupText, waitForCard, waitForChip } from '../browsers/label-view.ts';
import { type Started, start } from '../browsers/start.ts';
import { Steps } from '../browsers/steps.ts';
import { generateWeb } from '../web/generate.ts';

const on = (id: string): string => `https://huggingface.co/${id}`;
const RIDGE = on('alpenglow/ridge-7b');
const CHAT = on('alpenglow/ridge-7b-chat');
const ESTUARY = on('tidewater/estuary-3b');
const GATED = on('hospital-verona/radiograph-1b');

/** A reader's row of the table: who, asks what, steps. */
const rows = readFileSync('docs/steps.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const promised = (who: string): string | undefined => rows.find((cells) => cells[1] === who)?.[3];

describe.each(['chromium', 'firefox'] as const)('seven jobs in %s', (name) => {
  let started: Started;
  let page: DriverPage;
  beforeAll(async () => {
    started = await start(name, generateWeb(`.output/web-jobs-${name}`));
  });
  beforeEach(async () => {
    page = await started.driver.newPage();
    return () => page.close();
  });
  afterAll(() => started?.close());

  /** A page with its label, and no step made. */
  async function visit(url: string): Promise<Steps> {
    await page.goto(url);
    await waitForChip(page);
    return new Steps(started.driver, page);
  }

  it('developer: which label, why, and whether business use is allowed', async () => {
    const steps = await visit(CHAT);
    const card = await steps.hover();
    expect(card).toContain('Weights Available AI');
    expect(await steps.read('.finding')).toContain('limit on the number of users');
    expect(await steps.read('.uses [data-question=commercial]')).toMatch(/Business use .*yes, if/);
    expect(steps.told).toBe(promised('developer'));
  });

  it('procurement officer: ten answers, each with its section of the license', async () => {
    const steps = await visit(RIDGE);
    await steps.hover();
    await steps.click('.uses .others > summary');
    const seen = await poll(
      () =>
        page.inLabel<{ question: string; value: string; place: string; shown: boolean }[]>(`function () {
          return [...this.querySelectorAll('.uses [data-question]')].map((each) => ({
            ...each.dataset,
            place: each.querySelector('.place')?.innerText ?? '',
            shown: each.checkVisibility(),
          }));
        }`),
      (all) => all?.[1]?.shown === true,
      5000,
    );
    const ten = (seen ?? []).slice(0, 10);
    expect(ten.map(({ question }) => question)).toEqual(USE_QUESTIONS.slice(0, 10));
    expect(ten.filter(({ shown }) => !shown)).toEqual([]);
    // What the text does not speak of stands in no section of it.
    expect(ten.filter(({ value, place }) => /^yes/.test(value) && !place)).toEqual([]);
    expect(ten.filter(({ place }) => place).length).toBeGreaterThan(4);
    expect(steps.told).toBe(promised('procurement officer'));
  });

  it('lawyer: the clause as it stands, with a link to it', async () => {
    const steps = await visit(CHAT);
    await steps.click('.chip');
    await waitForCard(page);
    expect(await steps.read('.license-reading .clause blockquote')).toContain(
      'Licensees with more than 50 million monthly active users need a separate agreement.',
    );
    const address = await page.inLabel<string>(
      `function () { return this.querySelector('.license-reading .clause figcaption a').href; }`,
    );
    expect(address).toMatch(/ridge-7b-chat.*#:~:text=/);
    expect(steps.told).toBe(promised('lawyer'));
  });

  it('journalist: a page to keep, with what is claimed beside what was found', async () => {
    const steps = await visit(ESTUARY);
    await steps.click('.chip');
    await waitForCard(page);
    const { report } = await steps.toReport('.quiet', 'Report');
    await popupText(report, 'We open-source Estuary 3B');
    expect(await steps.readOn(report, '.finding')).toContain('no commercial use');
    expect(await steps.readOn(report, '.claim-reading')).toContain('We open-source Estuary 3B');
    await report.close();
    expect(steps.told).toBe(promised('journalist'));
  });

  it('researcher: what the next step needs, and what other definitions say', async () => {
    const steps = await visit(RIDGE);
    const popup = await steps.toolbar(RIDGE, 'Open Weights AI');
    expect(await steps.readOn(popup, '.next')).toMatch(/open source ai/i);
    await steps.clickOn(popup, '[role=tab][aria-selected=false]');
    expect(await popupText(popup, /OSAID|Open Source AI Definition/)).toMatch(/OSAID|Open Source AI Definition/);
    await popup.close();
    expect(steps.told).toBe(promised('researcher'));
  });

  it('first reader: every word that is explained', async () => {
    await page.resize(390, 800);
    const words: [url: string, selector: string, says: string][] = [
      ...['weights', 'deploymentCode', 'trainingCode', 'trainingData', 'dataInformation'].map(
        (id): [string, string, string] => [RIDGE, `[data-element=${id}] summary`, `[data-element=${id}] .explained`],
      ),
      [RIDGE, '.ladder .term', '.ladder .meaning'],
      [RIDGE, '.license-reading .term', '.license-reading .meaning'],
      [CHAT, '.lineage .term', '.lineage .meaning'],
    ];
    let at = '';
    for (const [url, word, says] of words) {
      if (at !== url) {
        at = url;
        await visit(url);
        await clickChip(page);
        await waitForCard(page);
      }
      const steps = new Steps(started.driver, page);
      await steps.tap(word);
      const shown = `function () { return this.querySelector(${JSON.stringify(says)})?.checkVisibility() ?? false; }`;
      expect(await poll(() => page.inLabel<boolean>(shown), Boolean, 5000), word).toBe(true);
      expect(steps.told.split(';')[0], word).toBe(promised('first reader'));
    }
    // A gate is a word of an unfolded row.
    await visit(GATED);
    await clickChip(page);
    await waitForCard(page);
    await new Steps(started.driver, page).tap('[data-element=weights] summary');
    const steps = new Steps(started.driver, page);
    await steps.tap('.gate .term');
    expect(await steps.read('.gate .meaning')).not.toBe('');
    expect(steps.told.split(';')[0]).toBe(promised('first reader'));
  });

  it('vendor: the lines to add', async () => {
    const steps = await visit(RIDGE);
    await steps.click('.chip');
    await waitForCard(page);
    const { address, report } = await steps.toReport('.quiet', 'Is this your model?');
    expect(address).toMatch(/#advice$/);
    expect(await report.evaluate<number>(`document.querySelectorAll('#advice li').length`)).toBeGreaterThan(0);
    expect(await steps.readOn(report, '#advice pre')).toMatch(/^---\n.+:/);
    await report.close();
    expect(steps.told).toBe(promised('vendor'));
  });
});
