/**
 * Which files of a repository are about a licence, told by their paths alone, and what of: the weights, or something else than them
 * (RULES.md section 4). One place, for the look-ups that choose files and the rooms that read them.
 */

/** Code, weights, pictures, archives, data: files of these kinds hold no licence, whatever they are called. */
const OTHER_KINDS =
  /\.(?:py|pyi|ipynb|js|mjs|cjs|ts|tsx|jsx|json|jsonl|csv|tsv|parquet|arrow|sh|bat|ps1|ya?ml|toml|xml|ini|cfg|lock|c|h|cc|cpp|hpp|cu|go|rs|java|kt|swift|rb|pl|php|css|scss|map|png|jpe?g|gif|svg|webp|bmp|ico|mp3|wav|flac|ogg|mp4|mov|avi|webm|bin|pth?|ckpt|safetensors|gguf|ggml|onnx|np[yz]|h5|pkl|pickle|msgpack|tflite|mlmodel|zip|tar|t?gz|bz2|xz|7z|zst|woff2?|ttf|otf|sig|asc|md5|sha\d+|patch|diff|bib)$/i;
/** Documents that are not read as text. */
const UNREADABLE = /\.(?:pdf|docx?|odt|pages|html?|epub|pptx?)$/i;
const ENDING = /\.(?:md|markdown|txt|text|rst|rtf|adoc|tex|pdf|docx?|odt|pages|html?|epub|pptx?)$/i;

/** Words for a licence as parts of a name. "License plate" and its like are about cars and keys. */
const LICENSE =
  /(?:^|[-_. ])(?:licen[sc]es?|unlicense|eula|lizenz(?:en|text|vertrag|vereinbarung|bedingungen)?|licencias?|licen[çz]as?|licenze)(?=$|[-_. ]|\d)/i;
const FIRST = /^(?:copying|licen[sc]es?|patents?)(?=$|[-_. ])/i;
const NOT_ABOUT =
  /licen[sc]es?[-_ ]?(?:plate|number|key|check(?!point)|detect|scan|header|recogn|classif|generat|server)|^patents?/i;
const TERMS =
  /^(?:(?:the|model|weights?|use|usage|user|license|community|service)[-_. ]+){0,3}(?:terms|agreement)(?:[-_. ](?:of|and|for)(?:[-_. ]\w{2,20}){1,4})?$/i;
/** Terms that come on top of a licence: "additional terms", "Zusatzbedingungen". */
const ADDED =
  /^(?:(?:additional|supplement(?:al|ary)|special|extra|further)[-_. ]+(?:\w{2,12}[-_. ]+)?(?:terms|conditions|restrictions|clauses?)|(?:licen[sc]e[-_. ]+)?(?:addendum|rider))$|^zusatz(?:bedingungen|vereinbarung|klauseln?)|^conditions[-_. ](?:additionnelles|suppl[ée]mentaires)|^condiciones[-_. ]adicionales|^condi[cç][õo]es[-_. ]adicionais|^condizioni[-_. ]aggiuntive|附加条款|補足条項|追加(?:条項|規約)|추가[-_. ]?(?:약관|조항)|^дополнительные[-_. ]условия/i;
const EAST_ASIAN =
  /许可|許可|协议|協議|授权书|授權|授权条款|使用条款|ライセンス|利用規約|[使利]用許諾|許諾契約|[使利]用条件|라이선스|라이센스|[이사]용약관|[이사]용 ?(?:허락|조건|권)/;
/** Terms in the other languages that are understood: "Nutzungsbedingungen", "termos-de-uso", "Лицензионное соглашение". */
const TERMS_ELSEWHERE =
  /nutzungs(?:bedingungen|vertrag|vereinbarung)|conditions[-_. ]d['’_-]?utilisation|(?:t[ée]rminos|termos|condi[cç][õo]es|condiciones)[-_. ](?:de[-_. ])?uso|(?:termini|condizioni)[-_. ](?:d['’_-]|di[-_. ])?(?:uso|utilizzo)|лиценз|(?:пользовательское|лицензионное)[-_. ]соглашени|условия[-_. ]использ/i;
