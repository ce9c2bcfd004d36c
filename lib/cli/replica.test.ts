import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fetch, openReplica, unheld } from './replica.ts';

const folder = mkdtempSync(join(tmpdir(), 'replica-'));
let fetch: Fetch;

beforeAll(() => {
  writeFileSync(join(folder, 'page.html'), '<p>hello');
  const lines = [
    {
      url: 'https://huggingface.co/acme/ridge',
      status: 200,
      headers: { 'content-type': 'text/html' },
      file: 'page.html',
    },
    {
      url: 'https://github.com/a/b/raw/HEAD/LICENSE',
      status: 302,
      headers: { location: 'https://raw.githubusercontent.com/a/b/HEAD/LICENSE' },
    },
    { url: 'https://loop.example/', status: 302, headers: { location: 'https://loop.example/' } },
  ];
  writeFileSync(join(folder, 'index.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
  fetch = openReplica(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('openReplica', () => {
  it('answers the exact address, else the one without query and fragment', async () => {
    for (const address of ['https://huggingface.co/acme/ridge', 'https://HuggingFace.co/acme/ridge?x=1#y']) {
      const response = await fetch(address);
      expect([response.status, await response.text()]).toEqual([200, '<p>hello']);
    }
  });

  it('answers 401 for a model that the hub does not have, 404 for everything else, case-sensitive in the path', async () => {
    const missing = await fetch('https://huggingface.co/api/models/acme/none');
    expect([missing.status, await missing.json()]).toEqual([401, { error: 'Invalid username or password.' }]);
    expect((await fetch('https://huggingface.co/Acme/ridge')).status).toBe(404);
    expect((await fetch('https://github.com/a/b/raw/HEAD/LICENSE')).status).toBe(404);
  });

  it('fails for the record of a data set that it does not hold: the lack of one tells nothing', async () => {
    const record = 'https://huggingface.co/api/datasets/acme/ridge-corpus';
    await expect(fetch(record)).rejects.toThrow('not in the replica');
    // The replica of the browser tests asks the same question.
    const asked = [record, 'https://huggingface.co/api/models/acme/none', 'https://github.com/acme/ridge'];
    expect(asked.map((each) => unheld(new URL(each)))).toEqual(['fails', 'unauthorized', 'not-found']);
  });

  it('ends a loop of redirects', async () => {
    await expect(fetch('https://loop.example/')).rejects.toThrow('redirects');
    expect((await fetch('https://loop.example/', { redirect: 'manual' })).status).toBe(302);
  });
});
