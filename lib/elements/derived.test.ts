/** The chain of a derived model: its training parts are there when those of every link are. */
import { describe, expect, it } from 'vitest';
import type { ElementFinding, Quote } from '../model/index.ts';
import { type BaseParts, ofChain, type TrainingParts } from './derived.ts';

const quote = (text: string): Quote => ({
  source: 'model card',
  url: 'https://huggingface.co/cedar/cone',
  quote: text,
});
const finding = (status: ElementFinding['status'], text = status): ElementFinding => ({
  status,
  basis: 'stated',
  reason: 'x',
  evidence: [quote(text)],
});
const apache = { class: 'osi' as const, id: 'Apache-2.0' };
const link = (code: ElementFinding['status'], data: ElementFinding['status'], open?: boolean): TrainingParts => ({
  trainingCode: { ...finding(code), ...(code === 'met' && { license: apache }) },
  trainingData: { ...finding(data), ...(open !== undefined && { openlyLicensed: open }) },
  dataInformation: finding('unknown'),
});
const base = (parts?: TrainingParts, id = 'cedar/cone'): BaseParts => ({ id, ...(parts && { parts }) });
const SHOWN = link('unknown', 'unknown');

describe('a derived model', () => {
  const own = link('met', 'met', true);

  it('has what it and all its bases have, with the source of each', () => {
    const found = ofChain(SHOWN, own, [base(link('met', 'met', true)), base(link('met', 'met', true))], false);
    expect(found.trainingCode).toMatchObject({ status: 'met', license: apache });
    expect(found.trainingCode.evidence.length).toBe(3);
    expect(found.trainingData).toMatchObject({ status: 'met', openlyLicensed: true });
  });

  it('is unknown where a base was not read or shows nothing', () => {
    for (const bases of [[], [base()], [base(link('met', 'met', true)), base()], [base(link('unknown', 'unknown'))]]) {
      const found = ofChain(SHOWN, own, bases.length === 0 ? [base()] : bases, false);
      expect([found.trainingCode.status, found.trainingData.status]).toEqual(['unknown', 'unknown']);
    }
  });

  it('lacks what a base’s vendor withholds, and what itself lacks', () => {
    const found = ofChain(SHOWN, own, [base(link('unmet', 'unmet'))], false);
    expect([found.trainingCode.status, found.trainingData.status]).toEqual(['unmet', 'unmet']);
    const alone = ofChain(SHOWN, link('unmet', 'unknown'), [base(own)], false);
    expect([alone.trainingCode.status, alone.trainingData.status]).toEqual(['unmet', 'unknown']);
  });

  it('has the strictest terms of the chain, and none where one link states none', () => {
    const restricted = link('met', 'met', false);
    restricted.trainingCode.license = { class: 'restricted', name: 'terms' };
    expect(ofChain(SHOWN, own, [base(restricted)], false)).toMatchObject({
      trainingCode: { license: { class: 'restricted' } },
      trainingData: { openlyLicensed: false },
    });
    const bare = link('met', 'met');
    delete bare.trainingCode.license;
    const found = ofChain(SHOWN, own, [base(bare)], false);
    expect([found.trainingCode.license, found.trainingData.openlyLicensed]).toEqual([undefined, undefined]);
  });

  it('carries a base’s stated impossibility with its Data Information', () => {
    const kept = link('met', 'unmet');
    kept.trainingData.impossible = quote('the law forbids it');
    expect(ofChain(SHOWN, own, [base(kept)], false).trainingData.impossible).toBeUndefined();
    kept.dataInformation = finding('met');
    const found = ofChain(SHOWN, own, [base(kept)], false);
    expect(found.trainingData.impossible?.quote).toBe('the law forbids it');
    expect(found.dataInformation.status).toBe('met');
  });

  it('that is a copy in other numbers has its base’s training; one that was trained has not', () => {
    const none = link('unknown', 'unknown');
    expect(ofChain(none, none, [base(own)], true).trainingCode.status).toBe('met');
    expect(ofChain(none, none, [base(own)], false).trainingCode.status).toBe('unknown');
    expect(ofChain(none, none, [base()], true).trainingCode.status).toBe('unknown');
  });
});
