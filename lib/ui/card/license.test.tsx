// @vitest-environment happy-dom
/** What the table of licenses knows is said in our words, with its place; only what was read is quoted (RULES.md section 4). */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { speaker } from '../../../locales/speaker.ts';
import { toRecord } from '../../export/record.ts';
import type { Assessment, Restriction } from '../../model/index.ts';
import { sampleAssessment } from '../welcome/example.ts';
import { License } from './license.tsx';

const URL = 'https://huggingface.co/example-lab/aurora-7b';
const TABLE = 'https://spdx.org/licenses/example.html';

const READ: Restriction = { kind: 'field-of-use', quote: 'Not for use in mines.', source: 'model card', url: URL };
const KNOWN: Restriction = {
  kind: 'non-commercial',
  quote: 'for purposes that earn nothing',
  source: 'aurora license',
  url: TABLE,
  known: true,
  section: '§2(a)',
};

function assessed(restrictions: Restriction[], language = 'en'): Assessment {
  const sample = sampleAssessment(speaker(language), new Date(0));
  return { ...sample, license: { ...sample.license, class: 'restricted', restrictions } };
}

const shown = (restrictions: Restriction[], language = 'en'): Element =>
  render(<License assessment={assessed(restrictions, language)} t={speaker(language)} />).container;

afterEach(cleanup);

describe('the license in the card', () => {
  it('quotes what was read', () => {
    const clause = shown([READ]).querySelector('.clause');
    expect(clause?.querySelector('blockquote')?.textContent).toBe('Not for use in mines.');
    expect(clause?.querySelector('.known')).toBeNull();
  });

  it.each([
    ['en', 'no commercial use', 'Known of this license, §2(a); not read here.'],
    ['fr', 'pas d’usage commercial', 'Connu de cette licence (§2(a)), non lu ici.'],
    ['de', 'keine kommerzielle Nutzung', 'Von dieser Lizenz bekannt (§2(a)), hier nicht gelesen.'],
    ['it', 'nessun uso commerciale', 'Noto di questa licenza (§2(a)), non letto qui.'],
    ['ja', '商用利用の禁止', 'このライセンスについての既知の情報（§2(a)）で、ここで読み取ったものではありません。'],
  ])('says in our words what the table knows: %s', (language, kind, words) => {
    const clause = shown([KNOWN], language).querySelector('.clause');
    expect(clause?.querySelector('.kind')?.textContent).toBe(kind);
    expect(clause?.querySelector('.known')?.textContent).toBe(words);
    expect(clause?.querySelector('.known a')?.getAttribute('href')).toBe(TABLE);
    expect(clause?.querySelector('blockquote')).toBeNull();
    expect(clause?.textContent).not.toContain(KNOWN.quote);
  });

  it('says so without a place where the table has none', () => {
    const { section: _, ...placeless } = KNOWN;
    expect(shown([placeless]).querySelector('.known')?.textContent).toBe('Known of this license; not read here.');
  });

  it('says of a kind once what was read, or else what is known', () => {
    const read: Restriction = { ...READ, kind: 'non-commercial' };
    expect(shown([KNOWN, read]).querySelectorAll('.clause')).toHaveLength(1);
    expect(shown([KNOWN, read]).querySelector('.known')).toBeNull();
    cleanup();
    expect(shown([KNOWN, { ...KNOWN, section: '§9' }]).querySelectorAll('.clause')).toHaveLength(1);
  });
});

describe('clauses of several kinds', () => {
  it('begin with one that says what it asks, wherever it stands', () => {
    const other: Restriction = { ...READ, kind: 'other', quote: 'Use is subject to our terms.' };
    const file: Restriction = { ...READ, quote: 'You must not use it in mines.', source: 'LICENSE' };
    const [first, second] = shown([other, file]).querySelectorAll('.clause blockquote');
    expect(first?.textContent).toBe(file.quote);
    expect(second?.textContent).toBe(other.quote);
  });
});

describe('the license in the record', () => {
  it('has a quotation of what was read, and a note of what is known', () => {
    const { clauses } = toRecord(assessed([READ, KNOWN]), URL).license;
    expect(clauses[0]).toMatchObject({ kind: 'field-of-use', quote: READ.quote });
    expect(clauses[1]).toEqual({
      kind: 'non-commercial',
      source: 'aurora license',
      url: TABLE,
      section: '§2(a)',
      known: true,
      note: KNOWN.quote,
    });
  });
});
