/** Addresses of vendors' model pages, by the patterns of assets/vendors.json. */
import { type Vendor, vendorOfHost } from '../../model/vendors.ts';

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** Does `host/a/*` match? `*` is one part of the path, `**` any rest, none included; `/a/*` is of any host. */
export function matchesPattern(pattern: string, host: string, path: string): boolean {
  const [patternHost = '', ...wanted] = pattern.split('/');
  if (patternHost !== '' && patternHost !== host) return false;
  const parts = partsOf(path);
  for (const [at, part] of wanted.entries()) {
    if (part === '**') return true;
    const given = parts[at];
    if (given === undefined || (part !== '*' && part !== given.toLowerCase())) return false;
  }
  return parts.length === wanted.length;
}

/** The vendor on whose site an address may be a model's page, or undefined. */
export function vendorOfPage(url: URL): Vendor | undefined {
  const host = url.hostname.toLowerCase();
  const vendor = vendorOfHost(host);
  if (!vendor) return undefined;
  const matches = (pattern: string): boolean => matchesPattern(pattern, host, url.pathname);
  if (!vendor.pages.some(matches) || vendor.not?.some(matches)) return undefined;
  // A page that is told by its query is no page without it.
  if (vendor.query && isQueryPage(vendor, url) && !vendor.query.some((key) => url.searchParams.has(key)))
    return undefined;
  return vendor;
}

/** Only pages whose address ends in a fixed part are told by their query: `qwen.ai/blog?id=`, not `qwenlm.github.io/blog/x`. */
const isQueryPage = ({ pages }: Vendor, url: URL): boolean =>
  pages.some((pattern) => !pattern.includes('*') && matchesPattern(pattern, url.hostname.toLowerCase(), url.pathname));
