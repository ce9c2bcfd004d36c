/** What a person can choose. Stored in `storage.local`; unknown and damaged fields fall back one by one. */
export type LookupSetting = 'off' | 'site' | 'linked';

/** Languages of the interface (BCP 47); `auto` follows the browser. */
export const LANGUAGES = ['en', 'fr', 'de', 'it', 'ja'] as const;
export type LanguageSetting = 'auto' | (typeof LANGUAGES)[number];

export interface Settings {
  lookups: LookupSetting;
  /** Count open licences that the OSI has not approved (CC BY, OpenMDW, ...) as Open Source licences. */
  acceptOpenTerms: boolean;
  /** Dated records of releases may stand in where a page is silent. */
  records: boolean;
  /** No label anywhere until turned on again. */
  paused: boolean;
  /** Hosts on which no label is shown. */
  pausedHosts: string[];
  /** Small marks in Hugging Face's lists of models. */
  listMarks: boolean;
  /** No chip in pages: the toolbar button and its popup say it all. */
  toolbarOnly: boolean;
  /** The vendor's claim beside the label, in the chip. */
  showClaim: boolean;
  /** The short answer on commercial use beside the label, in the chip. */
  showUse: boolean;
  language: LanguageSetting;
  /** Keep a list of the models seen in this browser. */
  history: boolean;
}

/** What the chip shows beside the label. */
export type ChipParts = Pick<Settings, 'showClaim' | 'showUse'>;

export const DEFAULT_SETTINGS: Settings = {
  lookups: 'site',
  acceptOpenTerms: false,
  records: true,
  paused: false,
  pausedHosts: [],
  listMarks: false,
  toolbarOnly: false,
  showClaim: true,
  showUse: false,
  language: 'auto',
  history: false,
};
