/** What a person can choose. Stored in `storage.local`; unknown and damaged fields fall back one by one. */
export type LookupSetting = 'off' | 'site' | 'linked';

export interface Settings {
  lookups: LookupSetting;
  /** Count open licences that the OSI has not approved (CC BY, OpenMDW, ...) as Open Source licences. */
  acceptOpenTerms: boolean;
  /** No label anywhere until turned on again. */
  paused: boolean;
  /** Hosts on which no label is shown. */
  pausedHosts: string[];
}

export const DEFAULT_SETTINGS: Settings = { lookups: 'site', acceptOpenTerms: false, paused: false, pausedHosts: [] };
