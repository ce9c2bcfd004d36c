import { describe, expect, it } from 'vitest';
import { foldText } from '../prose/fold.ts';
import { isA, lexiconOf, scan } from './scan.ts';

const phrase = (means: string, ...words: string[]) => ({ id: `${means}.x`, means, words, yes: [] });
const LEXICON = lexiconOf([
  phrase('use.commercial', 'commerc*'),
  phrase('use.noncommercial', 'non_commerc*'),
  phrase('only', 'only', '(may|can) only'),
  phrase('pseudo.only', 'not only'),
  phrase('not', 'not', 'ne ~3 pas'),
  phrase('act.forbid', 'may not'),
  phrase('open.weights', 'オープンウェイト', 'open_weight*'),
]);
const meanings = (text: string): string[] => scan(foldText(text), [LEXICON]).mentions.map(({ means }) => means);

describe('forms of words', () => {
  it.each([
    ['(may|can|) only', ['may only', 'can only', 'only'], ['must only use']],
    ['open_weights', ['open weights', 'openweights', 'open-weights'], ['open heavy weights']],
    ['licen(c|s)e*', ['licence', 'licensed'], ['lice']],
    [
      'code (d(|pre_)training|of)',
      ['code dtraining', 'code d pre training'.replace('d pre', 'dpre'), 'code of'],
      ['code'],
    ],
    ['a (b c|) (d|e) f', ['a b c d f', 'a e f'], ['a b d f']],
    ['(#|##)b models', ['7B models', '70b models'], ['700b models', 'b models', '# b models']],
    ['over ##* models', ['over 100 models', 'over 1,200 models'], ['over 9 models', 'over many models']],
    ['#* models', ['3rd models', '9 models'], ['third models']],
    ['ein *modell', ['ein Sprachmodell', 'ein Modell'], ['ein Modellbau']],
    ['(*korpus|*corpora) von', ['Textkorpus von'], ['Korpusse von']],
    ['code ~2 open', ['code is now open'], ['code, now open', 'code is not yet open']],
    ['code ~~4 open', ['code, now, open', 'code is not yet open'], ['code. It is open', 'code a b c d e open']],
    ['模型 ~~12 开源', ['模型现在已经对外开源', '模型，开源'], ['模型。开源']],
  ])('%s', (words, yes, no) => {
    const lexicon = lexiconOf([phrase('x', words)]);
    const whole = (text: string): boolean => {
      const { tokens, mentions } = scan(text, [lexicon]);
      return mentions.some(({ from, to }) => from === 0 && to === tokens.length);
    };
    expect(yes.filter((text) => !whole(text))).toEqual([]);
    expect(no.filter(whole)).toEqual([]);
  });
});

describe('a scan', () => {
  it.each([
    ['For non-commercial purposes', ['use.noncommercial']],
    ['noncommercial, and commercially', ['use.noncommercial', 'use.commercial']],
    ['May only be used', ['only']],
    ['Not only fast', ['pseudo.only']],
    ['You may not sell it', ['act.forbid']],
    ['on ne peut vraiment pas', ['not']],
    ['オープン ウェイト モデル', ['open.weights']],
    ['an open\u2011weights model', ['open.weights']],
    ['uncommercial lonely knots', []],
  ])('of "%s" finds %j', (text, found) => {
    expect(meanings(text)).toEqual(found);
  });

  it('takes what tables found by their offsets', () => {
    const { mentions } = scan('under the MIT license', [], [{ means: 'license.osi', id: 'MIT', start: 10, end: 13 }]);
    expect(mentions).toEqual([{ means: 'license.osi', id: 'MIT', from: 2, to: 3 }]);
  });

  it('knows kinds of a meaning', () => {
    expect(isA('use.commercial', 'use')).toBe(true);
    expect(isA('user', 'use')).toBe(false);
  });

  it('is linear: eight times the text takes not much more than eight times the steps', () => {
    const long = (times: number): string => 'ne may not only open '.repeat(times);
    expect(scan(long(8000), [LEXICON]).tokens.length).toBeLessThanOrEqual(3000);
  });
});
