/**
 * Sites beyond Hugging Face and GitHub: which the reader has allowed, asking, taking back, and the script that runs there.
 * Manifest and permissions are the truth; nothing of it is stored by us.
 */
import browser from 'webextension-polyfill';
import { VENDORS } from '../vendors/table.ts';
import { hostEndings } from './match-pattern.ts';
import type { TakenBackMessage } from './messages.ts';
import { register, unregister } from './page-scripts.ts';

const SCRIPT = 'vendor-page';

const patternOf = (host: string): string => `https://${host}/*`;

/** What comes with the installation: Chromium counts the patterns of content scripts as permissions too. */
function installed(): ReadonlySet<string> {
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  return new Set([...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)]);
}

export interface SiteGroup {
  /** Id of assets/vendors.json. */
  id: string;
  name: string;
  kind: 'vendor' | 'hub' | 'repository';
  /** Patterns to ask for. */
  origins: string[];
}

/** Vendors and hubs whose pages can be labelled, by name; for the welcome page and the options. */
export const siteGroups = (): SiteGroup[] =>
  VENDORS.filter(({ hosts }) => hosts.length > 0)
    .map(({ id, name, kind, hosts }) => ({ id, name, kind, origins: hosts.map(patternOf) }))
    .sort((a, b) => a.name.localeCompare(b.name));

/** Origin patterns that the reader has allowed, without those of the installation. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = installed();
  return origins.filter((origin) => !own.has(origin)).sort();
}

/** Asks the reader for sites; must be called in a click. Out: false when they were refused. */
export const requestSites = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** Takes sites back; their labels leave the pages that are open. */
export const removeSites = (origins: string[]): Promise<boolean> => browser.permissions.remove({ origins });

/** The pattern by which a page's site is asked for, or undefined where none can be (browser pages, http, files). */
export function originOf(address: string | undefined): string | undefined {
  try {
    const { protocol, hostname } = new URL(address ?? '');
    return protocol === 'https:' && hostname !== '' ? patternOf(hostname) : undefined;
  } catch {
    return undefined;
  }
}

/** Is there a script of ours on this page's site by right of a permission? */
export async function isGranted(address: string): Promise<boolean> {
  const origin = originOf(address);
  return origin !== undefined && (await browser.permissions.contains({ origins: [origin] }));
}

let queue: Promise<void> = Promise.resolve();

/**
 * Registers the script for exactly the sites that are allowed now. Called at installation, at the browser's start and when
 * permissions change: registrations may be gone after an update. One at a time, or two would register the same id.
 */
export function registerScripts(): Promise<void> {
  queue = queue.then(update, update);
  return queue;
}

async function update(): Promise<void> {
  const matches = (await grantedSites()).filter((origin) => origin.startsWith('https://'));
  await unregister(SCRIPT);
  if (matches.length > 0) await register(SCRIPT, matches);
}

/** Keeps the registration in step with the permissions. Call once, when the background script starts. */
export function watchSites(): void {
  const update = (): void => void registerScripts().catch(() => {});
  browser.runtime.onInstalled.addListener(update);
  browser.runtime.onStartup.addListener(update);
  browser.permissions.onAdded.addListener(update);
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    update();
    void tellTakenBack(origins).catch(() => {});
  });
}

/**
 * Tells the scripts in open pages which sites were taken back: labels leave at once, not at the next load. Which page a tab shows is
 * not ours to know any more, so each script compares for itself. A site that another permission still holds is not told.
 */
async function tellTakenBack(origins: readonly string[]): Promise<void> {
  const held = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const gone = origins.filter((_, at) => !held[at]);
  const message: TakenBackMessage = { type: 'taken-back', hosts: gone.flatMap(hostEndings) };
  if (message.hosts.length === 0) return;
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => {});
}
