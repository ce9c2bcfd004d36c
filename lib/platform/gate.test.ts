/** What a page's script may ask of the background script: exactly what SECURITY.md lists, message by message. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessage } from './message-schema.ts';
import { type Request, SENDERS } from './messages.ts';

const AT = 'https://huggingface.co/acme/m';
const CONTENT = { kind: 'content', url: AT } as const;
const OWN = { kind: 'own', url: 'chrome-extension://us/popup.html' } as const;

/** A message of each kind as it is meant to be; and what nobody may make of it. */
const SAMPLES: Readonly<Record<Request['type'], { right: object; wrong: object[] }>> = {
  assess: {
    right: {
      reading: {
        subject: { site: 'huggingface', id: 'acme/m', name: 'm' },
        url: AT,
        title: 'm',
        view: 'card',
        documents: [],
        problems: [],
      },
    },
    wrong: [{}, { reading: { subject: { site: 'huggingface', id: 'acme/m', name: 'm' } } }],
  },
  'no-label': {
    right: { reason: 'notModel.dataset' },
    wrong: [
      { reason: 'outcome.open-source' },
      { reason: 'notModel.Open Source AI' },
      { reason: 'This model is open source.' },
      { problem: { code: 'all-is-well' } },
    ],
  },
  reading: { right: {}, wrong: [] },
  card: { right: {}, wrong: [] },
  'hide-here': { right: {}, wrong: [] },
  settings: { right: { change: { paused: true } }, wrong: [{}, { change: { lookups: 'all' } }] },
  report: { right: { about: 'mistake' }, wrong: [{ about: 'praise' }, { tabId: 'x' }] },
  'show-label': { right: { tabId: 1, show: true }, wrong: [{ tabId: 1 }, { tabId: '1', show: true }] },
  options: { right: {}, wrong: [] },
  clear: { right: { what: 'cache' }, wrong: [{}, { what: 'settings' }] },
  list: {
    right: { query: { terms: [], limit: 30 } },
    wrong: [{ query: { terms: [], limit: 1e6 } }, { query: { terms: [], url: 'https://evil.example/' } }],
  },
};

const TYPES = Object.keys(SENDERS) as Request['type'][];

describe.each(TYPES)('the message %s', (type) => {
  const { right, wrong } = SAMPLES[type];

  it('is read from those who may send it, and from nobody else', () => {
    for (const sender of [CONTENT, OWN])
      expect(readMessage({ type, ...right }, sender) !== undefined, sender.kind).toBe(
        SENDERS[type].includes(sender.kind),
      );
  });

  it('is refused in any other shape', () => {
    for (const each of wrong)
      for (const sender of [CONTENT, OWN])
        expect(readMessage({ type, ...each }, sender), JSON.stringify(each)).toBeUndefined();
  });

  it('brings no field that is not agreed', () => {
    const [kind = 'content'] = SENDERS[type];
    const read = readMessage(
      { type, ...right, url: 'https://evil.example/', host: 'x' },
      kind === 'own' ? OWN : CONTENT,
    );
    expect(read).toEqual({ type, ...right });
  });
});

it('are listed in SECURITY.md as the code has them', () => {
  const text = readFileSync('SECURITY.md', 'utf8');
  const [, section = ''] = text.split('## What a page’s script may ask of the background');
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  const listed = rows.map((row) => row.split('|')[1]?.trim().replaceAll('`', ''));
  expect(listed).toEqual(TYPES.filter((type) => SENDERS[type].includes('content')));
});
