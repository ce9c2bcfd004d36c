import { expect, it } from 'vitest';
import { standardTexts } from '../../scripts/license-index.ts';
import { explain } from './explain-license.ts';
import { licenseIndex } from './license-index.ts';

const mit = standardTexts().find(({ id }) => id === 'MIT')?.text ?? '';

it('shows every stretch, who claims it, and what differs from the nearest text', () => {
  const lines = explain('LICENSE', `${mit.replace('any person', 'any student')}\nMachines only.\n`, licenseIndex());
  expect(lines).toContain('LICENSE: modified, restricted: MIT (osi)');
  expect(lines).toMatch(/line 1 {2}text of MIT/);
  expect(lines).toMatch(/NOT EXPLAINED, changed +student/);
  expect(lines).toMatch(/NOT EXPLAINED, added +Machines only\./);
  expect(lines).toMatch(/nearest: MIT, 99 %/);
  expect(lines).toMatch(/- line \d+: person\n {2}\+ line \d+: student/);
});

it('says so when nothing is near', () => {
  expect(explain('x', 'words of no license', licenseIndex())).toContain('no known text is near');
});
