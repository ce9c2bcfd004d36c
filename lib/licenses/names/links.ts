/** Licences by the address of their text: host and path are compared whole (assets/license-links.json, and `url` of assets/licenses.json). */
import records from '../../../assets/license-links.json' with { type: 'json' };
import type { NameReading } from './name.ts';
import { fromKnown, readName } from './name.ts';
import { KNOWN_LICENSES } from './table.ts';

interface LinkRecord {
  host: string;
  /** Segments; `{version}`, `{kind}` and `{id}` stand for one, or for its end. */
  path: string;
  /** Name of the licence, with what the path's placeholders held. */
  name: string;
}

const segmentsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

const LINKS = (records as LinkRecord[]).map(({ host, path, name }) => ({ host, segments: segmentsOf(path), name }));

/** What may follow the address of a text: its languages and renderings, and the version where the name has none. */
const FOLLOWS =
  /^(?:legalcode|deed|[a-z]{2}(?:[-_][a-z]{2})?|\d+[-.]\d+|(?:legalcode|deed)\.[a-z_-]{2,7}|(?:index|legalcode)\.\w{2,4})$/i;
const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2,4})?$/i;
const ENDING = /(?:\.[a-z]{2})?\.(?:html?|txt|md|php)$/i;

const hostOf = ({ host }: URL): string => host.toLowerCase().replace(/^www\./, '');

function parsed(address: string): URL | undefined {
  const text = address.trim();
  if (text.length > 1000 || !/^https?:\/\//i.test(text)) return undefined;
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** What placeholders hold, or undefined when the segments are another address. */
function held(template: readonly string[], segments: readonly string[]): Map<string, string> | undefined {
  const values = new Map<string, string>();
  for (const [at, expected] of template.entries()) {
    const segment = segments[at];
    if (segment === undefined) return undefined;
    const [, before = '', key] = /^([^{]*)\{(\w+)\}$/.exec(expected) ?? [];
    const actual = at === template.length - 1 ? segment.replace(ENDING, '') : segment;
    if (key === undefined) {
      if (actual.toLowerCase() !== expected.toLowerCase()) return undefined;
      continue;
    }
    if (!actual.toLowerCase().startsWith(before.toLowerCase()) || !/^[\w.+-]{1,60}$/.test(actual)) return undefined;
    values.set(key, actual.slice(before.length));
  }
  return segments.slice(template.length).every((segment) => FOLLOWS.test(segment)) ? values : undefined;
}

const known = (name: string): { name: string; reading: NameReading } | undefined => {
  const reading = readName(name);
  return reading.id === undefined || reading.class === 'unstated' ? undefined : { name, reading };
};

/** Addresses in the table of licences that are a licence's own, not a project's. */
const OWN = new Map(
  KNOWN_LICENSES.flatMap((license) => {
    const url = license.url === undefined ? undefined : parsed(license.url);
    if (!url || !/licen[sc]e|terms|agreement|legal/i.test(url.pathname)) return [];
    return [[`${hostOf(url)}/${segmentsOf(url.pathname).join('/').toLowerCase()}`, license] as const];
  }),
);

/** In: an address as it was found. Out: the licence whose text stands there, or undefined. Query and fragment decide nothing. */
export function licenseOfAddress(address: string): { name: string; reading: NameReading } | undefined {
  const url = parsed(address);
  if (!url) return undefined;
  const host = hostOf(url);
  let segments: string[];
  try {
    segments = segmentsOf(decodeURIComponent(url.pathname));
  } catch {
    return undefined;
  }
  const own = OWN.get(`${host}/${segments.join('/').toLowerCase()}`);
  if (own) return { name: own.name, reading: fromKnown(own) };
  const local = segments.length > 1 && LANGUAGE.test(segments[0] ?? '') ? segments.slice(1) : undefined;
  for (const link of LINKS) {
    if (link.host !== host) continue;
    const values = held(link.segments, segments) ?? (local && held(link.segments, local));
    const found = values && known(link.name.replace(/\{(\w+)\}/g, (_, key: string) => values.get(key) ?? ''));
    if (found) return found;
  }
  return undefined;
}
