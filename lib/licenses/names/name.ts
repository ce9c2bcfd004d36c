/** From a licence's stated name to its class (RULES.md section 4). */
import type { LicenseClass, RestrictionKind } from '../../model/index.ts';
import { foldText } from '../../prose/fold.ts';
import { stricter } from '../strictness.ts';
import { creativeCommons } from './creative-commons.ts';
import { looksLikeExpression, readExpression } from './expression.ts';
import { normalizeName } from './normalize.ts';
import { spdxOfStandardName } from './standard-names.ts';
import { type KnownLicense, knownName, knownSpdx } from './table.ts';
import { inEnglish } from './words.ts';

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
  /** The name is used for several texts: where a link says which, that one counts. */
  several?: boolean;
}

const NONE: NameReading = { class: 'unstated', restrictions: [], clauses: [] };
const UNKNOWN: NameReading = { class: 'unrecognised', restrictions: [], clauses: [] };

/** What a row of the table says. */
export function fromKnown(known: KnownLicense): NameReading {
  const { id, restrictions, clauses, url, several } = known;
  const more = { restrictions, clauses, ...(url !== undefined && { url }), ...(several && { several }) };
  if (known.class === 'family') return { class: 'unrecognised', id, open: 'family', ...more };
  if (known.class === 'other') return { class: 'unrecognised', open: 'other', ...more };
  if (known.class === 'unstated') return NONE;
  return { class: known.class, id, ...(knownSpdx(id) && { spdx: true }), ...more };
}

/** Words in an own licence's name that say by themselves what it restricts. */
const TELLING: readonly (readonly [RegExp, RestrictionKind])[] = [
  [/(?:^|-)(?:noncommercial|non-commercial|nc)[\d.]*(?:-|$)/, 'non-commercial'],
  [/(?:^|-)(?:research|academic)(?:-|$)/, 'research-only'],
  [/(?:^|-)(?:noderivatives|nd)[\d.]*(?:-|$)/, 'no-derivatives'],
  [/(?:^|-)commons-clause(?:-|$)/, 'field-of-use'],
];

/** An own licence that no table knows. Words in its name can only show a restriction, never openness. */
export function ownName(stated: string): NameReading {
  const name = normalizeName(stated.slice(0, 160));
  const restrictions = TELLING.filter(([pattern]) => pattern.test(name)).map(([, kind]) => kind);
  return restrictions.length > 0 ? { ...UNKNOWN, class: 'restricted', restrictions } : UNKNOWN;
}

/** An SPDX id in any case: the table knows more of a licence (clauses, own class) than the SPDX list does. */
function fromSpdx(id: string): NameReading | undefined {
  const known = knownSpdx(id);
  const more = known && knownName(normalizeName(known.id));
  return known && fromKnown(more ? { ...known, clauses: more.clauses } : known);
}

const kept = new Map<string, NameReading | undefined>();

/** One name, compared whole; undefined when no table has it. */
export function single(stated: string): NameReading | undefined {
  if (kept.has(stated)) return kept.get(stated);
  if (kept.size > 2000) kept.clear();
  const reading = lookUp(stated);
  kept.set(stated, reading);
  return reading;
}

/** Nothing, signs alone, or the word alone, as templates of training libraries leave it: "license: license". */
const PLACEHOLDER = /^[\s\p{P}\p{S}]*(?:licen[sc]e)?[\s\p{P}\p{S}]*$/iu;

function lookUp(stated: string): NameReading | undefined {
  const name = normalizeName(stated);
  if (name === '') return PLACEHOLDER.test(stated) ? NONE : undefined;
  const known = knownName(name);
  if (known) return fromKnown(known);
  const exact = knownSpdx(foldText(stated).trim());
  if (exact && exact.class !== 'unrecognised') return fromKnown(exact);
  const form = spdxOfStandardName(name) ?? creativeCommons(name);
  return (
    (form === undefined ? undefined : fromSpdx(form)) ??
    fromSpdx(name) ??
    (exact && fromKnown(exact)) ??
    inBrackets(stated)
  );
}

/** "GNU General Public License v3 (GPLv3)": both names must be known, and the stricter counts. */
function inBrackets(stated: string): NameReading | undefined {
  const [, name, other] = /^([^()（）]{2,120})[(（]([^()（）]{2,60})[)）]\s*$/.exec(stated) ?? [];
  const [a, b] = [name && single(name.trim()), other && single(other.trim())];
  return a && b ? stricter(a, b) : undefined;
}

/** A side of an expression that no table has: an own licence, named as one. It is never the open side. */
function unknownSide(name: string): NameReading | undefined {
  const text = name.trim();
  if (!/^licenseref-|\b(?:commercial|enterprise|proprietary|paid|custom|licen[sc]e|terms|agreement|eula)\b/i.test(text))
    return undefined;
  if (text.split(/\s+/).length > 6 || /\b(?:for|only|if|unless|except|when|where|with|under|not|no|non)\b/i.test(text))
    return undefined;
  return { ...ownName(text), id: text.replace(/^(?:an?|the)\s+/i, '') };
}

const LIST = /\s*[,;、，；|&]\s*|\s+\band\b\s+|\s*\/\s*/i;

/** A list whose parts are not told apart: the most restrictive counts. Every part must be a name to be open. */
function readList(text: string): NameReading | undefined {
  const parts = text.split(LIST).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 12) return undefined;
  const readings = parts.map((part) => single(part) ?? ownName(part));
  const chosen = readings.reduce(stricter);
  if (readings.some(({ id }) => id === undefined)) return chosen;
  return { ...chosen, id: [...new Set(readings.map(({ id }) => id))].join(' AND ') };
}

const MAX_STATED = 500;

/**
 * Reads a licence's name as it is stated: a Hugging Face key, an SPDX id or expression in any case, a common form
 * ("Apache License, Version 2.0"), a list, or an own name. Names are matched whole. An unknown name is `unrecognised`, never
 * open; a placeholder (`???`, `unknown`) is `unstated`. Never throws.
 */
export function readName(stated: string): NameReading {
  if (stated.length > MAX_STATED) return ownName(stated);
  const whole = single(stated.trim());
  if (whole) return whole;
  const text = inEnglish(foldText(stated)).replace(/\s+/g, ' ').trim();
  if (looksLikeExpression(` ${text} `)) {
    const expression = readExpression(text, (name) => single(name) ?? unknownSide(name));
    if (expression) return expression;
  }
  return readList(text) ?? ownName(text);
}
