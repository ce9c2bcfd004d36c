/** Quotations keep their words, whatever dressed them. */
import { describe, expect, it } from 'vitest';
import { fieldsOf, shownWords, stretches } from './quotation.ts';

describe('a quotation for the eye', () => {
  it.each([
    ['**Note: weights follow** the [terms](https://example.org/terms).', 'Note: weights follow the terms.'],
    ['## Prohibited uses', 'Prohibited uses'],
    ['Load it with `snow_model` by __name__.', 'Load it with snow_model by name.'],
    ['![badge](https://example.org/a.svg)', 'badge'],
    ['# a comment\nrun --all', '# a comment\nrun --all'],
    ['2 * 3 * 4 and snake_case__name', '2 * 3 * 4 and snake_case__name'],
  ])('%s', (text, shown) => expect(shownWords(text)).toBe(shown));

  it('has metadata as fields, and sentences not', () => {
    expect(fieldsOf('license: other\nlicense_name: snow-1.0')).toEqual([
      ['license', 'other'],
      ['license_name', 'snow-1.0'],
    ]);
    expect(fieldsOf('License terms: see below')).toBeUndefined();
    expect(fieldsOf('model.safetensors')).toBeUndefined();
  });

  it('sets claimed words apart, each once, and loses none', () => {
    const parts = stretches('An open-source model, open to all.', ['open-source', 'open to all', 'absent']);
    expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['open-source', 'open to all']);
    expect(parts.map(({ text }) => text).join('')).toBe('An open-source model, open to all.');
  });
});
