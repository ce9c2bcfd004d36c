/** Sentences that restrict, and sentences that only look so, in the languages of the issue. Own words throughout. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRestrictions } from './index.ts';

const kinds = (text: string): string[] => [...new Set(findRestrictions(text).map(({ kind }) => kind))];

describe('a sentence that restricts', () => {
  it.each([
    ['The weights may not be used for commercial purposes.', 'non-commercial'],
    ['Released for non-commercial use only.', 'non-commercial'],
    [
      'The resources are restricted to academic research only and cannot be used for commercial purposes.',
      'research-only',
    ],
    ['The model is not available for commercial use.', 'non-commercial'],
    ['You need a separate license if your products have more than 300 million monthly active users.', 'user-threshold'],
    ['Companies whose annual revenue exceeds $10 million must buy a license.', 'revenue-threshold'],
    ['The rights under this license are not granted to persons in the European Union.', 'geographic'],
    ['You must comply with the acceptable use policy.', 'use-policy'],
    ['The model must not be used for military purposes.', 'field-of-use'],
    ['You may not create derivative works or distribute derivatives.', 'no-derivatives'],
    ['You will not use the outputs to train any other model.', 'no-training'],
    ['Usage commercial interdit sans accord.', 'non-commercial'],
    ['Die kommerzielle Nutzung ist untersagt.', 'non-commercial'],
    ['Uso non commerciale.', 'non-commercial'],
    ['商用利用は禁止されています。', 'non-commercial'],
    ['本模型仅供学术研究使用。', 'research-only'],
    ['不得用于商业用途。', 'non-commercial'],
    ['상업적 이용은 금지됩니다.', 'non-commercial'],
    ['El uso comercial está prohibido.', 'non-commercial'],
    ['Les poids sont réservés à un usage non commercial.', 'non-commercial'],
    ['Utilisation à des fins de recherche uniquement.', 'research-only'],
    ["L'utilisation commerciale n'est pas autorisée.", 'non-commercial'],
    [
      'Une licence distincte est requise si vous comptez plus de 100 millions d’utilisateurs actifs mensuels.',
      'user-threshold',
    ],
    ['Nur für Forschungszwecke.', 'research-only'],
    ['Die Gewichte dürfen nicht kommerziell genutzt werden.', 'non-commercial'],
    ['Unternehmen mit mehr als 10 Millionen Euro Jahresumsatz benötigen eine gesonderte Lizenz.', 'revenue-threshold'],
    ['Das Modell darf nicht für militärische Zwecke verwendet werden.', 'field-of-use'],
    ['Solo per scopi di ricerca.', 'research-only'],
    ["È vietato l'uso commerciale.", 'non-commercial'],
    ['Il modello non può essere utilizzato per scopi militari.', 'field-of-use'],
    ['本モデルの利用は研究目的に限ります。', 'research-only'],
    ['非商用目的でのみ利用できます。', 'non-commercial'],
    ['商用利用には別途ライセンスが必要です。', 'apply-for-commercial'],
    ['若您的产品月活跃用户超过1亿，须另行获得授权。', 'user-threshold'],
    ['商业用途需要申请授权。', 'apply-for-commercial'],
    ['禁止用于军事目的。', 'field-of-use'],
    ['연구 목적으로만 사용할 수 있습니다.', 'research-only'],
    ['비상업적 용도로만 사용 가능합니다.', 'non-commercial'],
    ['Solo para fines de investigación.', 'research-only'],
    ['No se permite el uso comercial.', 'non-commercial'],
    ['Solo se permite el uso no comercial.', 'non-commercial'],
    ['Die Lizenz gilt nicht für Personen in der Europäischen Union.', 'geographic'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it('is quoted verbatim, with its place', () => {
    const text = 'Hello there. No commercial use is allowed. Bye.';
    const [clause] = findRestrictions(text);
    expect(clause?.quote).toBe('No commercial use is allowed.');
    expect(text.slice(clause?.index).startsWith('No commercial')).toBe(true);
  });
});

describe('a sentence that allows', () => {
  it.each([
    'Commercial use is allowed.',
    'There is no restriction on commercial use.',
    'You can use it for research and commercial purposes.',
    'The license permits commercial and non-commercial use.',
    'Free for commercial use.',
    'This is not limited to research; commercial use is permitted.',
    '商用利用も可能です。',
    '可免费商用。',
    '상업적 이용이 가능합니다.',
    'Kommerzielle Nutzung ist erlaubt.',
    'L’utilisation commerciale est autorisée.',
    'Usage commercial et non commercial autorisé.',
    'Die kommerzielle und nicht-kommerzielle Nutzung ist erlaubt.',
    'Ohne Einschränkung der kommerziellen Nutzung.',
    "L'uso commerciale è consentito.",
    '商用・非商用を問わず利用できます。',
    '研究および商用利用が可能です。',
    '支持商业使用。',
    '允许商用，无需申请。',
    '상업적 및 비상업적 용도로 자유롭게 사용할 수 있습니다.',
    'Se permite el uso comercial.',
    'Sin restricciones para el uso comercial.',
    'Nessuna restrizione sull’uso commerciale.',
    'Aucune restriction à l’usage commercial.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

it('never throws, keeps its bounds, and quotes what is there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const found = findRestrictions(`${text} Only for non-commercial use.`);
      return found.length <= 60 && found.every(({ quote }) => quote.length <= 400);
    }),
    { numRuns: 200 },
  );
});

it('answers hostile texts within bounds', () => {
  for (const text of [
    'commercial '.repeat(100_000),
    'not '.repeat(250_000),
    `${'a'.repeat(999_990)} only`,
    '\u202e\u0000\ud800'.repeat(100_000),
    'for the '.repeat(120_000),
  ])
    expect(findRestrictions(text).length).toBeLessThanOrEqual(60);
});
