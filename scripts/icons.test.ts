/** The icons that are kept are those that the script draws, and those that manifest and toolbar ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../lib/model/schema.ts';
import { createTranslator } from '../lib/ui/translate.ts';
import { toolbarFace } from '../lib/ui/words.ts';
import { ICON_FOLDER, ICONS } from './icons.ts';

/** Width and height from a PNG's header. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(`${ICON_FOLDER}/${file}`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('icons', () => {
  it('in the folder are those of the script, each of its size', () => {
    expect(readdirSync(ICON_FOLDER).sort()).toEqual(ICONS.map(({ file }) => file).sort());
    for (const { file, size } of ICONS) expect(sizeOf(file), file).toEqual([size, size]);
  });

  it.each(['chrome', 'firefox'])('are there for every one that the manifest of %s names', (browser) => {
    const { icons, action } = JSON.parse(readFileSync(`e2e/manifests/${browser}.json`, 'utf8'));
    const sized = [
      ...Object.entries<string>(icons),
      ...Object.entries<string>(action.default_icon),
      ...(action.theme_icons ?? []).flatMap(({ light, dark, size }: { light: string; dark: string; size: number }) => [
        [String(size), light],
        [String(size), dark],
      ]),
    ];
    for (const [size, path] of sized) {
      expect(sizeOf(path.replace('icon/', '')), path).toEqual([Number(size), Number(size)]);
    }
    expect(Object.keys(icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  });

  const outcomes = OUTCOMES.filter((outcome) => outcome !== 'not-a-model');

  it('of outcomes differ by shape', () => {
    const t = createTranslator({}, 'en');
    const shapes = outcomes.map((outcome) => {
      const { icon } = toolbarFace(t, {
        outcome,
        step: null,
        subject: { id: 'a/b' },
        ifAccepted: null,
        page: { kind: 'model' },
      } as never);
      return ICONS.find(({ file }) => file === `${icon}-16.png`)?.svg;
    });
    expect(shapes).not.toContain(undefined);
    expect(new Set(shapes).size).toBe(outcomes.length);
    // One ink on one ground: nothing but shape tells them apart.
    expect(new Set(shapes.join('').match(/#[0-9a-f]{3,6}/g))).toEqual(new Set(['#fff', '#2c4494']));
  });
});
