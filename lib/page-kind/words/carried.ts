/** Fields and keys by which a README tells what it was written as. */

/** Fields of a hub's card in a README, which was written as a model's card. */
export const CARD_FIELDS =
  /\b(?:base_model|library_name|pipeline_tag):|^license: [\w.-]+ (?:language|tags|datasets):/imu;
/** Fields of an app that a hub hosts. */
export const SPACE_FIELDS = /\bsdk: (?:gradio|streamlit|docker|static)\b|\bapp_file:/iu;

/** Keys of services: a program that calls them runs others' models. */
export const KEY_OF_SERVICE = /\b[a-z][a-z0-9]{2,20}_api_key\b/giu;
