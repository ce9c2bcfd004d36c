/** Forms for other texts, and the report of a mistake: what is outside text never becomes markup, and nothing is too long. */
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import { assess } from '../label/assess.ts';
import { evidence, findings } from '../label/sample.ts';
import type { Assessment } from '../model/index.ts';
import { browserOf, issueAddress, mailAddress, mistakeText } from './issue.ts';
import { apaOf, bibtexOf, markdownOf } from './share.ts';
import { createTranslator } from './translate.ts';

const flatten = (tree: object, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value as object, `${prefix}${key}.`),
  );
const t = createTranslator(Object.fromEntries(flatten(en)), 'en');
const model: Assessment = assess(findings('osi'), evidence(), {
  acceptOpenTerms: false,
  now: new Date('2026-11-24T23:30:00Z'),
});
const named = (id: string): Assessment => ({ ...model, subject: { ...model.subject, id } });

describe('the answer', () => {
  it('as Markdown, APA and BibTeX', () => {
    expect(markdownOf(t, model)).toBe(
      '[acme/m](https://huggingface.co/acme/m): **Open Weights AI** (G7 openness label, automatic reading of ' +
        `${t.date(model.checked)}, rules g7-2026.2)`,
    );
    expect(apaOf(t, model)).toBe(
      'Openness Label. (2026, November 24). acme/m: Open Weights AI (Rules g7-2026.2) [G7 openness label, automatic ' +
        'reading]. https://huggingface.co/acme/m',
    );
    expect(bibtexOf(t, model)).toBe(
      `@misc{openness-acme-m-2026-11-24,
  author = {{Openness Label}},
  title = {{acme/m: Open Weights AI}},
  year = {2026},
  note = {G7 openness label, automatic reading, rules g7-2026.2},
  url = {https://huggingface.co/acme/m},
  urldate = {2026-11-24}
}`,
    );
  });

  it('lets no name become markup', () => {
    expect(markdownOf(t, named('a](https://evil.example)*b*'))).toContain(
      '[a\\]\\(https://evil.example\\)\\*b\\*](https',
    );
    expect(markdownOf(t, { ...model, url: 'https://huggingface.co/a(b) c' })).toContain('a%28b%29%20c)');
    expect(bibtexOf(t, named('a_b}\\input{x}'))).toContain('a\\_b\\}\\textbackslash{}input\\{x\\}');
  });
});

describe('a report of a mistake', () => {
  const text = mistakeText(t, model, { version: '1.0.0', browser: 'Firefox 153' });

  it('has page, label, versions, evidence ids and browser', () => {
    for (const line of [
      'page: https://huggingface.co/acme/m',
      'label: Open Weights AI (open-weights, 2)',
      'trainingCode: unknown, test',
      'extension: 1.0.0, browser: Firefox 153',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('travels whole in an address, and is cut where it would be too long', () => {
    const query = new URL(issueAddress('A title', text)).searchParams;
    expect(query.get('report')).toBe(text);
    expect(query.get('template')).toBe('mistake.yml');
    const long = '字😀'.repeat(9000);
    for (const address of [issueAddress(long, long), mailAddress(long, `${long}\ud800`)]) {
      expect(address.length).toBeLessThan(8000);
      expect(() => new URL(address)).not.toThrow();
      expect(decodeURIComponent(address.replaceAll('+', ' '))).not.toContain('\ufffd字');
    }
  });

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
    ['something else', ''],
  ])('names the browser and nothing else: %s', (userAgent, name) => expect(browserOf(userAgent)).toBe(name));
});
