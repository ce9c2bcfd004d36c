/**
 * What has the form of a model's name, in every language, and is none: a device ("Tesla V100", "GTX1080ti"), a cloud or a framework ("EC2",
 * "PyTorch2.0"), a round of training ("Epoch 0"), a day of news ("Update 2022-01-10"). Apart from the phrases: as meanings they would weigh in
 * the learned readers' votes.
 */
const WORDS: ReadonlySet<string> = new Set(
  (
    'v100 a100 h100 h200 p100 t4 k80 l4 l40 l40s a40 a10 a10g a6000 mi100 mi250 mi250x mi300 mi300x tesla geforce titan quadro nvidia amd ' +
    'pcie ddr3 ddr4 ddr5 rtx gtx epoch epochs epoche epoca época époque эпоха эпоху エポック 에포크 update updated aktualisierung ' +
    'ec2 p2 p3 p4d aws gcp azure sagemaker colab kaggle tpu tpus pytorch torch tensorflow jax keras paddlepaddle cudnn python deepspeed ' +
    'aggiornamento actualización atualização обновление 更新 업데이트'
  ).split(' '),
);
const STEMS = ['rtx', 'gtx', 'ryzen', 'xeon', 'epyc', 'pytorch', 'tensorflow', 'cuda', 'tpuv'];

/** In: a word of a name. Out: is it a device's, a round's, or a day's of news? */
export const isNoModelWord = (word: string): boolean => {
  const small = word.toLowerCase();
  return WORDS.has(small) || STEMS.some((stem) => small.startsWith(stem));
};
