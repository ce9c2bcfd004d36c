/** Names: every key of the hub, SPDX in any case, own names matched whole, expressions; never a guess. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import LINKS from '../../../assets/license-links.json' with { type: 'json' };
import NAME_RECORDS from '../../../assets/license-names.json' with { type: 'json' };
import { stricter } from '../strictness.ts';
import { licenseOfAddress, readLicenseName } from './index.ts';

describe('a stated name', () => {
  it.each([
    ['apache-2.0', 'osi', 'Apache-2.0'],
    ['APACHE-2.0', 'osi', 'Apache-2.0'],
    ['mit', 'osi', 'MIT'],
    ['The MIT License', 'osi', 'MIT'],
    ['gpl-3.0', 'osi', undefined],
    ['cc-by-4.0', 'open', 'CC-BY-4.0'],
    ['cc0-1.0', 'open', 'CC0-1.0'],
    ['cc-by-nc-sa-4.0', 'restricted', 'CC-BY-NC-SA-4.0'],
    ['cc-by-nd-4.0', 'restricted', undefined],
    ['openrail', 'restricted', undefined],
    ['bigscience-bloom-rail-1.0', 'restricted', undefined],
    ['llama3.1', 'restricted', undefined],
    ['gemma', 'restricted', undefined],
    ['unknown', 'unstated', undefined],
    ['???', 'unstated', undefined],
    ['', 'unstated', undefined],
    ['license', 'unstated', undefined],
    ['<license>', 'unstated', undefined],
    ['modified-mit', 'unrecognised', 'modified-mit'],
    ['Modified MIT License', 'unrecognised', 'modified-mit'],
    ['house-of-cards-license', 'unrecognised', undefined],
    ['acme-non-commercial-license', 'restricted', undefined],
  ])('%s is %s', (name, kind, id) => {
    const reading = readLicenseName(name);
    expect(reading.class).toBe(kind);
    if (id) expect(reading.id).toBe(id);
  });

  it('is matched whole, never by its beginning', () => {
    for (const name of ['mit-with-a-twist', 'apache-2.0-plus-terms', 'modified-mit-of-ours', 'mit-research'])
      expect(readLicenseName(name).class).not.toBe('osi');
  });

  it('may be an expression: OR takes the more open side, AND the stricter', () => {
    expect(readLicenseName('Apache-2.0 OR CC-BY-NC-4.0').class).toBe('osi');
    expect(readLicenseName('Apache-2.0 AND CC-BY-NC-4.0').class).toBe('restricted');
    expect(readLicenseName('(MIT OR CC0-1.0) AND CC-BY-4.0').class).toBe('open');
    expect(readLicenseName('GPL-2.0-only WITH Classpath-exception-2.0').class).toBe('osi');
    expect(readLicenseName('LicenseRef-Acme').class).toBe('unrecognised');
    expect(readLicenseName('MIT AND LicenseRef-Acme').class).toBe('unrecognised');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])('%s is no licence', (name) => {
    expect(readLicenseName(name).class).toBe('unrecognised');
  });

  it('never throws, and nothing random is open', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (name) => {
        const { class: kind } = readLicenseName(`zq ${name}`);
        return kind !== 'osi' && kind !== 'open';
      }),
      { numRuns: 500 },
    );
  });
});

/** Hugging Face's keys (docs/hub/repositories-licenses.md of hub-docs, 2026-08-22): 83, and what each is. */
const HUB_KEYS = {
  osi: `apache-2.0 mit afl-3.0 artistic-2.0 bsl-1.0 bsd-2-clause bsd-3-clause ecl-2.0 epl-1.0 epl-2.0 eupl-1.1 eupl-1.2
    agpl-3.0 gpl gpl-2.0 gpl-3.0 lgpl lgpl-2.1 lgpl-3.0 isc lppl-1.3c ms-pl mpl-2.0 osl-3.0 postgresql ofl-1.1 ncsa
    unlicense zlib`,
  open: `bsd-3-clause-clear wtfpl lgpl-lr cc0-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 odc-by
    odbl pddl gfdl cdla-permissive-1.0 cdla-permissive-2.0 cdla-sharing-1.0 etalab-2.0 apple-ascl openmdw-1.0
    openmdw-1.1`,
  restricted: `c-uda cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0
    cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nd-4.0 openrail openrail++ llama2 llama3 llama3.1 llama3.2 llama3.3 llama4
    gemma creativeml-openrail-m bigscience-bloom-rail-1.0 bigscience-openrail-m bigcode-openrail-m grok2-community
    apple-amlr deepfloyd-if-license fair-noncommercial-research-license h-research intel-research`,
  unrecognised: 'bsd cc other',
  unstated: 'unknown',
} as const;

describe('every key of the hub', () => {
  const keys = Object.entries(HUB_KEYS).flatMap(([kind, list]) => list.split(/\s+/).map((key) => [key, kind] as const));

  it('is here', () => expect(new Set(keys.map(([key]) => key)).size).toBe(83));

  it.each(keys)('%s is %s, in any case', (key, kind) => {
    for (const stated of [key, key.toUpperCase(), ` ${key} `]) expect(readLicenseName(stated).class).toBe(kind);
  });
});

