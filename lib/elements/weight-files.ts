/** Files that hold a model's parameters, by the ends of their names: one list, for repositories, links and the kinds of pages. */

const PARAMETERS =
  'safetensors bin pt pth ckpt gguf ggml onnx h5 hdf5 msgpack tflite npz npy nemo mlmodel mlpackage keras pkl joblib pdparams pb llamafile'.split(
    ' ',
  );
/** Archives that a link to weights may lead to. */
const ARCHIVES = ['zip', 'tar'];
/** These hold anything; among the files of a model's own repository at the hub they hold it. */
const ANYTHING = 'params model ot engine task gz 7z bz2 xz'.split(' ');

const ending = (names: readonly string[], after: string): string => `\\.(?:${names.join('|')})${after}`;

/** A file's path: parameters and nothing else. */
export const WEIGHT_FILE = new RegExp(ending(PARAMETERS, '$'), 'iu');
/** A file's path in a model's repository at the hub. */
export const MODEL_REPOSITORY_FILE = new RegExp(
  `${ending([...PARAMETERS, ...ARCHIVES, ...ANYTHING], '$')}|(?:^|/)(?:consolidated|ckpt|checkpoint)[\\w.-]*$`,
  'iu',
);
/** An address: query and fragment may follow. */
export const WEIGHT_LINK = new RegExp(ending([...PARAMETERS, ...ARCHIVES], '(?:[?#]|$)'), 'iu');
