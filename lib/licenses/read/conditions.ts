/**
 * Conditions in a card, README or gate beside a licence: "non-commercial only", "commercial use needs a signed form"
 * (RULES.md section 4: the stricter counts, and both are quoted).
 */
import type { Restriction, TextDocument } from '../../model/index.ts';
import { findRestrictions } from '../clauses/index.ts';
import { inSections, type Section } from './prose.ts';

/** Things other than this model that a condition may be about. */
const ABOUT_OTHER =
  /\b(?:data ?sets?|(?:training |fine-?tuning )?data|corpus|annotations|demo|code|library|website|blog|logo|trademark|api|openai|chatgpt|paper|images? (?:in|of))\b|数据集|データセット|代码/i;
const ABOUT_MODEL =
  /\b(?:weights?|models?|checkpoints?|parameters|this (?:repo(?:sitory)?|project|work|release)|use (?:is|of)|usage|deltas?)\b|模型|权重|モデル|모델|\bmodell\w*|\bmod[eè]l/i;

/** Kinds that count wherever they stand; the rest are common advice outside terms. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  'non-commercial',
  'research-only',
  'user-threshold',
  'revenue-threshold',
  'geographic',
]);
const IN_TERMS: ReadonlySet<string> = new Set(['use-policy', 'field-of-use', 'other', 'no-derivatives']);

/** Other conditions that bind wherever terms are: on commerce, and against competition. */
const BINDING_OTHER = /commerc|商|상업|kommerz|\bcompet/i;

/** Sections that describe or warn rather than bind. */
const ADVISORY_HEADING =
  /\b(?:intended|uses?|direct use|downstream|limitations?|bias|risks?|out[- ]of[- ]scope|ethic\w*|evaluation|considerations?|citation|acknowledge?ments?|faq|news|updates?|benchmark|data ?sets?|training data|results|performance|introduction)\b/i;

const sourceOf = ({ kind }: TextDocument): string =>
  kind === 'model-card' ? 'model card' : kind === 'readme' ? 'README' : kind;

/** Terms that a document sets for the use of the model, beyond its licence's own. */
export function conditionsOf(document: TextDocument): Restriction[] {
  const found: Restriction[] = [];
  for (const { block, section } of inSections(document.blocks)) {
    if (block.kind === 'code' || block.struck || block.kind === 'image' || block.text.length < 12) continue;
    const terms = document.kind === 'gate' || section.license;
    for (const { kind, quote, force } of findRestrictions(block.text)) {
      if (!counts(kind, quote, force, terms, section)) continue;
      if (found.some((other) => other.kind === kind && other.quote === quote)) continue;
      found.push({ kind, quote, source: sourceOf(document), url: document.url });
    }
  }
  return found;
}

function counts(kind: string, quote: string, force: string, terms: boolean, section: Section): boolean {
  if (force === 'advice') return false;
  if (ABOUT_OTHER.test(quote) && !ABOUT_MODEL.test(quote)) return false;
  if (terms) return EVERYWHERE.has(kind) || (IN_TERMS.has(kind) && (kind !== 'other' || BINDING_OTHER.test(quote)));
  if (kind === 'other' && /\bcompet/i.test(quote) && /\bcondition|\blicen[sc]e/i.test(quote)) return true;
  if (section.foreign || !EVERYWHERE.has(kind))
    return kind === 'other' && /commerc|商[用业業]|상업/i.test(quote) && ABOUT_MODEL.test(quote) && !section.foreign;
  if (
    ADVISORY_HEADING.test(section.heading) &&
    !/\bonly\b|prohibit|not (?:be )?(?:allowed|permitted|used)|licen[sc]e/i.test(quote)
  )
    return false;
  return ABOUT_MODEL.test(quote);
}
