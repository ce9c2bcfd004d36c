/**
 * The table of publishers and hubs, `assets/vendors.json`: one record a line, corrected by hand.
 * Not part of `index.ts`: it must not weigh on the content script of Hugging Face and GitHub.
 */
import records from '../../assets/vendors.json' with { type: 'json' };

export interface Vendor {
  id: string;
  name: string;
  /** `vendor`: publishes its own models. `hub`: has pages of many publishers. `repository`: a host of code repositories. */
  kind: 'vendor' | 'hub' | 'repository';
  /** What a hub does: `files` hands out weights, `service` runs models for a price. */
  role?: 'files' | 'service';
  /** Host names, compared exactly. Empty: known, and no page of its own is read. */
  hosts: string[];
  /** Patterns of model pages: `host/part/*`, `*` for one part of the path, `**` for any rest. */
  pages: string[];
  /** Patterns of pages among them that are never a model's. */
  not?: string[];
  /** Parts of the query that tell one page from another (single-page applications). */
  query?: string[];
  /** Organizations on Hugging Face and GitHub that publish for it. */
  hub?: string[];
  github?: string[];
  /** What misleads, for people who correct this table. */
  traps?: string;
  source: string;
  date: string;
  confidence: string;
}

export const VENDORS = records as readonly Vendor[];

const BY_HOST = new Map(VENDORS.flatMap((vendor) => vendor.hosts.map((host) => [host, vendor] as const)));

/** The record that a host belongs to. Hosts are compared exactly: `evil-openai.com` is nobody's. */
export const vendorOfHost = (host: string): Vendor | undefined => BY_HOST.get(host.toLowerCase());

/** Address of a page without what does not tell it from others: fragment, campaign codes, a slash at the end. */
export function identityOf(url: URL): string {
  const path = url.pathname.replace(/\/$/, '');
  const query = (vendorOfHost(url.hostname)?.query ?? [])
    .filter((key) => url.searchParams.has(key))
    .map((key) => `${key}=${encodeURIComponent(url.searchParams.get(key) ?? '')}`);
  return `${url.hostname.toLowerCase()}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Does a model or repository `owner/name` belong to one of these organizations? Without regard to case. */
export const belongsTo = (organizations: readonly string[] | undefined, id: string): boolean => {
  const owner = id.split('/')[0]?.toLowerCase();
  return organizations?.some((each) => each.toLowerCase() === owner) ?? false;
};
