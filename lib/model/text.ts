/**
 * Text as it was read from a page or a file: a flat list of blocks in reading order.
 * Rooms that understand text (licenses, claims, elements) never see HTML or markdown, only this.
 */

/** A hyperlink inside a block. `href` is absolute. */
export interface Link {
  text: string;
  href: string;
}

/**
 * - `heading`: `level` 1-6. - `paragraph`. - `item`: one list item (nested items are blocks of their own).
 * - `cell`: one table cell; cells of a row share `row`. - `quote`: inside a block quotation. - `code`: preformatted.
 * - `image`: alternative text of an image or badge.
 */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'quote' | 'code' | 'image';

export interface Block {
  kind: BlockKind;
  /** White space folded to single spaces; line breaks kept only in `code`. Never empty. */
  text: string;
  level?: number;
  /** Number of the table row in the document, shared by the cells of that row. The first row of a table has `head`. */
  row?: number;
  /** Where a cell stands in its row, from 0, with what spans columns and rows counted: rows and headers are joined by it. */
  column?: number;
  head?: boolean;
  /** Text is rendered in bold from its first to its last character (used as a heading by many cards). */
  strong?: boolean;
  /** Text is struck through: the author took it back. */
  struck?: boolean;
  links?: Link[];
}

/** What kind of document a text is; it decides what its words can say. */
export type DocumentKind =
  | 'model-card'
  | 'readme'
  /** The notice of a gated repository, with the vendor's prompt. */
  | 'gate'
  /** The one-line description of a repository or page. */
  | 'about'
  | 'license-file'
  | 'use-policy'
  | 'notice'
  /** The main text of a vendor's page. */
  | 'page';

/** A document that was read, with where it was read. */
export interface TextDocument {
  kind: DocumentKind;
  /** Where a person can read it. */
  url: string;
  /** Path in the repository, for files. */
  path?: string;
  blocks: Block[];
  /** The raw text, for files whose wording matters to the letter (licences, policies). Absent for rendered pages. */
  raw?: string;
  /** True when the document was longer than what is read (the limit is in lib/sites). */
  truncated?: boolean;
}

/** A sentence that is laid out over cells or lines goes on: "This model is for | research only". In: a text, and the one after it. */
export const goesOn = (before: string, after: string): boolean =>
  /^\p{Ll}/u.test(after) && /[\p{L}\p{N},]$/u.test(before) && before.split(' ').length > 2;

/**
 * Not seen by a reader: soft hyphen, zero width, fillers, variation selectors, direction marks (Unicode's default ignorables). The one
 * table: what is compared is folded by it, and what is shown is cleaned by it.
 */
export const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
