/** Signs of what is no model: a tool, a list, a course, a benchmark, a data set, an app, a study. */
import { definedAsModel, definedAsTool } from '../defined.ts';
import * as names from '../names.ts';
import type { PageText } from '../page-text.ts';
import { isSaid, OPENING, TOOL_KINDS, type ToolKind, titled, titledTimes } from '../tool-kinds.ts';
import { linesWith, says, timesIn } from '../zone.ts';
import { modelWords } from './model.ts';
import { flag, many, type Sign } from './sign.ts';

const saysModelFirst = (page: PageText): boolean =>
  says(page.said.headline, 'model-noun', 300) && definedAsModel(page, 400) !== undefined;
/** In the title or in the beginning of the headline. */
const opensWith = ({ said }: PageText, means: string, most: number): boolean =>
  says(said.title, means) || says(said.headline, means, most);

const files = (page: PageText, pattern: RegExp): number => page.files.filter((path) => pattern.test(path)).length;
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** `pip install NAME`: the repository is a package. */
function installsItself({ code, prose, name }: PageText): boolean {
  const own = plain(name);
  const found = `${code}\n${prose.slice(0, 8000)}`.matchAll(
    /\b(?:pip3? install|uv add|npm install|cargo install|brew install|conda install)((?: +[\w@./:[\]=-]{2,60}){1,6})/gi,
  );
  for (const [, list = ''] of found)
    for (const each of list.trim().split(/ +/))
      if (!each.startsWith('-') && plain(each).length > 2 && (plain(each).includes(own) || own.includes(plain(each))))
        return true;
  return false;
}

const toolWords = (page: PageText): number =>
  TOOL_KINDS.reduce(
    (sum, kind) => sum + titledTimes(page, kind) + timesIn(page.said.headline, `${kind}-said`, 3, OPENING),
    0,
  );

/** A model may come with a framework, an engine or an app; hardly with a list, a course or a benchmark as its subject. */
const kind = (key: ToolKind, inTitle: number, said: number): readonly Sign[] => [
  { id: `${key}-in-title`, rule: -inTitle, of: (page) => flag(titled(page, key)) },
  { id: `${key}-said`, rule: -said, of: (page) => flag(isSaid(page, key)) },
  { id: `${key}-both`, rule: -2, of: (page) => flag(titled(page, key) && isSaid(page, key)) },
];

export const TOOL_SIGNS: readonly Sign[] = [
  ...kind('list', 2, 2),
  ...kind('course', 2, 2),
  ...kind('benchmark', 2, 2),
  ...kind('dataset', 2, 2),
  ...kind('zoo', 2, 2),
  ...kind('app', 1, 1),
  ...kind('library', 1, 1),
  { id: 'tool-defined', rule: -2, of: (page) => flag(definedAsTool(page, OPENING)) },
  { id: 'tool-of-itself', rule: -4, of: ({ said }) => flag(says(said.headline, 'tool-of-itself', 500)) },
  {
    id: 'tool-sure',
    rule: -2,
    of: (page) =>
      flag(
        !saysModelFirst(page) && (['library', 'app'] as const).some((key) => titled(page, key) && isSaid(page, key)),
      ),
  },
  {
    id: 'words-of-models-less-tools',
    rule: 1,
    of: (page) => Math.max(-1, Math.min(1, (modelWords(page) - toolWords(page)) / 5)),
  },
  { id: 'runs-models', rule: -2, of: ({ said }) => flag(says(said.headline, 'runs-models', 700)) },
  {
    id: 'of-others',
    rule: -2,
    of: (page) => flag(opensWith(page, 'of-others', 500)),
  },
  {
    id: 'train-your-own',
    rule: -2,
    of: (page) => flag(opensWith(page, 'train-your-own', 800)),
  },
  {
    id: 'quantizes',
    rule: -1,
    of: (page) => flag(opensWith(page, 'quantizes', 900)),
  },
  { id: 'name-tool', rule: -2, of: ({ said }) => flag(says(said.name, 'name-tool')) },
  { id: 'heading-project', rule: 0, of: ({ said }) => many(timesIn(said.headings, 'project-heading', 8), 6) },
  { id: 'heading-supported', rule: -1, of: ({ said }) => flag(says(said.headings, 'supported-heading')) },
  { id: 'heading-list', rule: 0, of: ({ said }) => flag(says(said.headings, 'list-heading')) },
  { id: 'file-package', rule: 0, of: (page) => flag(files(page, names.PACKAGE_FILE) > 0) },
  { id: 'file-tests', rule: 0, of: (page) => flag(files(page, names.TEST_FOLDER) > 0) },
  { id: 'file-care', rule: 0, of: (page) => many(files(page, names.CARE_FILE), 4) },
  { id: 'file-docs', rule: 0, of: (page) => flag(files(page, names.DOCS_FOLDER) > 0) },
  { id: 'file-app', rule: -1, of: (page) => many(files(page, names.APP_FILE), 3) },
  { id: 'file-lessons', rule: -1, of: (page) => flag(files(page, names.LESSON_FILE) > 1) },
  { id: 'file-results', rule: 0, of: (page) => flag(files(page, names.RESULT_FOLDER) > 0) },
  { id: 'topic-tool', rule: -1, of: ({ said }) => many(linesWith(said.topics, 'topic-tool'), 3) },
  { id: 'topics-many', rule: 0, of: ({ topics }) => flag(topics.length > 9) },
  { id: 'installs-itself', rule: 0, of: (page) => flag(installsItself(page)) },
  { id: 'installs', rule: 0, of: ({ code, prose }) => flag(names.INSTALLS.test(`${code}\n${prose.slice(0, 8000)}`)) },
  {
    id: 'starts-app',
    rule: -1,
    of: ({ code, prose }) => flag(names.STARTS_APP.test(`${code}\n${prose.slice(0, 8000)}`)),
  },
  { id: 'links-to-others', rule: 0, of: ({ links }) => many(links.hubOthers, 8) },
  { id: 'list-of-links', rule: 0, of: ({ links }) => (links.blocks > 20 ? links.items / links.blocks : 0) },
  {
    id: 'badge-of-package',
    rule: 0,
    of: ({ prose, evidence }) =>
      flag(
        /\b(?:pypi|npm|downloads|codecov|coverage|build status|ci)\b/i.test(badges(evidence)) ||
          /star history/i.test(prose),
      ),
  },
];

/** Alternative texts of the images at the top, where projects have their badges. */
const badges = ({ reading }: PageText['evidence']): string =>
  (reading.documents[0]?.blocks ?? [])
    .slice(0, 40)
    .filter(({ kind }) => kind === 'image')
    .map(({ text }) => text.slice(0, 80))
    .join(' ');
