/** Every page of our replica web, judged in seconds without a browser: the label that its file says it must have, and the card's words. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { judgeWith } from '../../lib/cli/judge.ts';
import { openReplica } from '../../lib/cli/replica.ts';
import type { Assessment } from '../../lib/model/index.ts';
import { flatten } from '../../lib/platform/words.ts';
import { cardModule } from '../../lib/ui/card/card.tsx';
import { createTranslator } from '../../lib/ui/translate.ts';
import en from '../../locales/en.json' with { type: 'json' };
import { addressOf, answersOf } from './answers.ts';
import { generateWeb, PAGES } from './generate.ts';
import { ANY_PAGES, VENDOR_PAGES } from './pages/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-web-'));
const replica = openReplica(generateWeb(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const ALL = [...PAGES, ...VENDOR_PAGES, ...ANY_PAGES];

/** What an application shows once it has drawn itself, which here nothing does. */
const drawn = new Map(
  [...VENDOR_PAGES, ...ANY_PAGES]
    .filter(({ late }) => late !== undefined)
    .flatMap(({ late: _, ...page }) => answersOf(page).map(({ url, body }) => [url, body] as const)),
);
const judge = judgeWith(async (url, init) => (drawn.has(url) ? new Response(drawn.get(url)) : replica(url, init)), {
  lookups: 'site',
  acceptOpenTerms: false,
  now: new Date(0),
});

const { document } = parseHTML('<!doctype html><body></body>');
vi.stubGlobal('document', document);
const t = createTranslator(Object.fromEntries(flatten(en)), 'en');
const nothing = (): void => {};

/** The text of the card that explains an assessment. */
function cardOf(assessment: Assessment): string {
  vi.stubGlobal('location', new URL(assessment.url));
  const container = document.createElement('div') as unknown as HTMLElement;
  const handlers = {
    onLoadCard: async () => undefined,
    onPauseSite: nothing,
    onShowPassage: () => false,
    onReport: nothing,
    onOptions: nothing,
    onCopy: async () => {},
  };
  const { textContent } = cardModule.render(container, {
    state: { kind: 'assessed', assessment },
    t,
    host: new URL(assessment.url).host,
    handlers,
    onClose: nothing,
  });
  cardModule.clear(container);
  return textContent ?? '';
}

describe('labels of own pages', () => {
  it.each(ALL.map((page) => [addressOf(page), page.expect] as const))('%s', async (address, wanted) => {
    const judged = await judge(address);
    if (judged.kind === 'not-a-model') return expect('absent').toBe(wanted.outcome);
    const { outcome, page, claim, relation } = judged.assessment;
    expect(outcome).toBe(wanted.outcome === 'absent' ? 'not-a-model' : wanted.outcome);
    if (wanted.outcome === 'absent') return;
    expect(page.kind === 'maybe').toBe(wanted.doubt ?? false);
    if (wanted.claim) expect(claim.level).toBe(wanted.claim);
    if (wanted.relation) expect(relation).toBe(wanted.relation);
    const card = cardOf(judged.assessment).toLowerCase();
    for (const words of wanted.says ?? []) expect(card).toContain(words.toLowerCase());
  });
});
