/** Signs that tell of whose model a repository speaks: of its own, by its own name, or of whatever model one brings. */
import { NAMED } from '../../mentions/weight-files.ts';
import { definedAsModel } from '../defined.ts';
import * as names from '../names.ts';
import type { PageText } from '../page-text.ts';
import { linesWith, says } from '../zone.ts';
import { presentsNothing } from './carried.ts';
import { flag, many, type Sign } from './sign.ts';

/** So much of a line, of a headline and of a text is looked at. */
const LINE = 400;
const OPENING = 700;
const TEXT = 30_000;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** What the page says and what it runs, as far as it is looked at. */
const textOf = ({ prose, code }: PageText): string => `${prose.slice(0, TEXT)}\n${code}`;

const members = new WeakMap<PageText, number>();

/** "Comet-7B", "comet_base_v2" where the repository is called Comet: how many members, which only a model has. Counted once a page. */
function membersNamed(page: PageText): number {
  const found = members.get(page) ?? countMembers(page);
  members.set(page, found);
  return found;
}

function countMembers(page: PageText): number {
  const own = plain(page.name);
  if (own.length < 3) return 0;
  const found = new Set<string>();
  for (const [word] of textOf(page).matchAll(names.NAME_IN_TEXT)) {
    const each = plain(word);
    if (each.startsWith(own) && names.MEMBER.test(each.slice(own.length))) found.add(each);
  }
  return found.size;
}

const hasKey = (page: PageText): boolean => textOf(page).search(names.KEY_OF_SERVICE) >= 0;

const opens = ({ said }: PageText, means: string): boolean =>
  says(said.title, means) || says(said.headline, means, OPENING);

/** Files of weights that the text names by their names. */
const filesNamed = (page: PageText): number =>
  new Set(
    textOf(page)
      .match(NAMED)
      ?.map((each) => each.toLowerCase()),
  ).size;

/** A repository that is called after a framework holds somebody's model once more. */
const namedByFramework = ({ name }: PageText): boolean => names.NAME_OF_FRAMEWORK.test(name);

/** All models that the title and the first sentences speak of are what something is done to: "inference of language models". */
function modelsAreOthers({ said }: PageText): boolean {
  const models = [said.title, said.lead].flatMap((zone) =>
    zone
      .filter(({ means }) => means === 'model-noun' || means === 'model-title')
      .map((model) =>
        zone.some(({ means, start, end }) => means === 'for-models' && start < model.end && end > model.start),
      ),
  );
  return models.length > 0 && models.every(Boolean);
}

/** The title names a kind of model as its subject, and nothing that is done to models. */
const titledAModel = (page: PageText): boolean =>
  !namedByFramework(page) && !says(page.said.lead, 'of-others') && titleIsOfModel(page);
const titleIsOfModel = ({ said }: PageText): boolean =>
  says(said.title, 'model-titled') &&
  !['tool-noun', 'for-models', 'titled-a-tool', 'competition'].some((means) => says(said.title, means)) &&
  !['list', 'course', 'benchmark', 'dataset', 'zoo', 'app', 'library'].some((kind) =>
    says(said.title, `${kind}-in-title`),
  );

export const WHOSE_SIGNS: readonly Sign[] = [
  {
    id: 'of-others-later',
    rule: -1,
    of: ({ said }) => flag(says(said.headline, 'of-others') && !says(said.headline, 'of-others', 500)),
  },
  {
    id: 'tool-in-lead',
    rule: 0,
    of: ({ said }) => flag(says(said.lead, 'tool-noun') || says(said.lead, 'other-noun')),
  },
  {
    // "X is a library …", "a complete solution", and a package: it carries its models.
    id: 'package-of-itself',
    rule: -2,
    of: (page) =>
      flag(
        ['tool-of-itself', 'whole-solution'].some((means) => says(page.said.headline, means, 600)) &&
          page.files.some((path) => names.PACKAGE_FILE.test(path)) &&
          !page.files.some((path) => names.MODEL_FILE.test(path)) &&
          definedAsModel(page) === undefined,
      ),
  },
  { id: 'name-of-framework', rule: -1, of: (page) => flag(namedByFramework(page)) },
  { id: 'models-are-others', rule: -1, of: (page) => flag(modelsAreOthers(page)) },
  {
    id: 'presents-nothing-of-own',
    rule: -1,
    of: (page) =>
      flag(
        presentsNothing(page) &&
          membersNamed(page) === 0 &&
          !titledAModel(page) &&
          linesWith(page.said.prose, 'our-model', LINE) === 0 &&
          !says(page.said.prose, 'model-license'),
      ),
  },
  { id: 'members-named', rule: 1, of: (page) => flag(membersNamed(page) > 0) },
  { id: 'members-named-many', rule: 0, of: (page) => many(membersNamed(page), 5) },
  { id: 'for-models', rule: -1, of: (page) => flag(opens(page, 'for-models')) },
  { id: 'for-models-title', rule: -2, of: ({ said }) => flag(says(said.title, 'for-models')) },
  { id: 'any-model', rule: -1, of: ({ said }) => flag(linesWith(said.prose, 'any-model', LINE) > 0) },
  { id: 'our-model', rule: 1, of: ({ said }) => many(linesWith(said.prose, 'our-model', LINE), 4) },
  { id: 'was-trained', rule: 0, of: ({ said }) => many(linesWith(said.prose, 'was-trained', LINE), 4) },
  { id: 'key-needed', rule: -1, of: (page) => flag(hasKey(page)) },
  { id: 'competition', rule: -1, of: (page) => flag(opens(page, 'competition')) },
  { id: 'weight-files-named', rule: 0, of: (page) => many(filesNamed(page), 5) },
  { id: 'titled-a-model', rule: 1, of: (page) => flag(titledAModel(page)) },
  {
    id: 'model-given',
    rule: 0,
    of: (page) => flag(names.MODEL_GIVEN.test(textOf(page))),
  },
];
