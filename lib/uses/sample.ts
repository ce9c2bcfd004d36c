/** Findings and texts for the tests of this room: a license by name, with what was read of it. */
import type { LicenseFinding, LicenseFindings, LineageLink, UseAnswer, UseQuestion } from '../model/index.ts';
import { readUses, type TextAtHand, type UsesInput } from './index.ts';

export const PAGE = 'https://hub.example/acme/m';
export const FILE = 'https://hub.example/acme/m/blob/main/LICENSE';

export const license = (id: string | undefined, more: Partial<LicenseFinding> = {}): LicenseFinding => ({
  class: 'restricted',
  ...(id !== undefined && { id }),
  restrictions: [],
  evidence: [{ source: 'model card', url: PAGE, quote: `license: ${id}` }],
  basis: 'stated',
  texts: [],
  ...more,
});

export const base = (id: string, of: string, more: Partial<LineageLink> = {}): LineageLink => ({
  id,
  url: `https://hub.example/${id}`,
  relation: 'finetune',
  depth: 1,
  of: 'acme/m',
  status: 'read',
  sameOwner: false,
  license: { class: 'restricted', id: of },
  ...more,
});

export const findings = (own: LicenseFinding, more: Partial<LicenseFindings> = {}): LicenseFindings => ({
  license: own,
  own,
  lineage: [],
  conflicts: [],
  notes: [],
  ...more,
});

/** A file of the model that was recognized as a license. */
export const text = (id: string, raw: string, more: Partial<TextAtHand> = {}): TextAtHand => ({
  path: 'LICENSE',
  url: FILE,
  raw,
  licenses: [id],
  isUnaltered: true,
  added: [],
  ...more,
});

export type Answers = (question: UseQuestion) => UseAnswer;

/** The answers of findings, by question. */
export function answers(found: LicenseFindings, more: Partial<Omit<UsesInput, 'findings'>> = {}): Answers {
  const uses = readUses({ findings: found, texts: [], baseTexts: new Map(), ...more });
  return (question) => {
    const answer = uses.answers.find((each) => each.question === question);
    if (!answer) throw new Error(`no answer to ${question}`);
    return answer;
  };
}

/** The answers of a license by its name alone. */
export const by = (id: string, more: Partial<Omit<UsesInput, 'findings'>> = {}): Answers =>
  answers(findings(license(id)), more);

export const kinds = ({ conditions }: UseAnswer): string[] => conditions.map(({ kind }) => kind);
