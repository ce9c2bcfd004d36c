/**
 * Makes assets/license-sentences.json: hashes of the sentences of licenses that people paste into a README, and of their notices. Wording from
 * the npm package spdx-license-list; no text of others is kept. usage: node scripts/license-sentences.ts
 */
import { writeFileSync } from 'node:fs';
import full from 'spdx-license-list/spdx-full.json' with { type: 'json' };
import { keyOf } from '../lib/licenses/clauses/standard.ts';
import { foldText } from '../lib/prose/fold.ts';
import { splitSentences } from '../lib/prose/sentences.ts';
import { tokensOf } from '../lib/prose/tokens.ts';

export const FILE = 'assets/license-sentences.json';

/** Short ones, of which all is pasted; of the long ones (Apache, GPL) their notice at the end is. */
const PASTED =
  'MIT MIT-0 BSD-2-Clause BSD-3-Clause BSD-3-Clause-Clear ISC 0BSD Zlib Unlicense Apache-2.0 GPL-3.0-only AGPL-3.0-only GPL-2.0-only LGPL-3.0-only';
const LONG = 6000;
const NOTICES = ['Licensed under the Apache License', 'This program is free software'];

const TEXTS = full as unknown as Readonly<Record<string, { licenseText: string }>>;

function partOf(text: string): string {
  if (text.length < LONG) return text;
  const from = Math.max(...NOTICES.map((each) => text.lastIndexOf(each)));
  return from < 0 ? '' : text.slice(from, from + 1200);
}

/** Out: what the sentences of the licenses are known by, sorted. */
export function licenseSentences(): string[] {
  const keys = new Set<string>();
  for (const id of PASTED.split(' ')) {
    const paragraphs = partOf(TEXTS[id]?.licenseText ?? '').split(/\n\s*\n/);
    // A list's marks are no words of its items; a paragraph is pasted as one line, and its lines as paragraphs too.
    const pieces = paragraphs.flatMap((each) => each.split(/\n(?=\s*(?:\d+\.|[*-]|[a-z]\))\s)/));
    for (const piece of pieces) {
      const text = foldText(
        piece
          .replace(/^\s*(?:\d+\.|[*-]|[a-z]\))\s+/, '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      for (const { text: sentence } of [...splitSentences(text), { text }]) {
        const key = keyOf(tokensOf(sentence));
        if (key) keys.add(key);
      }
    }
  }
  return [...keys].sort();
}

if (import.meta.main) {
  const about =
    'Hashes of the sentences of licenses that people paste into a README; made by scripts/license-sentences.ts';
  writeFileSync(FILE, `${JSON.stringify({ about, sentences: licenseSentences() })}\n`);
}
