/** All signs, in the order of the stored vectors. */

import type { Evidence } from '../../model/index.ts';
import { type PageText, readPageText } from '../page-text.ts';
import { CARRIED_SIGNS } from './carried.ts';
import { MODEL_SIGNS } from './model.ts';
import { PAGE_SIGNS } from './page.ts';
import type { Sign } from './sign.ts';
import { TOOL_SIGNS } from './tool.ts';
import { WHOSE_SIGNS } from './whose.ts';

export type { Sign } from './sign.ts';
export const SIGNS: readonly Sign[] = [...MODEL_SIGNS, ...TOOL_SIGNS, ...CARRIED_SIGNS, ...WHOSE_SIGNS, ...PAGE_SIGNS];

/** In: the zones of a page. Out: a number for every sign, in the order of `SIGNS`, two decimals. */
export const signsIn = (page: PageText): number[] => SIGNS.map(({ of }) => Math.round(100 * of(page)) / 100);

/** The vector of a page. */
export const signVector = (evidence: Evidence): number[] => signsIn(readPageText(evidence));
