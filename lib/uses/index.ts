/**
 * "May I use it?": what the license of a model and those of its bases allow (RULES.md section 8). The table of known licenses is
 * assets/license-uses.json; clauses that were found on the page or in a text count beside it, and against it. No legal advice.
 */
import {
  DUTIES,
  type LicenseFinding,
  type LicenseFindings,
  type LineageLink,
  licenseName,
  type UseAnswer,
  type Uses,
} from '../model/index.ts';
import { answersOf, type Stated } from './license.ts';
import { inPlaces, type Modality } from './places.ts';
import { worse } from './worst.ts';

/** The text of a license, or of a use policy beside it, that was read. */
export interface TextAtHand {
  /** As the file is called. */
  path: string;
  url: string;
  raw: string;
  /** Ids of the licenses that it was recognized as. */
  licenses: readonly string[];
  /** Nothing differs but what may. */
  isUnaltered: boolean;
  /** What was added to the license's own words. */
  added: readonly string[];
  /** A use policy: clauses of the license may stand in it. */
  isPolicy?: boolean;
}

export interface UsesInput {
  findings: LicenseFindings;
  /** Texts of the model's own license. */
  texts: readonly TextAtHand[];
  /** Of bases, by their id. */
  baseTexts: ReadonlyMap<string, readonly TextAtHand[]>;
  /** What the model takes and makes, where the hub says so. */
  modality?: Modality;
}

/** The bases whose licenses bind: of the same owner, the owner's own on the derivative counts. */
const binding = (lineage: readonly LineageLink[]): (LineageLink & Required<Pick<LineageLink, 'license'>>)[] =>
  lineage.filter(
    (link): link is LineageLink & Required<Pick<LineageLink, 'license'>> =>
      link.license !== undefined && !link.sameOwner,
  );

/** Clauses of the base that counts for the label are among the finding's; the model's own are not. */
function clausesOf({ license, own }: LicenseFindings, link: LineageLink): LicenseFinding['restrictions'] {
  if (license === own || !link.license) return [];
  if ((link.license.id ?? link.license.name) !== (license.id ?? license.name)) return [];
  return license.restrictions.filter((each) => !own.restrictions.includes(each));
}

/** Where something is not known, nothing is said to be allowed without a condition. */
const unsure = (answer: UseAnswer, why: 'base' | 'doubt', base?: string): UseAnswer =>
  answer.value !== 'yes' || DUTIES.has(answer.question)
    ? answer
    : { question: answer.question, value: 'not-stated', conditions: [], unknown: why, ...(base && { base }) };

/**
 * In: what was found of licenses, with the texts that were read. Out: an answer to each question, of the model's license and of all bases the
 * worst; no answers where no license was found.
 */
export function readUses({ findings, texts, baseTexts, modality }: UsesInput): Uses {
  const { own, lineage, baseUnread } = findings;
  if (own.class === 'unstated') return { licenses: [], answers: [] };
  const stated: Stated = { ...own, id: own.id, name: own.name, texts };
  const bases = binding(lineage);
  const chain = bases.map((link) =>
    answersOf({
      ...link.license,
      id: link.license.id,
      name: link.license.name,
      restrictions: clausesOf(findings, link),
      texts: baseTexts.get(link.id) ?? [],
      base: link.id,
    }),
  );
  const answers = answersOf(stated).map((answer, at) => {
    const worst = chain.reduce((found, next) => worse(found, next[at] as UseAnswer), answer);
    const placed = inPlaces(worst, modality);
    const sure = baseUnread === undefined ? placed : unsure(placed, 'base', baseUnread);
    return (own.doubts?.length ?? 0) > 0 ? unsure(sure, 'doubt') : sure;
  });
  const names = [
    { name: licenseName(own) ?? '' },
    ...bases.map(({ id, license }) => ({ name: licenseName(license) ?? '', base: id })),
  ];
  return { licenses: names.filter(({ name }) => name !== ''), answers };
}
