import data from '../../assets/date.json' with { type: 'json' };
import first from '../../assets/first-page.json' with { type: 'json' };

/**
 * Version of the rules, which every label names: the policy's year and number. It changes whenever the same page may get
 * another label by the policy: rules of lib/label, and what licenses, claims, elements and page kinds mean. What a change
 * of reading does between two versions is in its commit's crater table. Its folder: lib/label.
 */
export const RULES_VERSION = 'g7-2026.2';

/** The newest day of any record of assets/, held to the records by assets/assets.test.ts. */
export const DATA_DATE: string = data.newest;

/** The model's page on which a new reader tries the label, assets/first-page.json. */
export const FIRST_PAGE: string = first.address;