describe('the stricter of two', () => {
  it('does not depend on their order', () => {
    const names = ['mit', 'cc-by-4.0', 'cc-by-nc-4.0', 'own-terms'];
    for (const a of names)
      for (const b of names) {
        const [first, second] = [readLicenseName(a), readLicenseName(b)];
        expect(stricter(first, second).class).toBe(stricter(second, first).class);
      }
  });
});

describe('names with their version joined, lists and other languages', () => {
  it.each([
    ['GPLv3', 'osi', 'GPL-3.0-only'],
    ['GPL version 3', 'osi', 'GPL-3.0-only'],
    ['AGPLv3+', 'osi', 'AGPL-3.0-or-later'],
    ['GNU GPL, v2 or later', 'osi', 'GPL-2.0-or-later'],
    ['lgpl-v3', 'osi', 'LGPL-3.0-only'],
    ['Apachev2', 'osi', 'Apache-2.0'],
    ['EUPLv1.2', 'osi', 'EUPL-1.2'],
    ['GPL-2.0-with-classpath-exception', 'osi', 'GPL-2.0-only'],
    ['GNU General Public License v3 (GPLv3)', 'osi', 'GPL-3.0-only'],
    ['MIT-Lizenz', 'osi', 'MIT'],
    ['木兰宽松许可证, 第2版', 'osi', 'MulanPSL-2.0'],
    ['아파치 2.0 라이선스', 'osi', 'Apache-2.0'],
    ['アパッチライセンス2.0', 'osi', 'Apache-2.0'],
    ['阿帕奇许可证 2.0', 'osi', 'Apache-2.0'],
    ['Llama 3.1 社区许可协议', 'restricted', 'llama3.1'],
    ['《通义千问许可协议》', 'restricted', 'tongyi-qianwen'],
    ['CC 署名-非商业性使用 4.0 国际', 'restricted', 'CC-BY-NC-4.0'],
    ['CC BY‑NC 4.0', 'restricted', 'CC-BY-NC-4.0'],
    ['Арache 2.0', 'osi', 'Apache-2.0'],
    ['MIT & Apache-2.0', 'osi', 'MIT AND Apache-2.0'],
    ['Apache-2.0/MIT', 'osi', 'Apache-2.0 AND MIT'],
    ['mit, cc-by-nc-4.0', 'restricted', 'MIT AND CC-BY-NC-4.0'],
    ['AGPL-3.0-only OR LicenseRef-Commercial', 'osi', 'AGPL-3.0-only OR LicenseRef-Commercial'],
    ['GPL v3 or a commercial license', 'osi', 'GPL-3.0-only OR commercial license'],
    ['https://creativecommons.org/licenses/by-nc/4.0/', 'restricted', 'CC-BY-NC-4.0'],
    ['false', 'unstated', undefined],
  ])('%s is %s', (name, kind, id) => {
    expect(readLicenseName(name)).toMatchObject({ class: kind, ...(id && { id }) });
  });

  it.each([
    'Apache-2.0 WITH Commons-Clause',
    'MIT with Commons Clause',
    'MIT plus Apache',
    'modified Apache 2.0',
    'based on MIT',
    'MIT (with exceptions)',
    'MIT OR whatever you like',
    'MIT or non-commercial use only',
    'Apache 3.0',
    `MIT ${'license '.repeat(40)}with terms`,
  ])('%s is never clean', (name) => {
    expect(readLicenseName(name).class).toMatch(/^(?:unrecognised|restricted)$/);
  });

  it.each(NAME_RECORDS.flatMap(({ id, examples }) => examples.map((example) => [example, id] as const)))(
    '%s is %s',
    (example, id) => {
      expect(readLicenseName(example).id).toMatch(new RegExp(`^${id.replace(/[.+]/g, '\\$&')}`, 'i'));
    },
  );
});

describe('the address of a text', () => {
  it.each(LINKS.map(({ example }) => [example]))('%s is that of a licence', (example) => {
    expect(licenseOfAddress(example)?.reading.id).toBeDefined();
  });

  it.each([
    'https://acme-opensource.org/license/mit',
    'https://opensource.org.acme.example/license/mit',
    'https://opensource.org@acme.example/license/mit',
    'https://acme.example/opensource.org/license/mit',
    'https://acme.example/?terms=https://opensource.org/license/mit',
    'https://acme.example/#https://opensource.org/license/mit',
    'https://opensource.org/license/mit/but/not/this',
    'https://opensource.org/license/mit-as-we-see-it',
    'javascript:https://opensource.org/license/mit',
    'https://opensource.org/license/%',
    'opensource.org',
  ])('%s is none', (address) => expect(licenseOfAddress(address)).toBeUndefined());

  it('is the same with its language, rendering and query', () => {
    for (const tail of ['', 'legalcode', 'legalcode.de', 'deed.fr', '?ref=chooser-v1'])
      expect(licenseOfAddress(`https://creativecommons.org/licenses/by-nc/4.0/${tail}`)?.reading.id).toBe(
        'CC-BY-NC-4.0',
      );
  });
});
