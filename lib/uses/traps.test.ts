/** Hard cases, one for each way in which a plain reader of names goes wrong. */
import { describe, expect, it } from 'vitest';
import type { UseQuestion, UseValue } from '../model/index.ts';
import { by, kinds } from './sample.ts';

/** Each answer of a license that a case hangs on. */
function expectAll(id: string, values: Partial<Record<UseQuestion, UseValue>>): void {
  const ask = by(id);
  const found = Object.fromEntries(
    Object.keys(values).map((question) => [question, ask(question as UseQuestion).value]),
  );
  expect(found).toEqual(values);
}

const condition = (id: string, question: UseQuestion, kind: string) =>
  by(id)(question).conditions.find((each) => each.kind === kind);

describe('places', () => {
  it('1: a use policy withholds only the multimodal models from the EU', () => {
    expect(by('llama3.2')('places')).toMatchObject({ value: 'yes-if', conditions: [{ kind: 'place-eu' }] });
    expect(by('llama3.2', { modality: 'multimodal' })('places').value).toBe('no');
    expect(by('llama3.2', { modality: 'text' })('places').value).toBe('yes');
    expect(by('llama3.1')('places').value).toBe('yes');
  });

  it('2: the same sentence bites where the model is multimodal, and only there', () => {
    for (const id of ['llama3.3', 'llama4']) expect(by(id)('places').value).toBe('yes-if');
    expect(by('llama3.3', { modality: 'text' })('places').value).toBe('yes');
    expect(by('llama4', { modality: 'multimodal' })('places')).toMatchObject({
      value: 'no',
      conditions: [{ kind: 'place-eu-multimodal' }],
    });
  });

  it('12: what the model makes is barred from a territory as well, and the limit differs by license', () => {
    expectAll('tencent-hunyuan-community', { places: 'no', 'train-on-outputs': 'no', outputs: 'yes-if' });
    expect(kinds(by('tencent-hunyuan-community')('outputs'))).toEqual(['place-eu-uk-kr', 'no-training']);
    expect(condition('tencent-hunyuan-community', 'commercial', 'size-users')?.users).toBe(100_000_000);
    expect(condition('tencent-hunyuan-3d', 'commercial', 'size-users')?.users).toBe(1_000_000);
    expect(kinds(by('tencent-hunyuan-3d')('commercial'))).toContain('place-eu-uk-kr');
  });
});

describe('families', () => {
  it('3: older members bar training others on outputs, later ones ask for a name', () => {
    for (const id of ['llama2', 'llama3']) expect(by(id)('train-on-outputs').value).toBe('no');
    for (const id of ['llama3.1', 'llama3.2', 'llama3.3', 'llama4'])
      expect(by(id)('train-on-outputs')).toMatchObject({
        value: 'yes-if',
        conditions: [{ kind: 'naming', name: 'Llama' }],
      });
  });

  it('6: a threshold to display and a bar on commerce are not told by the family', () => {
    expectAll('minimax-m2-modified-mit', { commercial: 'yes', 'size-limit': 'yes-if', credit: 'yes' });
    expectAll('minimax-m2.7-nc', { commercial: 'no', register: 'yes-if' });
    expect(condition('minimax-m2-modified-mit', 'credit', 'display')).toMatchObject({
      name: 'MiniMax M2',
      users: 100_000_000,
      revenue: 30_000_000,
      per: 'year',
    });
    expect(kinds(by('minimax-m2.7-nc')('commercial'))).toContain('permission');
  });
});

describe('size', () => {
  it('4: users are counted on a day where the license names one, and today where it does not', () => {
    expect(condition('llama3.1', 'size-limit', 'size-users')).toEqual({
      kind: 'size-users',
      users: 700_000_000,
      date: '2024-07-23',
    });
    expect(condition('qwen', 'size-limit', 'size-users')).toEqual({ kind: 'size-users', users: 100_000_000 });
  });

  it('5: a duty to show a name is no ban, and its successor’s ban is one', () => {
    expectAll('kimi-k2-modified-mit', { commercial: 'yes', 'size-limit': 'yes-if', credit: 'yes' });
    expect(kinds(by('kimi-k2-modified-mit')('size-limit'))).toEqual(['display-only']);
    expect(condition('kimi-k2-modified-mit', 'credit', 'display')).toMatchObject({ name: 'Kimi K2', per: 'month' });
    expectAll('kimi-k3', { commercial: 'yes-if', host: 'yes-if' });
    expect(condition('kimi-k3', 'host', 'size-revenue-service')).toMatchObject({ revenue: 20_000_000, per: 'year' });
  });

  it('13: all revenue counts, registration comes first, and some bar hosting even for nothing', () => {
    expectAll('stabilityai-ai-community', { commercial: 'yes-if', register: 'yes-if', credit: 'yes' });
    expect(by('stabilityai-ai-community')('commercial').conditions).toEqual([
      { kind: 'size-revenue', revenue: 1_000_000, currency: 'USD', per: 'year' },
      { kind: 'registration' },
    ]);
    expect(condition('stabilityai-ai-community', 'credit', 'display')?.name).toBe('Powered by Stability AI');
    expectAll('sai-nc-community', { host: 'no', share: 'yes-if', commercial: 'no' });
    expectAll('sv3d-nc-community', { host: 'no', share: 'yes-if' });
  });
});

