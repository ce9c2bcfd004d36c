/** What files cover among those beside them, and those that were not read. */
import { describe, expect, it } from 'vitest';
import type { Evidence, Problem, TextDocument } from '../../model/index.ts';
import { coversOfFiles } from './file-covers.ts';
import { bindingFiles } from './policies.ts';
import { unreadFiles } from './unread.ts';

const URL = 'https://huggingface.co/cedar/cone-7b';
const file = (path: string, raw = 'text', kind: TextDocument['kind'] = 'license-file'): TextDocument => ({
  kind,
  path,
  url: `${URL}/blob/main/${path}`,
  blocks: [],
  raw,
});

function evidence(files: string[], documents: TextDocument[] = [], problems: Problem[] = []): Evidence {
  const subject = { site: 'huggingface' as const, id: 'cedar/cone-7b', name: 'cone-7b', owner: 'cedar' };
  return {
    reading: {
      subject,
      url: URL,
      title: 'cone',
      view: 'card',
      documents: [],
      problems: [],
      repository: {
        files: files.map((path) => ({ path, type: 'file' as const })),
        ref: 'main',
        topics: [],
        isFork: false,
      },
    },
    documents,
    bases: [],
    problems,
    requests: 0,
    lookups: 'site',
  };
}

describe('a licence file among others', () => {
  it.each([
    ['LICENSE_flash_attn', 'other'],
    ['LICENSE-MIT', 'repository'],
    ['LICENSE_COMMONS_CLAUSE', 'repository'],
    ['LICENSE-zh', 'repository'],
    ['LICENSE_cone', 'weights'],
    ['LICENSE_LLAMA', 'repository'],
    ['LICENSE.docs', 'other'],
  ])('%s covers %s', (path, covers) => expect(coversOfFiles(evidence(['LICENSE', path]))(path)).toBe(covers));

  it('stands for all when it is alone', () => {
    expect(coversOfFiles(evidence(['LICENSE_cedarwood']))('LICENSE_cedarwood')).toBe('repository');
  });
});

describe('a licence file that was not read', () => {
  const unread = (given: Evidence) =>
    unreadFiles(given, coversOfFiles(given), []).map(({ name, vague = false }) => ({ name, vague }));

  it('is firm when its form is not read, or the limit was reached', () => {
    expect(unread(evidence(['LICENSE.pdf', 'EULA']))).toEqual([
      { name: 'LICENSE.pdf', vague: false },
      { name: 'EULA', vague: false },
    ]);
  });

  it('gives way when its look-up failed', () => {
    expect(unread(evidence(['LICENSE'], [], [{ code: 'lookup-offline', about: 'LICENSE' }]))).toEqual([
      { name: 'LICENSE', vague: true },
    ]);
  });

  it('is none when the same text was read in another form, or when it is about something else', () => {
    expect(
      unread(evidence(['LICENSE.pdf', 'LICENSE.md', 'LICENSE.docs', 'docs/LICENSE'], [file('LICENSE.md')])),
    ).toEqual([]);
  });
});

describe('files beside the licence', () => {
  it('restrict when they bind', () => {
    const policy = file('USE_POLICY.md', 'You may not use the model for military purposes.', 'use-policy');
    const notice = file('NOTICE', 'Cone\nLicensed under Apache 2.0, subject to the Commons Clause.', 'notice');
    expect(bindingFiles(evidence([], [policy])).length).toBe(1);
    expect(bindingFiles(evidence([], [notice]))).toMatchObject([
      { kind: 'field-of-use', quote: 'Licensed under Apache 2.0, subject to the Commons Clause.' },
    ]);
  });

  it('restrict nothing when they advise', () => {
    const policy = file('USAGE_POLICY.md', 'We hope that the model is used for the good of all.', 'use-policy');
    expect(bindingFiles(evidence([], [policy, file('NOTICE', 'Cone, copyright 2026 Cedar', 'notice')]))).toEqual([]);
  });
});
