/** Training data and Data Information (LABELS.md section 3). Full: every stage that is named can be downloaded. */
import records from '../../assets/datasets.json' with { type: 'json' };
import type { ElementFinding, Evidence, TrainingDataFinding } from '../model/index.ts';
import { metadataQuote, type Passage, passages, quoteOf } from './documents.ts';

interface DataSet {
  id: string;
  name: string;
  hub: string[];
  availability: string;
  openlyLicensed?: boolean;
}

const BY_HUB = new Map<string, DataSet>();
const NAMES: { pattern: RegExp; set: DataSet }[] = [];
for (const set of records as DataSet[]) {
  for (const id of set.hub) BY_HUB.set(id.toLowerCase(), set);
  const escaped = set.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]?');
  if (set.name.length >= 4) NAMES.push({ pattern: new RegExp(`\\b${escaped}\\b`, 'i'), set });
}

/** The vendor says that the data are not, or not all, released. */
const WITHHELD: readonly RegExp[] = [
  /\b(?:training )?(?:data|data ?sets?|corpus|corpora)\b[^.;]{0,100}\b(?:is|are|was|were|will|can)(?: currently| yet)? ?not (?:be )?(?:publicly |openly )?(?:released|available|public|shared|disclosed|distributed|open)\b/i,
  /\b(?:private|proprietary|internal|in-house|undisclosed|confidential|licensed)\b[^.;]{0,40}\b(?:data|data ?sets?|corpus|corpora|collection|images?|recordings)\b/i,
  /\b(?:not|cannot|unable to|won['’]t|will not|do not|don['’]t)\b[^.;]{0,30}\b(?:releas\w+|shar\w+|publish\w*|disclos\w*|distribut\w*|open-?sourc\w+)\b[^.;]{0,50}\b(?:data|data ?sets?|corpus)\b/i,
  /\b(?:data|data ?sets?|corpus)\b[^.;]{0,100}\b(?:coming soon|will be (?:released|made available|open-?sourced)|in review with|under review)\b/i,
  /\b(?:subset|part|portion|sample|some|half|\d+ ?%) of (?:the|our) (?:training |pre-?training )?(?:data|data ?set|corpus)\b[^.;]{0,60}\b(?:released|available|open)\b/i,
  /\breleas\w+[^.;]{0,40}\b(?:subset|part|portion|sample) of\b[^.;]{0,60}\b(?:data|corpus)\b/i,
  /\b(?:publicly available|public|online|web)\b[^.;]{0,60}\b(?:and|,|plus|as well as)\b[^.;]{0,40}\b(?:private|licensed|proprietary|internal|synthetic data (?:we|created)|self-collected)\b/i,
  /\b(?:new|novel) (?:mix|mixture|collection) of publicly available (?:online )?data\b|\bcollected (?:from|by) (?:the internet|scraping|crawling)\b[^.;]{0,60}\b(?:hours|images|documents)\b/i,
  /训练数据[^。]{0,20}(?:不|暂不|尚未)(?:开源|公开|发布)|(?:内部|自有|私有)数据/,
];

/** Addresses from which data can be rebuilt are Data Information, not data. */
const INDEXES = /\b(?:laion|coyo|cc3m|cc12m|conceptual captions|datacomp|webvid|kinetics)\b/i;
const WITHDRAWN = /\b(?:book ?corpus|toronto books|books3|webtext|openwebtext2|cc-?stories|cc-?news)\b/i;

