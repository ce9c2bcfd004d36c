/** Pages that are too long to be read to their end: the label says so, and is never the better for it. Own words. */
import { describe, expect, it } from 'vitest';
import type { Assessment, Block, Evidence, ModelMetadata } from '../model/index.ts';
import { MAX_PASSAGES, MAX_READ } from '../prose/passages.ts';
import { onPage } from '../sources/index.ts';
import { assessPage } from './index.ts';
import { RELEASED } from './sample.ts';

const url = 'https://huggingface.co/acme/ridge-7b';
const MODEL: ModelMetadata = { ...RELEASED, id: 'acme/ridge-7b', licenses: ['mit'] };

const paragraphs = (count: number, text: (at: number) => string): Block[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'paragraph', text: text(at) }));

function judge(blocks: Block[], licenses = MODEL.licenses): Promise<Assessment> {
  const reading = {
    subject: { site: 'huggingface', id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' },
    url,
    title: 'ridge-7b',
    view: 'card' as const,
    documents: [{ kind: 'model-card' as const, url, blocks }],
    model: { ...MODEL, licenses },
    problems: [],
  };
  return assessPage(reading, {
    gather: async (page): Promise<Evidence> => ({ ...onPage(page), model: { ...MODEL, licenses } }),
    recognize: () => Promise.reject(new Error('no file is there')),
    acceptOpenTerms: false,
    now: new Date(0),
  });
}

const BAN: Block = { kind: 'paragraph', text: 'The weights must not be used for commercial purposes.' };
const talk = (at: number): string => `Hut ${at} lies above the lake.`;

describe('a page that is too long', () => {
  it.each([
    ['in sentences', paragraphs(MAX_PASSAGES, talk)],
    ['in characters', paragraphs(250, (at) => `${at} ${'huts, lakes, paths, '.repeat(Math.ceil(MAX_READ / 4900))}`)],
    [
      'in one paragraph',
      [
        {
          kind: 'paragraph' as const,
          text: paragraphs(MAX_PASSAGES, talk)
            .map(({ text }) => text)
            .join(' '),
        },
      ],
    ],
  ])('%s is not called open, and says how much was read', async (_, blocks) => {
    const whole = await judge(blocks.slice(0, 40));
    const cut = await judge([...blocks, BAN]);
    if (blocks.length > 1) expect(whole.outcome).toBe('open-weights');
    expect(cut).toMatchObject({ outcome: 'undetermined', why: 'text-cut', stepIfAccepted: 2 });
    const [problem] = cut.problems;
    expect(problem).toMatchObject({ code: 'document-truncated', about: 'model card' });
    expect(problem?.read).toBeGreaterThan(50_000);
    expect(cut.report?.documents[0]?.truncated).toBe(true);
  });

  it('is not said to be without a license', async () => {
    expect(await judge(paragraphs(MAX_PASSAGES + 1, talk), [])).toMatchObject({
      outcome: 'undetermined',
      why: 'text-cut',
    });
  });

  it('keeps a label that what follows cannot lower', async () => {
    expect(await judge([BAN, ...paragraphs(MAX_PASSAGES + 1, talk)])).toMatchObject({ outcome: 'weights-available' });
  });
});

describe('what is long and read to its end', () => {
  const words = 'huts and lakes and paths and passes, '.repeat(120);
  it.each<[string, Block[]]>([
    [
      'a sentence',
      [{ kind: 'paragraph', text: `Beside ${words} the weights must not be used for commercial purposes.` }],
    ],
    ['a cell', [{ kind: 'cell', row: 1, text: `Beside ${words}. ${BAN.text}` }]],
    [
      'a row',
      [...Array(30).keys()].map(
        (at): Block => ({ kind: 'cell', row: 1, text: at === 29 ? BAN.text : words.slice(0, 500) }),
      ),
    ],
  ])('%s', async (_, blocks) => {
    const { outcome, problems } = await judge(blocks);
    expect({ outcome, problems }).toEqual({ outcome: 'weights-available', problems: [] });
  });
});

it('tells that more sentences restrict than it shows', async () => {
  const { license, notes } = await judge(
    paragraphs(60, (at) => `Commercial use of the weights is prohibited in case ${at}.`),
  );
  expect(license.restrictions).toHaveLength(30);
  expect(notes).toContainEqual({ key: 'first-restrictions', values: ['30'] });
});
