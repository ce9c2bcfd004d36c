/** The name in a title that an address cannot spell. */
import { expect, it } from 'vitest';
import { titleName } from './title-name.ts';

const NOTHING = (): boolean => false;

it.each([
  ['murmurio-3b', 'Murmúrio 3B', '', 'murmúrio 3b'],
  ['zaunkoenig', 'Zaunkönig', '', 'zaunkönig'],
  ['garca', 'Garça 7B', '', 'garça 7b'],
  ['zaryanka-2b', 'Зарянка 2B', '', 'зарянка 2b'],
  ['yamagara-2b', '山雀 2B', '', '山 雀 2b'],
  ['yamagara', '山雀', '山雀是一个语言模型。', '山 雀'],
  ['mozu-vision', 'モズ Vision 🐦', '', 'モ ズ vision'],
])('%s is called by its title: %s', (name, title, opening, called) => {
  expect(titleName(name, title, opening, NOTHING)).toBe(called);
});

it.each([
  ['ridge-7b', 'Ridge 7B', ''],
  ['ridge-7b', 'Héron 7B', ''],
  ['murmurio-3b', 'Murmúrio 7B', ''],
  ['yamagara-2b', '山雀 7B', ''],
  ['yamagara', '山雀', 'Ridge is a model.'],
  ['yamagara-2b', '山雀 2B：一个语言模型', ''],
])('%s is not called by %s', (name, title, opening) => {
  expect(titleName(name, title, opening, NOTHING)).toBeUndefined();
});

it('is no name where it holds a word for something', () => {
  expect(titleName('ridge-7b', '模型 7B', '', () => true)).toBeUndefined();
});
