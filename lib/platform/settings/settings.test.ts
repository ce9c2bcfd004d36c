/** Settings that are damaged, old, newer than we are, and on their way through a file. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../model/index.ts';
import { memoryStore } from '../sample.ts';
import { exportSettings, importSettings } from './file.ts';
import { inspectSettings, OLD_KEY, repairSettings, SETTINGS_KEY, settingsStore } from './index.ts';
import { migrate, SETTINGS_VERSION, versionOf } from './migrations/index.ts';

const example = (version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`./examples/${version}.json`, import.meta.url), 'utf8'));
const VERSIONS = Array.from({ length: SETTINGS_VERSION }, (_, at) => at + 1);

describe('settings', () => {
  it('that are wholly damaged are the defaults', () => {
    for (const stored of [
      undefined,
      null,
      7,
      'x',
      [],
      { lookups: 5, acceptOpenTerms: 'yes', paused: 1, pausedHosts: {}, language: [], listMarks: 'on', history: 1 },
    ])
      expect(repairSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep their good fields, and name the damaged ones', () => {
    const stored = {
      lookups: 'off',
      acceptOpenTerms: true,
      paused: 'no',
      pausedHosts: ['github.com', 3, '<b>', 'github.com'],
      language: 'xx',
      showClaim: false,
    };
    expect(inspectSettings(stored)).toEqual({
      settings: {
        ...DEFAULT_SETTINGS,
        lookups: 'off',
        acceptOpenTerms: true,
        pausedHosts: ['github.com'],
        showClaim: false,
      },
      damaged: ['paused', 'pausedHosts', 'language'],
    });
    expect(inspectSettings({}).damaged).toEqual([]);
  });

  it('are repaired from anything, and repairing twice changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = inspectSettings(migrate(stored));
        expect(inspectSettings(settings)).toEqual({ settings, damaged: [] });
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('of two writers at once both count', async () => {
    const store = memoryStore();
    const settings = settingsStore(store);
    await Promise.all([settings.change({ paused: true }), settings.change({ lookups: 'off' })]);
    expect(store.items[SETTINGS_KEY]).toMatchObject({ paused: true, lookups: 'off' });
  });

  it('are usable where storage is not', async () => {
    const broken = { get: () => Promise.reject(new Error('no storage')), set: async () => {} };
    expect(await settingsStore(broken).read()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('forms', () => {
  it.each(VERSIONS)('%i has a frozen example, which becomes the present form without a loss', (version) => {
    const old = example(version);
    expect(versionOf(old)).toBe(version);
    const now = migrate(old);
    expect(versionOf(now)).toBe(SETTINGS_VERSION);
    const { settings, damaged } = inspectSettings(now);
    expect(damaged).toEqual([]);
    const { version: _, ...fields } = old;
    expect(settings).toMatchObject(fields);
  });

  it('of which the present one has every setting, none at its default', () => {
    const { version: _, ...fields } = example(SETTINGS_VERSION);
    expect(Object.keys(fields).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
    const same = Object.entries(fields).filter(
      ([key, value]) => key !== 'paused' && value === DEFAULT_SETTINGS[key as keyof Settings],
    );
    expect(same).toEqual([]);
  });

  it('are found under the old key, and written under the new one', async () => {
    const store = memoryStore({ [OLD_KEY]: example(1) });
    const settings = settingsStore(store);
    expect(await settings.read()).toEqual({ ...DEFAULT_SETTINGS, ...example(1) });
    await settings.change({ paused: true });
    expect(store.items[SETTINGS_KEY]).toMatchObject({ version: SETTINGS_VERSION, lookups: 'linked', paused: true });
    expect(store.items[OLD_KEY]).toEqual(example(1));
  });

  it('newer than ours are used as far as we know them, and kept', async () => {
    const newer = { ...example(SETTINGS_VERSION), version: 99, lookups: 'moon', shape: { of: 'things' } };
    const store = memoryStore({ [SETTINGS_KEY]: newer });
    const settings = settingsStore(store);
    expect(await settings.read()).toMatchObject({ lookups: 'site', toolbarOnly: true });
    await settings.change({ paused: true });
    expect(store.items[SETTINGS_KEY]).toEqual({ ...newer, paused: true });
  });
});

describe('a file of settings', () => {
  it('brings back what was exported', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, lookups: 'off', pausedHosts: ['github.com'], language: 'de' };
    expect(importSettings(exportSettings(settings))).toEqual({ settings, damaged: [] });
  });

  it('of an earlier form is migrated, and its damage named', () => {
    const file = JSON.stringify({ kind: 'openness-label-settings', version: 1, lookups: 'off', paused: 3 });
    expect(importSettings(file)).toEqual({ settings: { ...DEFAULT_SETTINGS, lookups: 'off' }, damaged: ['paused'] });
  });

  it.each(['', '{', '[]', 'null', '{"lookups":"off"}', '{"kind":"other"}', ' '.repeat(300_000)])(
    'that is none is refused: %.20s',
    (text) => expect(importSettings(text)).toBeUndefined(),
  );

  it('harms nothing, whatever its keys', () => {
    importSettings('{"kind":"openness-label-settings","__proto__":{"paused":true},"constructor":{"a":1}}');
    expect(({} as { paused?: boolean }).paused).toBeUndefined();
  });
});
