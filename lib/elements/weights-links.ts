/** Links that lead to released weights, and code that fetches them. A link offers what its sentence does not deny, promise or give to others. */
import type { Prose } from '../learned/index.ts';
import { speaksOf } from '../mentions/scan.ts';
import type { Evidence } from '../model/index.ts';
import type { ReadPassage } from '../statements/read.ts';
import { isOwnModel, type WeightsAddress, weightsAddress } from './weights-address.ts';
import { saidOfWeights } from './weights-said.ts';
import { isOfModel, tellsOfModel } from './weights-told.ts';

export interface WeightsLink {
  href: string;
  text: string;
  /** Under the page's own owner or name; else the words around it say that this model's weights are there. */
  own: boolean;
  /** It leads to a file that is nothing but weights. */
  file?: boolean;
}

const SPOKEN = ['part.weights'];
const MODEL = ['part.model', 'act.fetch'];

/** "The recordings travel by torrent. The weights stay with us." */
const OF_ANOTHER = [
  'part.data',
  'part.training-data',
  'part.eval-data',
  'part.paper',
  'part.other-code',
  'tuning.data',
];

/** Does the passage, or what stands over it, speak of one of these? */
const speaks = ({ passage, heading, lead, columns }: ReadPassage, topics: readonly string[]): boolean =>
  [passage.mentions, heading, lead, columns].some((mentions) => speaksOf(mentions, topics));

/** From where on a vote tells what a link leads to, where the words speak of a model and not of weights. */
const TELLS = 0.8;

const inBlock = ({ source }: ReadPassage, prose: Prose): ReadPassage[] =>
  prose.passages.filter((other) => other.source.document === source.document && other.source.at === source.at);

/** A path that says what its archive holds. */
const IN_PATH = /weights?|checkpoints?|ckpts?|pre-?trained|\bmodels?\b/i;

/** Do the words around a link say that the model's weights lie there? */
function isTold({ kind, own }: WeightsAddress, href: string, passage: ReadPassage, prose: Prose): boolean {
  if (kind === 'file' && IN_PATH.test(href)) return true;
  if (kind === 'repository') return speaksOf(passage.passage.mentions, SPOKEN) || tellsOfModel(passage, kind);
  if ((own && kind !== 'file') || kind === 'weights' || speaks(passage, SPOKEN)) return true;
  // "Where are the weights? On Zenodo."
  if (
    kind === 'store' &&
    !speaksOf(passage.passage.mentions, OF_ANOTHER) &&
    inBlock(passage, prose).some((other) => speaks(other, SPOKEN))
  )
    return true;
  // "Download the model here": of a file only where it is the page's own, since a tool's releases are files, too.
  if ((kind === 'store' || own) && tellsOfModel(passage, kind)) return true;
  return (
    kind !== 'file' &&
    speaks(passage, MODEL) &&
    !isOfModel(passage) &&
    (prose.vote('weights', passage).all.met ?? 0) >= TELLS
  );
}

/** Does the sentence of a link deny or promise what it leads to, or give it to others? */
function isOffer({ own, file }: WeightsLink, passage: ReadPassage, prose: Prose): boolean {
  const said = saidOfWeights(prose, passage);
  if (typeof said === 'object') return said.says === 'offered';
  // A sentence that offers, and a file of weights behind its link: no vote on words outweighs both.
  if (said === 'doubted') return file === true;
  return said === undefined || ((said === 'others' || said === 'asked') && own);
}

/** "acme/ridge-7b" in words, with no link: the page's own model on a hub. */
function ownIdIn(evidence: Evidence, passage: ReadPassage): string | undefined {
  if (!speaks(passage, ['place.hub', 'part.weights'])) return undefined;
  const owner = (evidence.reading.subject.owner ?? '').toLowerCase();
  for (const [, id = ''] of passage.source.folded.matchAll(
    /(?:(?<![\w./-])|(?<=huggingface\.co\/|hf\.co\/))([\w-]{2,60}\/[\w.-]{2,90})/g,
  ))
    if (owner !== '' && id.toLowerCase().startsWith(`${owner}/`) && isOwnModel(evidence, id)) return id;
  return undefined;
}

/** Links to models on hubs and to weights files, and the own model's id in words. */
export function weightsLinks(evidence: Evidence, prose: Prose): WeightsLink[] {
  const found: WeightsLink[] = [];
  for (const passage of prose.passages) {
    const { block, text, whole } = passage.source;
    if (block.kind === 'code') continue;
    const here: WeightsLink[] = [];
    for (const link of block.links ?? []) {
      if (!whole && !text.includes(link.text)) continue;
      const address = weightsAddress(evidence, link);
      if (address && isTold(address, link.href, passage, prose))
        here.push({
          href: link.href,
          text: link.text,
          own: address.own || address.kind === 'store',
          file: address.kind === 'weights',
        });
    }
    const id = here.length === 0 ? ownIdIn(evidence, passage) : undefined;
    if (id) here.push({ href: passage.source.document.url, text: id, own: true });
    found.push(...here.filter((link) => isOffer(link, passage, prose)));
  }
  return found;
}

const LOADS =
  /from_pretrained|snapshot_download|hf download|huggingface-cli|--model|--from-huggingface-repo|model_id|model_name|model=|load/i;
const FETCHES =
  /\bload_(?:checkpoint|pretrained|weights)\(\s{0,9}\)|\bpretrained\s?=\s?True\b|https?:\/\/\S{1,300}\.(?:pt|pth|ckpt|safetensors|gguf|onnx)\b|https?:\/\/\S{0,300}(?:weights?|checkpoints?|ckpts?|models?|pretrained)\S{0,200}\.(?:bin|tar|zip|npz|gz|h5|pb)\b|\bdownload\w*[_-](?:\w*[_-])?(?:params|weights|models?|checkpoints?)\w*/i;

/** Weights that a README's code downloads or loads: `from_pretrained("owner/name")`, `wget .../x.pt`, download scripts. */
export function weightsInCode(evidence: Evidence): { own: number; other: number } {
  let own = 0;
  let other = 0;
  for (const document of evidence.reading.documents) {
    for (const { kind, text } of document.blocks) {
      if (kind !== 'code' && text.length > 600) continue;
      if (LOADS.test(text))
        for (const [, id] of text.matchAll(/["'`\s=]([\w.-]{2,60}\/[\w.-]{2,90})["'`\s]/g))
          if (isOwnModel(evidence, id as string)) own++;
      if (kind === 'code' && FETCHES.test(text)) other++;
    }
  }
  return { own, other };
}
