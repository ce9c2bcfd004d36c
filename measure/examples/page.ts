/** From an example row to its page: a plain model page, to which the row's section is added. */
import vendors from '../../assets/vendors.json' with { type: 'json' };
import type { Built } from '../web.ts';
import type { Row } from './rows.ts';

const ID = 'acme/ridge-7b';
const CARD = 'Ridge 7B is a text generation model by Acme. It reads and writes nine languages.';
const REPOSITORY = 'Ridge 7B is a text generation model that Acme trained. It reads and writes nine languages.';
const LINK = `The weights can be downloaded from [Hugging Face](https://huggingface.co/${ID}).`;
const FILES = ['README.md', 'requirements.txt', 'inference.py', 'assets'];

/** Any vendor whose announcements the table knows by address: its page stands for all of them. */
const vendor = vendors.find(
  ({ kind, hub, pages }) => kind === 'vendor' && hub?.length === 1 && pages.some((page) => page.endsWith('/news/*')),
);
const organization = vendor?.hub?.[0] ?? 'acme';
const NEWS = `https://${(vendor?.pages.find((page) => page.endsWith('/news/*')) ?? 'acme.example/news/*').slice(0, -1)}`;

/** The row's own words in markdown. Without a heading a row of the form `heading` is one. */
export function sectionOf({ heading, form, text }: Pick<Row, 'heading' | 'form' | 'text'>): string {
  if (form === 'heading' && heading === '') return `## ${text.replace(/^#+ /, '')}`;
  return heading === '' ? text : `## ${heading}\n\n${text}`;
}

const join = (...parts: string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;

const hub = (section: string, license?: string): Built => ({
  site: 'huggingface',
  id: ID,
  library: 'transformers',
  tags: ['safetensors', 'text-generation'],
  ...(license !== undefined && { cardData: { license } }),
  files: ['README.md', 'config.json', 'model.safetensors'],
  card: join('# Ridge 7B', CARD, section),
});

/** The page of a base with a section in markdown, or with none. */
export function pageWith(base: Row['base'], section: string, language = 'en'): Built {
  switch (base) {
    case 'hf-apache':
      return hub(section, 'apache-2.0');
    case 'hf-none':
      return hub(section);
    case 'gh-apache':
      return {
        site: 'github',
        id: ID,
        licenseLabel: 'Apache-2.0 license',
        files: [...FILES, { path: 'LICENSE', text: 'spdx:Apache-2.0' }],
        readme: join('# Ridge 7B', `${REPOSITORY} ${LINK}`, section),
      };
    case 'gh-none':
      return { site: 'github', id: ID, files: FILES, readme: join('# Ridge 7B', REPOSITORY, section) };
    case 'vendor-apache':
      return {
        site: 'vendor',
        url: `${NEWS}ridge-2`,
        layout: 'plain',
        lang: language,
        title: 'Ridge 2',
        heading: 'Ridge 2',
        body: join(
          `Today we present Ridge 2, a 7B language model. Its weights can be downloaded from [Hugging Face](https://huggingface.co/${organization}/Ridge-2) under the Apache 2.0 license.`,
          section,
          'Ridge 2 reads and writes nine languages, and runs on one graphics card with the transformers library.',
        ),
      };
  }
}

export const pageOf = (row: Row): Built => pageWith(row.base, sectionOf(row), row.lang);
