/** What is said of a chain of bases, of altered and unknown texts, and of what was not read (RULES.md section 8). */
import { describe, expect, it } from 'vitest';
import type { Restriction } from '../model/index.ts';
import { readUses } from './index.ts';
import { answers, base, by, FILE, findings, kinds, license, PAGE, text } from './sample.ts';

const clause = (kind: Restriction['kind'], quote: string, more: Partial<Restriction> = {}): Restriction => ({
  kind,
  quote,
  source: 'LICENSE',
  url: FILE,
  ...more,
});

const OSI = license('Apache-2.0', { class: 'osi' });

describe('a chain of bases', () => {
  it('the worst counts for each question, with its base', () => {
    const ask = answers(findings(OSI, { lineage: [base('acme/base', 'CC-BY-NC-4.0')] }));
    expect(ask('commercial')).toMatchObject({ value: 'no', base: 'acme/base', license: 'CC-BY-NC-4.0' });
    expect(ask('places').value).toBe('yes');
    expect(ask('places').base).toBeUndefined();
  });

  it('what the other asks is told with it', () => {
    const ask = answers(findings(OSI, { lineage: [base('acme/base', 'llama3.1')] }));
    expect(ask('commercial').value).toBe('yes-if');
    // The own license is silent; the base’s duty binds all the same.
    expect(ask('train-on-outputs')).toMatchObject({
      value: 'not-stated',
      conditions: [{ kind: 'naming', name: 'Llama', base: 'acme/base' }],
    });
    expect(kinds(ask('share'))).toEqual(expect.arrayContaining(['copy-of-license', 'display']));
  });

  it('of the same owner the owner’s own license counts', () => {
    const own = base('acme/base', 'CC-BY-NC-4.0', { sameOwner: true });
    expect(answers(findings(OSI, { lineage: [own] }))('commercial').value).toBe('yes');
  });

  it('a base that was not read leaves no plain yes', () => {
    const ask = answers(findings(OSI, { baseUnread: 'other/base' }));
    expect(ask('commercial')).toMatchObject({ value: 'not-stated', unknown: 'base', base: 'other/base' });
    expect(ask('share').value).toBe('yes-if');
  });

  it('clauses of a base that no table has count', () => {
    const own = license('MIT', { class: 'osi' });
    const link = base('other/base', 'house-terms', { license: { class: 'restricted', name: 'House terms' } });
    const found = license(undefined, {
      name: 'House terms',
      restrictions: [clause('non-commercial', 'Not for gain.')],
    });
    const ask = answers(findings(own, { license: found, lineage: [link] }));
    expect(ask('commercial')).toMatchObject({
      value: 'no',
      base: 'other/base',
      clause: { quote: 'Not for gain.' },
    });
  });
});

describe('a license that no table has', () => {
  const own = (...restrictions: Restriction[]) =>
    answers(findings(license(undefined, { name: 'House terms', restrictions })));

  it('never says yes', () => {
    const found = readUses({
      findings: findings(license(undefined, { name: 'House terms' })),
      texts: [],
      baseTexts: new Map(),
    });
    expect(found.answers).toHaveLength(14);
    expect(found.answers.every(({ value, unknown }) => value === 'not-stated' && unknown === 'license')).toBe(true);
  });

  it('says what clauses say, and no more', () => {
    const ask = own(
      clause('user-threshold', 'Beyond a million readers, ask us.'),
      clause('no-redistribution', 'Keep it.'),
    );
    expect(ask('size-limit')).toMatchObject({ value: 'yes', clause: { quote: 'Beyond a million readers, ask us.' } });
    expect(ask('share').value).toBe('no');
    expect(ask('commercial')).toMatchObject({ value: 'not-stated', conditions: [{ kind: 'size-users' }] });
    expect(ask('modify').value).toBe('not-stated');
  });

  it('a name that is in no table is no license of one with a like name', () => {
    expect(by('apache-2.0-modified')('commercial').value).toBe('not-stated');
  });
});

