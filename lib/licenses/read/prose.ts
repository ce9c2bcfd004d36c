/** Statements of licences in prose, lists, tables and badges of a card or README. */
import { hubModelOf } from '../../model/hub-links.ts';
import type { Block, TextDocument } from '../../model/index.ts';
import { namesSiblingOnly } from '../../model/siblings.ts';
import { detectLanguage } from '../../prose/language.ts';
import { splitSentences } from '../../prose/sentences.ts';
import type { NameReading } from '../names/index.ts';
import { coversOf, FOREIGN } from './covers.ts';
import { licenseOfLink, type Mention, mentionsIn } from './mentions.ts';
import { type Covers, type Statement, statementOf } from './reading.ts';

/** Headings of sections about the licence. */
export const LICENSE_HEADING =
  /\blicen[sc](?:e|es|ing)\b|\blizenz|\blicenza\b|\blicencia\b|\blicença\b|许可|許可|协议|授权|ライセンス|利用規約|라이선스|лиценз|terms of use|usage (?:terms|policy)/i;

/** Words by which a sentence is about licensing. */
const LICENSING =
  /\blicen[sc]\w*|\b(?:released|distributed|available|published|provided|shared|open-?sourced|made available|governed|covered|subject)\b[^.;]{0,40}\b(?:under|by|to)\b|\bterms\b|lizenz|licenza|licencia|许可|許可|协议|授权|ライセンス|라이선스|лиценз/i;

/** A line that is headed by the word: "License: MIT". */
const LABELED =
  /^\W{0,4}(?:model |weights? )?(?:licen[sc]e|lizenz|licenza|licencia|licença|许可证?|许可协议|协议|ライセンス|라이선스|лицензия)\W{0,3}[:：]/iu;

/** Sections about what the model was made from or with. */
const FOREIGN_HEADING =
  /\b(?:acknowledge?ments?|credits?|citations?|references?|related|dependencies|third[- ]party|datasets?|data|thanks)\b|致谢|謝辞|감사/i;

/** A link to a licence file whose text is not at hand. */
const OWN_FILE = /\/(?:model_)?licen[sc]e[\w.%-]{0,40}$/i;
const OWN_LICENSE: NameReading = { class: 'unrecognised', restrictions: [], clauses: [], open: 'other' };

