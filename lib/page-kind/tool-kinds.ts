/** Kinds of things that are not models: what a page is titled as, and what its headline says that its subject is. */
import type { PageText } from './page-text.ts';
import { says } from './zone.ts';

/** Keys of locales `page.*`, and with `-in-title` and `-said` meanings of assets/page-kind/words.json. */
export const TOOL_KINDS = ['list', 'course', 'benchmark', 'dataset', 'zoo', 'app', 'library'] as const;
export type ToolKind = (typeof TOOL_KINDS)[number];

/** So much of a headline tells what its subject is. */
export const OPENING = 900;

export const titled = ({ said }: PageText, kind: ToolKind): boolean => says(said.title, `${kind}-in-title`);
export const isSaid = ({ said }: PageText, kind: ToolKind): boolean => says(said.headline, `${kind}-said`, OPENING);
