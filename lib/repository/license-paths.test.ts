/** What a file's name says of a licence. */
import { describe, expect, it } from 'vitest';
import { licensePath } from './license-paths.ts';

describe('a path', () => {
  it.each([
    ['LICENSE', 'repository'],
    ['LICENSE.md', 'repository'],
    ['LICENSE-MIT', 'repository'],
    ['LICENSE.APACHE2', 'repository'],
    ['COPYING', 'repository'],
    ['EULA.txt', 'repository'],
    ['TERMS.md', 'repository'],
    ['Terms of Use.txt', 'repository'],
    ['AGREEMENT', 'repository'],
    ['许可协议.txt', 'repository'],
    ['利用規約.md', 'repository'],
    ['利用許諾契約.pdf', 'repository'],
    ['이용조건.txt', 'repository'],
    ['LIZENZVERTRAG.pdf', 'repository'],
    ['Nutzungsbedingungen.md', 'repository'],
    ["conditions d'utilisation.pdf", 'repository'],
    ['TERMOS_DE_USO.md', 'repository'],
    ['condizioni-di-utilizzo.txt', 'repository'],
    ['Лицензионное соглашение.docx', 'repository'],
    ['モデル利用許諾契約.pdf', 'weights'],
    ['LICENSE_weights', 'weights'],
    ['MODEL_LICENSE', 'weights'],
    ['LICENSE_checkpoint', 'weights'],
    ['checkpoint_license.txt', 'weights'],
    ['Model License.pdf', 'weights'],
    ['杉模型许可协议.pdf', 'weights'],
    ['weights/LICENSE', 'weights'],
    ['model_licenses/LICENSE-CONE', 'weights'],
    ['LICENSE.docs', 'other'],
    ['LICENSE-assets', 'other'],
    ['LICENSE_fonts.txt', 'other'],
    ['LICENSE-CODE', 'other'],
    ['LICENSE.data', 'other'],
    ['THIRD_PARTY_LICENSES.txt', 'other'],
    ['NOTICE-LICENSES.txt', 'other'],
    ['licenses/LICENSE.clip', 'other'],
    ['third_party/cone/LICENSE', 'other'],
  ])('%s is about %s', (path, about) => {
    expect(licensePath(path)).toMatchObject({ kind: 'license-file', about });
  });

  it.each([
    'license_plate.md',
    'license-plate-detector.pt',
    'license.py',
    'terms_of_speech.json',
    'search_terms.txt',
    'inter_annotator_agreement.txt',
    'README.md',
    'paper.pdf',
    'условия-эксперимента.md',
    '実験条件.md',
    'condiciones_de_entrenamiento.md',
    'model.safetensors',
  ])('%s is about none', (path) => expect(licensePath(path)).toBeUndefined());

  it('tells what is not read as text', () => {
    expect(['LICENSE.pdf', 'LICENSE.docx', 'LICENSE.html'].map((path) => licensePath(path)?.readable)).toEqual([
      false,
      false,
      false,
    ]);
    expect(licensePath('LICENSE.rtf')?.readable).toBe(true);
    expect(licensePath('USE_POLICY.md')?.kind).toBe('use-policy');
    expect(licensePath('NOTICE')?.kind).toBe('notice');
  });
});
