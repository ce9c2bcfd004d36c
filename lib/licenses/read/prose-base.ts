/** A base that only prose or a tag names: "built on Meta's LLaMA 7B model". It counts when the release has its own licence. */
import type { Evidence } from '../../model/index.ts';
import { detectLanguage } from '../../prose/language.ts';
import { splitSentences } from '../../prose/sentences.ts';
import { licenseOfRelease, licenseOfTag } from '../names/index.ts';
import { type Statement, statementOf } from './reading.ts';

/** The model is made from what follows. */
const MADE_FROM =
  /\b(?:built|based|fine-?tun(?:ed|ing)|finetuned|trained|initiali[sz]ed|derived|continu\w+ (?:pre-?)?train\w*|merg\w+|instruction[- ]tuned|adapted|quanti[sz]ed|starting)\b[^.;]{0,30}\b(?:on|upon|on top of|from|of|using|with|off)\b|基于(?=[^。；]{0,40}(?:开发|训练|微调|构建|模型))|(?:を|に)?ベースに|기반(?:으로)?/i;
/** A likeness or a comparison is no descent. */
const LIKENESS =
  /\b(?:architecture|structure|tokenizer|same|similar|like|reproduc\w*|replicat\w*|reimplement\w*|compatible|recipe|inspired|compared?|outperform\w*|better|than|versus|vs|alternative|generated (?:by|with|from)|data (?:from|by)|drop-in)\b/i;

/** First blocks of a card in which it says what the model is. */
const HEAD = 30;

export interface ProseBase {
  release: string;
  statement: Statement;
}

const isOfSubject = (before: string, { reading }: Evidence): boolean =>
  before.toLowerCase().includes(reading.subject.name.toLowerCase().split(/[-_ ]/)[0] ?? '') ||
  /\b(?:this|our) (?:project|repo\w*|model)\b|本(?:项目|專案|模型)/i.test(before);

/** The base that the first paragraphs name, with the licence that was written for it. */
export function proseBase(evidence: Evidence): ProseBase | undefined {
  for (const { kind, blocks, url } of evidence.reading.documents) {
    if (kind !== 'model-card' && kind !== 'readme') continue;
    for (const block of blocks.filter(({ kind: shape }) => shape !== 'code' && shape !== 'image').slice(0, HEAD)) {
      for (const { text } of splitSentences(block.text, detectLanguage(block.text))) {
        const made = MADE_FROM.exec(text);
        if (!made || LIKENESS.test(text)) continue;
        // A repository may hold several models: the sentence must say that it is about this one.
        if (kind === 'readme' && !isOfSubject(text.slice(0, made.index), evidence)) continue;
        const found = licenseOfRelease(text.slice(made.index, made.index + 160));
        if (!found) continue;
        const quote = {
          source: kind === 'readme' ? 'README' : 'model card',
          url,
          quote: text.slice(0, 400),
          place: 'first paragraph',
        };
        return {
          release: found.release,
          statement: statementOf(found.reading, 'model', quote, found.reading.id ?? found.release),
        };
      }
    }
  }
  return tagBase(evidence);
}

/** "tags: llama-2" on a model that states no base: its vendor says which release it belongs to. */
function tagBase({ model, reading }: Evidence): ProseBase | undefined {
  const found = model && licenseOfTag(model.tags);
  if (!found) return undefined;
  const quote = { source: 'model card', url: reading.url, quote: `tags: ${found.tag}`, place: 'metadata' };
  return {
    release: found.release,
    statement: statementOf(found.reading, 'model', quote, found.reading.id ?? found.release),
  };
}
