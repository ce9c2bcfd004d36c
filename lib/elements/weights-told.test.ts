/** Links to stores of any files: which words around them give the model out, in ten languages. Own words. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../assess/names.ts';
import { proseOf } from '../learned/index.ts';
import { type Block, type Evidence, type WeightsFinding, withoutLookups } from '../model/index.ts';
import { readWeights } from './weights.ts';

const URL = 'https://github.com/acme/ridge-7b';
const DRIVE = 'https://drive.google.com/drive/folders/1aBcD';

/** "[here]" is a link to a drive; an address by itself is one to itself. */
function weights(heading: string | undefined, markdown: string): WeightsFinding['status'] {
  const text = markdown.replace(/[[\]]/g, '');
  const words = [...markdown.matchAll(/\[([^\]]+)\]/g)].map(([, word = '']) => ({ text: word, href: DRIVE }));
  const bare = [...text.matchAll(/https?:\/\/[^\s)，。]+/g)].map(([href]) => ({ text: href, href }));
  const title: Block[] = heading ? [{ kind: 'heading', text: heading, level: 2 }] : [];
  const evidence: Evidence = withoutLookups({
    subject: { site: 'github', id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' },
    url: URL,
    title: 'ridge-7b',
    view: 'card',
    documents: [
      { kind: 'readme', url: URL, blocks: [...title, { kind: 'paragraph', text, links: [...words, ...bare] }] },
    ],
    repository: { files: [], ref: 'main', topics: [], isFork: false },
    problems: [],
  });
  return readWeights(evidence, proseOf(evidence, namesIn)).status;
}

describe('a link to a drive, and the model in its sentence', () => {
  it.each([
    ['Fetch the archive and download the model from [here].'],
    ['Please get the pre-trained model [here] and put it into nets/.'],
    ['The model can be downloaded from [this folder].'],
    [
      'Both the drive (https://pan.baidu.com/s/1xyz) and Zenodo (https://doi.org/10.5281/zenodo.1234567) contain the Ridge model.',
    ],
    ['Das Modell kann [hier] heruntergeladen werden.'],
    ['Laden Sie das Modell [hier] herunter und entpacken Sie es.'],
    ['Das Archiv auf [Google Drive] enthält das Modell.'],
    ['Téléchargez le modèle depuis [ce dossier].'],
    ['Le modèle est disponible [ici].'],
    ['L’archive [ici] contient le modèle.'],
    ['Descargue el modelo desde [aquí].'],
    ['El modelo se puede descargar [aquí].'],
    ['Scaricate il modello da [qui].'],
    ['Il modello è disponibile [qui].'],
    ['Baixe o modelo [aqui].'],
    ['O modelo está disponível [aqui].'],
    ['请从[这里]下载模型，并解压到当前目录。'],
    ['模型存放在[百度网盘]。'],
    ['模型下载：[百度网盘]（提取码 ridg）'],
    ['[こちら]からモデルをダウンロードしてください。'],
    ['モデルは[Google Drive]に置いてあります。'],
    ['モデルは[こちら]で公開しています。'],
    ['모델은 [여기]에서 다운로드할 수 있습니다.'],
    ['[구글 드라이브]에서 모델을 내려받아 압축을 푸세요.'],
    ['Модель можно скачать [здесь].'],
    ['Модель выложена на [Яндекс Диск].'],
  ])('%s', (text) => {
    expect(weights(undefined, text)).toBe('met');
  });

  it.each([
    ['Model', 'Please download it from [here] and unpack it.'],
    ['Modell', 'Bitte [hier] herunterladen.'],
    ['モデルのダウンロード', '[こちら]からダウンロードできます。'],
    ['模型下载', '[百度网盘]，提取码 ridg，请自行下载。'],
    ['Модель', 'Скачать [здесь].'],
  ])('under “%s”: %s', (heading, text) => {
    expect(weights(heading, text)).toBe('met');
  });
});

describe('a link to a drive, and no model behind it', () => {
  it.each([
    ['The outputs of the model can be downloaded [here].'],
    ['Download the test data for the model [here].'],
    ['The model results are available [here].'],
    ['Will the model be on [the drive]?'],
    ['The model will be uploaded to [the drive] in May.'],
    ['The model is not on [the drive] any more.'],
    ['Unlike other models, ours is described in the slides [here].'],
    ['Die Ausgaben des Modells liegen [hier] zum Herunterladen.'],
    ['Le modèle sera mis en ligne [ici] en mai.'],
    ['Las salidas del modelo se pueden descargar [aquí].'],
    ['I risultati del modello si scaricano [qui].'],
    ['O modelo será publicado [aqui] em maio.'],
    ['模型的输出结果可以在[这里]下载。'],
    ['模型将于五月上传至[网盘]。'],
    ['モデルの出力は[こちら]からダウンロードできます。'],
    ['モデルは五月に[こちら]で公開予定です。'],
    ['모델의 출력 결과는 [여기]에서 다운로드할 수 있습니다.'],
    ['Модель будет выложена [здесь] в мае.'],
    ['Прогнозы модели можно скачать [здесь].'],
  ])('%s', (text) => {
    expect(weights(undefined, text)).not.toBe('met');
  });
});
