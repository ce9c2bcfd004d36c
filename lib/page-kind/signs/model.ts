/** Signs that a repository or page presents a model. */

import { isA } from '../../mentions/scan.ts';
import { WEIGHT_FILE } from '../../mentions/weight-files.ts';
import { definedAsModel } from '../defined.ts';
import * as names from '../names.ts';
import type { PageText } from '../page-text.ts';
import { linesWith, says, timesIn } from '../zone.ts';
import { flag, many, type Sign } from './sign.ts';

/** So much of a line, and so much of a page, is looked at. */
const LINE = 400;
const START = 8000;

const own = ({ weights }: PageText): number => weights.own + weights.ownInCode;
const any = ({ weights }: PageText): number => own({ weights } as PageText) + weights.other + weights.inCode;

const offers = ({ said }: PageText): number => linesWith(said.prose, 'weights-offered', LINE);

/** The headline calls the repository the home of what it is named after. */
function isHome({ headline, name, said }: PageText): boolean {
  const home = said.headline.find(({ means }) => isA(means, 'home-of'));
  const named = home && /^\s*([\w.-]{3,40})/.exec(headline.slice(home.end))?.[1];
  return named?.toLowerCase().replace(/[.-]+$/, '') === name.toLowerCase();
}

const files = (page: PageText, pattern: RegExp): boolean => page.files.some((path) => pattern.test(path));

export const MODEL_SIGNS: readonly Sign[] = [
  { id: 'weights-own', rule: 2, of: (page) => flag(own(page) > 0) },
  { id: 'weights-own-many', rule: 1, of: (page) => many(own(page), 8) },
  { id: 'weights-elsewhere', rule: 1, of: (page) => flag(own(page) === 0 && any(page) > 0) },
  { id: 'weights-in-code', rule: 1, of: ({ weights }) => flag(weights.inCode > 0) },
  { id: 'weights-loaded-by-name', rule: 0, of: ({ weights }) => flag(weights.ownInCode > 0) },
  { id: 'weights-none-linked', rule: 0, of: (page) => flag(any(page) === 0) },
  { id: 'weights-in-repository', rule: 2, of: (page) => flag(files(page, WEIGHT_FILE)) },
  { id: 'weights-folder', rule: 0, of: (page) => flag(files(page, names.WEIGHT_FOLDER)) },
  { id: 'weights-offered', rule: 1, of: (page) => flag(offers(page) > 0) },
  { id: 'weights-offered-often', rule: 1, of: (page) => many(offers(page), 10) },
  { id: 'weights-heading', rule: 1, of: ({ said }) => flag(says(said.headings, 'weights-heading')) },
  { id: 'model-in-headline', rule: 2, of: ({ said }) => flag(says(said.headline, 'model-noun')) },
  { id: 'model-in-lead', rule: 0, of: ({ said }) => flag(says(said.lead, 'model-noun', 240)) },
  { id: 'model-defined', rule: 1, of: (page) => flag(definedAsModel(page, 700) !== undefined) },
  { id: 'model-in-title', rule: 1, of: ({ said }) => flag(says(said.title, 'model-title')) },
  { id: 'presented', rule: 1, of: ({ said }) => flag(says(said.headline, 'presented')) },
  { id: 'trained', rule: 1, of: ({ said }) => flag(says(said.headline, 'trained')) },
  { id: 'parameters-stated', rule: 1, of: ({ said }) => flag(says(said.headline, 'parameters')) },
  {
    id: 'service-only',
    rule: 1,
    of: (page) => flag(own(page) === 0 && says(page.said.prose, 'service-only', START)),
  },
  { id: 'method-defined', rule: 1, of: ({ said }) => flag(says(said.headline, 'method-defined', 700)) },
  { id: 'does-task', rule: 1, of: ({ said }) => flag(says(said.headline, 'does-task', 900)) },
  { id: 'weights-named-alike', rule: 0, of: ({ weights }) => flag(weights.namedAlike) },
  { id: 'official-code', rule: 1, of: ({ said }) => flag(says(said.headline, 'official-code')) },
  { id: 'venue', rule: 1, of: ({ said }) => flag(says(said.headline, 'venue')) },
  { id: 'home-of-name', rule: 2, of: (page) => flag(isHome(page)) },
  { id: 'model-license', rule: 0, of: ({ said }) => flag(says(said.prose, 'model-license')) },
  { id: 'file-model-terms', rule: 2, of: (page) => flag(files(page, names.MODEL_FILE)) },
  { id: 'file-that-runs', rule: 0, of: (page) => flag(files(page, names.RUN_FILE)) },
  { id: 'file-report', rule: 1, of: (page) => flag(files(page, names.REPORT_FILE)) },
  { id: 'name-digit', rule: 0, of: ({ name }) => flag(/\d/.test(name)) },
  { id: 'name-size', rule: 1, of: ({ name }) => flag(/(?:^|[-_ ])\d+(?:\.\d+)?[bm](?=$|[-_ ])/i.test(name)) },
  {
    id: 'name-model',
    rule: 1,
    of: ({ name }) =>
      flag(
        /(?:lm|llm|vlm|gpt|bert|former|net|diffusion|tts|asr|ocr|vla|embed|coder|fold|moe)(?:[-_.]?v?\d[\w.-]*)?$/i.test(
          name,
        ),
      ),
  },
  { id: 'heading-limits', rule: 1, of: ({ said }) => flag(says(said.headings, 'limits-heading')) },
  { id: 'heading-citation', rule: 0, of: ({ said }) => flag(says(said.headings, 'citation-heading')) },
  { id: 'heading-results', rule: 0, of: ({ said }) => flag(says(said.headings, 'results-heading')) },
  { id: 'heading-training', rule: 0, of: ({ said }) => flag(says(said.headings, 'training-heading')) },
  {
    id: 'heading-news',
    rule: 0,
    of: ({ said }) => flag(says(said.headings, 'news') || says(said.headings, 'plans-heading')),
  },
  {
    id: 'bibtex',
    rule: 0,
    of: ({ code, prose }) =>
      flag(/@(?:misc|article|inproceedings|techreport|software)\s{0,3}\{/i.test(`${code}\n${prose}`)),
  },
  {
    id: 'from-pretrained',
    rule: 0,
    of: ({ code }) => flag(/from_pretrained|snapshot_download|torch\.hub\.load|pipeline\(/.test(code)),
  },
  { id: 'topic-model', rule: 0, of: ({ said }) => many(linesWith(said.topics, 'topic-model'), 3) },
];

/** Words of models in the headline. */
export const modelWords = ({ said: { title, headline } }: PageText): number =>
  timesIn(title, 'model-noun') +
  timesIn(headline, 'model-noun') +
  timesIn(title, 'presented') +
  timesIn(headline, 'presented') +
  timesIn(headline, 'trained');
