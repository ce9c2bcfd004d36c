/** Names of files by which a repository says that it carries a model. */

export const MODEL_FILE =
  /^(?:model[-_]?card(?:\.\w+)?|model[-_]?license[\w.-]*|model\.md|weights?[-_]license[\w.-]*|license[-_]models?[\w.-]*|license[-_]weights[\w.-]*|model_licenses|weights_[\w.-]+|use_policy\.md|usage_policy|acceptable_use\w*\.md|prohibited_uses?\w*(?:\.md)?)$/iu;
export const WEIGHT_FOLDER =
  /^(?:checkpoints?|ckpts?|weights|pretrained(?:[-_]?(?:models?|weights))?|model_zoo|models?|modelli|modelle?|modell|modelos)$/iu;
export const RUN_FILE =
  /^(?:infer\w*|inference\w*|run(?:_(?:demo|model\w*|pretrained\w*))?|detect|transcribe|segment|forecast|upscale|generate\w*|sample\w*|predict\w*|demo\w*|cli_demo|web_demo|gradio\w*|app|test|eval\w*|play|example)\.(?:py|ipynb|sh)$/iu;
export const REPORT_FILE = /(?:report|paper|bericht|rapport|informe)\w*\.pdf$/iu;
