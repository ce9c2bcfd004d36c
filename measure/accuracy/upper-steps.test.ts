import { describe, expect, it } from 'vitest';
import type { ReleaseRecord } from '../../lib/model/index.ts';
import type { GoldLabel, LabelRecord } from '../gold/labels.ts';
import { pagesOf, reachedBy, upperLines } from './upper-steps.ts';

const label = (url: string, ...outcome: string[]): GoldLabel => ({ url, outcome, claim: [] });
const records = (said: Record<string, string>) =>
  new Map(Object.entries(said).map(([url, outcome]) => [url, { url, outcome } as LabelRecord]));

describe('steps 3 and 4', () => {
  it('are missed where due, and a step too high where they are not', () => {
    const labels = [
      label('a', 'open-source'),
      label('b', 'open-source-open-data'),
      label('c', 'open-weights', 'open-source'),
      label('d', 'open-source'),
      label('e', 'open-weights'),
    ];
    const said = {
      a: 'open-source',
      b: 'open-weights',
      c: 'open-source',
      d: 'open-source-open-data',
      e: 'open-source',
    };
    expect(reachedBy(labels, records(said))).toEqual({
      due: ['a', 'b', 'd'],
      missed: ['b', 'd'],
      given: ['a', 'c', 'd', 'e'],
      above: ['d', 'e'],
    });
  });

  it('a step below the highest that a reader gave is none too high', () => {
    expect(reachedBy([label('a', 'open-source-open-data')], records({ a: 'open-source' }))).toMatchObject({
      missed: ['a'],
      above: [],
    });
  });

  it('with records: pages of exactly the releases that are named, each once', () => {
    const release = (family: string, more: Partial<ReleaseRecord>) => ({ family, ...more }) as ReleaseRecord;
    const releases = [
      release('Fern', { ids: ['fern/leaf', 'fern/root'] }),
      release('Fern', { ids: ['fern/leaf'] }),
      release('Moss', { repositories: ['moss/moss'] }),
    ];
    const pages = [
      'https://huggingface.co/Fern/leaf',
      'https://huggingface.co/fern/leaf-2',
      'https://github.com/moss/moss',
    ];
    expect(pagesOf(releases, pages)).toEqual([
      { family: 'Fern', url: pages[0] },
      { family: 'Moss', url: pages[2] },
    ]);
  });

  it('stand in the document with what was missed', () => {
    const lines = upperLines({ due: ['a', 'b'], missed: ['b'], given: ['a'], above: [] }, [
      { family: 'Fern', url: 'u', without: 'open-weights', with: 'open-source' },
      { family: 'Moss', url: 'v', without: 'open-weights', with: 'open-weights' },
    ]).join('\n');
    expect(lines).toContain('50.0 % (1/2)');
    expect(lines).toContain('Missed: <b>');
    expect(lines).toContain('| Fern | <u> | open-weights | open-source |');
    expect(lines).toContain('| Moss | <v> | open-weights | the same |');
  });
});
