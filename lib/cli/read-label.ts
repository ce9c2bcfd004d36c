/** What a sentence does to a label: the label of a plain card under Apache-2.0 that holds it, and what decided. */
import { assessPage } from '../assess/index.ts';
import { modelMetadataFrom } from '../hub/model-record.ts';
import type { Assessment, Reading } from '../model/index.ts';
import { RECORDS } from '../sites/index.ts';
import { onPage } from '../sources/index.ts';
import { markdownBlocks } from '../sources/markdown.ts';
import { recognizer } from './license-index.ts';

export interface Named {
  name: string;
  owner: string;
}

/** The markdown as the card of a model whose weights are there. */
export function readingOf(markdown: string, { name, owner }: Named, license?: string): Reading {
  const id = `${owner}/${name}`;
  const url = RECORDS.addressOf(id);
  const documents = [{ kind: 'model-card' as const, url, blocks: markdownBlocks(markdown, url) }];
  const subject = { site: RECORDS.id, id, name, owner };
  const model = modelMetadataFrom({
    id,
    library_name: 'transformers',
    tags: ['safetensors'],
    siblings: ['README.md', 'config.json', 'model.safetensors'].map((rfilename) => ({ rfilename })),
    ...(license !== undefined && { cardData: { license } }),
  });
  return { subject, url, title: name, view: 'card', documents, problems: [], ...(license !== undefined && { model }) };
}

/** In: markdown, and whose model's card it stands on. Out: the label. Nothing is looked up. */
export const labelWith = (markdown: string, named: Named): Promise<Assessment> =>
  assessPage(readingOf(`# ${named.name}\n\n${named.name} is a language model.\n\n${markdown}`, named, 'apache-2.0'), {
    gather: async (reading) => onPage(reading),
    recognize: recognizer,
    acceptOpenTerms: false,
    records: false,
    now: new Date(),
  });

/** The label in lines: the outcome, and which sentence by which rules, or by which vote, stands against an open one. */
export function describeLabel({ outcome, license, claim, elements }: Assessment, { name }: Named): string[] {
  const parts = Object.entries(elements).filter(([id, { status }]) => id !== 'deploymentCode' && status !== 'unknown');
  return [
    `On a card of ${name} tagged apache-2.0: ${outcome}`,
    `  license ${license.class}; claim ${claim.level}${parts.map(([id, { status }]) => `; ${id} ${status}`).join('')}`,
    ...license.restrictions.map(
      ({ kind, quote, rules = [] }) => `  restricts (${kind}): "${quote}"  by ${rules.join(', ')}`,
    ),
    ...(license.doubts ?? []).map(
      ({ quote }) => `  in doubt: "${quote}"  no rule explains it, and the learned readers take it for a condition`,
    ),
  ];
}
