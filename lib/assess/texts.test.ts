/** Which texts are at hand for what a license allows: license files as recognized, policies, gates; of the model and of its bases. */
import { describe, expect, it } from 'vitest';
import type { TextReading } from '../licenses/texts/reading.ts';
import { type TextDocument, withoutLookups } from '../model/index.ts';
import { textsAtHand } from './texts.ts';

const URL = 'https://huggingface.co/acme/m';
const file = (kind: TextDocument['kind'], raw: string, more: Partial<TextDocument> = {}): TextDocument => ({
  kind,
  url: `${URL}/${kind}`,
  path: kind,
  blocks: [],
  raw,
  ...more,
});

const recognize = (raw: string): TextReading => ({
  verdict: raw.startsWith('whole') ? 'exact' : 'modified',
  licenses: [{ id: 'MIT', class: 'osi' }],
  class: 'osi',
  restrictions: [],
  added: raw.startsWith('whole') ? [] : ['more'],
  removed: [],
  stretches: [],
});

const gate: TextDocument = { kind: 'gate', url: URL, blocks: [{ kind: 'paragraph', text: 'agree' }] };
const evidence = {
  ...withoutLookups({
    subject: { site: 'huggingface', id: 'acme/m', name: 'm' },
    url: URL,
    title: 'm',
    view: 'card',
    documents: [gate, { kind: 'model-card', url: URL, blocks: [], raw: 'whole card' }],
    problems: [],
  }),
  documents: [
    file('license-file', 'whole'),
    file('license-file', 'other', { path: 'LICENSE-2' }),
    file('license-file', 'whole and cut', { path: 'LICENSE-3', truncated: true }),
    file('use-policy', 'be good'),
  ],
  bases: [
    {
      id: 'acme/base',
      relation: 'finetune' as const,
      depth: 1,
      of: 'acme/m',
      url: URL,
      status: 'read' as const,
      documents: [file('license-file', 'whole of base')],
    },
  ],
};

describe('texts at hand', async () => {
  const { own, bases } = await textsAtHand(evidence, recognize);

  it('are license files, policies and gates', () => {
    expect(own.map(({ path }) => path)).toEqual(['gate', 'license-file', 'LICENSE-2', 'LICENSE-3', 'use-policy']);
    expect(own.filter(({ isPolicy }) => isPolicy).map(({ path }) => path)).toEqual(['use-policy']);
  });

  it('are unaltered only when all of it was read and nothing differs', () => {
    expect(own.map(({ isUnaltered }) => isUnaltered)).toEqual([false, true, false, false, true]);
    expect(own[2]?.added).toEqual(['more']);
    expect(own[0]?.licenses).toEqual([]);
  });

  it('are those of bases too', () => {
    expect(bases.get('acme/base')?.map(({ raw, licenses }) => [raw, licenses])).toEqual([['whole of base', ['MIT']]]);
  });
});
