/** What a site adapter is: a plain object of small total functions. It never renders, fetches or stores. */
import type { ReadResult, SiteId } from '../model/index.ts';

/** Where a label goes: as a child of `parent`, before `before` (`null`: at the end). */
export interface MountPoint {
  parent: Element;
  before: Node | null;
  /** The page has no place for it: a corner of the window, kept clear of the page's content. */
  corner?: boolean;
}

export interface Site {
  id: SiteId;
  /** Host patterns for the manifest. */
  matches: readonly string[];
  /** Cheap test on the address alone: could a label belong here? `false` ends all work on the page. */
  mayHold(url: URL): boolean;
  /**
   * Reads what the page says. `undefined`: the page's content for this address is not there (yet).
   * Never throws on foreign markup; what is missing is named in `problems`.
   */
  read(document: Document, url: URL): ReadResult;
  /** Where the label may be inserted, or undefined when the page has no such place. */
  mountPoint(document: Document, url: URL): MountPoint | undefined;
}
