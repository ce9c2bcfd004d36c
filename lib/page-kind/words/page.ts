/** Words of vendors' pages: what tells one model's page from a list, a price table, terms, a guide or news of other things. */

/** Titles of pages that list models, or that are about no model at all. */
export const LIST_TITLE =
  /^(?:(?:our|all|the|available|supported|compare|browse|explore|popular|trending) )*(?:ai |language |foundation |generative |open )*models?(?: (?:overview|library|catalog(?:ue)?|list|directory|index|garden|pricing|comparison|deprecations?|hub|page))?$|^(?:pricing|blog|news(?:room)?|research|release notes|changelog|documentation|docs|models and pricing|search(?: results)?|home|publications|careers|about(?: us)?|modelle|modèles|modelli|modelos|模型(?:列表|广场)?|モデル一覧|모델 목록)$|\b(?:search results|model list|models? (?:catalog|library|comparison|overview))\b/iu;
/** Titles and addresses of what is never one model's page. */
export const OTHER_TITLE =
  /\b(?:pricing|prices|plans|terms (?:of|and)|privacy|policy|policies|legal|cookie|careers|jobs|deprecations?|rate limits|quickstart|getting started|sdk|api reference|faq|glossary|customer story|case study|webinar|event|summit|partnership|partners? with|raises|funding|hiring|how (?:we|to|a|an|our|the|\w+ uses?)|licen[sc](?:ing|es?)|lifecycle|transparency|index|what (?:is|are|it|we)|why|learned|critiques?|myths?|response to|thoughts on|in defen[sc]e of|statement on|position on|reflections|opinion|distorts?|building|guide|best practices|tips|lessons|(?:our )?approach to|for (?:teams|business|enterprise|education|developers)|data ?sets?|corpus|benchmark|leaderboard|inference engine|toolkit|framework|library|preise|tarifs|prezzi|precios|preços|datenschutz|nutzungsbedingungen|messe)\b|价格|定价|指南|条款|隐私|料金|お知らせ|利用規約|資金調達|요금|약관|가이드|채용|(?:цены|условия|правила)/iu;
export const OTHER_PATH =
  /(?:^|[/-])(?:customers?|stories|case-stud\w+|deprecations?|sdks?|quickstart|rate-limits|about|policies|policy|licen[sc](?:ing|es?)|(?:model-)?lifecycle|critique|response|opinion|perspectives?|position|events?|webinars?|press|partners?|guides?|tutorials?|publications|datasets?|solutions|enterprise|team)(?=$|[/?-])/iu;
/** Addresses of whole lists, of prices and of law. */
export const NEVER_PATH =
  /\/(?:pricing|search|terms(?:-of-[\w-]+)?|legal|privacy(?:-policy)?|careers|jobs|models|library|deprecations?|catalog)\/?$/iu;
export const MODEL_PATH = /\/(?:models?|model-cards?|library|technology|modelle|modeles)\/[^/]{2,}/iu;

/** A title that announces something by name. */
export const ANNOUNCEMENT =
  /^(?:introducing|announcing|presenting|unveiling|releasing|launching|meet|welcome|say hello|wir stellen|vorstellung|présentation|voici|nous présentons|presentiamo|presentamos|apresentamos|发布|推出|介绍|全新|представляем)|(?:を(?:発表|公開|リリース)|发布|开源|上线|공개|출시)/iu;
export const MODEL_WORD =
  /\bmodels?\b|\bllms?\b|模型|モデル|모델|\bmodell\w*|\w+modell\b|\bmod[eè]l(?:e|es|o|os|lo|li)\b|модел/iu;

/** A model that can be used through a service, or that has a card or a price by the token. */
export const SERVED =
  /\b(?:api|playground|model card|per (?:million |1m |1k |\d+ )?tokens|context (?:window|length)|parameters?|tokens|available (?:today|now)|endpoint)\b|参数|上下文|パラメータ|파라미터|параметр/iu;
/** Facts of one model, as cards and catalog pages give them. */
export const MODEL_FACTS =
  /\b(?:context (?:window|length|size)|max(?:imum)? output|knowledge cutoff|input modalit\w+|parameters?|model id|architecture|release date|latency|input (?:and output )?prices?|function calling|structured outputs?|retired|quantization|model size|model type)\b|上下文长度|参数量|コンテキスト長|컨텍스트/giu;
/** Words of business, people and law. */
export const OTHER_WORDS =
  /\b(?:terms of service|you agree|subscription|per seat|per month|single sign-on|hiring|our team|customers?|cancel|billing|invoice|abstract|register now|booth|investors?|series [a-e]\b|account|employees|workflow|dashboard|admin|sdk)\b|融资|採用|資金|株式|채용|투자/giu;
