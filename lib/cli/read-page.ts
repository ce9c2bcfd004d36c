/** Fetches a page and reads it with the same site adapters as the browser, over a DOM for Node. */
import { parseHTML } from 'linkedom';
import type { Reading, ReadResult } from '../model/index.ts';
import { readerAt } from '../sites/every-reader.ts';
import { SITES } from '../sites/index.ts';
import type { Fetch } from './replica.ts';

/** A page that could not be read: exit status 1, the message on standard error. */
export class PageError extends Error {}

export type PageResult = { kind: 'reading'; reading: Reading } | { kind: 'not-a-model'; reason: string };

/** HTML to a document. linkedom has no base address of its own: the adapters fall back to the page's. */
export function parseDocument(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** Reads the page at `address`. Throws `PageError` when it cannot be fetched or has no readable content. */
export async function readPage(address: string, fetch: Fetch): Promise<PageResult> {
  const url = parseAddress(address);
  const reader = readerAt(url);
  if (!reader) return readMoved(url, fetch);
  const response = await fetch(url.href, { redirect: 'follow', credentials: 'omit' });
  if (response.status === 404) return { kind: 'not-a-model', reason: 'not-found' };
  if (!response.ok) throw new PageError(`${address}: HTTP ${response.status}`);
  const document = parseDocument(await response.text());
  const final = new URL(response.url || url.href);
  // A page may have moved to another site, which then reads it.
  return asPage((readerAt(final) ?? reader).read(document, final), address);
}

/**
 * An address that is no page's of a site may lead to one: huggingface.co/gpt2 is openai-community/gpt2 since owners are part of the
 * address. Only the hub's are asked; what leads nowhere is no model's page.
 */
async function readMoved(url: URL, fetch: Fetch): Promise<PageResult> {
  const nothing: PageResult = { kind: 'not-a-model', reason: 'other' };
  if (!SITES.some((site) => site.leadsOn?.(url))) return nothing;
  const response = await fetch(url.href, { redirect: 'follow', credentials: 'omit' }).catch(() => undefined);
  const final = response?.ok && response.url ? new URL(response.url) : undefined;
  const reader = final && readerAt(final);
  if (!response || !final || !reader) return nothing;
  return asPage(reader.read(parseDocument(await response.text()), final), url.href);
}

function asPage(result: ReadResult, address: string): PageResult {
  if (result === undefined) throw new PageError(`${address}: nothing on the page says what it is about`);
  if ('reason' in result) return { kind: 'not-a-model', reason: result.reason };
  return { kind: 'reading', reading: result };
}

function parseAddress(address: string): URL {
  try {
    return new URL(address);
  } catch {
    throw new PageError(`${address}: not an address`);
  }
}
