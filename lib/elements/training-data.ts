/** Training data (RULES.md section 3). Full: every stage that is named can be downloaded. */
import records from '../../assets/datasets.json' with { type: 'json' };
import type { Evidence, TrainingDataFinding } from '../model/index.ts';
import { metadataQuote, type Passage, passages, proseDocuments, quoteOf } from './documents.ts';
import { ownBase } from './training-code.ts';

interface DataSet {
  id: string;
  name: string;
  /** Other names in prose. */
  aliases?: string[];
  hub: string[];
  availability: string;
  /**
   * What a model learns first (with one of these named, a derived model's base has its data too), or what only a model
   * that has learned already is tuned on.
   */
  stage?: 'pretraining' | 'tuning';
  openlyLicensed?: boolean;
}

const BY_HUB = new Map<string, DataSet>();
const NAMES: { pattern: RegExp; set: DataSet }[] = [];
for (const set of records as DataSet[]) {
  for (const id of set.hub) BY_HUB.set(id.toLowerCase(), set);
  for (const name of [set.name, ...(set.aliases ?? [])].filter(({ length }) => length >= 3)) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]?');
    NAMES.push({ pattern: new RegExp(`\\b${escaped}\\b`, 'i'), set });
  }
}

/** The vendor says that the data are not, or not all, released. */
const WITHHELD: readonly RegExp[] = [
  /\b(?:data|data ?sets?|corpus|corpora)\b[^.;]{0,100}\b(?:is|are|was|were|will|can)(?: currently| yet)? ?not (?:be )?(?:publicly |openly |yet )?(?:released|available|public|shared|disclosed|distributed|open)\b/i,
  /\b(?:train\w*|pre-?train\w*|fine-?tun\w*|finetun\w*|learn\w*)\b[^.;]{0,160}\b(?:private|proprietary|internal|in-house|undisclosed|confidential|licensed|unreleased)\b[^.;]{0,40}\b(?:data|data ?sets?|corpus|corpora|collections?|images?|recordings)\b/i,
  /\b(?:sourced|collected|drawn|derived|curated|obtained) from (?:[\w-]+ ){0,3}(?:private|proprietary|internal|in-house)\b/i,
  /\b(?:not|cannot|unable to|won['’]t|will not|do not|don['’]t)\b[^.;]{0,30}\b(?:releas\w+|shar\w+|publish\w*|disclos\w*|distribut\w*|open-?sourc\w+)\b[^.;]{0,50}\b(?:data|data ?sets?|corpus)\b/i,
  /\b(?:data|data ?sets?|corpus)\b[^.;]{0,100}\b(?:coming soon|will be (?:released|made available|open-?sourced)|in review with|under review|to be released)\b/i,
  /\b(?:subset|part|portion|sample|some|half|\d+ ?%) of (?:the|our) (?:training |pre-?training )?(?:data|data ?set|corpus)\b[^.;]{0,60}\b(?:released|available|open)\b/i,
  /\breleas\w+[^.;]{0,40}\b(?:subset|part|portion|sample) of\b[^.;]{0,60}\b(?:data|corpus)\b/i,
  /\b(?:publicly available|public|online|web)\b[^.;]{0,60}\b(?:and|,|plus|as well as)\b[^.;]{0,40}\b(?:private|licensed|proprietary|internal|synthetic data (?:we|created)|self-collected)\b[^.;]{0,40}\b(?:data|sources?|images)\b/i,
  /\b(?:no|not have)(?: \w+)? plans to (?:release|share|publish)\b[^.;]{0,40}\b(?:training|data)\b/i,
  /训练数据[^。]{0,20}(?:不|暂不|尚未)(?:开源|公开|发布)|(?:内部|自有|私有)数据/,
];

/** Under a heading about the data, "they are not public" needs no other word. */
const NOT_PUBLIC =
  /\bunpublished\b|\b(?:(?:is|are|was|were) not|cannot be|not) (?:publicly |openly |yet )?(?:released|available|public|shared|disclosed)\b/i;

