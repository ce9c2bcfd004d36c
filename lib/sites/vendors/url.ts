/** Addresses of vendors' model pages, by the patterns of assets/vendors.json. */
import { type Vendor, vendorOfHost } from '../../vendors/table.ts';

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** Languages that sites put first in a path, with the country or the script: `/fr/`, `/zh-cn/`, `/pt_BR/`; `jp`, `kr`, `cn`, `tw` for theirs. */
const LOCALE =
  /^(?:ar|bg|bn|ca|cn|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|it|ja|jp|ko|kr|lt|lv|ms|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|ta|th|tr|tw|uk|vi|zh)(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?$/i;

/** A path without the language that stands first in it. */
function withoutLocale(path: string): string {
  const [first = '', ...rest] = partsOf(path);
  return LOCALE.test(first) ? `/${rest.join('/')}` : path;
}

/** Does a part of a path match? `*` is any, `stable-*` any that begins so. */
const matchesPart = (part: string, given: string): boolean =>
  part.endsWith('*') ? given.toLowerCase().startsWith(part.slice(0, -1)) : part === given.toLowerCase();

/** Does `host/a/*` match? `*` is one part of the path, `**` any rest, none included; `/a/*` is of any host. */
export function matchesPattern(pattern: string, host: string, path: string): boolean {
  const [patternHost = '', ...wanted] = pattern.split('/');
  if (patternHost !== '' && patternHost !== host) return false;
  const parts = partsOf(path);
  for (const [at, part] of wanted.entries()) {
    if (part === '**') return true;
    const given = parts[at];
    if (given === undefined || !matchesPart(part, given)) return false;
  }
  return parts.length === wanted.length;
}

/** The vendor on whose site an address may be a model's page, or undefined. */
export function vendorOfPage(url: URL): Vendor | undefined {
  const host = url.hostname.toLowerCase();
  const vendor = vendorOfHost(host);
  if (!vendor) return undefined;
  // A vendor's patterns are those of all its languages. On hubs and code hosts `/de/…` may be an owner of that name.
  const ofLanguage = withoutLocale(url.pathname);
  const matches = (pattern: string): boolean =>
    vendor.kind === 'vendor'
      ? matchesPattern(pattern, host, ofLanguage)
      : matchesPattern(pattern, host, url.pathname) ||
        (!pattern.startsWith(`${host}/*`) && matchesPattern(pattern, host, ofLanguage));
  if (!vendor.pages.some(matches) || vendor.not?.some(matches)) return undefined;
  // A page that is told by its query is no page without it.
  if (vendor.query && isQueryPage(vendor, url) && !vendor.query.some((key) => url.searchParams.has(key)))
    return undefined;
  return vendor;
}

/** Only pages whose address ends in a fixed part are told by their query: `qwen.ai/blog?id=`, not `qwenlm.github.io/blog/x`. */
const isQueryPage = ({ pages }: Vendor, url: URL): boolean =>
  pages.some(
    (pattern) =>
      !pattern.includes('*') && matchesPattern(pattern, url.hostname.toLowerCase(), withoutLocale(url.pathname)),
  );
