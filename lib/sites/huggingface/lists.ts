import type { Lists } from '../lists.ts';
import { huggingface, theme } from './index.ts';
import { cardsIn, modelOfCard, titleOfCard } from './list.ts';
import { isListPage, listQueryOf } from './list-url.ts';

/** Hugging Face's lists of models. */
export const huggingfaceLists: Lists = {
  matches: [`https://${huggingface.host}/*`],
  isAt: huggingface.isAt,
  isList: isListPage,
  queryOf: listQueryOf,
  cardsIn,
  modelOf: modelOfCard,
  titleOf: titleOfCard,
  theme,
};
