/** Plurals, lists, dates, durations and places in each language. */
import { describe, expect, it } from 'vitest';
import { speaker } from '../../locales/speaker.ts';
import { createTranslator } from './translate.ts';
import { shownOf } from './words.ts';

describe.each([
  ['en', '1 request', '1,234 requests', 'a, b, and c', 'May 29, 2026', '5 minutes', 'model card'],
  ['fr', '1 requête', '1\u202f234 requêtes', 'a, b et c', '29 mai 2026', '5 minutes', 'fiche du modèle'],
  ['de', '1 Anfrage', '1.234 Anfragen', 'a, b und c', '29.05.2026', '5 Minuten', 'Modellkarte'],
  ['it', '1 richiesta', '1234 richieste', 'a, b e c', '29 mag 2026', '5 minuti', 'scheda del modello'],
  ['ja', 'リクエスト1件', 'リクエスト1,234件', 'a、b、c', '2026/05/29', '5 分', 'モデルカード'],
])('in %s', (language, one, many, list, date, duration, card) => {
  const t = speaker(language);
  it('one and many', () => {
    expect(t.plural('card.requests', 1)).toBe(one);
    expect(t.plural('card.requests', 1234)).toBe(many);
  });
  it('lists, dates and durations', () => {
    expect(t.list(['a', 'b', 'c'])).toBe(list);
    expect(t.date('2026-05-29')).toBe(date);
    expect(t.duration(290)).toBe(duration);
  });
  it('places that are our own words', () => expect(shownOf(t, 'model card')).toBe(card));
  it('runs from left to right', () => expect(t.direction).toBe('ltr'));
});

describe('a translator', () => {
  it('takes numbers and dates of the reader’s region', () => {
    expect(speaker('de', 'de-CH').plural('card.requests', 1234)).toMatch(/^1['’]234 Anfragen$/);
    expect(speaker('en', 'en-GB').date('2026-05-29')).toBe('29 May 2026');
  });

  it('shows a day as that day, wherever the reader is', () => {
    // Midnight in Greenwich is the day before in the Americas.
    const before = process.env.TZ;
    process.env.TZ = 'America/Los_Angeles';
    try {
      expect(new Date('2026-05-29').getDate()).toBe(28);
      expect(speaker('en').date('2026-05-29')).toBe('May 29, 2026');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('leaves a heading of the page as it is', () => {
    const t = speaker('de');
    expect(['Link', 'License', 'How to cite', 'LICENSE', 'link'].map((word) => shownOf(t, word))).toEqual([
      'Link',
      'License',
      'How to cite',
      'LICENSE',
      'Link',
    ]);
    expect(shownOf(t, '2026-05-29')).toBe('29.05.2026');
  });

  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['arn', 'ltr'],
    ['it', 'ltr'],
  ])('%s runs %s', (language, direction) => expect(createTranslator({}, language).direction).toBe(direction));
});
