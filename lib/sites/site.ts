/**
 * What a site is: all that is its own, in its own folder, as a plain object of small total functions. Other rooms ask a site for what they
 * need, never which site it is (lib/architecture.test.ts). It never renders, fetches or stores.
 */
import type { NotSubject, ReadResult, SiteId } from '../model/index.ts';
import type { Vendor } from '../vendors/table.ts';

/** Where a label goes: as a child of `parent`, before `before` (`null`: at the end). */
export interface MountPoint {
  parent: Element;
  before: Node | null;
  /** The page has no place for it: a corner of the window, kept clear of the page's content. */
  corner?: boolean;
}

export type Theme = 'light' | 'dark' | 'auto';

/** How a site says whether it is light or dark. */
export interface SiteTheme {
  /** Attributes of the root element that say it. */
  attributes: readonly string[];
  /** In: the root element. Out: `auto` where it says nothing. */
  of(root: HTMLElement): Theme;
}

/** What reads a site's pages: apart (readers.ts), since it is much, and most that ask a site read nothing. */
export interface Reader {
  /**
   * Reads what the page says. `undefined`: the page's content for this address is not there (yet).
   * Never throws on foreign markup; what is missing is named in `problems`.
   */
  read(document: Document, url: URL): ReadResult;
  /** Where the label may be inserted, or undefined when the page has no such place. */
  mountPoint(document: Document, url: URL): MountPoint | undefined;
}

/** What a script in a page asks of its site. */
export interface PageSite {
  id: SiteId;
  /** Is a host one of its own, whatever the page? Compared exactly, but for case. */
  isAt(host: string): boolean;
  /** Cheap test on the address alone: could a label belong here? `false` ends all work on the page. */
  mayHold(url: URL): boolean;
  /** What tells one page from another in an address. */
  keyOf(url: URL): string;
  /** Events on `document` by which the site's router says that it has shown another page. None: each page is loaded. */
  routerEvents: readonly string[];
  /** Undefined: told by what is around the label. */
  theme?: SiteTheme;
}

export interface Site extends PageSite {
  /** As people call it; shown as a source. */
  name: string;
  /**
   * What its pages are. `hub`: a model's repository, whose metadata are the model's own. `repository`: one of code, of which a model may
   * be made. `page`: a text.
   */
  kind: 'hub' | 'repository' | 'page';
  /**
   * By which ids look-ups (lib/sources) and tables of releases know its subjects: `owner/name` of the hub whose records they read, or of the
   * host of repositories whose files they read. Undefined: by none, and nothing of it is looked up.
   */
  ids?: 'hub' | 'repository';
  /** The host of its pages, `www.` aside; undefined: many have one adapter. */
  host?: string;
  /** For the manifest: which paths of its host have our script, as a pattern, and which first parts of them have not. */
  paths?: string;
  reserved?: ReadonlySet<string>;
  /** Hosts that are asked for it besides its own. */
  asked?: readonly string[];
  /** Is it an address of old that leads on to one which may hold a label? */
  leadsOn?(url: URL): boolean;
  /** Why there is no label at an address on its host which may hold none: a key of locales `notModel.*`. */
  whyNot?(url: URL): NotSubject['reason'];
  /** Address of a subject's page, without a slash at its end. */
  addressOf(id: string): string;
  /** Does an address lead to the subject's own files? */
  owns(id: string, href: string): boolean;
  /** Address at which a reader sees a file of a subject's at a branch, tag or commit; of a text, its own (look-ups: lib/sources/templates.ts). */
  fileAt(id: string, ref: string, path: string): string;
  /** The publisher of a subject, where a table has it: told by its host alone. */
  publisherOf?(id: string): Vendor | undefined;
}
