import { describe, expect, it } from 'vitest';
import tables from '../../assets/learned/readers.json' with { type: 'json' };
import { namesIn } from '../assess/names.ts';
import { type Evidence, withoutLookups } from '../model/index.ts';
import { featuresOf } from './features.ts';
import { proseOf, TOPICS } from './index.ts';
import { Ballot } from './reader.ts';
import { segmentsOf } from './segments.ts';

const page = (...texts: string[]): Evidence => {
  const blocks = texts.map((text) => ({
    kind: text.startsWith('- ') ? ('item' as const) : ('paragraph' as const),
    text,
  }));
  const url = 'https://huggingface.co/acme/ridge-7b';
  const subject = { site: 'huggingface' as const, id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' };
  const documents = [{ kind: 'model-card' as const, url, blocks }];
  const reading = { subject, url, title: '', view: 'card' as const, documents, problems: [] };
  return withoutLookups(reading);
};

const TOPIC = { topic: 'x', classes: ['no', 'yes'], bias: [0, 0] };
const TABLES = {
  topics: [TOPIC, { ...TOPIC, topic: 'y' }],
  weights: {
    'w:hut': [
      [0, -20],
      [1, 10],
    ],
    'w:hut path': [[0, 10]],
  },
};

describe('votes', () => {
  it('are sums over features, as shares, each topic apart', () => {
    const { passages } = proseOf(page('A hut, and a hut.'), namesIn);
    const ballot = new Ballot(TABLES);
    const sums = ballot.sumsOf(passages.map((passage) => ballot.rowsOf(passage)));
    const [first, second] = [ballot.vote(sums, 0), ballot.vote(sums, 1)];
    expect(first.answer).toBe('yes');
    expect(first.probability).toBeCloseTo(1 / (1 + Math.exp(-2)), 5);
    expect((first.all.no ?? 0) + (first.all.yes ?? 0)).toBeCloseTo(1, 9);
    expect(second.answer).toBe('no');
  });

  it.each([
    'The weights of Ridge 7B may not be used commercially; the training code was not released.',
    'Die Gewichte werden nur auf Anfrage geteilt: bitte schreiben Sie uns!',
    '本模型仅供学术研究使用，禁止商用，训练数据不公开。',
    '학습 데이터는 공개하지 않지만 가중치는 누구나 내려받을 수 있습니다.',
  ])('look up what is written out when the readers are made: %s', (text) => {
    const names = Object.keys(tables.weights);
    const ballot = new Ballot(tables as never);
    for (const passage of proseOf(page(text), namesIn).passages) {
      const written = [...featuresOf([passage])].filter((name) => Object.hasOwn(tables.weights, name));
      expect(written.length).toBeGreaterThan(5);
      expect(
        ballot
          .rowsOf(passage)
          .map((row) => names[row])
          .sort(),
      ).toEqual(written.sort());
    }
  });
});

describe('the table of this repository', () => {
  it('has the topics that are asked for, in their order', () => {
    expect(tables.topics.map(({ topic }) => topic)).toEqual(TOPICS);
  });

  it('has for each topic a weight less than it has answers', () => {
    const wrong = Object.entries(tables.weights).filter(([, each]) =>
      each.some(([topic = -1, ...weights]) => weights.length !== (tables.topics[topic]?.classes.length ?? 0) - 1),
    );
    expect(wrong.map(([feature]) => feature)).toEqual([]);
  });
});

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
