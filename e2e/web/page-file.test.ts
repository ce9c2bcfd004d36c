/** A page's file: what is read, and what its author is told when it cannot be. */
import { describe, expect, it } from 'vitest';
import { readPageFile } from './page-file.ts';
import { readPageFiles } from './pages/index.ts';

const CLOVER = `---
# The whole of it.
address: https://github.com/openmeadow/clover
about: 'Clover: a language model'
files:
  - README.md
  - LICENSE: spdx:MIT
  - TERMS: |
      One.

      Two.
expect:
  outcome: open-weights
  says: [MIT]
---

# Clover

---

The end.
`;
const github = (text: string) => readPageFile('github/clover.md', text);
const fault = (text: string, path = 'github/clover.md'): string => {
  try {
    readPageFile(path, text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no fault';
};

describe('a file', () => {
  it('is a page of its folder’s site', () => {
    expect(github(CLOVER)).toEqual({
      site: 'github',
      id: 'openmeadow/clover',
      about: 'Clover: a language model',
      files: ['README.md', { path: 'LICENSE', text: 'spdx:MIT' }, { path: 'TERMS', text: 'One.\n\nTwo.\n' }],
      readme: '# Clover\n\n---\n\nThe end.\n',
      expect: { outcome: 'open-weights', says: ['MIT'] },
    });
    expect(github(CLOVER.replaceAll('\n', '\r\n'))).toEqual(github(CLOVER));
  });

  it('without a text is a hub page without a card', () => {
    const page = readPageFile(
      'huggingface/x.md',
      '---\naddress: https://huggingface.co/acme/x\ncardData: { version: 1.0, date: 2026-01-02 }\ndataSets: { a/b: 404 }\nexpect: { outcome: closed }\n---\n',
    );
    expect(page).toEqual({
      site: 'huggingface',
      id: 'acme/x',
      cardData: { version: 1, date: '2026-01-02' },
      dataSets: { 'a/b': 404 },
      expect: { outcome: 'closed' },
    });
  });

  it('of a vendor has a whole address', () => {
    const page = readPageFile(
      'vendors/x.md',
      '---\naddress: https://acme.example/blog?id=x\nlayout: plain\ntitle: X\nexpect: { outcome: absent }\n---\nWords.\n',
    );
    expect(page).toMatchObject({ site: 'vendor', url: 'https://acme.example/blog?id=x', body: 'Words.\n' });
  });
});

describe('the author of a file is told', () => {
  it.each([
    [
      'a misspelt value',
      'outcome: open-weights',
      'outcome: open-weight',
      /^github\/clover\.md:13: expect\.outcome must be one of open-source-open-data, .*absent; not “open-weight”$/,
    ],
    [
      'a field that is not there',
      'about:',
      'abuot:',
      /^github\/clover\.md:4: there is no field “abuot”; there are: address, about, .*expect$/,
    ],
    [
      'a field that is not there in another',
      '  says:',
      '  say:',
      /^github\/clover\.md:14: there is no field “say” in expect; there are: outcome, doubt, claim, relation, says$/,
    ],
    ['what is missing', '  outcome: open-weights\n', '', /^github\/clover\.md:12: expect\.outcome is missing: one of /],
    [
      'a number for a text',
      "about: 'Clover: a language model'",
      'about: 7',
      /^github\/clover\.md:4: about must be a text/,
    ],
    ['a text for a list', '[MIT]', 'MIT', /^github\/clover\.md:14: expect\.says must be a list$/],
    [
      'a file of another form',
      'LICENSE: spdx:MIT',
      '{ path: LICENSE, text: x }',
      /^github\/clover\.md:7: files\.1 must be a path, or a path and its text/,
    ],
    [
      'an address of another site',
      'github.com/openmeadow',
      'gitlab.com/openmeadow',
      /^github\/clover\.md:3: address must be like https:\/\/github\.com\/OWNER\/NAME$/,
    ],
    [
      'a text that needs quotes',
      "'Clover: a language model'",
      'Clover: a language model',
      /^github\/clover\.md:4: the fields cannot be read here \(.*needs quotes/,
    ],
    ['fields that do not begin', '---\n# The', '# The', /^github\/clover\.md:1: the first line must be ---/],
  ])('%s, with its line', (_, from, to, message) => {
    expect(CLOVER).toContain(from);
    expect(fault(CLOVER.replace(from, to))).toMatch(message);
  });

  it('fields that do not end, none at all, and a folder of no site', () => {
    expect(fault('---\naddress: x\n')).toMatch(/^github\/clover\.md:1: the second line --- is missing/);
    expect(fault('---\n---\n')).toBe(
      'github/clover.md:1: address is missing\ngithub/clover.md:1: files is missing\ngithub/clover.md:1: expect is missing',
    );
    expect(fault('---\nwords\n---\n')).toMatch(
      /^github\/clover\.md:1: what stands between the lines --- must be fields/,
    );
    expect(fault(CLOVER, 'gitlab/clover.md')).toBe(
      'gitlab/clover.md:1: its folder must say the site: huggingface, github, vendors, any-page',
    );
  });

  it('every fault of every file at once, and an address that is taken', () => {
    const files = ['a', 'b', 'c'].map((name, at) => ({ path: `github/${name}.md`, text: at === 1 ? 'x' : CLOVER }));
    expect(() => readPageFiles(files)).toThrow(
      /^github\/b\.md:1: .*\ngithub\/c\.md:1: its address https:\/\/github\.com\/openmeadow\/clover is that of github\/a\.md too$/,
    );
  });
});
