/** A license for the weights among a repository's files, which nobody writes for what is not given out, and what license files say of the weights. */
import { proseOf } from '../learned/index.ts';
import { documentOf } from '../licenses/clauses/text.ts';
import type { Evidence, Quote, TextDocument } from '../model/index.ts';
import { licensePath } from '../repository/license-paths.ts';
import { metadataQuote } from './documents.ts';
import { quoteSaid, saidOfWeights } from './weights-said.ts';

/** Characters of a maintainer's own notes in a license file; longer texts are licenses, and know nothing of what is here. */
const MAX_OWN_TEXT = 6000;

/** "The weights in this repository are provided for research": words of a license file's own that give the weights out. */
function saidIn(document: TextDocument, evidence: Evidence): Quote | undefined {
  const { raw, url, path } = document;
  if (document.kind !== 'license-file' || raw === undefined || raw.length > MAX_OWN_TEXT) return undefined;
  const asPage: TextDocument = { ...documentOf(raw), kind: 'readme', url };
  const prose = proseOf(
    { ...evidence, reading: { ...evidence.reading, documents: [asPage] }, documents: [] },
    () => [],
  );
  for (const passage of prose.passages) {
    const said = saidOfWeights(prose, passage);
    if (typeof said === 'object' && said.says === 'offered') return { ...quoteSaid(said), source: path ?? 'license' };
  }
  return undefined;
}

/** In: the page. Out: what gives the weights out by licensing them; undefined where nothing does. */
export function weightsLicensed(evidence: Evidence): Quote | undefined {
  const file = evidence.reading.repository?.files?.find(({ path, type }) => {
    const found = type === 'file' ? licensePath(path) : undefined;
    return found?.kind === 'license-file' && found.about === 'weights';
  });
  if (file) return metadataQuote(evidence, file.path);
  for (const document of evidence.documents) {
    const said = saidIn(document, evidence);
    if (said) return said;
  }
  return undefined;
}
