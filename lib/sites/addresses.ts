/** The test on the address alone, apart from the readers: on most pages of a site it is all that runs (ARCHITECTURE.md, budgets). */
import { repositoryOf } from './github/url.ts';
import { modelIdOf } from './huggingface/url.ts';

/** May a page at this address of Hugging Face or GitHub be a model's? What the page says decides. */
export const mayBeModel = (url: URL): boolean => modelIdOf(url) !== undefined || repositoryOf(url) !== undefined;
