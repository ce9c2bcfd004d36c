/** Texts of licenses that were read, with what they were recognized as: for what they allow (lib/uses). */
import type { TextReading } from '../licenses/texts/reading.ts';
import type { Evidence, TextDocument } from '../model/index.ts';
import type { TextAtHand } from '../uses/index.ts';

type Recognize = (raw: string) => Promise<TextReading> | TextReading;

async function textOf(document: TextDocument, recognize: Recognize): Promise<TextAtHand[]> {
  const { raw, kind, path = kind, url } = document;
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
export async function textsAtHand({ documents, bases }: Evidence, recognize: Recognize): Promise<Texts> {
  const all = async (some: readonly TextDocument[]): Promise<TextAtHand[]> =>
    (await Promise.all(some.map((document) => textOf(document, recognize)))).flat();
  return {
    own: await all(documents),
    bases: new Map(await Promise.all(bases.map(async (base) => [base.id, await all(base.documents ?? [])] as const))),
  };
}