const MAX_QUOTE = 400;
const short = (text: string): string => (text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1)}…` : text);

export interface Section {
  heading: string;
  license: boolean;
  foreign: boolean;
}

/** Walks through blocks with the section that each stands in. A bold line of its own counts as a heading. */
export function* inSections(blocks: readonly Block[]): Generator<{ block: Block; section: Section; at: number }> {
  let section: Section = { heading: '', license: false, foreign: false };
  for (const [at, block] of blocks.entries()) {
    const isHeading =
      block.kind === 'heading' || (block.strong && block.text.length < 60 && block.kind === 'paragraph');
    if (isHeading) {
      const heading = block.text;
      section = {
        heading,
        license: LICENSE_HEADING.test(heading),
        foreign: FOREIGN_HEADING.test(heading) && !LICENSE_HEADING.test(heading),
      };
    }
    yield { block, section, at };
  }
}

/** A labeled line below an item that presents another model of the hub is about that one. */
function underSibling(blocks: readonly Block[], at: number, name: string): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const { kind, links = [] } = blocks[back] as Block;
    if (kind === 'heading') return false;
    const ids = kind === 'item' || kind === 'paragraph' ? links.map(hubModelOf).filter((id) => id !== undefined) : [];
    if (ids.length > 0) return !ids.some((id) => id.split('/')[1]?.toLowerCase() === name.toLowerCase());
  }
  return false;
}

const sourceOf = ({ kind }: TextDocument): string =>
  kind === 'model-card' ? 'model card' : kind === 'readme' ? 'README' : kind;

/** Statements in one document about the licence of the model called `name`, in reading order. */
export function proseStatements(document: TextDocument, name: string): Statement[] {
  const statements: Statement[] = [];
  for (const { block, section, at } of inSections(document.blocks)) {
    if (block.kind === 'code' || block.struck || section.foreign) continue;
    const place = section.heading || (at < 3 ? 'first paragraph' : 'text');
    const add = (mention: { name: string; reading: Mention['reading'] }, covers: Covers, text: string): void => {
      const quote = { source: sourceOf(document), url: document.url, quote: short(text), place };
      const prominent =
        section.license ||
        block.kind === 'image' ||
        block.kind === 'cell' ||
        (LABELED.test(block.text) && !underSibling(document.blocks, at, name));
      statements.push({
        ...statementOf(mention.reading, covers, quote, mention.name),
        ...(prominent && { prominent }),
      });
    };
    if (block.kind === 'image') {
      badge(block, add);
      continue;
    }
    if (block.kind === 'cell') {
      cell(document.blocks, at, add);
      continue;
    }
    for (const sentence of splitSentences(block.text, detectLanguage(block.text))) {
      if (namesSiblingOnly(sentence.text, name)) continue;
      const found = inSentence(sentence.text, section);
      for (const { mention, covers } of found) add(mention, covers, sentence.text);
      if (found.length === 0) linked(block, sentence.text, section, add);
    }
  }
  return statements;
}

type Add = (mention: { name: string; reading: Mention['reading'] }, covers: Covers, text: string) => void;

function inSentence(sentence: string, section: Section): { mention: Mention; covers: Covers }[] {
  // The cheap questions first: most sentences of a page are not about licences.
  const bare = section.license && sentence.length < 120;
  if ((!bare && !LICENSING.test(sentence)) || FOREIGN.test(sentence)) return [];
  const mentions = mentionsIn(sentence);
  if (mentions.length === 0) return [];
  let from = 0;
  let carried: Covers | undefined;
  return mentions.flatMap((mention) => {
    const before = sentence.slice(from, mention.index);
    // What a name covers may stand behind it when nothing stands before: "Apache-2.0 for the code".
    const after = sentence.slice(mention.end, mention.end + 60).split(/[,;，；]/)[0] ?? '';
    from = mention.end;
    const covers = coversOf(before) ?? (before.trim().length < 12 ? coversOf(after) : undefined) ?? carried;
    carried = covers;
    if (
      !covers &&
      !section.license &&
      !/\b(?:licen[sc]ed?|released|distributed) under\b|^\W{0,6}licen[sc]e\b|ライセンス|许可|라이선스/i.test(sentence)
    )
      return [];
    return [{ mention, covers: covers ?? 'model' }];
  });
}

/** A sentence that says "see the licence" and links to a known text. */
function linked(block: Block, sentence: string, section: Section, add: Add): void {
  if (!section.license && !LICENSING.test(sentence)) return;
  for (const link of block.links ?? []) {
    if (!sentence.includes(link.text)) continue;
    const found = licenseOfLink(link);
    if (found) add(found, coversOf(sentence) ?? 'model', sentence);
    // "Check our license at LICENSE": there is one, and what it says was not read.
    else if (section.license && OWN_FILE.test(link.href) && !/\bcode\b/i.test(sentence))
      add({ name: link.text, reading: OWN_LICENSE }, 'model', sentence);
  }
}

/** "license: MIT" badges; "Model License", "Code License" badges say what they cover. */
function badge(block: Block, add: Add): void {
  if (!/licen[sc]e|许可|协议/i.test(block.text)) return;
  const mention = mentionsIn(block.text)[0] ?? mentionsIn(`${block.text} License`)[0];
  const found = mention ?? (block.links ?? []).map(licenseOfLink).find((link) => link !== undefined);
  if (!found) return;
  const covers = /\b(?:model|weights?)\b/i.test(block.text)
    ? 'weights'
    : /\b(?:code|data)\b/i.test(block.text)
      ? 'other'
      : 'repository';
  add(found, covers, block.text);
}

/** A cell of a table whose row or column is headed "License". */
function cell(blocks: readonly Block[], at: number, add: Add): void {
  const { row, text } = blocks[at] as Block;
  if (row === undefined || text.length > 120) return;
  const mention = mentionsIn(text)[0];
  if (!mention) return;
  let start = at;
  while (blocks[start - 1]?.row === row) start--;
  const label = blocks[start]?.text ?? '';
  if (start < at && LICENSE_HEADING.test(label)) add(mention, coversOf(label) ?? 'model', `${label}: ${text}`);
}
