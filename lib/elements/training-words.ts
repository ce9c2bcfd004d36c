/** Words by which a vendor speaks of its training code: there, withheld, or of something else. Linear patterns. */

/** The vendor says that it is withheld, or not there yet. */
export const WITHHELD: readonly RegExp[] = [
  /\b(?:training|pre-?training) (?:code|scripts?|pipeline|recipes?)\b[^.;]{0,60}\b(?:will be (?:released|available|published|open|made|shared|uploaded)|coming soon|to be released|(?:is|are) not (?:\w+ )?(?:released|available|public|open|included|provided|shared)|not (?:yet )?(?:released|available|public)|soon)\b/i,
  /\b(?:will|plan to|going to|intend to) (?:also )?(?:release|open-?source|publish|make available)\b[^.;]{0,80}\btraining (?:code|scripts?)\b/i,
  /\b(?:do not|don['’]t|no|not|never|without)\b[^.;]{0,30}\b(?:plans?|releas\w+|shar\w+|publish\w*)\b[^.;]{0,40}\btraining (?:code|scripts?|configurations?|methodology|recipes?|details)\b/i,
  /\b(?:proprietary|closed-source) (?:training (?:libraries|framework|code|stack|infrastructure|pipeline)|methodolog(?:y|ies))\b/i,
  /\btraining code\b[^.;]{0,80}\bwill be (?:made available|released|open)\b/i,
  /^(?:training )?code ?[:：-] ?coming soon/i,
  // A list of what is to come: "Training (coming later)", "[ ] Training code", "Coming soon: updated training code".
  /\btraining(?: (?:code|scripts?|pipeline))?\b\W{0,4}\(?(?:coming (?:soon|later)|to be released|tbd|todo)\b/i,
  /^\W{0,4}(?:coming soon|to ?do)\b[^.;]{0,60}\btraining (?:code|scripts?|pipeline)\b/i,
  /^\W{0,3}\[ ?\] [^.;]{0,60}\btraining (?:code|scripts?|pipeline)\b/i,
  /\b(?:internal|in-house)\b[^.;]{0,30}\btraining (?:codebase|code|framework|library|stack|infrastructure)\b/i,
  /训练代码[^。]{0,16}(?:即将|暂未|尚未|暂不|不会?)(?:开源|公开|发布)/,
];

/** The code is there. */
export const RELEASED: readonly RegExp[] = [
  /\b(?:full |complete |entire |official |our )?(?:pre-?)?training (?:code|scripts?|pipeline|codebase|recipes?)\b[^.;]{0,80}\b(?:is|are|can be found|available|released|open-?source[d]?|here|provided|in (?:this|the|our) (?:repo\w*|github))\b/i,
  /\b(?:code|scripts?|codebase|everything|tools?|configs?|configurations?)\b[^.;]{0,40}\b(?:used |needed |necessary )?(?:to|for) (?:pre-?)?train(?:ing)? (?:the |our |this |these |all )?(?:model|models|from scratch|\w+ (?:model|from))\b/i,
  /\b(?:releas\w+|open-?sourc\w+|publish\w+|shar\w+|provid\w+|includ\w+|equipped with)\b[^.;]{0,100}\b(?:pre-?)?training (?:code|scripts?|framework|pipeline|repository)\b/i,
  /\btraining (?:code|repository|scripts?|README)\b[^.;]{0,6}[:：]? ?(?:https?:|\[|here|lambda|github)/i,
  // A recipe that is named with its toolkit (ESPnet); a link to all that a run needs.
  /\bfull details on (?:replicat|reproduc)\w+ (?:the )?(?:pre-?)?training\b/i,
  /\btrained by\b[^.;]{0,60}\busing\b[^.;]{0,60}\brecipe in\b/i,
  /\ball (?:the )?(?:models?|weights)?,? ?(?:data|code|models),? (?:and|code|data)[\w ,]{0,40}\b(?:released|available|open)\b/i,
  /\brepository (?:for|is for) training\b|\bfor training and using\b|\breproduc\w+ (?:the |our )?(?:training|pre-?training|models?|results)\b[^.;]{0,40}\b(?:code|scripts?|config\w*)\b/i,
  /训练代码[^。]{0,20}(?:已|开源|公开|发布|见)|开源了?[^。]{0,20}训练代码|学習(?:用)?(?:コード|スクリプト)[^。]{0,16}(?:公開|こちら)|학습 (?:코드|스크립트)[^.]{0,20}(?:공개|제공)/,
];

/** A framework counts when the vendor says that it trained this model, and links it. */
export const TRAINED_WITH =
  /\b(?:we |was |were |is |are )?(?:pre-?)?train(?:ed)?\b[^.;]{0,90}\b(?:using|with|via|in)\b[^.;]{0,120}\b(?:training (?:framework|pipeline|library|codebase|code)|codebase|code ?base|llm library|pipeline)\b/i;

/** All of it, said in one sentence. */
export const EVERYTHING =
  /\ball (?:of )?(?:the |our )?(?:models?|weights|data|data ?sets|code|scripts)\b[^.;]{0,60}\b(?:code|scripts)\b[^.;]{0,80}\b(?:released|available|open-?sourced?|public|included|provided)\b/i;

/** Adapting or testing the model is not training it. */
export const NOT_TRAINING =
  /\b(?:fine-?tun\w*|finetun\w*|lora|qlora|sft|instruction[- ]tuning|evaluat\w*|inference|adapt\w*|distill\w*|continue|quantiz\w*|rlhf|dpo|downstream|your own|custom|approximate|is the|meant to be|simple|minimal|example)\b|微调|微調整|파인튜닝/i;
