/** The card without extension and site: in one page, one model after the other, quickly. */
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Assessment } from '../../lib/model/index.ts';
import { flatten } from '../../lib/platform/words.ts';
import type { Box } from '../../lib/ui/card/place.ts';
import { findBrowser } from './find.ts';

export interface BareCard {
  assessment: Assessment;
  messages: Record<string, string>;
  language: string;
  /** Where the chip stands. */
  box: Box;
  dark?: boolean;
}

/** In CSS pixels; bottoms in the window. */
export interface Seen {
  height: number;
  /** Height of what the card holds. */
  content: number;
  bottom: number;
  parts: { part: string; bottom: number }[];
}

export interface CardAlone {
  page: Page;
  show(assessment: Assessment, language: string, box: Box, dark?: boolean): Promise<Seen>;
  close(): Promise<void>;
}

/** Bundles bare-card.ts as a script. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'e2e/browsers/bare-card.ts', formats: ['iife'], name: 'bare' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('the card was not bundled');
  return first.output[0].code;
}

/** Opens Chromium, without our extension, on an empty page that draws cards. */
export async function cardAlone(): Promise<CardAlone> {
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: await script() });
  const wordsOf = (language: string): Record<string, string> =>
    Object.fromEntries(flatten(JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'))));
  return {
    page,
    show: (assessment, language, box, dark = false) => {
      const shown: BareCard = { assessment, messages: wordsOf(language), language, box, dark };
      return page.evaluate(
        (given) => (globalThis as unknown as { showCard(card: BareCard): Seen }).showCard(given),
        shown,
      );
    },
    close: () => browser.close(),
  };
}
