/** Version of the rules in lib/label: changes whenever the same findings may yield another label. */
export const RULES_VERSION = 'g7-2026.1';

/** Date on which the data files in assets/ were last checked. */
export const DATA_DATE = '2026-11-23';
