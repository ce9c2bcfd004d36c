/** What a page of our replica web is made from. All words are our own; vendors and models are invented. */
import type { ClaimLevel, Outcome, Relation } from '../../lib/model/index.ts';

/** What the label must be; read by the specs. `absent`: the page must stay without one. */
export interface Expectation {
  outcome: Outcome | 'absent';
  /** It may be no model's page: no chip stands on it, and the popup offers the label. */
  doubt?: true;
  claim?: ClaimLevel;
  relation?: Relation;
  /** Words that the card must show: a clause, a missing component. */
  says?: readonly string[];
}

export interface File {
  path: string;
  /** `spdx:ID` takes a standard text from npm spdx-license-list at generation. */
  text: string;
}

export interface HubPage {
  site: 'huggingface';
  id: string;
  /** Card in markdown; undefined: the repository has none. */
  card?: string;
  cardData?: Record<string, unknown>;
  /** More fields of the hub's record. */
  model?: Record<string, unknown>;
  tags?: readonly string[];
  library?: string;
  files?: readonly (string | File)[];
  gated?: 'auto' | 'manual';
  gateNotice?: string;
  dark?: boolean;
  /** Text of the interface's licence tag, for another language of interface. */
  licenseWord?: string;
  /** The hub's records of data sets that the card names, by id; 404: the hub has none. */
  dataSets?: Readonly<Record<string, Record<string, unknown> | 404>>;
  /** Only a record for look-ups; no page. */
  recordOnly?: boolean;
  expect: Expectation;
}

export interface GithubPage {
  site: 'github';
  id: string;
  about?: string;
  topics?: readonly string[];
  readme: string;
  files: readonly (string | File)[];
  licenseLabel?: string;
  dark?: boolean;
  /** Links to repositories that the imitated router opens without a load. */
  router?: readonly string[];
  /** Rebuilds the title line after load, as hydration does. */
  hydrates?: boolean;
  expect: Expectation;
}

/** A page of a vendor's or a hub's site. The host is real, the words are ours. */
export interface VendorPage {
  site: 'vendor';
  url: string;
  /** How the page is built: what a reader of pages meets in the wild. */
  layout: 'article' | 'hero' | 'docs' | 'plain' | 'cards' | 'pictures' | 'repository';
  title: string;
  /** Text of the h1; `''`: the title is shown in an element that is no heading; undefined: it is not shown at all. */
  heading?: string;
  description?: string;
  lang?: string;
  /** Markdown. */
  body: string;
  dark?: boolean;
  /** An application that draws its content so many milliseconds after load. */
  late?: number;
  /** Rebuilds its title line after load, as hydration does. */
  hydrates?: boolean;
  /** Addresses that the page's own router opens without a load. */
  router?: readonly string[];
  expect: Expectation;
}

/** A page on a site that no table knows. */
export type AnyPage = Omit<VendorPage, 'site'> & { site: 'any-page' };

export type Page = HubPage | GithubPage;
