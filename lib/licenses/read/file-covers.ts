/** What a licence file covers, by its name among the names beside it. */

import type { Evidence } from '../../model/index.ts';
import { type LicensePath, licensePath } from '../../repository/license-paths.ts';
import { single } from '../names/index.ts';
import type { Covers } from './reading.ts';

/** Parts of a name that say nothing: versions, languages, renderings. */
const NEUTRAL =
  /^(?:v?\d[\d.]*|en|english|zh|cn|chinese|ja|jp|japanese|ko|korean|de|fr|es|it|full|text|file|main|the|for|of|and|rtf)$/i;
/** Parts by which a file sets terms for all: they are no names of other works. */
const BINDING =
  /^(?:commercial|non|noncommercial|nc|community|research|academic|use|usage|user|users|policy|restrictions?|additional|addendum|amendment|supplement\w*|commons|clause|custom|own|enterprise|service|general|public|release|responsible|rail|openrail\w*|acceptable)$/i;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Does the rest of a name (`LICENSE_part`) leave the file one of the whole repository? */
function isGeneral(part: string, subject: string): 'weights' | 'repository' | undefined {
  const words = part.split(' ').filter((word) => !NEUTRAL.test(word));
  if (words.length === 0) return 'repository';
  const [name, own] = [plain(words.join('')), plain(subject)];
  if (name.length > 2 && (own.includes(name) || name.includes(own))) return 'weights';
  // LICENSE-MIT beside LICENSE-APACHE: one of several licenses. LICENSE_LLAMA: that of the base.
  if (single(part) || words.some((word) => single(word)?.id !== undefined)) return 'repository';
  return words.every((word) => BINDING.test(word)) ? 'repository' : undefined;
}

/** Paths that a repository lists, where they are known. */
export const listedPaths = ({ reading, model }: Evidence): readonly string[] =>
  reading.repository?.files?.filter(({ type }) => type === 'file').map(({ path }) => path) ?? model?.files ?? [];

/**
 * In: evidence. Out: what a licence file at a path covers. A file named after something that nobody here knows (LICENSE_flash_attn) is
 * that thing's when a plain licence file stands beside it; alone it stands for all.
 */
export function coversOfFiles(evidence: Evidence): (path: string) => Covers {
  const read = evidence.documents.flatMap(({ path }) => (path === undefined ? [] : [path]));
  const plainFile = [...listedPaths(evidence), ...read].some((path) => {
    const found = path.includes('/') ? undefined : licensePath(path);
    return found?.kind === 'license-file' && found.about === 'repository' && found.part === '';
  });
  return (path) => coversOf(licensePath(path), path, plainFile, evidence.reading.subject.name);
}

function coversOf(found: LicensePath | undefined, path: string, plainFile: boolean, subject: string): Covers {
  if (!found) return path.includes('/') ? 'other' : 'repository';
  if (found.about !== 'repository') return found.about;
  return isGeneral(found.part, subject) ?? (plainFile ? 'other' : 'repository');
}
