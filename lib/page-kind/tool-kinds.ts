/** Kinds of things that are not models: what a page is titled as, and what its headline says that its subject is. */
import type { PageText } from './page-text.ts';
import { says, timesIn } from './zone.ts';

/** Keys of locales `page.*`; `tool-noun.KIND`, `KIND-in-title` and `KIND-said` are meanings of assets/page-kind/words.json. */
export const TOOL_KINDS = ['list', 'course', 'benchmark', 'dataset', 'zoo', 'app', 'library'] as const;
export type ToolKind = (typeof TOOL_KINDS)[number];

/** So much of a headline tells what its subject is. */
export const OPENING = 900;

export const titledTimes = ({ said }: PageText, kind: ToolKind): number =>
  Math.min(3, timesIn(said.title, `${kind}-in-title`) + timesIn(said.title, `tool-noun.${kind}`));
export const titled = (page: PageText, kind: ToolKind): boolean => titledTimes(page, kind) > 0;
export const isSaid = ({ said }: PageText, kind: ToolKind): boolean => says(said.headline, `${kind}-said`, OPENING);
