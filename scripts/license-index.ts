/**
 * The index of known license texts, made at build time: wording from the npm package spdx-license-list, hashes of AI licenses from
 * assets/. No license text of others is kept in this repository. Long texts that are rarely met are kept as hashes too, which take
 * a third of the room (lib/licenses/texts/hashes.ts).
 */
import full from 'spdx-license-list/spdx-full.json' with { type: 'json' };
import fingerprints from '../assets/ai-license-fingerprints.json' with { type: 'json' };
import { readLicenseName } from '../lib/licenses/names/index.ts';
import { chunksOf, packNumbers } from '../lib/licenses/texts/hashes.ts';
import type {
  StoredFingerprint,
  StoredIndex,
  StoredSequence,
  StoredText,
} from '../lib/licenses/texts/license-index.ts';
import { isCopyright } from '../lib/licenses/texts/notices/copyright.ts';
import { optionalOf, placeOf } from '../lib/licenses/texts/optional.ts';
import { readText } from '../lib/licenses/texts/tokens.ts';
import type { LicenseClass } from '../lib/model/index.ts';

/** Licenses whose texts are compared word by word: what Hugging Face lists, and what else is met beside models and their data. */
const COMPARED: readonly string[] = `
  0BSD AFL-3.0 AGPL-3.0-only Apache-1.1 Apache-2.0 Artistic-2.0 BlueOak-1.0.0 BSD-1-Clause BSD-2-Clause BSD-3-Clause
  BSD-3-Clause-Clear BSD-4-Clause BSL-1.0 CECILL-2.1 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GPL-2.0-only
  GPL-3.0-only ISC LGPL-2.1-only LGPL-3.0-only MIT MIT-0 MPL-2.0 MS-PL MulanPSL-2.0 NCSA OFL-1.1 OSL-3.0
  PostgreSQL Unlicense UPL-1.0 WTFPL Zlib GFDL-1.3-only Python-2.0 PSF-2.0 Libpng libpng-2.0 ZPL-2.1 CECILL-B CECILL-C CECILL-2.0
  X11 curl HPND IJG BSD-3-Clause-LBNL BSD-2-Clause-Patent BSD-Source-Code BSD-3-Clause-Attribution BSD-4-Clause-UC bzip2-1.0.6
  CC0-1.0 ODC-By-1.0 ODbL-1.0 PDDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 etalab-2.0 OGL-UK-3.0
`
  .trim()
  .split(/\s+/);

/** The family of Creative Commons, whose members differ in few words: in the room of one. */
const FAMILY = /^CC-BY(?:-NC)?(?:-SA|-ND)?-(?:2\.0|2\.5|3\.0|4\.0)$/;
/** Texts that the table of names does not have: they restrict no use, in the reading of the FSF or Debian, and the OSI has not approved them. */
const OPEN =
  /^(?:BSD-4-Clause|BSD-4-Clause-UC|PSF-2\.0|Libpng|libpng-2\.0|CECILL-[BC]|CECILL-2\.0|curl|IJG|BSD-Source-Code|BSD-3-Clause-Attribution|bzip2-1\.0\.6|X11|OGL-UK-3\.0)$/;

function classOf(id: string): LicenseClass {
  const { class: kind } = readLicenseName(id);
  return kind === 'unrecognised' && OPEN.test(id) ? 'open' : kind;
}

