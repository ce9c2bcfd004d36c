/** Is a statement of openness about this model? Words about others', about tools, data or the community are not. */

/** What is called open is something else than a model. */
const OTHER_THING =
  '(?:data ?sets?|data|ai development|ai research|development|research|corpus|corpora|librar(?:y|ies)|frameworks?|tools?|toolkits?|software|packages?|projects?|communit(?:y|ies)|contributors?|ecosystem|initiatives?|implementations?|code ?bases?|code|repositor(?:y|ies)|benchmarks?|leaderboards?|platforms?|engines?|inference|evaluation|arena|technolog\\w*|ui|web ?ui|trainer|training (?:code|script\\w*|framework\\w*|library)|developers?|researchers?|papers?|alternatives?|solutions?|resources|licen[sc]es?|world|movement|science|instruct\\w* data\\w*|preference data\\w*|text|image data\\w*|demo|apps?|plugins?|sdk|vector|search|rag|db|database|instructions?)';

/** A preposition ends what is called open: "open-sourced by X Research" calls no research open. */
const NO_ATTRIBUTE = '(?:by|for|to|under|on|at|in|from|with|as|since|via|through)';
/** "Open-source code LLM", "open-source text-to-speech model", "plugin-augmented model": the noun goes on to a model. */
const NOT_BEFORE_MODEL =
  '(?![-‑])(?![ ](?:(?!(?:the|an?|our|and|of|for|with|or)\\b)[\\w-]+[ ])?(?:models?|llms?|lms?|vlms?|vlas?|mllms?|checkpoints?)\\b)';

/** "open-source datasets", "open source community": the noun that follows decides. */
export const NOT_MODEL_NOUN = new RegExp(
  `\\b(?:open[- ]?sourced?|open|openly available|open-access)[ -](?:(?!${NO_ATTRIBUTE}\\b)[\\w-]+[ -]){0,3}?(?!${NO_ATTRIBUTE}\\b)${OTHER_THING}\\b${NOT_BEFORE_MODEL}`,
);
const EAST_ASIAN_OTHER =
  /开源的?(?:[^。；，,]{0,20}的)?(?:社区|数据|评测|基准|测试集|语料|工具|框架|项目|代码|库|许可|协议|生态|软件|训练数据|评测)|開源社群|オープンソース(?:の)?(?:データ|ツール|ライブラリ|コミュニティ|ソフト|プロジェクト)|오픈\s?소스\s?(?:데이터|커뮤니티|라이브러리|도구)/;

/** "Open-source" before another word of the same phrase, rather than at its end. */
const ATTRIBUTE =
  /^open[- ]source[d]? (?!(?:and|or|but|by|under|for|on|to|with|in|at|from|as|via|it|its|our|the|this|that|these|which|is|are|an?|release[ds]?|today|now)\b)[a-z]/;
/** "We open-source X": a verb. */
const DOES = /\b(?:we|to|i|team|now|hereby|also|will|proudly|and) $/;
/** A model is what is called open. */
const MODEL_NOUN =
  /\b(?:models?|llms?|lms?|vlms?|vlas?|mllms?|chat ?bots?|assistants?|checkpoints?|weights|family|series|version|release|baseline|foundation|transformers?|sota|systems?|method|alternative to|reproduction|gpt|bert|moe)\b|模型|モデル|모델|modell|mod[eè]l|modelo/;

/** Somebody compares with, or speaks of, models that are not its own. */
const COMPARISON =
  /\b(?:compar(?:ed|able|ison|es?|ing)|against|versus|vs\.?|relative to|than|similar to|on par with|rival\w*|competitive with|gap (?:between|with)|alongside|like|outperform\w*|surpass\w*|exceed\w*|beats?|beating|over|ahead of|better|superior)\b[^.;]{0,90}$/;
/** "与现有开源模型相比", "超越大多数开源模型": somebody else's, unless "other" makes it one of them. */
const EAST_ASIAN_COMPARISON =
  /(?:相比|相较|对比|比较|超越|超过|优于|領先|领先于?|媲美|不逊于|与|和|比|现有|主流|目前|大多数|众多|一些|各种|部分)[^。；，,]{0,22}$|既存の[^。]{0,10}$|기존[^.]{0,10}$/;
const OTHERS =
  /\b(?:existing|current|previous|prior|popular|available|many|several|various|some|these|those|leading|recent|largest|strongest|best|top|contemporary|multiple|different|numerous|most|majority of)\b(?: [\w-]+){0,1}? (?:open|oss)/;
