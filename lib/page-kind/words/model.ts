/** Names of files and topics by which a repository says that it carries a model. */

export const MODEL_FILE =
  /^(?:model[-_]?card(?:\.\w+)?|model[-_]?license[\w.-]*|model\.md|weights?[-_]license[\w.-]*|license[-_]models?[\w.-]*|license[-_]weights[\w.-]*|model_licenses|weights_[\w.-]+|use_policy\.md|usage_policy|acceptable_use\w*\.md|prohibited_uses?\w*(?:\.md)?)$/iu;
export const WEIGHT_FOLDER =
  /^(?:checkpoints?|ckpts?|weights|pretrained(?:[-_]?(?:models?|weights))?|model_zoo|models?|modelli|modelle?|modell|modelos)$/iu;
export const RUN_FILE =
  /^(?:infer\w*|inference\w*|run(?:_(?:demo|model\w*|pretrained\w*))?|detect|transcribe|segment|forecast|upscale|generate\w*|sample\w*|predict\w*|demo\w*|cli_demo|web_demo|gradio\w*|app|test|eval\w*|play|example)\.(?:py|ipynb|sh)$/iu;
export const REPORT_FILE = /(?:report|paper|bericht|rapport|informe)\w*\.pdf$/iu;

export const MODEL_TOPIC =
  /^(?:.*language-models?|large-language-model.*|foundation-models?|pretrained-.*|diffusion-models?|.*-model|tts|text-to-speech|speech-synthesis|asr|speech-recognition|text-to-(?:image|video|music|3d)|image-generation|video-generation|vlm|mllm|multimodal.*|vision-language.*|.*segmentation|.*detection|.*restoration|super-resolution|depth-estimation|cvpr\d*|iccv\d*|eccv\d*|neurips.*|iclr\d*|icml\d*|protein.*|weather.*|embeddings?|vla|robotics)$/iu;
