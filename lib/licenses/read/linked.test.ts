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

describe('a license of what a clause on training tells apart', () => {
  it.each([
    'The data used to train this model are available under CC BY-NC 4.0.',
    'Die Texte, mit denen das Modell trainiert wurde, stehen unter CC BY 4.0.',
    'Le corpus sur lequel le modèle a été entraîné est lui aussi sous CC0.',
    'El corpus con el que se entrenó el modelo también está bajo CC0.',
    'Il corpus su cui il modello è stato addestrato è anch’esso sotto CC0.',
    'O corpus com que o modelo foi treinado também está sob CC0.',
    '이 모델이 학습한 말뭉치도 CC0 입니다.',
    'Корпус, на котором училась модель, тоже под CC0.',
    'The code that trained this model is under GPL-3.0.',
  ])('is not the model’s: "%s"', (text) => {
    expect(speaks(text)).toEqual([]);
  });

  it.each([
    'Data and model are both under CC BY-NC 4.0.',
    'The corpus is closed, and the model that learned from it is under CC BY-NC 4.0.',
    'The data that trained it, and the model, are under CC BY-NC 4.0.',
    'Die Daten und das damit trainierte Modell stehen unter CC BY-NC 4.0.',
    'Daten, das trainierte Modell und Tokenizer stehen unter CC BY-NC 4.0.',
    'Les données et le modèle qu’elles ont entraîné sont sous CC BY-NC 4.0.',
    'Los datos y el modelo que entrenamos están bajo CC BY-NC 4.0.',
    'Данные закрыты, а обученная на них модель — под CC BY-NC 4.0.',
    'このデータで学習したモデルは CC BY-NC 4.0 で公開しています。',
    '이 데이터로 학습한 모델은 CC BY-NC 4.0 으로 공개합니다.',
  ])('is the model’s: "%s"', (text) => {
    expect(speaks(text)).toEqual(['CC-BY-NC-4.0']);
  });
});

describe('a badge of a family', () => {
  const BADGE = '<img alt="Creative Commons License" src="https://acme.example/badge.png">';
  it.each([
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA-4.0'],
    ['http://creativecommons.org/licenses/by-nc/4.0/', 'CC-BY-NC-4.0'],
    ['https://acme.example/terms', 'cc'],
  ])('is the member that the address behind it names: %s', (href, id) => {
    expect(speaks(`<a rel="license" href="${href}">${BADGE}</a>`)).toEqual([id]);
  });
});
