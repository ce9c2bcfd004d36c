/** Texts of licenses that were read, with what they were recognized as: for what they allow (lib/uses). */
import type { TextReading } from '../licenses/texts/reading.ts';
import type { Evidence, TextDocument } from '../model/index.ts';
import type { TextAtHand } from '../uses/index.ts';

type Recognize = (raw: string) => Promise<TextReading> | TextReading;

async function textOf(document: TextDocument, recognize: Recognize): Promise<TextAtHand[]> {
  const { kind, path = kind, url, blocks } = document;
  // A gate that has a license to agree to holds its text, or none.
  if (kind === 'gate') {
    const words = blocks.map(({ text }) => text).join('\n\n');
    return [{ path, url, raw: words, licenses: [], isUnaltered: false, added: [] }];
  }
  const { raw } = document;
  if (raw === undefined || (kind !== 'license-file' && kind !== 'use-policy')) return [];
  if (kind === 'use-policy') return [{ path, url, raw, licenses: [], isUnaltered: true, added: [], isPolicy: true }];
  const { verdict, licenses, added, unread } = await recognize(raw);
  const isUnaltered = (verdict === 'exact' || verdict === 'near') && unread === undefined && !document.truncated;
  return [{ path, url, raw, licenses: licenses.map(({ id }) => id), isUnaltered, added }];
}

export interface Texts {
  own: TextAtHand[];
  /** Of bases, by their id. */
  bases: Map<string, TextAtHand[]>;
}

/** In: evidence, and what recognizes texts (it keeps what it read). Out: the texts at hand. */
export async function textsAtHand({ reading, documents, bases }: Evidence, recognize: Recognize): Promise<Texts> {
  const all = async (some: readonly TextDocument[]): Promise<TextAtHand[]> =>
    (await Promise.all(some.map((document) => textOf(document, recognize)))).flat();
  return {
    own: await all([...reading.documents, ...documents]),
    bases: new Map(await Promise.all(bases.map(async (base) => [base.id, await all(base.documents ?? [])] as const))),
  };
}
