/** The licence index for Node: built in memory from the packages that the extension's build uses, on first use. */
import { buildLicenseIndex } from '../../scripts/license-index.ts';
import { type LicenseIndex, parseIndex, recognize, type TextReading } from '../licenses/texts/index.ts';

let index: LicenseIndex | undefined;

/** Recognises a licence text. See `recognize` in lib/licenses/texts. */
export async function recognizer(raw: string): Promise<TextReading> {
  index ??= parseIndex(buildLicenseIndex());
  return recognize(raw, index);
}
