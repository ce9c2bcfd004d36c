/** Where the project lives: the only addresses of its own that the extension opens. */
export const REPOSITORY = 'https://github.com/openness-label/openness-label';
export const VENDORS_GUIDE = `${REPOSITORY}/blob/main/docs/vendors.md`;
export const RULES_PAGE = `${REPOSITORY}/blob/main/RULES.md`;
export const ACCURACY_PAGE = `${REPOSITORY}/blob/main/docs/accuracy.md`;
export const PRIVACY_PAGE = `${REPOSITORY}/blob/main/PRIVACY.md`;
/** The records of releases, one a line. */
export const RECORDS_PAGE = `${REPOSITORY}/blob/main/assets/releases.json`;
/** For readers without an account at GitHub. */
export const CONTACT = 'mistakes@openness-label.org';
