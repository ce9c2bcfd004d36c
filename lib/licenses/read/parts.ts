/** Parts that have a license of their own, told apart from the model as a whole. */

/** What is released beside the weights, each under what its makers choose. */
export const APART: readonly string[] = [
  'part.code',
  'part.other-code',
  'part.training-code',
  'part.data',
  'part.training-data',
];
/** Parts of a release. */
export const PARTS: readonly string[] = ['part.weights', ...APART];
/** What a license may be of that is not the model's: a paper's is its own, too, and nobody would tell a model apart from one. */
export const ELSE: readonly string[] = [...APART, 'part.paper'];
