/** Who may speak to the background script: content scripts in top frames and our own pages, and nobody else. */
import { describe, expect, it, vi } from 'vitest';
import { readMessage } from './message-schema.ts';

type Listener = (message: unknown, from: object) => Promise<unknown> | undefined;
const { listeners } = vi.hoisted(() => ({ listeners: [] as Listener[] }));

vi.mock('webextension-polyfill', () => {
  const area = { get: async () => ({}), set: async () => {}, remove: async () => {} };
  return {
    default: {
      runtime: {
        id: 'us',
        getURL: (path: string) => `chrome-extension://us/${path}`,
        onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      },
      storage: { local: area, session: area, onChanged: { addListener: () => {} } },
    },
  };
});

const { onMessage } = await import('./extension.ts');
const heard = vi.fn(async (_message: unknown, _incoming: unknown) => 'answer');
onMessage(heard);
const say = (from: object): Promise<unknown> | undefined => {
  heard.mockClear();
  return listeners[0]?.({ type: 'reading' }, from);
};
const PAGE = 'https://huggingface.co/acme/m';

describe('a message', () => {
  it.each<[string, object, object]>([
    [
      'a content script in a top frame',
      { id: 'us', url: PAGE, tab: { id: 7 }, frameId: 0 },
      { kind: 'content', url: PAGE },
    ],
    ['a page of ours', { id: 'us', url: 'chrome-extension://us/popup.html' }, { kind: 'own' }],
    [
      'a page of ours in a tab',
      { id: 'us', url: 'chrome-extension://us/options.html', tab: { id: 9 }, frameId: 0 },
      { kind: 'own' },
    ],
  ])('of %s is heard', async (_, from, sender) => {
    expect(await say(from)).toBe('answer');
    expect(heard.mock.lastCall?.[1]).toMatchObject({ sender });
  });

  it.each<[string, object]>([
    ['another extension', { id: 'them', url: PAGE, tab: { id: 7 }, frameId: 0 }],
    ['another extension’s page', { id: 'them', url: 'chrome-extension://them/popup.html' }],
    ['a page, by an outside message', { url: PAGE, tab: { id: 7 }, frameId: 0 }],
    ['a frame', { id: 'us', url: PAGE, tab: { id: 7 }, frameId: 3 }],
    ['no tab', { id: 'us', url: PAGE, frameId: 0 }],
    [
      'a page whose address only begins like ours',
      { id: 'us', url: 'chrome-extension://us.evil/popup.html', frameId: 0 },
    ],
    ['nobody', {}],
  ])('of %s is not', (_, from) => {
    expect(say(from)).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  it.each<[string, unknown, string]>([
    ['has the address that a router went on to', 'https://huggingface.co/acme/n', 'https://huggingface.co/acme/n'],
    ['does not speak for another site', 'https://github.com/acme/n', PAGE],
    ['nor for what is no address', 'n', PAGE],
    ['nor for what is no text', { toString: () => PAGE }, PAGE],
    ['nor when it says nothing', null, PAGE],
  ])('%s', async (_, page, url) => {
    heard.mockClear();
    await listeners[0]?.({ type: 'reading', page }, { id: 'us', url: PAGE, tab: { id: 7 }, frameId: 0 });
    expect(heard.mock.lastCall?.[1]).toMatchObject({ sender: { url } });
  });

  it('says when it comes from a private window', async () => {
    await say({ id: 'us', url: PAGE, tab: { id: 7, incognito: true }, frameId: 0 });
    expect(heard.mock.lastCall?.[1]).toMatchObject({ private: true });
  });
});

describe('the gate', () => {
  const sender = { kind: 'content', url: PAGE } as const;

  it('refuses a megabyte of nonsense, and a thousand forged messages, in little time', () => {
    const started = performance.now();
    const big = 'x'.repeat(1_000_000);
    for (const message of [
      { type: 'assess', reading: { subject: big } },
      { type: 'no-label', reason: big },
      { type: big },
    ])
      expect(readMessage(message, sender)).toBeUndefined();
    for (let at = 0; at < 1000; at++)
      expect(
        readMessage({ type: at % 2 ? 'clear' : 'assess', tabId: at, reading: { documents: [at] } }, sender),
      ).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