/** Sharing would break the law or cannot be done. */
const IMPOSSIBLE =
  /\b(?:data|data ?sets?|corpus|records)\b[^.;]{0,140}\b(?:cannot|can ?not|can't|impossible|not (?:legally )?(?:possible|permitted|allowed))\b[^.;]{0,120}\b(?:legal\w*|law|laws|privacy|gdpr|copyright\w*|licen[sc]\w*|regulat\w*|confidential\w*|technical\w*)\b|\b(?:legal\w*|law|privacy|gdpr|copyright|regulat\w+|technical\w*)\b[^.;]{0,120}\b(?:prevents?|prohibits?|forbids?|does not (?:allow|permit)|do not (?:allow|permit)|bars?|makes? it impossible|not (?:able|allowed) to|unable to)\b[^.;]{0,80}\b(?:data|data ?sets?|corpus|shar\w+|releas\w+|publish\w+)\b/i;

const TRAINED_ON =
  /\b(?:(?:pre-?)?train(?:ed|ing)|fine-?tun(?:ed|ing)|finetuned)\b[^.;]{0,80}\b(?:on|with|using|data|data ?sets?|corpus)\b|训练数据|学習データ|학습 데이터/i;
const DATA_HEADING =
  /\b(?:training|pre-?training|fine-?tuning)? ?(?:data|data ?sets?|corpus|corpora)\b|训练数据|学習データ/i;

const inData = (passage: Passage): boolean =>
  /\bdata|corpus|corpora|images|hours|数据|データ|데이터/i.test(passage.text);

function withheld(evidence: Evidence): Passage | undefined {
  return passages(evidence).find(
    (passage) =>
      passage.block.kind !== 'code' &&
      inData(passage) &&
      WITHHELD.some((pattern) => pattern.test(passage.text)) &&
      !/\b(?:your|user|personal) (?:private |own )?data\b|\bevaluat\w*|\bbenchmark|\btest (?:set|data)|fine-?tune (?:it |the model )?on your/i.test(
        passage.text,
      ),
  );
}

/** Data sets named in sentences on training, or on the hub's record. */
function namedSets(evidence: Evidence): { sets: DataSet[]; unknown: string[]; passage?: Passage } {
  const sets = new Map<string, DataSet>();
  const unknown: string[] = [];
  for (const id of evidence.model?.datasets ?? []) {
    const set = BY_HUB.get(id.toLowerCase());
    if (set) sets.set(set.id, set);
    else unknown.push(id);
  }
  let passage: Passage | undefined;
  for (const candidate of passages(evidence)) {
    if (candidate.block.kind === 'code' || !(TRAINED_ON.test(candidate.text) || DATA_HEADING.test(candidate.heading)))
      continue;
    for (const { pattern, set } of NAMES) {
      if (sets.has(set.id) || !pattern.test(candidate.text)) continue;
      sets.set(set.id, set);
      passage ??= candidate;
    }
  }
  return { sets: [...sets.values()], unknown, ...(passage && { passage }) };
}

/** Finds the training data. For a derived model the base's data are needed too, and are not on this page. */
export function readTrainingData(evidence: Evidence, derived: boolean): TrainingDataFinding {
  const impossiblePassage = passages(evidence).find(
    ({ text, block }) => block.kind !== 'code' && IMPOSSIBLE.test(text),
  );
  const impossible = impossiblePassage && quoteOf(impossiblePassage);
  const refused = withheld(evidence) ?? impossiblePassage;
  if (refused)
    return {
      status: 'unmet',
      basis: 'stated',
      reason: 'data-withheld',
      evidence: [quoteOf(refused)],
      ...(impossible && { impossible }),
    };
  const gone = passages(evidence).find(
    ({ text, heading, block }) =>
      block.kind !== 'code' &&
      (INDEXES.test(text) || WITHDRAWN.test(text)) &&
      (TRAINED_ON.test(text) || DATA_HEADING.test(heading)),
  );
  if (gone) {
    const reason = INDEXES.test(gone.text) ? 'data-index' : 'data-withdrawn';
    return { status: 'unmet', basis: 'inferred', reason, evidence: [quoteOf(gone)] };
  }
  return fromNames(evidence, derived);
}

function fromNames(evidence: Evidence, derived: boolean): TrainingDataFinding {
  const { sets, unknown, passage } = namedSets(evidence);
  const names = [...sets.map(({ name }) => name), ...unknown];
  if (names.length === 0) return { status: 'unknown', basis: 'inferred', reason: 'data-not-found', evidence: [] };
  const quote = passage ? quoteOf(passage) : metadataQuote(evidence, `datasets: ${names.join(', ')}`);
  const part = sets.find(
    ({ availability }) => availability === 'part' || availability === 'index' || availability === 'withdrawn',
  );
  if (part && part.availability !== 'withdrawn')
    return { status: 'unmet', basis: 'inferred', reason: 'data-part', names: [part.name], evidence: [quote] };
  if (derived) return { status: 'unknown', basis: 'stated', reason: 'data-base', names, evidence: [quote] };
  // A name that no table knows may be public: it is not shown to be.
  if (sets.length === 0 && !unknown.every((id) => id.includes('/')))
    return { status: 'unknown', basis: 'stated', reason: 'data-named', names, evidence: [quote] };
  const licenses = sets.map(({ openlyLicensed }) => openlyLicensed);
  const openlyLicensed = unknown.length > 0 || licenses.includes(undefined) ? undefined : !licenses.includes(false);
  return {
    status: 'met',
    basis: 'stated',
    reason: 'data-public',
    names,
    evidence: [quote],
    ...(openlyLicensed !== undefined && { openlyLicensed }),
  };
}

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
