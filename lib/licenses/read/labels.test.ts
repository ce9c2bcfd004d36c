/** Lines that are a label and a value, and questions with their answers: what they say of the license. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../assess/names.ts';
import { proseOf } from '../../learned/index.ts';
import { withoutLookups } from '../../model/index.ts';
import { markdownBlocks } from '../../sources/markdown.ts';
import { proseLicenses } from './prose.ts';

const URL = 'https://huggingface.co/acme/ridge-7b';

/** What speaks, as "id or class covers". */
function speaks(text: string): string[] {
  const document = { kind: 'model-card' as const, url: URL, blocks: markdownBlocks(text, URL) };
  const subject = { site: 'huggingface' as const, id: 'acme/ridge-7b', name: 'ridge-7b', owner: 'acme' };
  const reading = { subject, url: URL, title: '', view: 'card' as const, documents: [document], problems: [] };
  const { statements } = proseLicenses(proseOf(withoutLookups(reading), namesIn), 'ridge-7b');
  return statements.map(({ id, class: kind, covers }) => `${id ?? kind} ${covers}`);
}

describe('a document of the vendor’s own behind a label', () => {
  it.each([
    ['- Licence: Acme Marsh Accord v3', ['unrecognised model']],
    ['- Lizenz: Acme-Moor-Lizenz 2.0', ['unrecognised model']],
    ['- Licence : Pacte Acme du marais, version 3', ['unrecognised model']],
    ['- Gewichte: Nutzungsvertrag Acme 4', ['unrecognised weights']],
    ['- Licença: Acordo Acme de Pântano 2', ['unrecognised model']],
    ['- Лицензия: Соглашение Acme о болотах', ['unrecognised model']],
  ])('"%s" is one: %s', (text, expected) => expect(speaks(text)).toEqual(expected));

  it.each([
    '- License: see the license',
    '- License: to be decided by Acme',
    '- Licence: none yet',
    '- Code license: Acme Marsh Accord v3',
    '- License: not the Acme Accord any more',
    '- Size: 7 billion',
  ])('"%s" is none', (text) => expect(speaks(text)).toEqual([]));
});

describe('a name that is all of a label’s value', () => {
  it.each([
    ['| Licence of the weights | ISC |\n|---|---|\n| Licence of the weights | ISC |', 'ISC weights'],
    ['- License: zlib', 'Zlib model'],
    ['SPDX-License-Identifier: MIT', 'MIT model'],
  ])('"%s" is a license', (text, expected) => expect(speaks(text)).toContain(expected));

  it.each(['- It compresses with zlib', '| License | Python |'])('"%s" is none', (text) =>
    expect(speaks(text)).toEqual([]),
  );
});

describe('a question that names a license, and its answer', () => {
  it.each([
    ['MIT? Yes, for all weights.', ['MIT weights']],
    ['Ist das Modell Apache 2.0? Ja.', ['Apache-2.0 model']],
    ['MIT ? Oui, tous les poids.', ['MIT weights']],
    ['Is the model MIT? Yes, soon.', []],
    ['Is the model MIT? No.', []],
    ['Is the code MIT? Yes.', []],
    ['Is what the neighbors make MIT? Yes.', []],
  ])('"%s" speaks: %s', (text, expected) => expect(speaks(text)).toEqual(expected));
});

describe('a paragraph that begins with a license’s name', () => {
  it.each([
    ['AGPL-3.0. Whoever dislikes copyleft can buy a contract.', ['AGPL-3.0-only model']],
    ['MIT, without any addenda.', ['MIT model']],
    ['MIT, Heron and others built it.', []],
  ])('"%s" speaks: %s', (text, expected) => expect(speaks(text)).toEqual(expected));
});

describe('names in other words', () => {
  it.each([
    ['Die Gewichte stehen unter der EUPL, Fassung 1.2.', 'EUPL-1.2 weights'],
    ['权重采用 GNU 通用公共许可证第三版。', 'GPL-3.0-only weights'],
    ['重みは GNU アフェロ一般公衆ライセンス バージョン 3 です。', 'AGPL-3.0-only weights'],
    ['가중치는 GNU 일반 공중 사용 허가서 3판을 따릅니다.', 'GPL-3.0-only weights'],
    ['Os pesos seguem a Licença Pública da União Europeia, versão 1.2.', 'EUPL-1.2 weights'],
    ['Los pesos van con OpenRAIL-M.', 'openrail weights'],
    ['The weights are under Apache-2.0 AND CC-BY-NC-4.0.', 'CC-BY-NC-4.0 weights'],
  ])('"%s" is %s', (text, expected) => expect(speaks(text)).toContain(expected));
});