/** "other open-source models", "among open-source models", "the first open-source": a place in the group is claimed. */
const MEMBERSHIP =
  /\b(?:among|amongst|within|of all)\b(?: \w+){0,4} open[- ]?(?:sour|weight)|\b(?:first|best(?:-performing)?|strongest|leading|top|most (?:capable|powerful|advanced)|largest|new|world['’]s)\b(?: [\w'’-]+){0,5} (?:open|oss)|\b(?:state[- ]of[- ]the[- ]art|sota)\b[^.;]{0,60}\bopen[- ]?(?:sour|weight|oss)|\bopen[- ]?source[d]? sota\b|\bas an? open|同(?:规模|级别|等)[^。]{0,8}开源|开源模型(?:中|里)/;

/** "Outperforms all other open-source models": its own is one of them. */
const ONE_OF_THEM = /\bother\b(?: [\w-]+,?){0,3} (?:open|oss)|其他开源|他のオープンソース/;

const NEGATED =
  /\b(?:not|never|isn['’]t|aren['’]t|no|neither|nor|without|unlike|non)\b[- ](?:[\w-]+ ){0,5}?(?:fully |truly |yet |an? |been )*(?:open|oss)|\bnot (?:yet )?open|\b(?:closed|proprietary)(?:[- ]source)? (?:and|or) open\b|\bopen[- ]?source (?:and|or|vs\.?|versus|\/) (?:closed|proprietary|commercial)|(?:未|不|非|没有)开源|オープンソースではな/;

/** A third party speaks, or a future is promised. */
const FUTURE =
  /\b(?:will|plan(?:s|ning)? to|going to|intend\w* to|soon|hope to|to be|future|upcoming|would like to|want to|aim(?:s|ing)? to|working on|考虑|将|即将|计划)\b[^.;]{0,60}\bopen|即将开源|将(?:会)?(?:陆续|逐步)?开源|待开源/;
const THANKS =
  /\b(?:thank\w*|grateful|acknowledg\w*|credit\w*|inspired by|appreciat\w*|builds? (?:up)?on|based on|thanks to|borrow\w*|contribut\w*|support\w* (?:the |our )?open|benefit\w*|using|uses?|leverag\w*|collected from|sourced from|derived from|trained on|generated|translated|from open|such as|e\.g\.|including)\b[^.;]{0,80}$/;

/** "Open-source models and code" is a model's claim, "open-source LLM inference engine" a tool's. */
const MODEL_AND_MORE =
  /\b(?:models?|weights|llms?|checkpoints?)(?:,| and| or| with| for| on| in| to| using| from| by| as| that| which| are| is| of)\b/;

/** "The open-source version is a model of …": whatever the section is about. */
const OWN_VERSION =
  /^\W*(?:the|our) (?:current )?open[- ]?sourced? (?:version|release|model|checkpoint)s?\b[^.;]{0,80}\b(?:is|are|has|have)\b/;

/** The model that this one is made from is what is called open. */
const OF_THE_BASE =
  /\b(?:start(?:ed|ing)? from|initiali[sz]ed (?:from|with)|(?:fine-?tun|finetun)\w+ (?:from|on top of)|built (?:up)?on|derived from|based on)\b[^.;]{0,80}$|(?:在|基于)$|\b(?:derivative|derived) works?\b[^.;]{0,40}$|\b(?:benchmark|evaluat|test)(?:ing|ed|s)? (?:of |on |the |other )?$|\badvanc\w+ $|\b(?:commit\w*|dedicat\w*|dedication|support\w*|belie(?:ve|f)) (?:to|in|for) (?:the )?(?:[\w-]+ )?$/;

/** "The code and scripts are open-sourced": parts are open, the model is not said to be. */
const PARTS_ARE =
  /\b(?:code|scripts?|data ?sets?|data|tools?|library|implementation)\b[^.;]{0,60}\b(?:is|are|has been|have been|was|were) (?:also |now |fully |all )?$/;

/** "The models are fully open for research": said of the models themselves, whoever reads on. */
const ITSELF_IS =
  /\b(?:models?|weights|checkpoints)(?: series| family)? (?:are|is|have been|has been)(?: also| now| fully| completely| all| both)*\W*$/;
const OTHERS_ARE =
  /\b(?:many|most|some|other|such|existing|if|when|whether|not|that|which|of)\b(?: [\w-]+){0,3} (?:models?|weights|checkpoints)\b[^.;]{0,30}$/;
