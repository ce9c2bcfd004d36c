/** Addresses of vendors' pages: what tells one model's page from a list, a price table, terms, a guide or news of other things. */

/** Addresses of what is never one model's page. */
export const OTHER_PATH =
  /(?:^|[/-])(?:customers?|stories|case-stud\w+|deprecations?|sdks?|quickstart|rate-limits|about|policies|policy|licen[sc](?:ing|es?)|(?:model-)?lifecycle|critique|response|opinion|perspectives?|position|events?|webinars?|press|partners?|guides?|tutorials?|publications|datasets?|solutions|enterprise|team)(?=$|[/?-])/iu;
/** Addresses of whole lists, of prices and of law. */
export const NEVER_PATH =
  /\/(?:pricing|search|terms(?:-of-[\w-]+)?|legal|privacy(?:-policy)?|careers|jobs|models|library|deprecations?|catalog)\/?$/iu;
export const MODEL_PATH = /\/(?:models?|model-cards?|library|technology|modelle|modeles)\/[^/]{2,}/iu;
