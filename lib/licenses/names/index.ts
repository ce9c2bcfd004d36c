/** From a licence's stated name to its class (LABELS.md section 4). */
import type { LicenseClass, RestrictionKind } from '../../model/index.ts';
import { looksLikeExpression, readExpression } from './expression.ts';
import { spdxOfHumanForm } from './human-forms.ts';
import { normalizeName } from './normalize.ts';
import { COVERED, type KnownLicense, knownName, knownSpdx } from './table.ts';

export { stricter } from './expression.ts';
export { normalizeName } from './normalize.ts';

export interface NameReading {
  class: LicenseClass;
  /** SPDX id or expression, or the id in assets/licenses.json; undefined when the name is in no table. */
  id?: string;
  /** True when `id` is on the SPDX list. */
  spdx?: boolean;
  restrictions: RestrictionKind[];
  clauses: string[];
  url?: string;
  /** The name stands for a group of licences, or for "some other licence": a text has to tell which. */
  open?: 'family' | 'other';
}

const NONE: NameReading = { class: 'unstated', restrictions: [], clauses: [] };
const UNKNOWN: NameReading = { class: 'unrecognised', restrictions: [], clauses: [] };

function fromKnown(known: KnownLicense): NameReading {
  const { id, restrictions, clauses, url } = known;
  const more = { restrictions, clauses, ...(url !== undefined && { url }) };
  if (known.class === 'family') return { class: 'unrecognised', id, open: 'family', ...more };
  if (known.class === 'other') return { class: 'unrecognised', open: 'other', ...more };
  if (known.class === 'unstated') return NONE;
  return { class: known.class, id, ...(knownSpdx(id) && { spdx: true }), ...more };
}

/** Words in an own licence's name that say by themselves what it restricts. */
const TELLING: readonly (readonly [RegExp, RestrictionKind])[] = [
  [/(?:^|-)(?:non-?commercial|nc|noncommercial)(?:-|$)/, 'non-commercial'],
  [/(?:^|-)(?:research|academic)(?:-only|-use|-purposes)?(?:-|$)/, 'research-only'],
];

/** An own licence that no table knows. Words in its name can only show a restriction, never openness. */
function ownName(name: string): NameReading {
  const restrictions = TELLING.filter(([pattern]) => pattern.test(name)).map(([, kind]) => kind);
  return restrictions.length > 0 ? { ...UNKNOWN, class: 'restricted', restrictions } : UNKNOWN;
}

function single(stated: string): NameReading | undefined {
  const exact = knownSpdx(stated.trim());
  const name = normalizeName(stated);
  if (name === '') return stated.trim() === '' || /^[\s\W]*$/.test(stated) ? NONE : undefined;
  const known = knownName(name);
  // The table knows more of a licence (clauses, own class) than the SPDX list does.
  if (known) return fromKnown(known);
  if (exact && exact.class !== 'unrecognised') return fromKnown(exact);
  const form = spdxOfHumanForm(name);
  const human = form === undefined ? knownSpdx(name) : (knownSpdx(form) ?? undefined);
  if (human)
    return knownName(normalizeName(human.id))
      ? fromKnown({ ...human, ...pick(knownName(normalizeName(human.id))) })
      : fromKnown(human);
  return undefined;
}

const pick = (known: KnownLicense | undefined): Partial<KnownLicense> => (known ? { clauses: known.clauses } : {});

/**
 * Reads a licence's name as it is stated: a Hugging Face key, an SPDX id or expression in any case, a common form
 * ("Apache License, Version 2.0"), or an own name. Names are matched whole. An unknown name is `unrecognised`, never
 * open; a placeholder (`???`, `unknown`) is `unstated`. Never throws.
 */
export function readLicenseName(stated: string): NameReading {
  const text = stated.trim().slice(0, 500);
  const whole = single(text);
  if (whole) return whole;
  if (looksLikeExpression(` ${text} `)) {
    const expression = readExpression(text, (name) => single(name));
    if (expression) return expression;
  }
  return ownName(normalizeName(text));
}

/**
 * The licence of a release that prose names as a base ("built on LLaMA 7B"), when the release has a licence written for it.
 * Case counts ("LLaMA" is the first version, "Llama 2" the second); a longer name is another release.
 */
export function licenseOfRelease(text: string): { release: string; reading: NameReading } | undefined {
  let found: { release: string; reading: NameReading } | undefined;
  for (const { name, known } of COVERED) {
    const at = text.indexOf(name);
    if (
      at < 0 ||
      /[\w]/.test(text[at - 1] ?? '') ||
      !/^(?:$|[^\w.-]|[.,](?:\s|$)|[ -]\d+B\b|-(?:chat|hf|instruct|base))/i.test(text.slice(at + name.length))
    )
      continue;
    if (/^[ -]?\d(?!\d*B\b)/.test(text.slice(at + name.length))) continue;
    if (name.length > (found?.release.length ?? 0)) found = { release: name, reading: fromKnown(known) };
  }
  return found;
}

/**
 * The licence of a release that a tag names ("llama-2"): whole tags alone, and only names with a version, since "llama" is
 * also an architecture. In: the hub's tags. Out: the release and its licence, or undefined.
 */
export function licenseOfTag(
  tags: readonly string[],
): { tag: string; release: string; reading: NameReading } | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_ .]/g, '');
  for (const tag of tags) {
    if (!/^[a-z]+[-_ ]?v?\d/i.test(tag)) continue;
    const covered = COVERED.find(({ name }) => /\d$/.test(name) && plain(name) === plain(tag));
    if (covered) return { tag, release: covered.name, reading: fromKnown(covered.known) };
  }
  return undefined;
}