/** Releasing is done by the one who speaks. */
const WE_RELEASE =
  /\b(?:we|our|us|i|has|have|has been|have been|are|is|was|were|been|team|today|now|officially|proudly|hereby)\b[^.;]{0,80}\bopen[- ]?sourc(?:e|ed|ing)\b|我们[^。]{0,20}开源|开源了|正式开源|开源发布|开源(?:版|的)|を(?:オープンソース|公開)/;
const OPEN_SOURCED_OTHER = new RegExp(
  `\\bopen[- ]?sourc(?:e|ed|ing)\\b(?! by\\b)[^.;]{0,40}\\b(?:${OTHER_THING}|encoder|decoder|tokenizer|vocoder|part of (?:it|them))\\b`,
);

export interface Context {
  /** The sentence, lower case, names blanked. */
  text: string;
  /** Where the openness words start in it. */
  at: number;
  heading: string;
  /** The sentence names the model, or is the page's first words. */
  ownName: boolean;
  inHead: boolean;
  /** The sentence is a short block of its own: "The best open-source 7B model". */
  slogan?: boolean;
}

/** True when the words at `at` claim openness for this model. */
export function isAboutThisModel({ text, at, heading, ownName, inHead, slogan }: Context): boolean {
  const before = text.slice(Math.max(0, at - 140), at);
  const around = text.slice(Math.max(0, at - 60), at + 120);
  if (NEGATED.test(around) || FUTURE.test(text.slice(Math.max(0, at - 90), at + 24))) return false;
  if (EAST_ASIAN_OTHER.test(text.slice(Math.max(0, at - 2), at + 34))) return false;
  if (ONE_OF_THEM.test(around) && MODEL_NOUN.test(text)) return !FOREIGN_HEADING.test(heading);
  if (COMPARISON.test(before)) return false;
  if (EAST_ASIAN_MODELS.test(text.slice(at)) && EAST_ASIAN_COMPARISON.test(before.slice(-28))) return false;
  const ofItself = ownName || inHead || slogan || EAST_ASIAN.test(text) || /\b(?:we|our|this)\b/.test(text);
  if (MEMBERSHIP.test(around) && MODEL_NOUN.test(text)) return ofItself && !FOREIGN_HEADING.test(heading);
  if (OTHERS.test(text.slice(Math.max(0, at - 40), at + 8))) return false;
  if (OWN_VERSION.test(text)) return true;
  if (FOREIGN_HEADING.test(heading)) return false;
  const noun = NOT_MODEL_NOUN.exec(text.slice(at, at + 70));
  // "A wealth of open-source references": what is called open goes on, and never comes to a model.
  if (ATTRIBUTE.test(text.slice(at, at + 60)) && !DOES.test(before) && !MODEL_NOUN.test(text.slice(at, at + 110)))
    return false;
  // "Open-science open-access model": the openness goes on to another noun.
  const goesOn = noun && /^[\s,-]*open/.test(text.slice(at + noun.index + noun[0].length));
  if (noun && !goesOn && !MODEL_AND_MORE.test(noun[0])) return false;
  if (ITSELF_IS.test(before) && !OTHERS_ARE.test(before)) return true;
  if (PARTS_ARE.test(before) && !/\b(?:models?|weights|llms?|checkpoints?|everything)\b/.test(before)) return false;
  if (THANKS.test(before) || OF_THE_BASE.test(before)) return false;
  if (WE_RELEASE.test(text)) {
    const other = OPEN_SOURCED_OTHER.exec(text.slice(at, at + 70));
    return !other || MODEL_NOUN.test(other[0]) || MODEL_NOUN.test(text.slice(at + other[0].length, at + 120));
  }
  return (
    ownName ||
    ((inHead || /\b(?:we|our|this|they are|these models are|is an?|introduc\w*|present\w*|it)\b/.test(text)) &&
      (MODEL_NOUN.test(text) || EAST_ASIAN.test(text)))
  );
}

const EAST_ASIAN_MODELS = /^(?:开源|オープンソース|오픈\s?소스)(?:的)?[^。，]{0,12}(?:模型|llm|大模型|モデル|모델)/;
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const FOREIGN_HEADING =
  /\b(?:acknowledg\w*|thanks|credits?|citations?|references?|related|datasets?|data|evaluation data|contribut\w*|community|discord|sponsor\w*|leaderboard|detailed results|tools?|frameworks?|faq)\b|致谢|謝辞|数据集/i;
