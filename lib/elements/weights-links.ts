/** Links in prose that lead to released weights. */
import { hubModelOf, related } from '../model/hub-links.ts';
import type { Evidence } from '../model/index.ts';
import { belongsTo } from '../model/vendors.ts';
import { linksOf } from './documents.ts';
import { WEIGHT_LINK } from './weight-files.ts';

export interface WeightsLink {
  href: string;
  text: string;
  /** Under the repository's own owner or name; else a link to some model. */
  own: boolean;
}

/** Is a hub model the subject's own? By the publisher's organizations where a table has them, else by names alike. */
function isOwnModel({ reading, publisher }: Evidence, id: string): boolean {
  const { name, owner = '' } = reading.subject;
  if (publisher?.hub.length) return belongsTo(publisher.hub, id);
  const [hubOwner = '', hubName = ''] = id.split('/');
  return related(hubOwner, owner) || related(hubOwner, name) || related(hubName, name);
}

/** A file in the releases of the repository, or on the page's own site. */
function isOwnFile({ reading: { subject } }: Evidence, href: string): boolean {
  if (subject.site === 'github') return href.toLowerCase().includes(`github.com/${subject.id.toLowerCase()}/`);
  return new URL(href).hostname === subject.id.split(/[/?]/)[0];
}

const isOwnCollection = ({ reading: { subject }, publisher }: Evidence, path: string): boolean =>
  publisher?.hub.length ? belongsTo(publisher.hub, path.slice(1)) : related(path, subject.owner || subject.name);

/** Links to models on hubs and to weights files. */
export function weightsLinks(evidence: Evidence): WeightsLink[] {
  const { name } = evidence.reading.subject;
  const found: WeightsLink[] = [];
  for (const link of linksOf(evidence)) {
    const model = hubModelOf(link);
    const isFile = WEIGHT_LINK.test(link.href) || /\/releases\/(?:download|tag)\//.test(link.href);
    const elsewhere =
      /modelscope\.cn\/(?:models\/|organization)|modelers\.cn|wisemodel\.cn|kaggle\.com\/models\/|ollama\.com\/library/i.test(
        link.href,
      );
    const drive =
      /drive\.google\.com|dropbox\.com|zenodo\.org|pan\.baidu\.com|1drv\.ms|dl\.fbaipublicfiles\.com|storage\.googleapis\.com/.test(
        link.href,
      ) &&
      /\b(?:weights?|checkpoints?|models?|download|ckpt|pretrained)\b|模型|权重/i.test(
        `${link.text} ${link.block.text.slice(0, 200)}`,
      );
    const collection =
      /huggingface\.co\/(?:collections\/[^/]+\/|[\w.-]+\/?$)/.test(link.href) &&
      isOwnCollection(evidence, new URL(link.href).pathname.replace('/collections', ''));
    if (!model && !isFile && !elsewhere && !drive && !collection) continue;
    const own =
      collection ||
      (model
        ? isOwnModel(evidence, model)
        : isFile
          ? isOwnFile(evidence, link.href) || drive
          : related(link.href.split('/').slice(3).join(''), name));
    found.push({ href: link.href, text: link.text, own });
  }
  return found;
}

/** Weights that a README's code downloads or loads: `from_pretrained("owner/name")`, `wget .../x.pt`, download scripts. */
export function weightsInCode(evidence: Evidence): { own: number; other: number } {
  let own = 0;
  let other = 0;
  for (const document of evidence.reading.documents) {
    for (const { kind, text } of document.blocks) {
      if (kind !== 'code' && text.length > 600) continue;
      for (const [, id] of text.matchAll(/["'`\s]([\w.-]{2,60}\/[\w.-]{2,90})["'`\s]/g)) {
        if (
          !/from_pretrained|snapshot_download|hf download|huggingface-cli|--model|model_id|model_name|model=|load/i.test(
            text,
          )
        )
          break;
        if (isOwnModel(evidence, id as string)) own++;
      }
      if (
        /https?:\/\/\S{1,300}\.(?:pt|pth|ckpt|safetensors|bin|gguf|tar|zip|npz)\b/.test(text) ||
        /\bdownload\w*[_-](?:\w*[_-])?(?:params|weights|models?|checkpoints?)\w*/.test(text)
      )
        other++;
    }
  }
  return { own, other };
}
