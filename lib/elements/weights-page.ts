/** Weights of a model that a vendor's page, or any page, presents. What the page itself says comes before what was known. */
import type { Evidence, Quote, WeightsFinding } from '../model/index.ts';
import { knownQuote } from '../model/known.ts';
import { type Passage, passages, quoteOf } from './documents.ts';
import { weightsInCode, weightsLinks } from './weights-links.ts';

/** Only through a service, or not released at all. */
export const API_ONLY =
  /\b(?:available|accessible|access(?:ed)?|offered|use)\b[^.;]{0,60}\b(?:only|exclusively|solely)\b[^.;]{0,40}\b(?:api|platform|service|app|cloud)\b|\b(?:weights?|model) (?:are|is) not (?:publicly )?(?:released|available|open)\b|\bwe (?:do not|don['’]t|will not|are not) releas\w+[^.;]{0,30}\b(?:weights?|checkpoints?|model)\b/i;
const API_ONLY_ON_PAGES =
  /\b(?:only|exclusively|solely) (?:be )?(?:available|accessible|offered|served)\b[^.;]{0,60}\b(?:api|platform|service|app|cloud)\b|\bAPI[- ]only\b|\b(?:is|are|remains?) (?:a |an )?(?:closed[- ](?:weights?|source)|proprietary)\b|\bno (?:public )?weights\b|\bweights\b[^.;]{0,20}\b(?:stay|remain|kept) (?:with us|private|closed|proprietary|in[- ]house)\b|仅(?:通过|支持|提供)[^。]{0,12}API|权重(?:不|未|暂不)(?:公开|开源|开放)|APIのみ|重みは(?:公開|非公開)(?:していません|しません|です)|\b(?:nur|ausschließlich) über (?:die|unsere|eine) (?:API|Schnittstelle|Plattform)|\bgewichte\b[^.;]{0,30}\bnicht (?:veröffentlicht|frei)|\b(?:uniquement|exclusivement) (?:via|par|dans) (?:l['’]|notre )?(?:API|plateforme)|\bpoids\b[^.;]{0,30}\bne sont pas (?:publiés|diffusés)|가중치(?:는|를) 공개하지/i;

/** Weights that are to come. */
export const ANNOUNCED =
  /\b(?:weights?|checkpoints?|models?|model weights)\b[^.;]{0,60}\b(?:coming soon|will be (?:released|available|open-?sourced|published|made available|uploaded)|to be released|release (?:is )?planned|not (?:yet|been) released)\b|权重[^。]{0,16}(?:即将|将于|后续)(?:发布|开源|公开)|(?:近日|まもなく|近日中に)[^。]{0,20}(?:公開|リリース)/i;

/** The publisher's word that weights are there. */
const RELEASED =
  /\b(?:releas\w+|publish\w*|open-?sourc\w+|shar\w+|download\w*|provid\w+|mak\w+)\b[^.;]{0,70}\b(?:weights|checkpoints|model files)\b|\b(?:weights|checkpoints|model files)\b[^.;]{0,60}\b(?:(?:are|is) (?:now |freely |openly |publicly |also )?(?:available|released|open|public|downloadable|licensed|published)|(?:can|may) be downloaded|under (?:an?|the) [\w. -]{0,30}licen[sc]e|for download)\b|权重[^。]{0,16}(?:已|开源|公开|下载)|(?:开源|公开|发布)了?[^。]{0,16}权重|重み[^。]{0,16}(?:を公開|ダウンロード)|\bgewichte\b[^.;]{0,50}\b(?:veröffentlicht|verfügbar|herunter\w*|frei|unter der)\b|\bpoids\b[^.;]{0,50}\b(?:disponibles?|publiés|téléchargeables?|sous licence)\b|가중치[^.]{0,16}(?:공개|다운로드)/i;

/** How a service is offered: the publisher's own API or product. */
const SERVICE =
  /\b(?:available|accessible|access|offered|served|live|try it|rolling out)\b[^.;]{0,60}\b(?:through|via|in|on|from|with)\b[^.;]{0,20}\b(?:our|the|its)\b[^.;]{0,30}\b(?:api|platform|console|playground|app)\b|\b(?:verfügbar|zugänglich)\b[^.;]{0,40}\b(?:über|in) (?:unsere?r?|die|der) [^.;]{0,20}(?:API|Plattform)|(?:通过|在)[^。]{0,16}API[^。]{0,10}(?:使用|调用|提供)|APIで(?:提供|利用)/i;
/** Words that a page about something to download, or about openness, would have. */
const OTHER_THAN_SERVICE =
  /\b(?:weights?|checkpoints?|open[- ]?(?:sour\w+|weights?|models?|licen\w+)|openly|download\w*|hugging ?face|github|apache|self-host\w*|on[- ]prem\w*|gewichte|poids|pesi)\b|开源|权重|下载|オープン|重み|오픈|가중치/i;

const says = (evidence: Evidence, ...patterns: RegExp[]): Passage | undefined =>
  passages(evidence).find(
    ({ text, block, heading }) =>
      block.kind !== 'code' &&
      patterns.some((pattern) => pattern.test(text)) &&
      !/\b(?:news|todo|roadmap|future)\b/i.test(heading),
  );

const finding = (
  status: WeightsFinding['status'],
  basis: WeightsFinding['basis'],
  reason: string,
  quote?: Quote,
): WeightsFinding => ({ status, basis, reason, evidence: quote ? [quote] : [], gate: null });

/** The page offers its model as a service, and no word of it speaks of anything else. */
function serviceOnly(evidence: Evidence): Passage | undefined {
  if (evidence.publisher?.role !== 'vendor') return undefined;
  const service = says(evidence, SERVICE);
  return service && !says(evidence, OTHER_THAN_SERVICE) ? service : undefined;
}

/** Finds the weights: links, the page's own words, then what was known of the release. Silence is `unknown`. */
export function weightsOnPage(evidence: Evidence): WeightsFinding {
  const { known, model, publisher, reading } = evidence;
  const gate = model?.gated ? model.gated : null;
  const link = weightsLinks(evidence).find(({ own }) => own);
  if (link) {
    const quote: Quote = { source: 'page', url: reading.url, quote: link.text || link.href, place: 'link' };
    return { ...finding('met', 'stated', 'weights-link', quote), gate };
  }
  const withheld = says(evidence, API_ONLY, API_ONLY_ON_PAGES);
  if (withheld) return finding('unmet', 'stated', 'weights-withheld', quoteOf(withheld));
  if (weightsInCode(evidence).own > 0) return finding('met', 'inferred', 'weights-code');
  const announced = says(evidence, ANNOUNCED);
  if (announced) return { ...finding('unmet', 'stated', 'weights-announced', quoteOf(announced)), announced: true };
  const released = says(evidence, RELEASED);
  if (released) return finding('met', 'stated', 'weights-said', quoteOf(released));
  if (publisher?.role === 'files')
    return finding('met', 'inferred', 'weights-hub', { source: 'page', url: reading.url, quote: publisher.name });
  if (known)
    return known.weights === 'released'
      ? finding('met', 'inferred', 'weights-known', knownQuote(known))
      : finding('unmet', 'inferred', 'weights-known-withheld', knownQuote(known));
  const service = serviceOnly(evidence);
  if (service) return finding('unmet', 'inferred', 'weights-service', quoteOf(service));
  return finding('unknown', 'inferred', 'weights-not-found');
}