/** Said of models in general, of others, or of a reader's own data. */
const NOT_OURS =
  /^\W*unlike\b|\b(?:your|user|personal) (?:private |own )?data\b|^(?!.*\btrain).*\bevaluat\w*|\bbenchmark|\bsurpass\w*|\boutperform\w*|\btest (?:set|data)|fine-?tune (?:it |the model )?on your|\b(?:they|often|usually|typically|many|most|other|existing|some) (?:are |were |models? )?(?:often |usually )?train\w*|\brobust|\bcan be (?:used|fine-?tuned)/i;

/** Addresses from which data can be rebuilt are Data Information, not data. */
const INDEXES = /\b(?:(?:re-?)?laion(?:[-_\d]\w*|b)?|coyo|cc3m|cc12m|conceptual captions|datacomp|webvid|kinetics)\b/i;
const WITHDRAWN = /\b(?:book ?corpus|toronto books|books3|webtext|openwebtext2|cc-?stories|cc-?news)\b/i;

/** Sharing would break the law or cannot be done. */
const IMPOSSIBLE =
  /\b(?:data|data ?sets?|corpus|records)\b[^.;]{0,140}\b(?:cannot|can ?not|can't|impossible|not (?:legally )?(?:possible|permitted|allowed))\b[^.;]{0,120}\b(?:legal\w*|law|laws|privacy|gdpr|copyright\w*|licen[sc]\w*|regulat\w*|confidential\w*|technical\w*)\b|\b(?:legal\w*|law|privacy|gdpr|copyright|regulat\w+|technical\w*)\b[^.;]{0,120}\b(?:prevents?|prohibits?|forbids?|does not (?:allow|permit)|do not (?:allow|permit)|bars?|makes? it impossible|not (?:able|allowed) to|unable to)\b[^.;]{0,80}\b(?:data|data ?sets?|corpus|shar\w+|releas\w+|publish\w+)\b/i;

export const TRAINED_ON =
  /\b(?:(?:pre-?)?train(?:ed|ing)?|fine-?tun(?:ed|ing)|finetuned)\b[^.;]{0,80}\b(?:on|with|using|data|data ?sets?|corpus)\b|训练数据|学習データ|학습 데이터/i;
/** A section on training, or on the data for it. */
const TRAINING_SECTION =
  /\b(?:pre-?)?train(?:ing|ed)\b|\b(?:data ?sets?|corpus|corpora)\b(?! (?:card|viewer))|训练|学習/i;
export const DATA_HEADING =
  /\b(?:training|pre-?training|fine-?tuning)? ?(?:data|data ?sets?|corpus|corpora)\b|训练数据|学習データ/i;

/** A section on what the model learned from. */
const TRAINING_DATA_HEADING = /\b(?:training|pre-?training|fine-?tuning) (?:data|corpus|corpora)|训练数据|学習データ/i;

const inData = (passage: Passage): boolean =>
  /\bdata|corpus|corpora|images|collections?\b|hours|数据|データ|데이터/i.test(passage.text);

/** "Categorical data, which is not released in this version" is a feature: the sentence or its section must be on what was learned from. */
const isOfTraining = ({ text, heading }: Passage): boolean =>
  /train|fine-?tun|learn|\b(?:the|our) data\b|data ?sets?|corpus|corpora|collection|sourced|recordings|训练|数据|学習|학습/i.test(
    text,
  ) || DATA_HEADING.test(heading);

function withheld(evidence: Evidence): Passage | undefined {
  return passages(evidence).find(
    (passage) =>
      passage.block.kind !== 'code' &&
      !NOT_OURS.test(passage.text) &&
      ((inData(passage) && isOfTraining(passage) && WITHHELD.some((pattern) => pattern.test(passage.text))) ||
        (TRAINING_DATA_HEADING.test(passage.heading) && NOT_PUBLIC.test(passage.text))),
  );
}

/** Words that say that what is named is not all, or not as it is published. */
const NOT_ALL =
  /\b(?:built atop|experimental|including(?! for\b)|such as|among others?|and (?:many )?others?|and more|etc|other sources|in-house|self-collected|internal|newly|plus)\b|以及|などの|등의/i;

/** Talk of another model's training, or of testing. */
const OF_ANOTHER =
  /\b(?:original(?:ly)?|previous|other|existing|evaluat\w*|benchmark\w*|compar\w*|results of|you can find)\b|参考/i;

/** Tuning, trying out, and what a reader brings along do not tell what the model learned from. */
const NOT_FIRST = /\b(?:fine-?tun\w*|finetun\w*|tuned|toy|examples?|samples?|your|you|will be|for more|please)\b/i;

/** Under such a heading, a set's name alone says that the model learned from it. */
const OWN_TRAINING = /^\W*(?:stage \d+\W*)?(?:initial |model )?(?:pre-?)?training\b(?!.*fine)/i;

interface Named {
  sets: Map<string, DataSet>;
  /** Data sets on the hub that no table knows; named, and there to download. */
  hub: Set<string>;
  /** Was it said in prose that this model learned from them? */
  passage?: Passage;
  /** The prose says that there is more, or that they were changed. */
  partly: boolean;
}

/** Is there, near a set's name, a word that says that it is not all? */
const saysMore = (text: string, found: typeof NAMES): boolean =>
  found.length === 0
    ? NOT_ALL.test(text)
    : found.some(({ pattern }) => {
        const at = text.search(pattern);
        return NOT_ALL.test(text.slice(Math.max(0, at - 40), at + 60));
      });

const isAboutTraining = ({ text, heading, block }: Passage): boolean =>
  block.kind !== 'code' && !OF_ANOTHER.test(text) && (TRAINED_ON.test(text) || TRAINING_SECTION.test(heading));

/** Data sets named in sentences on training, or on the hub's record. */
function namedSets(evidence: Evidence): Named {
  const named: Named = { sets: new Map(), hub: new Set(), partly: false };
  const add = (id: string): void => {
    const set = BY_HUB.get(id.toLowerCase());
    if (set) named.sets.set(set.id, set);
    else named.hub.add(id);
  };
  for (const id of evidence.model?.datasets ?? []) add(id);
  for (const candidate of passages(evidence)) {
    if (!isAboutTraining(candidate)) continue;
    const found = NAMES.filter(({ pattern }) => pattern.test(candidate.text));
    for (const { set } of found) named.sets.set(set.id, set);
    let linked = false;
    for (const { href, text } of candidate.block.links ?? []) {
      if (!candidate.text.includes(text)) continue;
      const id = /^https:\/\/huggingface\.co\/datasets\/([\w.-]+\/[\w.-]+)/.exec(href)?.[1];
      if (id) add(id);
      linked ||= id !== undefined;
    }
    if (found.length === 0 && !linked) continue;
    const says = TRAINED_ON.test(candidate.text) || OWN_TRAINING.test(candidate.heading);
    if (says && !NOT_FIRST.test(candidate.text)) named.passage ??= candidate;
    if (saysMore(candidate.text, found)) named.partly = true;
  }
  return named;
}

/** Finds the training data. For a derived model the base's data are needed too. */
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
    (passage) =>
      isAboutTraining(passage) &&
      (INDEXES.test(passage.text) || WITHDRAWN.test(passage.text)) &&
      // A tuned sibling's data are not this model's; a base's are told on the base's page.
      (derived || !/\bfine-?tun\w*/i.test(passage.text)),
  );
  if (gone && !derived) {
    const reason = INDEXES.test(gone.text) ? 'data-index' : 'data-withdrawn';
    return { status: 'unmet', basis: 'inferred', reason, evidence: [quoteOf(gone)] };
  }
  if (!derived || ownBase(evidence)) {
    const all = passages(evidence).find(({ text, block }) => block.kind !== 'code' && ALL_RELEASED.test(text));
    if (all) {
      const names = [...namedSets(evidence).sets.values()].map(({ name }) => name);
      return { status: 'met', basis: 'stated', reason: 'data-all-released', names, evidence: [quoteOf(all)] };
    }
    const listed = listedSources(evidence);
    if (listed) return listed;
  }
  return fromNames(evidence, derived);
}

