/** First labels: when one comes, that it proves what it says, and that at most one change follows. Clocks are the test's own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment, Evidence, ModelMetadata, Reading } from '../model/index.ts';
import { onPage } from '../sources/index.ts';
import { PATIENCE, SOON } from './first.ts';
import { type AssessDeps, assessPage } from './index.ts';
import { RELEASED } from './sample.ts';

const METADATA: ModelMetadata = { ...RELEASED, datasets: ['acme/corpus'] };

const WORDS = [
  'The model was trained from scratch on [acme/corpus](https://huggingface.co/datasets/acme/corpus), which is under the ODC-By license.',
  'The training code is in this repository, under the Apache 2.0 license.',
];

const reading = (license: string): Reading => ({
  subject: { site: 'huggingface', id: 'acme/m', name: 'm', owner: 'acme' },
  url: 'https://huggingface.co/acme/m',
  title: 'acme/m',
  view: 'card',
  documents: [
    {
      kind: 'model-card',
      url: 'https://huggingface.co/acme/m',
      blocks: [
        { kind: 'heading', level: 1, text: 'm' },
        ...WORDS.map((text) => ({ kind: 'paragraph' as const, text })),
      ],
    },
  ],
  model: { ...METADATA, licenses: license === '' ? [] : [license] },
  problems: [],
});

const later = <T>(ms: number, value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), ms));

/** Within five milliseconds. */
const about = (ms: number) => expect.closeTo(ms, -1);

interface Slow {
  license?: string;
  /** Milliseconds until what may lower the label is there, and then until the records of data sets are. */
  gather: number;
  training: number;
  /** What the hub says of the data set. */
  set?: 'read' | 'missing' | 'failed';
}

/** Judges a page whose look-ups take their time. Out: what was shown when (ms), the last being the label after the look-ups. */
async function shown({ license = 'apache-2.0', gather, training, set = 'read' }: Slow) {
  const seen: { at: number; assessment: Assessment }[] = [];
  const started = Date.now();
  const show = (assessment: Assessment): void => void seen.push({ at: Date.now() - started, assessment });
  const page = reading(license);
  const deps: AssessDeps = {
    gather: () => later<Evidence>(gather, { ...onPage(page), lookups: 'site' }),
    further: {
      baseCards: async () => {},
      training: async (evidence) => {
        await later(training, 0);
        const facts = set === 'read' ? { status: set, license: ['odc-by'] } : { status: set };
        evidence.dataSets = [{ id: 'acme/corpus', ...facts }];
      },
    },
    recognize: async () => {
      throw new Error('there is no license file');
    },
    acceptOpenTerms: false,
    records: false,
    first: show,
    now: new Date('2026-11-30T10:00:00Z'),
  };
  const last = assessPage(page, deps).then(show);
  await vi.advanceTimersByTimeAsync(60_000);
  await last;
  return seen.map(({ at, assessment: { outcome, step, outstanding } }) => ({ at, outcome, step, outstanding }));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a first label', () => {
  it('is none where look-ups end soon: one label is shown', async () => {
    expect(await shown({ gather: SOON - 50, training: SOON - 50 })).toMatchObject([
      { outcome: 'open-source-open-data', outstanding: undefined },
    ]);
  });

  it('comes before the records of data sets, and is no step that they may take back', async () => {
    expect(await shown({ gather: 100, training: 4000 })).toMatchObject([
      { at: about(100 + SOON), outcome: 'open-weights', step: 2, outstanding: 'training' },
      { at: about(4100), outcome: 'open-source-open-data', step: 4, outstanding: undefined },
    ]);
    expect(await shown({ gather: 100, training: 4000, set: 'missing' })).toMatchObject([
      { outcome: 'open-weights' },
      { outcome: 'open-weights', outstanding: undefined },
    ]);
  });

  it('calls nothing open while license files and bases are looked up, and comes in time all the same', async () => {
    expect(await shown({ gather: 5000, training: 5000 })).toMatchObject([
      { at: about(PATIENCE), outcome: 'undetermined', step: null, outstanding: 'license' },
      { at: about(10_000), outcome: 'open-source-open-data', outstanding: undefined },
    ]);
  });

  it('does not say that there is no license while one may be found', async () => {
    expect(await shown({ license: '', gather: 3000, training: 0 })).toMatchObject([
      { outcome: 'undetermined', outstanding: 'license' },
      { outcome: 'no-license', outstanding: undefined },
    ]);
  });

  it('that no look-up makes stricter comes at once', async () => {
    expect(await shown({ license: 'cc-by-nc-4.0', gather: 3000, training: 0 })).toMatchObject([
      { at: about(SOON), outcome: 'weights-available', step: 1, outstanding: 'license' },
      { at: about(3000), outcome: 'weights-available', step: 1, outstanding: undefined },
    ]);
  });

  it('is followed by one change at most, however long anything takes', async () => {
    for (const gather of [0, SOON, 400, PATIENCE, 20_000])
      for (const training of [0, SOON, 900, 20_000]) {
        const seen = await shown({ gather, training });
        expect(seen.length, `${gather} and ${training} ms`).toBeLessThanOrEqual(2);
        expect(seen.at(-1)).toMatchObject({ outcome: 'open-source-open-data', outstanding: undefined });
        expect(seen[0]?.at).toBeLessThanOrEqual(Math.max(PATIENCE, gather + SOON) + 5);
      }
  });

  it('of a look-up that breaks is nothing: what broke is said once', async () => {
    const page = reading('apache-2.0');
    const first = vi.fn();
    const judged = assessPage(page, {
      gather: () => later(500, 0).then(() => Promise.reject(new Error('broken'))),
      recognize: async () => Promise.reject(new Error('no file')),
      acceptOpenTerms: false,
      first,
      now: new Date(0),
    });
    const failed = expect(judged).rejects.toThrow('broken');
    await vi.advanceTimersByTimeAsync(1000);
    await failed;
    expect(first).not.toHaveBeenCalled();
  });

  it('is not made for a page that is about no model', async () => {
    const first = vi.fn();
    const page: Reading = { ...reading(''), documents: [], model: { ...METADATA, files: [], hasParameters: false } };
    const judged = assessPage(page, {
      gather: () => later(5000, onPage(page)),
      recognize: async () => Promise.reject(new Error('no file')),
      acceptOpenTerms: false,
      first,
      now: new Date(0),
    });
    await vi.advanceTimersByTimeAsync(6000);
    expect((await judged).outcome).toBe('not-a-model');
    expect(first).not.toHaveBeenCalled();
  });
});
