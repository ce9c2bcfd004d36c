/** A README that holds a license's text: only whole and unaltered it speaks. */
import { expect, it } from 'vitest';
import { buildLicenseIndex, standardTexts } from '../../../scripts/license-index.ts';
import { proseOf } from '../../learned/index.ts';
import { type Block, type Evidence, withoutLookups } from '../../model/index.ts';
import { parseIndex, recognize } from '../texts/index.ts';
import { pageText } from './page-text.ts';

const index = parseIndex(buildLicenseIndex());
const MIT = standardTexts().find(({ id }) => id === 'MIT')?.text ?? '';
const URL = 'https://github.com/cedar/cone';

const read = (...paragraphs: string[]) => {
  const blocks: Block[] = [
    { kind: 'paragraph', text: 'Cone is a language model.' },
    { kind: 'heading', level: 2, text: 'License' },
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
  ];
  const evidence: Evidence = withoutLookups({
    subject: { site: 'github', id: 'cedar/cone', name: 'cone', owner: 'cedar' },
    url: URL,
    title: 'cone',
    view: 'card',
    documents: [{ kind: 'readme', url: URL, blocks }],
    problems: [],
  });
  return pageText(
    proseOf(evidence, () => []),
    (raw) => recognize(raw, index),
  );
};
const parts = MIT.split(/\n\s*\n/);

it('is the license that it is', async () => {
  const found = await read(...parts);
  expect(found?.statement).toMatchObject({ id: 'MIT', class: 'osi', by: 'text', covers: 'repository' });
  expect(found?.blocks.size).toBe(parts.length);
});

it.each([
  ['with a sentence added', [...parts, 'Banks may not use it.']],
  ['with its grant rewritten', parts.map((text) => text.replace('free of charge', 'for a yearly fee'))],
  ['without its end', parts.slice(0, -1)],
  ['named and not there', ['MIT License']],
])('is none %s', async (_, paragraphs) => {
  expect(await read(...paragraphs)).toBeUndefined();
});