describe('a text', () => {
  const WORDS = 'Hello there. Whoever likes is free to deal in the software as they see fit; enjoy.\n\nBye.';

  it('is quoted where it has the clause', () => {
    const ask = by('MIT', { texts: [text('MIT', WORDS)] });
    expect(ask('commercial')).toMatchObject({
      value: 'yes',
      clause: { source: 'LICENSE', url: FILE },
    });
    expect(ask('commercial').clause?.quote).toContain('free to deal in the software as they see fit');
    expect(WORDS).toContain(ask('commercial').clause?.quote);
    expect(by('MIT')('commercial').clause).toBeUndefined();
  });

  it('is quoted by whole sentences, wherever its lines break', () => {
    const lines = 'Whoever likes is free\nto deal in the\nsoftware as they\nsee fit. Be well.\r\n\r\nBye.';
    const found = by('MIT', { texts: [text('MIT', lines)] })('commercial').clause?.quote;
    expect(found).toBe('Whoever likes is free\nto deal in the\nsoftware as they\nsee fit.');
  });

  it('that was altered says yes only where it still has the clause', () => {
    const altered = text('MIT', WORDS.replace('deal in', 'look at'), { isUnaltered: false });
    expect(by('MIT', { texts: [altered] })('commercial')).toMatchObject({ value: 'not-stated', unknown: 'altered' });
    const kept = text('MIT', WORDS, { isUnaltered: false });
    expect(by('MIT', { texts: [kept] })('commercial').value).toBe('yes');
  });

  it('that was altered: the clause that was added wins over the table', () => {
    const added = 'Firms that earn with it may not use it.';
    const altered = text('MIT', `${WORDS}\n\n${added}`, { isUnaltered: false, added: [added] });
    const own = license('MIT', { restrictions: [clause('non-commercial', added)] });
    const ask = answers(findings(own), { texts: [altered] });
    expect(ask('commercial')).toMatchObject({ value: 'no', clause: { quote: added } });
    expect(ask('modify')).toMatchObject({ value: 'yes-if', conditions: [{ kind: 'non-commercial' }] });
  });

  it('that was altered and not understood says nothing good', () => {
    const own = license('MIT', { class: 'unrecognised' });
    const ask = answers(findings(own), { texts: [text('MIT', WORDS, { isUnaltered: false })] });
    expect(ask('commercial')).toMatchObject({ value: 'not-stated', unknown: 'altered' });
    expect(ask('use-policy').value).toBe('not-stated');
  });

  it('that was altered has its own threshold: a number that its clause lacks is not told', () => {
    const sentence = (number: string) => `Should, if on the llama 3 day of release, ${number} people use it, ask us.`;
    const ask = (number: string) =>
      by('llama3.1', { texts: [text('llama3.1', sentence(number), { isUnaltered: false })] })('size-limit');
    expect(ask('100 million').conditions).toEqual([{ kind: 'size-users' }]);
    expect(ask('700 million').conditions[0]?.users).toBe(700_000_000);
  });

  it('tells the version', () => {
    expect(by('yi-license')('commercial')).toMatchObject({ value: 'no', worstOfVersions: true });
    const later = text('yi-license', 'Firms fill it in and send completed registration form to us.');
    const told = by('yi-license', { texts: [later] })('commercial');
    expect(told).toMatchObject({ value: 'yes-if', conditions: [{ kind: 'registration' }] });
    expect(told.worstOfVersions).toBeUndefined();
  });
});

describe('terms beside a license', () => {
  const CARD = { source: 'model card', url: PAGE };

  it('count when the table does not have them', () => {
    const own = license('Apache-2.0', { restrictions: [clause('research-only', 'For science alone.', CARD)] });
    const ask = answers(findings(own));
    expect(ask('commercial')).toMatchObject({ value: 'no', clause: { quote: 'For science alone.' } });
    expect(ask('modify').value).toBe('yes-if');
  });

  it('whose kind is not known leave no plain yes', () => {
    const own = license('Apache-2.0', { restrictions: [clause('other', 'Firms write to us first.', CARD)] });
    expect(answers(findings(own))('commercial')).toMatchObject({
      value: 'yes-if',
      conditions: [{ kind: 'other-terms' }],
      clause: { quote: 'Firms write to us first.' },
    });
  });

  it('that repeat a sentence of the license are its own', () => {
    const own = license('llama3.1', {
      restrictions: [clause('no-derivatives', 'Mind that your use of the llama files follows the policy.', CARD)],
    });
    expect(answers(findings(own))('modify').value).toBe('yes');
  });

  it('that no rule explains leave no plain yes', () => {
    const doubted = license('Apache-2.0', { class: 'osi', doubts: [{ ...CARD, quote: 'Be kind to whales.' }] });
    expect(answers(findings(doubted))('commercial')).toMatchObject({ value: 'not-stated', unknown: 'doubt' });
  });
});

it('no license: nothing is answered', () => {
  const none = license(undefined, { class: 'unstated' });
  expect(readUses({ findings: findings(none), texts: [], baseTexts: new Map() })).toEqual({
    licenses: [],
    answers: [],
  });
});

it('of two licenses that both bind, the worse', () => {
  expect(by('MIT AND CC-BY-NC-4.0')('commercial').value).toBe('no');
  expect(by('MIT AND house-terms')('commercial').value).toBe('not-stated');
});
