import { describe, expect, it } from 'vitest';
import { namesIn } from '../../assess/names.ts';
import { proseOf } from '../../learned/index.ts';
import { withoutLookups } from '../../model/index.ts';
import { markdownBlocks } from '../../sources/markdown.ts';
import { releasedUnder } from './releases.ts';

const URL = 'https://github.com/acme/merging';
const HUB = 'https://huggingface.co';

function released(text: string, site: 'github' | 'huggingface' = 'github'): string[] {
  const document = { kind: 'readme' as const, url: URL, blocks: markdownBlocks(text, URL) };
  const subject = { site, id: 'acme/merging', name: 'merging', owner: 'acme' };
  const reading = { subject, url: URL, title: '', view: 'card' as const, documents: [document], problems: [] };
  const prose = proseOf(withoutLookups(reading), namesIn);
  return releasedUnder(prose, subject).map(({ name, covers }) => `${name} ${covers}`);
}

const table = (model: string, license: string, rows: [string, string][]): string =>
  [`| ${model} | ${license} |`, '|---|---|', ...rows.map(([id, name]) => `| [x](${HUB}/${id}) | ${name} |`)].join('\n');
const TWO: [string, string][] = [
  ['acme/cliff-7b', 'CC BY-NC 4.0'],
  ['acme/cliff-1b', 'Apache 2.0'],
];

describe('models that a repository lists, each with a license', () => {
  it.each([
    ['Model', 'License'],
    ['Modell', 'Lizenz'],
    ['Modèle', 'Licence'],
    ['模型', '许可证'],
    ['モデル', 'ライセンス'],
    ['모델', '라이선스'],
    ['Модель', 'Лицензия'],
  ])('in a table of "%s" and "%s": what restricts speaks', (model, license) => {
    expect(released(table(model, license, TWO))).toEqual(['CC BY-NC 4.0 weights']);
  });

  it('in a list', () => {
    const text = `- [Cliff-7B](${HUB}/acme/cliff-7b): licencia CC BY-NC 4.0\n- [Cliff-1B](${HUB}/acme/cliff-1b): Apache 2.0`;
    expect(released(text)).toEqual(['CC BY-NC 4.0 weights']);
  });

  it.each([
    [
      'other people’s',
      table(
        'Model',
        'License',
        [...TWO].map(([id, name]) => [id.replace('acme', 'heron'), name]),
      ),
    ],
    ['one model alone', table('Model', 'License', TWO.slice(0, 1))],
    ['the model of the page among them', table('Model', 'License', [...TWO, ['acme/merging', 'MIT']])],
    ['code', table('Model', 'Code license', TWO)],
    ['data', `## Data\n\n${table('Corpus', 'License', TWO)}`],
    [
      'bases',
      `- [a](${HUB}/acme/a): based on Heron (CC BY-NC 4.0)\n- [b](${HUB}/acme/b): based on Tern (CC BY-NC 4.0)`,
    ],
    [
      'what opens',
      table(
        'Model',
        'License',
        [...TWO].map(([id]) => [id, 'MIT']),
      ),
    ],
  ])('%s: nothing', (_, text) => {
    expect(released(text)).toEqual([]);
  });

  it('on the hub a page is that of one model', () => {
    expect(released(table('Model', 'License', TWO), 'huggingface')).toEqual([]);
  });
});
