/**
 * Addresses, files and data sets by name: what a sentence points at. `link.code` (a repository), `link.data` (a data set), `link.hub` (a
 * model of the hub), `link.paper`, `anchor` (on the same page), `link.empty` (a template's, that nobody filled in), `link` (any other);
 * `file.train`, `file.tune`, `file.eval`, `file.data`, `file.list`, `file.config`, `file.output`, `file`; `id`
 * ("acme/ridge-corpus"). By the words of names alone: nothing is looked up here.
 */
import type { Link } from '../model/index.ts';
import { foldText } from '../prose/fold.ts';

export interface Found {
  means: string;
  id: string;
  start: number;
  end: number;
}

const ADDRESS =
  /(?:https?:\/\/|(?<![\w.@/-])(?:www\.)?(?=(?:github|gitlab|huggingface|hf|zenodo|codeberg|bitbucket|kaggle|modelscope)\.(?:com|org|co|cn)\/))[^\s<>"'`()[\]|\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff60]{4,300}/gi;
/** The same where a text begins with one: what sites make a link of goes on through "（MIT）、" and words that stand close by. */
const BEGINS = new RegExp(`^(?:${ADDRESS.source})`, 'i');
const MAX_LINKS = 60;
const TRAILING = /[.,;:!?]+$/;

const CODE_HOST = /^(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[\w.-]+\/[\w.-]+/i;
const HUB = /^(?:huggingface\.co|hf\.co|(?:www\.)?modelscope\.cn)\//i;
const DATA = /^(?:(?:huggingface\.co|hf\.co|(?:www\.)?modelscope\.cn|(?:www\.)?kaggle\.com)\/datasets)\//i;
const PAPER =
  /^(?:www\.)?(?:arxiv\.org|doi\.org|aclanthology\.org|openreview\.net|(?:www\.)?biorxiv\.org|(?:www\.)?nature\.com|papers\.|huggingface\.co\/papers)/i;
/** With an anchor, a place on the page itself: an entry of its table of contents. */
const SAME_PAGE =
  /^(?:github\.com|gitlab\.com|huggingface\.co)\/[\w.-]+\/[\w.-]+\/?(?:(?:blob|tree)\/[\w.-]+\/?(?:readme\.md)?)?$/i;
const TALK =
  /^[\w.-]+\/[\w.-]+\/[\w.-]+\/(?:pull|pulls|issues|commit|commits|releases|discussions|wiki|actions|stargazers)(?:\/|$)/i;
/** "[here](...)", "[here](TODO)": an address that nobody put in. */
const EMPTY = /\/(?:\.{3}|…|%E2%80%A6|todo|tbd|tba|xxx|link)$/i;
const PATH = /\/(?:blob|tree|raw|resolve)\/[^/]+\/(.+)$/;

const EXTENSION = '(?:py|sh|ipynb|ya?ml|toml|jsonl?|cfg|csv|tsv|txt|rs|jl|slurm|sbatch|cpp|parquet|tar|gz|zip|mk|ini)';
/** "train.py", "configs/7b.yaml", "pretrain/". */
const FILE = new RegExp(
  `(?<![\\w@:/.-])(?:(?:[\\w.-]{1,60}\\/){0,6}[\\w-][\\w.-]{0,60}\\.${EXTENSION}(?![\\w/])|(?:[\\w.-]{2,60}\\/){1,5}(?![\\w/]))`,
  'gi',
);
/** "make train": a target of a makefile, by its marks or by what it names. */
const TARGET =
  /(?<![\w-])make (?:[a-z0-9]{1,20}[-_][\w-]{1,40}|\w{0,20}(?:train|entren|entrain|addestra|trein)\w{0,20}|all\b|todo\b|tout\b)/gi;
/** "acme/ridge-corpus": a name of the hub, with a mark in it that no two words with a stroke between have. */
const ID = /(?<![\w@:/.-])(?!\w*w\/o)[A-Za-z][\w.-]{1,60}\/(?=[\w.-]{0,80}[-_\d])[\w][\w.-]{2,80}(?![\w/])/g;

/** What points somewhere has a stroke, a point right before a letter or number, or "make " in it: each pattern above asks for one of these. */
const MAY_POINT = /\/|\.[\p{L}\p{N}]|make /iu;

/** The patterns by which addresses and names of files are found: none finds anything where `mayPoint` says no (a test holds them to that). */
export const POINTING: readonly RegExp[] = [ADDRESS, FILE, TARGET, ID];

/** May something in a folded text point somewhere? Most sentences do not, and are passed over at one look. */
export const mayPoint = (folded: string): boolean => MAY_POINT.test(folded);

/** What a file is for, by the stems of its name in the languages that are read; the first that is met. */
const FILES: readonly (readonly [string, RegExp])[] = [
  [
    'file.list',
    /(?:^|[^a-z])(?:urls?|ids|links?|index|manifest|list[ae]?)(?:[^a-z].*)?\.(?:csv|tsv|txt|jsonl?|parquet)$/,
  ],
  [
    'file.tune',
    /fine[-_]?tun|(?:^|[^a-z])(?:sft|q?lora|dpo|rlhf|ppo|peft|instruct|adapt|tun(?:e|ing)|affin|anpass|ajust)/,
  ],
  ['file.eval', /(?:^|[^a-z])(?:eval|test|bench|infer|demo|serve|predict|sampl|generat|convert|web)/],
  // "exp/train_ridge/": where a run puts what it writes.
  [
    'file.output',
    /^(?:exps?|experiments?|outputs?|results?|runs|logs?|checkpoints?|ckpts?)\/.*(?:\/|\.(?:pth?|ckpt|log|json))$/,
  ],
  ['file.train', /train(?!ed)|entren|entrain|addestra|trein|appr(?:end|enti)|gakushu|hakseup|obuch/],
  [
    'file.data',
    /(?:^|[^a-z])(?:data|prep|clean|dedup|token|filter|download|corpus|corpora|crawl|dati|dados|donnees|daten)/,
  ],
  ['file.config', /conf|\.(?:ya?ml|toml|cfg|ini)$/],
];

/** What a path's name says that it is for. */
export const fileMeans = (path: string): string =>
  FILES.find(([, stems]) => stems.test(path.toLowerCase()))?.[0] ?? 'file';

/** What an address leads to. */
export function addressMeans(href: string): string {
  const [rest = '', anchor] = href.replace(/^https?:\/\//i, '').split(/[?#]/);
  if (EMPTY.test(rest)) return 'link.empty';
  if (anchor && SAME_PAGE.test(rest)) return 'anchor';
  if (TALK.test(rest)) return 'link';
  if (DATA.test(rest)) return 'link.data';
  if (PAPER.test(rest)) return 'link.paper';
  const path = PATH.exec(rest)?.[1];
  if (CODE_HOST.test(rest)) return path ? fileMeans(path) : 'link.code';
  if (HUB.test(rest)) return path ? fileMeans(path) : 'link.hub';
  return 'link';
}

/** "[https://github.com/acme/ridge](...)": where the address behind the words is a template's, the words' own counts. */
function leadsTo(href: string, words: string): string {
  const means = addressMeans(href);
  return means === 'link.empty' && BEGINS.test(words) ? addressMeans(words) : means;
}

const trimmed = (text: string): string => text.replace(TRAILING, '');

/** In: a folded text and the links of its block. Out: what it points at, by offsets. Linear; never throws. */
export function addressesIn(folded: string, links: readonly Link[] = []): Found[] {
  const found: Found[] = [];
  const isFree = (at: number): boolean => !found.some(({ start, end }) => start <= at && at < end);
  const add = (means: string, start: number, text: string, id: string): void => {
    if (isFree(start)) found.push({ means, id, start, end: start + text.length });
  };
  for (const { text, href } of links.slice(0, MAX_LINKS)) {
    const all = foldText(text).trim();
    const words = BEGINS.exec(all)?.[0] ?? all;
    const start = words.length < 2 ? -1 : folded.indexOf(words);
    // A link's words may be an address themselves, or words of the sentence.
    if (start >= 0) add(leadsTo(href, words), start, words, /[/.]\w/.test(words) ? 'address' : 'address.link');
  }
  if (!mayPoint(folded)) return found;
  for (const { 0: text, index } of folded.matchAll(ADDRESS))
    add(addressMeans(trimmed(text)), index, trimmed(text), 'address');
  for (const { 0: text, index } of folded.matchAll(FILE)) add(fileMeans(text), index, trimmed(text), 'address');
  for (const { 0: text, index } of folded.matchAll(TARGET)) add(fileMeans(text), index, text, 'address');
  for (const { 0: text, index } of folded.matchAll(ID)) add('id', index, trimmed(text), 'address');
  return found;
}
