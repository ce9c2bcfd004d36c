import { describe, expect, it } from 'vitest';
import { hubPage } from '../../e2e/web/pages/index.ts';
import { hubHtml } from '../../e2e/web/template/huggingface.ts';
import { readPage } from './read-page.ts';
import type { Fetch } from './replica.ts';

const PAGE = hubHtml({ ...hubPage('alpenglow/ridge-7b'), id: 'acme/ridge' });
const asked: string[] = [];

/** A hub of one model, which the address without an owner leads to. */
const fetch: Fetch = async (input) => {
  const address = String(input);
  asked.push(address);
  if (address.endsWith('/offline')) throw new Error('offline');
  const response = new Response(PAGE, { headers: { 'content-type': 'text/html' } });
  const final = address.endsWith('/ridge') ? 'https://huggingface.co/acme/ridge' : address;
  Object.defineProperty(response, 'url', { value: final });
  return response;
};

describe('readPage', () => {
  it('follows an address of the time before owners were part of it', async () => {
    const page = await readPage('https://huggingface.co/ridge', fetch);
    expect(page).toMatchObject({ kind: 'reading', reading: { subject: { id: 'acme/ridge' } } });
  });

  it.each(['https://huggingface.co/acme', 'https://huggingface.co/offline'])(
    '%s leads to no model',
    async (address) => {
      expect(await readPage(address, fetch)).toEqual({ kind: 'not-a-model', reason: 'other' });
    },
  );

  it.each(['https://huggingface.co/pricing', 'https://huggingface.co/'])('%s is not asked for', async (address) => {
    asked.length = 0;
    expect(await readPage(address, fetch)).toEqual({ kind: 'not-a-model', reason: 'other' });
    expect(asked).toEqual([]);
  });
});
