/** Data Information: detail from which a skilled person could build a substantially equivalent set (RULES.md section 3). */
import type { ElementFinding, Evidence } from '../model/index.ts';
import { passages, quoteOf } from './documents.ts';
import { DATA_HEADING, TRAINED_ON } from './training-data.ts';

const AMOUNT =
  /\b\d[\d.,]* ?(?:k|m|b|t)?\+? ?(?:billion|million|trillion|thousand)? ?(?:tokens?|words|documents|images|hours|samples|examples|pairs|sentences|gb|tb|characters|videos|sequences)\b|万|億|亿/i;
const METHOD =
  /\b(?:filter\w*|dedup\w*|clean\w*|preprocess\w*|pre-processed|tokeniz\w*|sampled|mixture|proportion|weighted|annotat\w*|selected|curat\w*|anonymi[sz]\w*|balanced)\b|过滤|去重|清洗/i;
const SOURCE =
  /\b(?:common ?crawl|wikipedia|github|arxiv|books?|web ?pages|news|pubmed|reddit|stack ?exchange|collected from|sourced from|derived from|hospital\w*|registr(?:y|ies)|archives?|crawled)\b|维基|网页/i;

/** Data Information: what, where from, how much, how chosen and processed. Three of four said makes it detailed. */
export function readDataInformation(evidence: Evidence): ElementFinding {
  const about = passages(evidence).filter(
    ({ text, heading, block }) => block.kind !== 'code' && (DATA_HEADING.test(heading) || TRAINED_ON.test(text)),
  );
  const words = about.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const answered = [AMOUNT, METHOD, SOURCE].filter((pattern) => about.some(({ text }) => pattern.test(text))).length;
  const quotes = about
    .filter(({ text }) => AMOUNT.test(text) || METHOD.test(text))
    .slice(0, 2)
    .map(quoteOf);
  if (answered === 3 && words >= 60)
    return { status: 'met', basis: 'stated', reason: 'data-described', evidence: quotes };
  const reason = about.length > 0 ? 'data-summary' : 'data-undescribed';
  return { status: 'unknown', basis: 'inferred', reason, evidence: about.slice(0, 1).map(quoteOf) };
}
