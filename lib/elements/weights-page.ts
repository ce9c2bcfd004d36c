/** Weights of a model that a vendor's page, or any page, presents. What the page itself says comes before what was known. */
import type { Prose } from '../learned/index.ts';
import type { Evidence, Quote, Steps, WeightsFinding } from '../model/index.ts';
import { knownQuote } from '../model/known.ts';
import { quoteOf } from '../prose/passages.ts';
import { weightsInCode, weightsLinks } from './weights-links.ts';
import { quoteSaid, weightsSaid } from './weights-said.ts';
import { serviceOnly } from './weights-service.ts';

const finding = (
  status: WeightsFinding['status'],
  basis: WeightsFinding['basis'],
  reason: string,
  quote?: Quote,
): WeightsFinding => ({ status, basis, reason, evidence: quote ? [quote] : [], gate: null });

/** Finds the weights: links, the page's own words, then what was known of the release. Silence is `unknown`. */
export function* weightsOnPage(evidence: Evidence, prose: Prose): Steps<WeightsFinding> {
  const { known, model, publisher, reading } = evidence;
  const gate = model?.gated ? model.gated : null;
  const link = weightsLinks(evidence, prose).find(({ own }) => own);
  if (link) {
    const quote: Quote = { source: 'page', url: reading.url, quote: link.text || link.href, place: 'link' };
    return { ...finding('met', 'stated', 'weights-link', quote), gate };
  }
  const { withheld, announced, offered } = yield* weightsSaid(prose);
  if (withheld) return finding('unmet', 'stated', 'weights-withheld', quoteSaid(withheld));
  if (weightsInCode(evidence).own > 0) return finding('met', 'inferred', 'weights-code');
  if (announced) return { ...finding('unmet', 'stated', 'weights-announced', quoteSaid(announced)), announced: true };
  if (offered) return finding('met', 'stated', 'weights-said', quoteSaid(offered));
  if (publisher?.role === 'files')
    return finding('met', 'inferred', 'weights-hub', { source: 'page', url: reading.url, quote: publisher.name });
  if (known)
    return known.weights === 'released'
      ? finding('met', 'inferred', 'weights-known', knownQuote(known))
      : finding('unmet', 'inferred', 'weights-known-withheld', knownQuote(known));
  const service = serviceOnly(evidence, prose);
  if (service) return finding('unmet', 'inferred', 'weights-service', quoteOf(service.source));
  return finding('unknown', 'inferred', 'weights-not-found');
}