/** Lines of holders are in no two copies alike: they are read by their grammar, not compared. */
const COPYRIGHT_LINE = /^[ \t*#]*(?:copyright\b|\(c\) \d|©|all rights reserved)[^\n]*$/gim;

/** A rarely met text of so many words is compared by hashes. */
const LONG = 600;

/** Parts of licenses that stand alone in other files: disclaimers, and the notices that name a license. From, to (included). */
const PARTS: readonly (readonly [id: string, from: string, to?: string])[] = [
  ['BSD-3-Clause', 'this software is provided by the copyright holders and contributors as is'],
  ['MIT', 'the software is provided as is without warranty'],
  [
    'Apache-2.0',
    'licensed under the apache license version the license you may not',
    'governing permissions and limitations under the license',
  ],
  [
    'GPL-3.0-only',
    'this program is free software you can redistribute it',
    'see the gnu general public license for more details',
  ],
  ['GPL-3.0-only', 'this program is free software you can redistribute it', 'along with this program if not see'],
  ['AGPL-3.0-only', 'this program is free software you can redistribute it', 'along with this program if not see'],
  ['GPL-2.0-only', 'this program is free software you can redistribute it', 'franklin street fifth floor boston ma'],
  ['MPL-2.0', 'this source code form is subject to the terms of the mozilla public license', 'you can obtain one at'],
];

function find(words: readonly string[], phrase: string, from = 0): number {
  const at = placeOf(words, phrase, from);
  if (at < 0) throw new Error(`no "${phrase}" in a license that has it as a part`);
  return at;
}

function partsOf(entries: readonly Entry[]): Entry[] {
  return PARTS.map(([id, from, to]) => {
    const entry = entries.find((one) => one.id === id);
    if (!entry) throw new Error(`no ${id} to take a part of`);
    const start = find(entry.words, from);
    const end = to === undefined ? entry.words.length : find(entry.words, to, start) + to.split(' ').length;
    return { ...entry, words: entry.words.slice(start, end), part: true };
  });
}

/**
 * Texts that SPDX has with another license behind them, and files mostly without: the LGPL, which adds to the GPL. From where the other
 * license begins.
 */
const ADDED_TO: readonly (readonly [id: string, from: string])[] = [
  ['LGPL-3.0-only', 'gnu general public license version june 2007 everyone is permitted'],
];

const aloneOf = (entries: readonly Entry[]): Entry[] =>
  ADDED_TO.flatMap(([id, from]) =>
    entries
      .filter((entry) => entry.id === id)
      .map((entry) => ({ ...entry, words: entry.words.slice(0, find(entry.words, from)) })),
  );

interface Entry {
  part?: boolean;
  id: string;
  name: string;
  words: string[];
  license: string;
}

/** Texts that the package has: every one that is compared, and every other one that the OSI has approved; equal texts once. */
function entries(): { compared: Entry[]; hashed: Entry[] } {
  const known = full as Record<string, { name: string; licenseText: string; osiApproved: boolean }>;
  for (const id of COMPARED) if (!known[id]?.licenseText) throw new Error(`spdx-license-list has no text of ${id}`);
  const wanted = [
    ...COMPARED,
    ...Object.keys(known).filter((id) => FAMILY.test(id)),
    ...Object.keys(known)
      .filter((id) => known[id]?.osiApproved && !id.endsWith('+'))
      .sort((a, b) => Number(/^[AL]?GPL-\d\.\d$/.test(a)) - Number(/^[AL]?GPL-\d\.\d$/.test(b)) || (a < b ? -1 : 1)),
  ];
  const seen = new Set<string>();
  const compared: Entry[] = [];
  const hashed: Entry[] = [];
  for (const id of wanted) {
    const { name, licenseText } = known[id] as (typeof known)[string];
    const { words } = readText(licenseText.replace(COPYRIGHT_LINE, (line) => (isCopyright(line.trim()) ? '' : line)));
    const key = words.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const own = COMPARED.includes(id) || FAMILY.test(id) || words.length < LONG;
    if (own) compared.push({ id, name, words, license: licenseText });
    else hashed.push({ id, name, words: readText(licenseText).words, license: licenseText });
  }
  return { compared: [...compared, ...aloneOf(compared)], hashed };
}

const MIN_COPY = 6;

/** Words that stood in an earlier text are named by their place: texts of one family share most. */
function pack(texts: readonly Entry[]): StoredText[] {
  const all: string[] = [];
  const places = new Map<string, number[]>();
  const keyAt = (words: readonly string[], at: number): string => words.slice(at, at + MIN_COPY - 1).join(' ');
  return texts.map(({ id, name, words, part }) => {
    const packed: StoredText['words'] = [];
    const base = all.length;
    let literal: string[] = [];
    for (let at = 0; at < words.length; ) {
      let best = { place: 0, count: 0 };
      for (const place of places.get(keyAt(words, at)) ?? []) {
        let count = 0;
        while (at + count < words.length && place + count < base && all[place + count] === words[at + count]) count++;
        if (count > best.count) best = { place, count };
      }
      if (best.count < MIN_COPY) {
        literal.push(words[at] as string);
        at++;
        continue;
      }
      if (literal.length > 0) packed.push(literal.join(' '));
      literal = [];
      packed.push([best.place, best.count]);
      at += best.count;
    }
    if (literal.length > 0) packed.push(literal.join(' '));
    all.push(...words);
    for (let at = base; at + MIN_COPY <= all.length; at++) {
      const key = keyAt(all, at);
      const known = places.get(key);
      if (!known) places.set(key, [at]);
      else if (known.length < 8) known.push(at);
    }
    return {
      id,
      class: classOf(id),
      name,
      words: packed,
      optional: part ? [] : optionalOf(id, words),
      ...(part && { part }),
    };
  });
}

/** A text of which only hashes are kept. */
export function sequenceOf(words: readonly string[]): Pick<StoredSequence, 'chunks' | 'head' | 'tail'> {
  const chunks = chunksOf(words);
  const size = (chunk: (typeof chunks)[number] | undefined): number => (chunk ? chunk.to - chunk.from : 0);
  return {
    chunks: packNumbers(
      chunks.map(({ hash }) => hash),
      6,
    ),
    head: size(chunks[0]),
    tail: size(chunks.at(-1)),
  };
}

/** Builds the index in memory, in the form that `parseIndex` reads. Throws when the package lacks a license. */
export function buildLicenseIndex(): StoredIndex {
  const { compared, hashed } = entries();
  const records = fingerprints as (Partial<StoredSequence> &
    Partial<StoredFingerprint> &
    Pick<StoredSequence, 'id' | 'class'>)[];
  return {
    texts: pack([...compared, ...partsOf(compared)]),
    sequences: [
      ...hashed.map(({ id, name, words }) => ({ id, class: classOf(id), name, ...sequenceOf(words) })),
      ...records.flatMap(({ id, class: kind, chunks, head, tail }) =>
        chunks === undefined ? [] : [{ id, class: kind, chunks, head: head ?? 0, tail: tail ?? 0 }],
      ),
    ],
    fingerprints: records.flatMap(({ id, class: kind, restrictions, runs }) =>
      runs === undefined ? [] : [{ id, class: kind, restrictions: restrictions ?? [], runs }],
    ),
  };
}

/** Every license whose standard text is known, with the text: for tests and measurements. */
export function standardTexts(): { id: string; text: string }[] {
  const { compared, hashed } = entries();
  return [...compared, ...hashed].map(({ id, license }) => ({ id, text: license }));
}
