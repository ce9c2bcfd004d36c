// @vitest-environment happy-dom
/** The answers in the reader's language: business use first, a sign and a word for each, every condition with what it names. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import records from '../../../assets/license-uses.json' with { type: 'json' };
import { speaker } from '../../../locales/speaker.ts';
import { type Assessment, LANGUAGES, USE_QUESTIONS, type UseAnswer, type UseCondition } from '../../model/index.ts';
import { sampleAssessment } from '../welcome/example.ts';
import { chipName, commercialOf } from '../words.ts';
import { Uses } from './uses.tsx';
import { answerOf, conditionOf, detailOf, toneOf } from './uses-words.ts';

const en = speaker('en');

const answer = (question: UseAnswer['question'], more: Partial<UseAnswer> = {}): UseAnswer => ({
  question,
  value: 'not-stated',
  conditions: [],
  ...more,
});

const ALL = USE_QUESTIONS.map((question) => answer(question));

function shown(answers: readonly UseAnswer[], whole = false): Element {
  const uses = { licenses: [{ name: 'House terms' }], answers: [...answers] };
  const assessment: Assessment = { ...sampleAssessment(en, new Date(0)), uses };
  return render(<Uses assessment={assessment} t={en} whole={whole} />).container;
}

afterEach(cleanup);

describe('in every language', () => {
  const conditions: UseCondition[] = [
    ...new Map(
      records.flatMap((each) => ('if' in each ? (each.if ?? []) : [])).map((each) => [JSON.stringify(each), each]),
    ).values(),
  ] as UseCondition[];

  it.each([...LANGUAGES])('%s has words for every condition of the table, with what they name', (language) => {
    const t = speaker(language);
    for (const condition of conditions) {
      const words = conditionOf(t, condition);
      expect(words, condition.kind).not.toMatch(/\$\d|undefined|NaN/);
      if (condition.name) expect(words).toContain(condition.name);
      // A number that is not known leaves no hole.
      expect(conditionOf(t, { kind: condition.kind }), condition.kind).not.toMatch(/ {2}|“”|„“|«\s*»|「」/);
    }
  });

  it.each([
    ['en', 'above 700 million monthly users a license from the vendor is needed (counted on Jul 18, 2023)'],
    ['de', 'über 700 Millionen Nutzern im Monat ist eine Lizenz des Anbieters nötig (gezählt am 18.07.2023)'],
    [
      'fr',
      'au-delà de 700 millions d’utilisateurs par mois, il faut une licence du fournisseur (comptés au 18 juil. 2023)',
    ],
    ['it', 'oltre 700 milioni di utenti al mese serve una licenza del fornitore (contati al 18 lug 2023)'],
    ['ja', '月間利用者が7億人を超える場合は提供元のライセンスが必要（2023/07/18時点）'],
  ])('%s: a threshold', (language, words) => {
    const condition = { kind: 'size-users', users: 700_000_000, date: '2023-07-18' };
    expect(conditionOf(speaker(language), condition).replace(/[\u00a0\u202f]/g, ' ')).toBe(words);
  });
});

describe('the short answer of the chip', () => {
  const using = (more: Partial<UseAnswer>): Assessment => ({
    ...sampleAssessment(en, new Date(0)),
    uses: { licenses: [], answers: [answer('commercial', more)] },
  });
  const parts = { showClaim: false, showUse: true };

  it.each([...LANGUAGES])('%s: is that of the card', (language) => {
    const t = speaker(language);
    for (const value of ['yes', 'yes-if', 'no', 'not-stated'] as const)
      for (const more of [{ value }, { value, unknown: 'license' as const }])
        expect(commercialOf(t, using(more))).toBe(t('chip.commercial', answerOf(t, answer('commercial', more))));
  });

  it('is heard with the label, where it is wanted', () => {
    const found = using({ value: 'yes-if' });
    expect(chipName(en, found, parts)).toContain('Open Weights AI. commercial: yes, if. Open details.');
    expect(chipName(en, found, { ...parts, showUse: false })).not.toContain('commercial');
  });

  it('is none where no license was found, or looked for yet', () => {
    const { uses: _, ...none } = using({});
    expect(commercialOf(en, none)).toBeUndefined();
    expect(commercialOf(en, { ...none, uses: { licenses: [], answers: [] } })).toBeUndefined();
  });
});

describe('an answer', () => {
  it('strikes by its question: yes to a duty is no good news', () => {
    expect(toneOf(answer('commercial', { value: 'yes' }))).toBe('good');
    expect(toneOf(answer('commercial', { value: 'no' }))).toBe('bad');
    expect(toneOf(answer('credit', { value: 'yes' }))).toBe('some');
    expect(toneOf(answer('credit', { value: 'no' }))).toBe('good');
    expect(toneOf(answer('credit'))).toBe('none');
  });

  it('of a silent text is never yes or no', () => {
    expect(answerOf(en, answer('outputs'))).toBe('the text does not say');
    expect(answerOf(en, answer('credit'))).toBe('none in the text');
    expect(answerOf(en, answer('outputs', { unknown: 'license' }))).toBe('not known');
  });

  it('says what is not known, and whose answer it is', () => {
    expect(detailOf(en, answer('host', { unknown: 'base', base: 'a/b' }))).toContain('a/b');
    expect(detailOf(en, answer('host', { value: 'no', base: 'a/b' }))).toContain('a/b');
    expect(detailOf(en, answer('host', { value: 'yes', sure: 'medium' }))).toBe('granted without naming it');
    expect(detailOf(en, answer('host', { worstOfVersions: true }))).toContain('worse answer');
  });
});

describe('the section', () => {
  it('has business use first, the next nine below, the rest folded once more', () => {
    const section = shown(ALL).querySelector('.uses');
    expect(section?.querySelector(':scope > p')?.getAttribute('data-question')).toBe('commercial');
    const listed = [...(section?.querySelectorAll('li') ?? [])].map((item) => item.getAttribute('data-question'));
    expect(listed).toEqual(USE_QUESTIONS.slice(1));
    expect(section?.querySelectorAll('.others > ul > li')).toHaveLength(9);
    expect(section?.textContent).toContain('not legal advice');
    expect(section?.querySelectorAll('details[open]')).toHaveLength(0);
  });

  it('is unfolded where everything is', () => {
    const section = shown(ALL, true);
    expect(section.querySelectorAll('details:not([open])')).toHaveLength(0);
  });

  it('quotes a clause once where everything is unfolded, and with each answer where one opens them', () => {
    const clause = {
      quote: 'Free for all.',
      source: 'LICENSE',
      url: 'https://huggingface.co/acme/m/blob/main/LICENSE',
    };
    const found = ALL.map((each) => ({ ...each, clause }));
    expect(shown(found, true).querySelectorAll('blockquote')).toHaveLength(1);
    cleanup();
    expect(shown(found).querySelectorAll('blockquote')).toHaveLength(USE_QUESTIONS.length);
  });

  it('names what is barred without unfolding', () => {
    const barred = ALL.map((each) => (each.question === 'host' ? answer('host', { value: 'no' }) : each));
    expect(shown(barred).querySelector('summary')?.textContent).toContain('Offer as a service');
  });

  it('quotes a clause, and links to its text', () => {
    const url = 'https://huggingface.co/acme/m/blob/main/LICENSE';
    const clause = { quote: 'Free for all.', source: 'LICENSE', url };
    const found = ALL.map((each) => (each.question === 'modify' ? { ...each, section: '§3', clause } : each));
    const item = shown(found).querySelector('[data-question="modify"]');
    expect(item?.querySelector('blockquote')?.textContent).toBe('Free for all.');
    expect(item?.querySelector('.place a')?.getAttribute('href')).toBe(url);
  });

  it('says that nothing is allowed where no license was found', () => {
    expect(shown([]).querySelector('.uses p')?.textContent).toBe(
      'No license was found: nothing is allowed by a license.',
    );
  });

  it('is not there where nothing was asked', () => {
    const { uses: _, ...assessment } = sampleAssessment(en, new Date(0)) as Assessment;
    expect(render(<Uses assessment={assessment} t={en} />).container.textContent).toBe('');
  });
});
