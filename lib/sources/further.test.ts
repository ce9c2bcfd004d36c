/** Look-ups for the upper steps: whom the setting lets us ask, how much, and that what fails is no finding. */
import { describe, expect, it } from 'vitest';
import type { Evidence, LookupSetting, SiteId } from '../model/index.ts';
import { memoryCache } from './cache.ts';
import { furtherLookUps } from './further.ts';
import { hubDataSetId, hubDataSetRecord } from './templates.ts';

const evidence = (site: SiteId = 'huggingface', requests = 1): Evidence => ({
  reading: {
    subject: { site, id: 'cedar/cone', name: 'cone', owner: 'cedar' },
    url: 'https://huggingface.co/cedar/cone',
    title: 'cone',
    view: 'card',
    documents: [],
    problems: [],
  },
  documents: [],
  bases: [],
  problems: [],
  requests,
  lookups: 'site',
});

const sets = (...ids: string[]) => ids.map((id) => ({ id, sure: true }));

function setUp(answers: Record<string, number | object | string>, lookups: LookupSetting = 'site') {
  const asked: string[] = [];
  const fetch = async (address: string): Promise<Response> => {
    const url = address.replace(/\?.*/, '');
    asked.push(url);
    const answer = answers[url] ?? 404;
    if (typeof answer === 'number') return new Response('', { status: answer });
    return typeof answer === 'string' ? new Response(answer) : Response.json(answer);
  };
  return { asked, ...furtherLookUps({ fetch, cache: memoryCache(), now: () => 0, lookups }) };
}

const API = 'https://huggingface.co/api/datasets/';
const RAW = 'https://raw.githubusercontent.com/cedar/trainer/HEAD/';

describe('a base that only the prose names', () => {
  const MODELS = 'https://huggingface.co/api/models/';
  const heron = { id: 'fir/heron', cardData: { license: 'cc-by-nc-4.0', base_model: 'fir/egg' } };
  const answers = { [`${MODELS}fir/heron`]: heron, [`${MODELS}fir/egg`]: { id: 'fir/egg' } };

  it('is looked up with its own bases', async () => {
    const { asked, namedBase } = setUp(answers);
    const page = evidence();
    await namedBase(page, 'fir/heron');
    expect(asked).toEqual([`${MODELS}fir/heron`, `${MODELS}fir/egg`]);
    expect(page.bases.map(({ id, status, of }) => [id, status, of])).toEqual([
      ['fir/heron', 'read', 'cedar/cone'],
      ['fir/egg', 'read', 'fir/heron'],
    ]);
    expect(page.requests).toBe(3);
  });

  it('is not where metadata name one, where it is no id, and where nobody may ask', async () => {
    const { asked, namedBase } = setUp(answers, 'off');
    await namedBase(evidence(), 'fir/heron');
    const site = setUp(answers);
    await site.namedBase(evidence(), 'Heron 2');
    await site.namedBase(evidence('github'), 'fir/heron');
    const listed = evidence();
    listed.bases = [{ id: 'fir/owl', relation: 'finetune', depth: 1, of: 'cedar/cone', url: '', status: 'stated' }];
    await site.namedBase(listed, 'fir/heron');
    expect([...asked, ...site.asked]).toEqual([]);
  });

  it('that the hub does not have stays named and not read', async () => {
    const { namedBase } = setUp({});
    const page = evidence();
    await namedBase(page, 'fir/gone');
    expect(page.bases.map(({ id, status }) => [id, status])).toEqual([['fir/gone', 'missing']]);
  });
});

describe('data sets', () => {
  it('are asked at the hub, four of them, in the order that they come; the rest is not checked', async () => {
    const { asked, training } = setUp({ [`${API}cedar/a`]: { id: 'cedar/a', cardData: { license: 'odc-by' } } });
    const page = evidence();
    await training(page, { dataSets: sets('cedar/a', 'cedar/b', 'cedar/c', 'cedar/d', 'cedar/e'), repositories: [] });
    expect(asked).toEqual(['a', 'b', 'c', 'd'].map((name) => `${API}cedar/${name}`));
    expect(page.dataSets?.map(({ status }) => status)).toEqual(['read', 'missing', 'missing', 'missing', 'unchecked']);
    expect(page.requests).toBe(5);
  });

  it('that are asked a second time are looked into no deeper', async () => {
    const { asked, training } = setUp({});
    const wants = { dataSets: sets('cedar/a', 'cedar/b', 'cedar/c', 'cedar/d', 'cedar/e'), repositories: [] };
    const [first, second] = [evidence(), evidence()];
    await training(first, wants);
    await training(second, wants);
    expect(asked.length).toBe(4);
    expect(second.dataSets).toEqual(first.dataSets);
  });

  it('that the hub cannot answer for are no finding; a bare name that it does not have neither', async () => {
    const { training } = setUp({ [`${API}cedar/a`]: 503 });
    const page = evidence();
    await training(page, { dataSets: [...sets('cedar/a'), { id: 'cedar/words', sure: false }], repositories: [] });
    expect(page.dataSets?.map(({ status }) => status)).toEqual(['failed', 'unchecked']);
    expect(page.problems.map(({ code }) => code)).toEqual(['lookup-server-error']);
  });

  it('are asked from another site only with the setting for linked pages', async () => {
    const wants = { dataSets: sets('cedar/a'), repositories: [] };
    for (const [lookups, count] of [
      ['off', 0],
      ['site', 0],
      ['linked', 1],
    ] as const) {
      const { asked, training } = setUp({}, lookups);
      await training(evidence('github'), wants);
      expect(asked.length).toBe(count);
    }
  });

  it('have ids of the hub’s form alone', () => {
    for (const id of ['cedar/a', 'squad', 'HuggingFaceFW/fineweb-2']) expect(hubDataSetId(id)).toBe(id);
    for (const id of ['', '..', 'a/b/c', 'a/../b', 'a b', 'a?x', 'a--b/c', 'https://huggingface.co/x'])
      expect(hubDataSetRecord(id)).toBeUndefined();
  });
});

describe('a repository that trained the model', () => {
  const wants = { dataSets: [], repositories: ['cedar/trainer'] };

  it('has its license file read', async () => {
    const { training } = setUp({ [`${RAW}LICENSE`]: 'MIT License' }, 'linked');
    const page = evidence();
    await training(page, wants);
    expect(page.repositories?.[0]).toMatchObject({ status: 'read', license: { path: 'LICENSE', raw: 'MIT License' } });
  });

  it('is told apart: not there, there without a license, not asked', async () => {
    const gone = setUp({}, 'linked');
    const page = evidence();
    await gone.training(page, wants);
    expect(page.repositories?.map(({ status }) => status)).toEqual(['missing']);
    expect(gone.asked).toEqual([`${RAW}LICENSE`, `${RAW}README.md`]);

    const bare = setUp({ [`${RAW}README.md`]: 'Words' }, 'linked');
    const other = evidence();
    await bare.training(other, wants);
    expect(other.repositories).toEqual([
      { id: 'cedar/trainer', url: 'https://github.com/cedar/trainer', status: 'read' },
    ]);

    const spent = evidence('huggingface', 6);
    await bare.training(spent, wants);
    expect(spent.repositories?.[0]?.status).toBe('unchecked');
  });
});