/** "All of the datasets, pre-processing, training code and weights are released publicly": the vendor's word for every stage. */
const ALL_RELEASED =
  /\ball (?:of )?(?:the |our )?(?:pre-?)?(?:training )?(?:data ?sets|data)\b[^.;]{0,80}\b(?:is|are|have been|were)\b[^.;]{0,24}\b(?:released|available|open-?sourced|public)\w*/i;

/** "Trained on the following data sets:", and then a list in which each has an address. */
function listedSources(evidence: Evidence): TrainingDataFinding | undefined {
  for (const { blocks } of proseDocuments(evidence)) {
    for (const [at, { kind, text, links }] of blocks.entries()) {
      if (kind !== 'paragraph' || !ANNOUNCES_LIST.test(text) || saysMore(text, [])) continue;
      const items = [];
      for (const block of blocks.slice(at + 1, at + 60)) {
        if (block.kind !== 'item') break;
        items.push(block);
      }
      if (items.length < 3 || items.some((item) => (item.links ?? []).length === 0)) continue;
      const announced = passages(evidence).find(({ block }) => block.text === text && block.links === links);
      return {
        status: 'met',
        basis: 'stated',
        reason: 'data-listed',
        names: items.map((item) => item.text.split(/[:：–]/)[0]?.trim() ?? '').slice(0, 12),
        evidence: announced ? [quoteOf(announced)] : [],
      };
    }
  }
  return undefined;
}

