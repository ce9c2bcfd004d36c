/** Sentences of standard licenses are known whole, and an altered one is none of them. */

import full from 'spdx-license-list/spdx-full.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import table from '../../../assets/license-sentences.json' with { type: 'json' };
import { licenseSentences } from '../../../scripts/license-sentences.ts';
import { foldText } from '../../prose/fold.ts';
import { splitSentences } from '../../prose/sentences.ts';
import { tokensOf } from '../../prose/tokens.ts';
import { keyOf } from './standard.ts';

const KNOWN = new Set(table.sentences);
const isKnown = (text: string): boolean => KNOWN.has(keyOf(tokensOf(foldText(text))) ?? '');
const mit = (full as unknown as Record<string, { licenseText: string }>).MIT?.licenseText ?? '';
const sentences = mit
  .slice(mit.indexOf('Permission'))
  .split(/\n\s*\n/)
  .flatMap((paragraph) => splitSentences(paragraph.replace(/\s+/g, ' ')).map(({ text }) => text));

describe('sentences of standard licenses', () => {
  it('are those that the script makes', () => expect(table.sentences).toEqual(licenseSentences()));

  it('are known as they are pasted', () => {
    expect(sentences.length).toBeGreaterThan(2);
    expect(sentences.filter((text) => !isKnown(text))).toEqual([]);
  });

  it.each([
    ['any person', 'any student'],
    ['free of charge', 'for a yearly fee'],
    ['without restriction', 'for research without restriction'],
    ['sublicense, and/or sell', 'and sublicense'],
  ])('are no others: %s made %s', (from, to) => {
    const [grant = ''] = sentences;
    expect(grant).toContain(from);
    expect(isKnown(grant.replace(from, to))).toBe(false);
  });

  it('are never short', () => expect(keyOf(tokensOf('You may not use this.'))).toBeUndefined());
});
