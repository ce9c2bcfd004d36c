/** Files that hold a model's parameters, by the ends of their names: one list, for prose, repositories, links and the kinds of pages. */
import { mayPoint } from './addresses.ts';

/** Parameters and nothing else. */
const SURE = 'safetensors ckpt gguf ggml pth pt onnx tflite nemo mlmodel mlpackage pdparams keras llamafile t7'.split(
  ' ',
);
/** Other things have these endings, too. */
const SHARED = 'bin h5 hdf5 msgpack npz npy pkl joblib pb caffemodel'.split(' ');
/** Archives that a link to weights may lead to. */
const ARCHIVES = ['zip', 'tar'];
/** These hold anything; among the files of a model's own repository at the hub they hold it. */
const ANYTHING = 'params model ot engine task gz 7z bz2 xz'.split(' ');

const ending = (names: readonly string[], after: string): string => `\\.(?:${names.join('|')})${after}`;

/** A file's path: parameters. */
export const WEIGHT_FILE = new RegExp(ending([...SURE, ...SHARED], '$'), 'iu');
/** A file's path in a model's repository at the hub. */
export const MODEL_REPOSITORY_FILE = new RegExp(
  `${ending([...SURE, ...SHARED, ...ARCHIVES, ...ANYTHING], '$')}|(?:^|/)(?:consolidated|ckpt|checkpoint)[\\w.-]*$|\\.data-\\d{5}-of-\\d{5}$`,
  'iu',
);
/** An address: query and fragment may follow. */
export const WEIGHT_LINK = new RegExp(ending([...SURE, ...SHARED, ...ARCHIVES], '(?:[?#]|$)'), 'iu');
const SURE_LINK = new RegExp(ending(SURE, '(?:[?#]|$)'), 'iu');
/** A name in a text: "ridge-7b.safetensors". */
export const NAMED = new RegExp(`[\\w.-]{1,100}${ending(SURE, '')}(?![\\w.-]*\\w)`, 'giu');

/** Folders that are named after what is in them. `models` is none: code lies in most of them. */
const FOLDER =
  /^(?:(?:pre-?trained|trained|released?|model)[-_]?)?(?:weights|checkpoints?|ckpts?)$|^pre-?trained(?:[-_]models?)?$/iu;

/** An address or a path of a file that can be nothing but weights. */
export const isWeightFile = (address: string): boolean => SURE_LINK.test(address);

/** A folder that says by its name that weights are in it. */
export const isWeightFolder = (path: string): boolean => FOLDER.test(path.split('/').at(-1) ?? '');

/** In: a folded text. Out: names of weights files in it, by offsets. */
export function weightFilesIn(folded: string): { means: string; id: string; start: number; end: number }[] {
  if (!mayPoint(folded)) return [];
  return [...folded.matchAll(NAMED)].map(({ 0: name, index }) => ({
    means: 'part.weights',
    id: 'name.weights-file',
    start: index,
    end: index + name.length,
  }));
}
