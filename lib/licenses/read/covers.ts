/** What the words around a licence's name say that it covers. */
import type { Covers } from './reading.ts';

const WEIGHTS =
  /\b(?:weights?|checkpoints?|parameters|models?|model files|pre-?trained|release|loras?|adapters?|embeddings)\b|权重|權重|模型|重み|モデル|가중치|모델|\bmodell\w*|\bmod[eè]l(?:e|es|o|os|lo|li)\b|\bpoids\b|\bpesos?\b|\bpesi\b|gewichte\b|(?<!\p{L})(?:веса|модел)/iu;
const EXPLICIT =
  /\b(?:weights?|checkpoints?|parameters)\b|权重|重み|가중치|\bpoids\b|\bpesos\b|\bpesi\b|gewichte\b|(?<!\p{L})веса/iu;
const CODE =
  /\b(?:source[ -]?codes?|codes?|codebase|scripts?|library|software|toolkit|inference|implementation|repo(?:sitory)?)\b|代码|代碼|源码|源碼|程序|コード|ソース|코드|소스|\bquell(?:code|text)|\bcódigo|\bcodice\b|(?<!\p{L})код(?!\p{L})/iu;
const DATA =
  /\b(?:data ?sets?|data|corpus|corpora|annotations?|images?|documents?|demo|website|(?:content|text)s? (?:of|on) (?:this|the)|(?:this|the) (?:page|article|post|site)|blog|paper|docs|documentation|logos?|tokenizer)\b|数据|データ|데이터/i;
const GENERIC = /\b(?:this|the|our) (?:project|work|repo(?:sitory)?)\b|本(?:项目|仓库)|このリポジトリ/i;

/** A licence of what this model was made from, or of somebody else's work. */
export const FOREIGN =
  /\b(?:derived from|based on|built (?:on|upon)|originally (?:licensed|released)|inherit\w*|fine-?tuned from|third[- ]party|borrow\w*|adapted from|modified from|thank|credits?|acknowledg\w*|portions? of|parts? of|is available (?:at|from)|comes? from|dependenc\w*|documents? the licen[sc]es?|of (?:the |our )?(?:auto-?encoder|vae|text encoder|tokenizer|vocoder|encoder|decoder|safety checker))\b/i;

/**
 * In: the words before (and with) a licence's name, back to the name before it; whether the sentence stands in a section
 * on licences. Out: what is covered, or undefined when nothing says.
 */
export function coversOf(words: string): Covers | undefined {
  const explicit = EXPLICIT.test(words);
  const code = CODE.test(words);
  const data = DATA.test(words);
  if (explicit) return 'weights';
  if (WEIGHTS.test(words) && !(code && /\b(?:model(?:ing|s)? (?:code|training|inference|definition))\b/i.test(words)))
    return 'weights';
  if (GENERIC.test(words)) return 'repository';
  if (code) return /\brepo(?:sitory)?\b/i.test(words) && !/\bcode\b/i.test(words) ? 'repository' : 'other';
  return data ? 'other' : undefined;
}
