/**
 * Weights that are files of the page's own repository: in its list of files, in a folder of which the README says that they are there, in a
 * tree that the README draws of it.
 */
import type { Prose } from '../learned/index.ts';
import { speaksOf } from '../mentions/scan.ts';
import { isWeightFile, isWeightFolder } from '../mentions/weight-files.ts';
import type { Evidence, FileEntry, Quote, TextDocument } from '../model/index.ts';
import { quoteOf } from '../prose/passages.ts';
import { type ReadPassage, wordsOf } from '../statements/read.ts';
import { metadataQuote } from './documents.ts';
import { inFolder } from './weights-said.ts';

const listOf = ({ reading }: Evidence): readonly FileEntry[] => reading.repository?.files ?? [];

/** "./models/art/", "`models/`": the entry of the list that a path begins with. */
const rootOf = (path: string): string => path.replace(/^(?:\.?\/)+/, '').split('/')[0] ?? '';

const isFolder = (files: readonly FileEntry[], name: string): boolean =>
  name !== '' && files.some(({ path, type }) => type !== 'file' && path.toLowerCase() === name.toLowerCase());

/** "The trained models are in `models/`", where the repository has such a folder. */
function toldFolder(evidence: Evidence, prose: Prose): Quote | undefined {
  const files = listOf(evidence);
  for (const passage of prose.passages) {
    const rules = inFolder(passage);
    if (!rules) continue;
    for (const mention of passage.passage.mentions) {
      if (mention.id !== 'address') continue;
      if (isFolder(files, rootOf(wordsOf(mention, passage)))) return { ...quoteOf(passage.source), rules };
    }
  }
  return undefined;
}

/** A line of a drawn tree: what stands before the name tells how deep it is. */
const BRANCH = /^([\s│|├└─━+`\\-]{0,60})([\w.@-]{1,100})(\/?)(?=\s|$)/u;
const DRAWN = /[│├└]|^[ \t]{0,40}\|--/mu;
const MAX_LINES = 200;

/** Does a drawn tree show a file of weights inside of one of these folders, or beside them? */
function treeShows(text: string, files: readonly FileEntry[]): string | undefined {
  if (!DRAWN.test(text)) return undefined;
  const above: { depth: number; name: string }[] = [];
  for (const line of text.split('\n', MAX_LINES)) {
    const [, before = '', name = ''] = BRANCH.exec(line) ?? [];
    if (name === '') continue;
    while ((above.at(-1)?.depth ?? -1) >= before.length) above.pop();
    if (isWeightFile(name)) {
      const isListed = files.some(({ path }) => path.toLowerCase() === name.toLowerCase());
      if (isListed || above.some((folder) => isFolder(files, folder.name))) return line.trim();
    }
    above.push({ depth: before.length, name });
  }
  return undefined;
}

/** Words over a tree by which it shows where files go: nothing is there yet. */
const TO_COME = ['act.put', 'act.download', 'future', 'if'];

/** What stands right over a block, in its document. */
const over = (prose: Prose, document: TextDocument, at: number): readonly ReadPassage[] =>
  prose.passages.filter(({ source }) => source.document === document && source.at === at - 1);

function drawnTree(evidence: Evidence, prose: Prose): Quote | undefined {
  const files = listOf(evidence);
  for (const document of evidence.reading.documents) {
    for (const [at, { kind, text }] of document.blocks.entries()) {
      if (kind !== 'code') continue;
      const quote = treeShows(text, files);
      if (quote === undefined) continue;
      const isPlan = over(prose, document, at).some(({ passage }) => speaksOf(passage.mentions, TO_COME));
      if (!isPlan) return { source: 'README', url: document.url, quote, place: 'code' };
    }
  }
  return undefined;
}

/** In: the page and its prose. Out: where its own repository holds the weights; undefined where nothing tells. */
export function weightsInRepository(evidence: Evidence, prose: Prose): Quote | undefined {
  const listed = listOf(evidence).find(({ path, type }) =>
    type === 'file' ? isWeightFile(path) : isWeightFolder(path),
  );
  if (listed) return metadataQuote(evidence, listed.path);
  return toldFolder(evidence, prose) ?? drawnTree(evidence, prose);
}