const ANNOUNCES_LIST =
  /\b(?:pre-?)?trained (?:on|with|using)\b[^.;]{0,120}\b(?:data ?sets?|sources|corpora)\b[\s\S]{0,120}[:：]\s*$/i;

function fromNames(evidence: Evidence, derived: boolean): TrainingDataFinding {
  const { sets: found, hub, passage, partly } = namedSets(evidence);
  const sets = [...found.values()];
  const names = [...sets.map(({ name }) => name), ...hub];
  if (names.length === 0) return { status: 'unknown', basis: 'inferred', reason: 'data-not-found', evidence: [] };
  const quote = passage ? quoteOf(passage) : metadataQuote(evidence, `datasets: ${names.join(', ')}`);
  const part = sets.find(({ availability }) => availability === 'part' || availability === 'index');
  if (part && !derived)
    return { status: 'unmet', basis: 'inferred', reason: 'data-part', names: [part.name], evidence: [quote] };
  const reason = derived ? 'data-base' : 'data-named';
  const named: TrainingDataFinding = { status: 'unknown', basis: 'stated', reason, names, evidence: [quote] };
  // Sets for tuning alone: there is a base, and its data are not named.
  if (hub.size === 0 && sets.every(({ stage }) => stage === 'tuning')) return named;
  const hasPretraining = sets.some(({ stage }) => stage === 'pretraining');
  // The record's list alone does not say that these were all, nor a sentence that speaks of more.
  if (partly || (derived ? !hasPretraining || names.length < 2 : !passage)) return named;
  const licenses = sets.map(({ openlyLicensed }) => openlyLicensed);
  const openlyLicensed = hub.size > 0 || licenses.includes(undefined) ? undefined : !licenses.includes(false);
  return {
    status: 'met',
    basis: 'stated',
    reason: 'data-public',
    names,
    evidence: [quote],
    ...(openlyLicensed !== undefined && { openlyLicensed }),
  };
}
