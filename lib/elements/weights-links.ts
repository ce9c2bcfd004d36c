/** Links in prose that lead to released weights. */
import type { Evidence, Link } from '../model/index.ts';
import { linksOf } from './documents.ts';

const WEIGHT_FILE =
  /\.(?:safetensors|bin|pt|pth|ckpt|gguf|onnx|h5|hdf5|msgpack|tflite|npz|nemo|mlmodel|mlpackage|keras|pkl|tar|pdparams|pb|zip)(?:[?#]|$)/i;
const NOT_MODELS = /^\/(?:datasets|spaces|papers|collections|docs|blog|organizations|settings|posts|learn)(?:\/|$)/;

/** `owner/name` of the hub model that a link leads to. */
export function hubModelOf({ href }: Link): string | undefined {
  const match = /^https:\/\/(?:huggingface\.co|hf\.co)(\/[^?#]*)/i.exec(href);
  if (!match || NOT_MODELS.test(match[1] as string)) return undefined;
  const [owner, name] = (match[1] as string).split('/').slice(1, 3);
  return owner && name ? `${owner}/${name}` : undefined;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Do two names share a stem of some length? "ridge-ai" and "RidgeLM" do. */
export function related(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x.length < 3 || y.length < 3) return false;
  return x.includes(y) || y.includes(x) || (x.length >= 5 && y.length >= 5 && x.slice(0, 5) === y.slice(0, 5));
}

export interface WeightsLink {
  href: string;
  text: string;
  /** Under the repository's own owner or name; else a link to some model. */
  own: boolean;
}

/** Links to models on hubs and to weights files. */
export function weightsLinks(evidence: Evidence): WeightsLink[] {
  const { name, owner = '' } = evidence.reading.subject;
  const found: WeightsLink[] = [];
  for (const link of linksOf(evidence)) {
    const model = hubModelOf(link);
    const [hubOwner = '', hubName = ''] = model?.split('/') ?? [];
    const isFile = WEIGHT_FILE.test(link.href) || /\/releases\/(?:download|tag)\//.test(link.href);
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
      related(new URL(link.href).pathname.replace('/collections', ''), owner || name);
    if (!model && !isFile && !elsewhere && !drive && !collection) continue;
    const own =
      collection ||
      (model
        ? related(hubOwner, owner) || related(hubOwner, name) || related(hubName, name)
        : isFile
          ? link.href.toLowerCase().includes(`github.com/${evidence.reading.subject.id.toLowerCase()}/`) || drive
          : related(link.href.split('/').slice(3).join(''), name));
    found.push({ href: link.href, text: link.text, own });
  }
  return found;
}

/** Weights that a README's code downloads or loads: `from_pretrained("owner/name")`, `wget .../x.pt`, download scripts. */
export function weightsInCode(evidence: Evidence): { own: number; other: number } {
  const { name, owner = '' } = evidence.reading.subject;
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
        const [hubOwner = '', hubName = ''] = (id as string).split('/');
        if (related(hubOwner, owner) || related(hubOwner, name) || related(hubName, name)) own++;
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
