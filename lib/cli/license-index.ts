/** The license index for Node: built in memory from the packages that the extension's build uses, on first use. */
import { buildLicenseIndex } from '../../scripts/license-index.ts';
import { type LicenseIndex, parseIndex, recognize, type TextReading } from '../licenses/texts/index.ts';

let index: LicenseIndex | undefined;

/** The index, built once. */
export function licenseIndex(): LicenseIndex {
  index ??= parseIndex(buildLicenseIndex());
  return index;
}

/** Recognises a license text. See `recognize` in lib/licenses/texts. */
export async function recognizer(raw: string): Promise<TextReading> {
  return recognize(raw, licenseIndex());
}
