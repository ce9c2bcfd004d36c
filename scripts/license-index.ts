/**
 * The index of known licence texts, made at build time: wording from the npm package spdx-license-list, fingerprints of AI
 * licences from assets/. No licence text of others is kept in this repository.
 */
import full from 'spdx-license-list/spdx-full.json' with { type: 'json' };
import fingerprints from '../assets/ai-license-fingerprints.json' with { type: 'json' };
import { readLicenseName } from '../lib/licenses/names/index.ts';
import type { StoredFingerprint, StoredIndex } from '../lib/licenses/texts/license-index.ts';

/** Licences whose texts are compared: what Hugging Face lists, and what else is met beside models and their data. */
export const TEXT_IDS: readonly string[] = `
  0BSD AFL-3.0 AGPL-3.0-only Apache-1.1 Apache-2.0 Artistic-2.0 BlueOak-1.0.0 BSD-1-Clause BSD-2-Clause BSD-3-Clause
  BSD-3-Clause-Clear BSD-4-Clause BSL-1.0 CDDL-1.0 CECILL-2.1 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GPL-2.0-only
  GPL-3.0-only ISC LGPL-2.1-only LGPL-3.0-only LPPL-1.3c MIT MIT-0 MPL-2.0 MS-PL MulanPSL-2.0 NCSA OFL-1.1 OSL-3.0
  PostgreSQL Unlicense UPL-1.0 WTFPL Zlib GFDL-1.3-only
  CC0-1.0 CC-BY-2.0 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC-BY-NC-2.0 CC-BY-NC-3.0 CC-BY-NC-4.0 CC-BY-ND-4.0
  CC-BY-NC-SA-2.0 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CC-BY-NC-ND-3.0 CC-BY-NC-ND-4.0
  ODC-By-1.0 ODbL-1.0 PDDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 etalab-2.0
`
  .trim()
  .split(/\s+/);

/** Builds the index in memory, in the form that `parseIndex` reads. Throws when the package lacks a licence. */
export function buildLicenseIndex(): StoredIndex {
  const known = full as Record<string, { name: string; licenseText: string }>;
  const texts = TEXT_IDS.map((id) => {
    const entry = known[id];
    if (!entry?.licenseText) throw new Error(`spdx-license-list has no text of ${id}`);
    return { id, class: readLicenseName(id).class, name: entry.name, text: entry.licenseText };
  });
  return { texts, fingerprints: fingerprints as StoredFingerprint[] };
}
