/** A replica web in memory: pages of our own, in the sites' markup of e2e/web, and what their hosts answer about them. */
import { answersOf } from '../e2e/web/answers.ts';
import type { AnyPage, GithubPage, HubPage, VendorPage } from '../e2e/web/page.ts';
import type { Fetch } from '../lib/cli/replica.ts';

/** A page of e2e/web; what its label must be is the measure's business. */
export type Built =
  | Omit<HubPage, 'expect'>
  | Omit<GithubPage, 'expect'>
  | Omit<VendorPage, 'expect'>
  | Omit<AnyPage, 'expect'>;

/** A `fetch` that answers from memory. What is not there is 404, and 401 of the hub's models, as the hub does; of data sets it tells nothing. */
export function webOf(pages: readonly Built[]): Fetch {
  const answers = new Map(
    pages.flatMap((page) =>
      answersOf({ ...page, expect: { outcome: 'undetermined' } }).map(({ url, body }) => [url, body] as const),
    ),
  );
  return async (address) => {
    const url = new URL(address);
    const body = answers.get(url.href) ?? answers.get(`${url.origin}${url.pathname}`);
    if (body === undefined && url.pathname.startsWith('/api/datasets/')) throw new TypeError(`not here: ${address}`);
    const status = body !== undefined ? 200 : url.pathname.startsWith('/api/') ? 401 : 404;
    const response = new Response(body ?? '', { status });
    Object.defineProperty(response, 'url', { value: address });
    return response;
  };
}
