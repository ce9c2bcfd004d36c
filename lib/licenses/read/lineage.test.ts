/** The chain of bases: what was read, what is known of a family, and what was named and not read. */
import { describe, expect, it } from 'vitest';
import { modelMetadataFrom } from '../../hub/model-record.ts';
import { proseOf } from '../../learned/index.ts';
import type { BaseModel, Evidence, LicenseFinding } from '../../model/index.ts';
import { withLineage } from './lineage.ts';

const URL = 'https://huggingface.co/cedar/cone';
const APACHE: LicenseFinding = {
  class: 'osi',
  id: 'Apache-2.0',
  restrictions: [],
  evidence: [{ source: 'model card', url: URL, quote: 'license: apache-2.0' }],
  basis: 'stated',
  texts: [],
};
const recognize = () => ({
  verdict: 'unknown' as const,
  licenses: [],
  class: 'unrecognised' as const,
  restrictions: [],
  added: [],
  removed: [],
  stretches: [],
});

const base = (id: string, more: Partial<BaseModel> = {}): BaseModel => ({
  id,
  relation: 'finetune',
  depth: 1,
  of: 'cedar/cone',
  url: `https://huggingface.co/${id}`,
  status: 'stated',
  ...more,
});
const read = (id: string, license: string, more: Partial<BaseModel> = {}): BaseModel => {
  const metadata = modelMetadataFrom({ id, cardData: { license } });
  return base(id, { status: 'read', ...(metadata && { metadata }), ...more });
};
const evidence = (...bases: BaseModel[]): Evidence => ({
  reading: {
    subject: { site: 'huggingface', id: 'cedar/cone', name: 'cone', owner: 'cedar' },
    url: URL,
    title: 'cone',
    view: 'card',
    documents: [],
    problems: [],
  },
  documents: [],
  bases,
  problems: [],
  requests: 0,
  lookups: 'site',
});
const chain = async (...bases: BaseModel[]) =>
  withLineage(
    APACHE,
    evidence(...bases),
    proseOf(evidence(...bases), () => []),
    recognize,
  );

describe('the chain of bases', () => {
  it('is as strict as its strictest link', async () => {
    const { license, conflicts, unread } = await chain(
      read('fir/a', 'mit'),
      read('fir/b', 'cc-by-nc-4.0', { depth: 2 }),
    );
    expect([license.id, conflicts.length, unread]).toEqual(['CC-BY-NC-4.0', 1, undefined]);
  });

  it('counts a family that is known when its page was not read, with the day of the table', async () => {
    const { license, lineage, unread } = await chain(base('meta-llama/Llama-2-7b'));
    expect([license.class, license.id, unread]).toEqual(['restricted', 'llama2', undefined]);
    expect(lineage[0]?.known).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(['stated', 'missing', 'failed'] as const)(
    'names a base that is %s and of no known family',
    async (status) => {
      expect((await chain(base('fir/needle', { status }))).unread).toBe('fir/needle');
    },
  );

  it('is not asked of an own base', async () => {
    const { license, unread } = await chain(base('cedar/seed'), read('cedar/root', 'cc-by-nc-4.0'));
    expect([license.id, unread]).toEqual(['Apache-2.0', undefined]);
  });

  it('reads the licence file of a base, which outranks its tag', async () => {
    const file = {
      kind: 'license-file' as const,
      path: 'LICENSE',
      url: URL,
      blocks: [],
      raw: 'Commercial use is prohibited.',
    };
    const { license } = await chain(read('fir/a', 'mit', { documents: [file] }));
    expect(license.class).toBe('restricted');
  });
});
