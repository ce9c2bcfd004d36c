/** The table of vendors and hubs is well formed, in canonical order, and no host belongs to two. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { VENDORS } from '../lib/vendors/table.ts';

const host = z.string().check(z.regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/));
const pattern = z.string().check(z.regex(/^[a-z0-9.-]+(?:\/(?:\*\*|\*|[a-z0-9._-]+\*?))*$/));
const organization = z.string().check(z.regex(/^[\w.-]+$/));
const record = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: z.string(),
  kind: z.enum(['vendor', 'hub', 'repository']),
  role: z.optional(z.enum(['files', 'service'])),
  hosts: z.array(host),
  pages: z.array(pattern),
  not: z.optional(z.array(pattern)),
  query: z.optional(z.array(z.string())),
  hub: z.optional(z.array(organization)),
  github: z.optional(z.array(organization)),
  traps: z.optional(z.string()),
  source: z.string().check(z.minLength(5)),
  date: z.iso.date(),
  confidence: z.enum(['seen', 'partly from memory', 'not found']),
});

describe('assets/vendors.json', () => {
  it('has the 50 vendors and 9 hubs, each of the agreed form', () => {
    const wrong = VENDORS.filter((each) => !record.safeParse(each).success).map(({ id }) => id);
    expect(wrong).toEqual([]);
    expect(VENDORS.filter(({ kind }) => kind === 'vendor').length).toBeGreaterThanOrEqual(50);
    expect(VENDORS.filter(({ kind }) => kind === 'hub').length).toBeGreaterThanOrEqual(9);
  });

  it('is in canonical order, one record a line', () => {
    const ids = VENDORS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    const lines = readFileSync('assets/vendors.json', 'utf8').trim().split('\n').slice(1, -1);
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')).id)).toEqual(ids);
  });

  it('gives each host to one record, and each pattern to one of its hosts', () => {
    const hosts = VENDORS.flatMap((vendor) => vendor.hosts);
    expect(hosts.filter((each, at) => hosts.indexOf(each) !== at)).toEqual([]);
    const stray = VENDORS.flatMap(({ hosts: own, pages, not = [] }) =>
      [...pages, ...not].filter((each) => !own.includes(each.split('/')[0] ?? '')),
    );
    expect(stray).toEqual([]);
    const idle = VENDORS.flatMap(({ hosts: own, pages }) =>
      own.filter((each) => !pages.some((page) => page.split('/')[0] === each)),
    );
    expect(idle).toEqual([]);
  });

  it('says of each hub what it does', () => {
    expect(VENDORS.filter(({ kind, role }) => (kind === 'hub') !== (role !== undefined))).toEqual([]);
  });
});
