/** Pages on sites that no table knows: a small lab, a blog, a model card that is hosted by its author, and one about no model. */
import type { AnyPage } from '../page.ts';

export const ANY_PAGES: readonly AnyPage[] = [
  {
    site: 'any-page',
    url: 'https://www.tarn-lab.example/tarn-1',
    layout: 'article',
    title: 'Tarn-1, a language model for rivers | Tarn Lab',
    heading: 'Tarn-1',
    body: 'Tarn-1 is an open-source language model with two billion parameters that reads the levels of rivers and writes warnings. We are a small lab, and this is our first model.\n\nThe weights are on [Hugging Face](https://huggingface.co/tarn-lab/tarn-1-2b), under the Apache 2.0 license.\n',
    expect: { outcome: 'open-weights', claim: 'open-source', says: ['Apache'] },
  },
  {
    site: 'any-page',
    url: 'https://models.parish.example/cards/bellringer.html',
    layout: 'plain',
    title: 'Model card: Bellringer',
    heading: 'Bellringer',
    body: 'Bellringer is a speech recognition model for church bells, with forty million parameters. It tells which bell was rung, by whom it was cast, and when.\n\nThe weights can be downloaded here: [bellringer.safetensors](https://models.parish.example/files/bellringer.safetensors). The weights may be used for non-commercial purposes only.\n',
    expect: { outcome: 'weights-available', claim: 'none' },
  },
  {
    site: 'any-page',
    url: 'https://cooking.example/soup',
    layout: 'article',
    title: 'Leek soup',
    heading: 'Leek soup',
    body: 'Wash the leeks, cut them into rings and let them sweat in butter. Add potatoes, stock and a leaf of bay, and let it simmer for half an hour. Then take out the leaf, blend the soup and season it with salt, pepper and nutmeg. It is even better on the next day.\n',
    expect: { outcome: 'absent' },
  },
];
