import { describe, expect, it } from 'vitest';
import { namesIn } from '../../assess/names.ts';
import { proseOf } from '../../learned/index.ts';
import { withoutLookups } from '../../model/index.ts';
import { markdownBlocks } from '../../sources/markdown.ts';
import { proseLicenses } from './prose.ts';

const URL = 'https://huggingface.co/acme/ridge-7b';
const DATA = 'https://huggingface.co/datasets/acme/tides';
const CODE = 'https://github.com/acme/ridge-train';

/** Ids of the licenses that speak for the weights. */
function speaks(text: string): (string | undefined)[] {
  const document = { kind: 'model-card' as const, url: URL, blocks: markdownBlocks(text, URL) };
  const subject = { site: 'huggingface' as const, id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' };
  const reading = { subject, url: URL, title: '', view: 'card' as const, documents: [document], problems: [] };
  return proseLicenses(proseOf(withoutLookups(reading), namesIn), 'ridge-7b').statements.map(({ id }) => id);
}

describe('a license behind a link', () => {
  it.each([
    `The model was trained on ${DATA} (CC BY-NC 4.0).`,
    `Everything the model read is at ${DATA}, also under CC0.`,
    `The model was trained on a corpus of letters, released under CC BY 4.0 at ${DATA}.`,
    `Das Modell wurde auf ${DATA} trainiert, das unter CC BY-NC 4.0 steht.`,
    `Le modèle a été entraîné sur ${DATA}, distribué sous licence ODC-By.`,
    `El modelo se entrenó con ${DATA}, que se distribuye bajo CC BY 4.0.`,
    `Il modello ha visto un solo corpus, ${DATA}, anch’esso sotto CC0.`,
    `O modelo foi treinado com ${DATA}, que é distribuído sob ODC-By.`,
    `本模型使用 ${DATA}（CC BY-NC 4.0）训练。`,
    `モデルの学習には ${DATA} を使用し、これは ODC-By で配布されています。`,
    `이 모델은 ${DATA} (CC BY-NC 4.0)로 학습했습니다.`,
    `Модель обучена на ${DATA}, который распространяется по лицензии CC BY-NC 4.0.`,
    `Trainiert wurde das Modell mit ${CODE}, das unter GPL-3.0 steht.`,
    `Код обучения модели: ${CODE} (BSD-3-Clause).`,
  ])('is that of the link: "%s"', (text) => {
    expect(speaks(text)).toEqual([]);
  });

  it.each([
    [`This model was trained on ${DATA} and is under CC BY-NC 4.0.`, 'CC-BY-NC-4.0'],
    [`We release the model, trained on ${DATA}, under CC BY-NC 4.0.`, 'CC-BY-NC-4.0'],
    [`Das Modell, trainiert auf ${DATA}, steht unter CC BY-NC 4.0.`, 'CC-BY-NC-4.0'],
    [`Le modèle, entraîné sur ${DATA}, est sous CC BY-NC 4.0.`, 'CC-BY-NC-4.0'],
    [`El modelo, entrenado con ${DATA}, está bajo CC BY-NC 4.0.`, 'CC-BY-NC-4.0'],
    [`Il modello, addestrato su ${DATA}, è sotto CC BY-NC 4.0.`, 'CC-BY-NC-4.0'],
    [`O modelo, treinado com ${DATA}, está sob CC BY-NC 4.0.`, 'CC-BY-NC-4.0'],
    [`本モデルは ${DATA} で学習し、CC BY-NC 4.0 で公開しています。`, 'CC-BY-NC-4.0'],
    [`이 모델은 ${DATA} 로 학습했으며 CC BY-NC 4.0 으로 배포됩니다.`, 'CC-BY-NC-4.0'],
    [`Модель, обученная на ${DATA}, распространяется по лицензии CC BY-NC 4.0.`, 'CC-BY-NC-4.0'],
    [`The weights and the training code are at ${CODE} (MIT).`, 'MIT'],
  ])('is the model’s where the sentence goes on: "%s"', (text, id) => {
    expect(speaks(text)).toEqual([id]);
  });
});