const POLICY =
  /^(?:model[-_. ])?(?:use|usage|acceptable[-_. ]use|prohibited[-_. ]use)(?:[-_. ]?restrictions?|[-_. ]?polic(?:y|ies))$/i;
const NOTICE = /^notice$/i;

const WEIGHTS_NAME = /(?:^|[-_. ])(?:models?|weights?|checkpoints?)(?=$|[-_. ])/i;
const WEIGHTS_FOLDER = /^(?:models?|weights?|checkpoints?|ckpts?|pretrained(?:[-_]\w{1,20})?)\/(?:[\w.-]+\/)?[^/]+$/i;
/** Folders of licences for the weights, and such by its whole path. */
const WEIGHTS_PATH = /model_licenses\/|weights_terms|模型|權重|权重|モデル|모델/i;
/** What else a file may be about: a part of the repository that is not its weights, or somebody else's work. */
const OTHER_THINGS =
  /(?:^|[-_. ])(?:docs?|documentation|assets?|fonts?|images?|img|pictures?|icons?|logos?|media|audio|music|videos?|data|data[-_ ]?sets?|corpus|code|codes|source|src|examples?|samples?|demos?|web|website|site|third[-_. ]?part(?:y|ies)|3rd[-_. ]?part(?:y|ies)|notices?|bundled|vendor(?:ed)?|deps?|dependenc(?:y|ies)|tokenizer|tests?|tools?|scripts?|benchmarks?|paper)(?=$|[-_. ])/i;

export type LicensePathKind = 'license-file' | 'use-policy' | 'notice';

export interface LicensePath {
  kind: LicensePathKind;
  /** `weights`: by its name or folder. `other`: of something else. `repository`: of all that is there. */
  about: 'weights' | 'repository' | 'other';
  /** False for documents that are not read (PDF, DOCX, HTML). */
  readable: boolean;
  /** The name without word and ending: "MIT" of LICENSE-MIT.txt, '' of LICENSE.md. */
  part: string;
}

function kindOf(stem: string): LicensePathKind | undefined {
  if (POLICY.test(stem)) return 'use-policy';
  if (NOTICE.test(stem)) return 'notice';
  if (NOT_ABOUT.test(stem)) return undefined;
  return LICENSE.test(stem) ||
    FIRST.test(stem) ||
    TERMS.test(stem) ||
    ADDED.test(stem) ||
    EAST_ASIAN.test(stem) ||
    TERMS_ELSEWHERE.test(stem)
    ? 'license-file'
    : undefined;
}

/** In: a path in a repository. Out: what its name says of a licence, or undefined. Bounded: a path is looked at up to 300 characters. */
export function licensePath(path: string): LicensePath | undefined {
  const text = path.slice(0, 300);
  const folders = text.split('/');
  const name = folders.pop() ?? '';
  if (OTHER_KINDS.test(name)) return undefined;
  const stem = name.replace(ENDING, '');
  const kind = kindOf(stem);
  if (!kind) return undefined;
  const part = stem
    .replace(/licen[sc]es?|copying|unlicense|eula|lizenz|agreement|terms|notice/gi, ' ')
    .replace(/[-_. ]+/g, ' ')
    .trim();
  return { kind, about: aboutOf(text, stem, folders.length), readable: !UNREADABLE.test(name), part };
}

function aboutOf(path: string, stem: string, depth: number): LicensePath['about'] {
  const other = OTHER_THINGS.test(stem);
  if ((WEIGHTS_NAME.test(stem) && !/(?:^|[-_. ])code(?=$|[-_. ])/i.test(stem)) || WEIGHTS_PATH.test(path))
    return 'weights';
  if (other) return 'other';
  if (depth === 0) return 'repository';
  return WEIGHTS_FOLDER.test(path) ? 'weights' : 'other';
}

/** A name to tell renditions of one file by: LICENSE.md and LICENSE.pdf. */
export const renditionOf = (path: string): string => path.replace(ENDING, '').toLowerCase();
