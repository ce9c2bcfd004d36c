/** Licences named in sentences: which, where, and what around a name makes another licence of it. */
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';

const read = (sentence: string): string[] =>
  mentionsIn(sentence).map(({ name, reading }) => `${name}: ${reading.id ?? reading.class}`);

describe('a licence named in a sentence', () => {
  it.each([
    ['You get the weights under AGPLv3.', ['AGPLv3: AGPL-3.0-only']],
    ['Published under the GPLv3+ license', ['GPLv3+: GPL-3.0-or-later']],
    ['It is GPL version 3', ['GPL version 3: GPL-3.0-only']],
    ['Under Apache-2.0/MIT', ['Apache-2.0: Apache-2.0', 'MIT: MIT']],
    ['Die Gewichte stehen unter der MIT-Lizenz.', ['MIT-Lizenz: MIT']],
    ['Die Gewichte stehen unter einer Lizenz mit Auflagen.', []],
    ['Lizenz: mit', ['mit: MIT']],
    ['Modelle mit Lizenz kosten mehr.', []],
    ['The weights follow the llama 3.1 license.', ['the llama 3.1 license: llama3.1']],
    ['权重遵循 Llama 3.1 许可协议。', ['Llama 3.1 许可协议: llama3.1']],
    ['Llama 3.1 라이선스를 따릅니다.', ['Llama 3.1 라이선스: llama3.1']],
    ['licence communautaire Llama 3.1', ['Llama 3.1: llama3.1']],
    ['License: gemma', ['gemma: gemma']],
    ['代码为 MIT 协议，模型遵循《杉模型许可协议》。', ['MIT 协议: MIT', '杉模型许可协议: unrecognised']],
    ['This is under CC‑BY‑NC‑4.0.', ['CC‑BY‑NC‑4.0: CC-BY-NC-4.0']],
    ['also called the "Modified BSD License"', ['Modified BSD License: BSD-3-Clause']],
    ['Released under a non-commercial license', ['non-commercial license: restricted']],
    ['Governed by the Cedar Model Agreement', ['Cedar Model Agreement: unrecognised']],
    ['Licence communautaire Heron Merle', ['Licence communautaire Heron Merle: unrecognised']],
    ['Los pesos tienen la licencia comunitaria de Garza.', ['licencia comunitaria de Garza: unrecognised']],
    ['Os pesos seguem a Licença da Comunidade Garça 2.', ['Licença da Comunidade Garça 2: unrecognised']],
    ['Die Reiher-Community-Lizenz gilt.', ['Reiher-Community-Lizenz: unrecognised']],
    ['Лицензия сообщества Цапля', ['Лицензия сообщества Цапля: unrecognised']],
    ['本模型采用海棠社区许可协议。', ['社区许可协议: unrecognised']],
    ['Shirasagi コミュニティライセンスです。', ['Shirasagi コミュニティライセンス: unrecognised']],
    ['Baekro 커뮤니티 라이선스', ['Baekro 커뮤니티 라이선스: unrecognised']],
    ['La licence communautaire Llama 3.1 vaut.', ['Llama 3.1: llama3.1']],
    ['Il y a une licence. La communauté Heron la traduit.', []],
    ['Die Community übersetzt die Lizenz.', []],
  ])('%s', (sentence, named) => expect(read(sentence)).toEqual(named));

  it.each([
    'Apache 2.0 + Commons Clause',
    'The weights are under MIT, with the Commons Clause.',
    'released under a modified Apache 2.0 license',
    'our own license, based on MIT',
    'MIT with additional restrictions',
    'Licenza MIT con un’aggiunta etica',
    'Лицензия MIT с дополнением',
    'Apache 2.0 (modified)',
    'Licence : MIT modifiée',
  ])('%s is not clean', (sentence) => {
    for (const { reading } of mentionsIn(sentence)) expect(reading.class).toMatch(/unrecognised|restricted/);
    expect(mentionsIn(sentence)).not.toEqual([]);
  });

  it.each(['Apache 2.0 with no additional conditions', 'GPL-2.0 with the Classpath exception', 'MIT, unmodified'])(
    '%s is clean',
    (sentence) => expect(mentionsIn(sentence).map(({ reading }) => reading.class)).toEqual(['osi']),
  );

  it('gives offsets of the sentence as it was written', () => {
    const sentence = '﻿\u200bThe licence is CC\u2011BY\u2011NC\u20114.0, no less.';
    const [mention] = mentionsIn(sentence);
    expect(sentence.slice(mention?.index, mention?.end)).toBe('CC\u2011BY\u2011NC\u20114.0');
  });
});
