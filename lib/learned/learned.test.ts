import { describe, expect, it } from 'vitest';
import { namesIn } from '../assess/names.ts';
import type { Evidence } from '../model/index.ts';
import { proseOf } from './index.ts';
import { ballotOf, votesOf } from './reader.ts';
import { segmentsOf } from './segments.ts';

const TABLE = { topic: 'x', classes: ['no', 'yes'], bias: [0, 0], weights: { a: [-100, 100], b: [50, -50] } };

describe('votes', () => {
  it('are sums over features, as shares', () => {
    const [vote] = votesOf(ballotOf([TABLE]), new Set(['a', 'unknown']));
    expect(vote).toMatchObject({ answer: 'yes' });
    expect(vote?.probability).toBeCloseTo(1 / (1 + Math.exp(-2)), 5);
    expect((vote?.all.no ?? 0) + (vote?.all.yes ?? 0)).toBeCloseTo(1, 9);
  });

  it('of several tables are counted apart', () => {
    const other = { ...TABLE, topic: 'y', weights: { a: [100, -100] } };
    expect(votesOf(ballotOf([TABLE, other]), new Set(['a'])).map(({ answer }) => answer)).toEqual(['yes', 'no']);
  });
});

const page = (...texts: string[]): Evidence => {
  const blocks = texts.map((text) => ({
    kind: text.startsWith('- ') ? ('item' as const) : ('paragraph' as const),
    text,
  }));
  const url = 'https://huggingface.co/acme/ridge-7b';
  const subject = { site: 'huggingface' as const, id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' };
  const documents = [{ kind: 'model-card' as const, url, blocks }];
  const reading = { subject, url, title: '', view: 'card' as const, documents, problems: [] };
  return { reading, documents: [], bases: [], problems: [], requests: 0, lookups: 'off' };
};

describe('a page', () => {
  it('is voted on by segments: a short list is one, paragraphs are apart', () => {
    const prose = proseOf(page('The weights are here.', '- one thing', '- another', 'We train on letters.'), namesIn);
    expect(segmentsOf(prose.passages).map((segment) => segment.length)).toEqual([1, 2, 1]);
  });

  it('gets the same vote for every passage of a segment', () => {
    const prose = proseOf(page('You may not sell it. It is ours.'), namesIn);
    const votes = prose.passages.map((passage) => prose.vote('restricts', passage));
    expect(votes).toHaveLength(2);
    expect(votes[0]).toEqual(votes[1]);
  });

  it.each([
    ['This model may only be used for non-commercial research.', 'yes'],
    ['The model reads 40 languages and runs on one card.', 'no'],
    ['Die Gewichte dürfen nur zu nichtkommerziellen Zwecken genutzt werden.', 'yes'],
    ['本模型仅供学术研究使用，禁止商用。', 'yes'],
  ])('restricts? "%s": %s', (text, answer) => {
    const prose = proseOf(page(text), namesIn);
    expect(prose.vote('restricts', prose.passages[0] as never).answer).toBe(answer);
  });
});