describe('outputs', () => {
  it('7: pictures may be sold, and a site that makes them may not be run', () => {
    expectAll('flux-1-dev-non-commercial-license', { outputs: 'yes-if', commercial: 'no', host: 'no' });
    const outputs = by('flux-1-dev-non-commercial-license')('outputs');
    expect(kinds(outputs)).toContain('no-training-rivals');
    expect(outputs.sure).toBe('medium');
  });

  it('8: a license that does not know of outputs says nothing of them', () => {
    expectAll('CC-BY-NC-4.0', { outputs: 'not-stated', commercial: 'no' });
    for (const id of ['llama-nc-2023', 'seamless', 'exaone']) expect(by(id)('outputs').value).toBe('yes-if');
  });

  it('9: the vendor owns what is made, and may end the license at will', () => {
    expectAll('exaone', { outputs: 'yes-if', 'train-on-outputs': 'no', 'can-end': 'yes' });
    expect(kinds(by('exaone')('outputs'))).toEqual(expect.arrayContaining(['research-only', 'vendor-owns']));
    expect(kinds(by('exaone')('can-end'))).toContain('at-will');
  });

  it('11: free outputs, and yet a student that is made to perform alike falls under the terms', () => {
    expectAll('gemma', { outputs: 'yes', 'train-on-outputs': 'yes-if', 'can-end': 'yes', places: 'not-stated' });
    expect(kinds(by('gemma')('train-on-outputs'))).toEqual(['derivative']);
    expect(kinds(by('gemma')('can-end'))).toContain('terms-change');
  });
});

describe('duties', () => {
  it('10: own terms are allowed if they carry the restrictions; who must update differs', () => {
    for (const id of ['creativeml-openrail-m', 'openrail++', 'bigscience-openrail-m']) {
      expectAll(id, { share: 'yes-if', 'same-terms': 'yes-if', host: 'yes-if' });
      for (const question of ['share', 'same-terms', 'host'] as const)
        expect(kinds(by(id)(question))).toContain('use-restrictions');
    }
    const updates = (id: string): boolean => kinds(by(id)('can-end')).includes('latest-version');
    expect(['creativeml-openrail-m', 'bigscience-openrail-m', 'openrail++', 'deepseek-license'].map(updates)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('14: a license that calls itself free ends by a bypassed safeguard or a suit', () => {
    expectAll('nvidia-open-model-license', { commercial: 'yes', outputs: 'yes', 'can-end': 'yes' });
    expect(kinds(by('nvidia-open-model-license')('can-end'))).toEqual(['terms-change', 'suit', 'guardrail']);
    expect(kinds(by('nvidia-open-model-license')('host'))).toEqual(['display-multimodal']);
  });

  it('15: more than one license knows of networks, and the source of weights stays open', () => {
    expectAll('GPL-3.0-only', { host: 'yes', share: 'yes-if', outputs: 'yes-if' });
    expect(kinds(by('AGPL-3.0-only')('host'))).toEqual(['source-if-changed']);
    expect(kinds(by('EUPL-1.2')('host'))).toEqual(['source']);
    expect(kinds(by('AFL-3.0')('host'))).toEqual(['network']);
    for (const id of ['GPL-2.0-only', 'GPL-3.0-or-later', 'AGPL-3.0-only']) expect(by(id)('share').sure).toBe('low');
    expect(kinds(by('GPL-3.0-only')('outputs'))).toEqual(['output-is-work']);
  });
});

describe('more of them', () => {
  it('outputs named as free are rare, and a suit ends either version', () => {
    for (const id of ['openmdw-1.0', 'openmdw-1.1']) expectAll(id, { outputs: 'yes', 'can-end': 'yes-if' });
  });

  it('a small rival is barred at any size', () => {
    expect(condition('hyperclovax-seed', 'commercial', 'rival')?.name).toBe('NAVER');
  });

  it('a public body is barred without commerce', () => {
    expect(kinds(by('open-aleph-1.0')('commercial'))).toContain('public-authority');
    expect(kinds(by('open-aleph-1.0')('modify'))).toContain('public-authority');
  });

  it('business inside, nothing to others', () => {
    expectAll('gretelai-sal-1.0', { commercial: 'yes-if', share: 'no', host: 'no' });
    expect(kinds(by('gretelai-sal-1.0')('commercial'))).toEqual(['internal-use']);
  });

  it('a changed version for oneself, not for others', () => {
    expectAll('CC-BY-ND-4.0', { modify: 'yes-if', share: 'yes-if' });
    expect(kinds(by('CC-BY-ND-4.0')('modify'))).toEqual(['no-derivatives']);
  });

  it('of a version that is not known the worse answer, and said', () => {
    expect(by('yi-license')('commercial')).toMatchObject({ value: 'no', worstOfVersions: true });
  });
});
