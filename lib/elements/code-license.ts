/** The licence of the training code: by the repository's file, or by what the vendor says of its code. */
import { mentionsIn, readLicenseName } from '../licenses/index.ts';
import type { ElementFinding, Evidence, LicenseFindings } from '../model/index.ts';
import { passages } from './documents.ts';

const CODE = /\b(?:code|codebase|framework|scripts?|software)\b/i;
/** "Equipped with open-source training code", "scripts … under a permissive license": the vendor's word, with no name. */
const SAID_OPEN =
  /\bopen[- ]source (?:pre-?)?training (?:code|framework|scripts?|pipeline|codebase)\b|\b(?:code|scripts?|software)\b[^.;]{0,140}\b(?:permissive|open[- ]source(?: software)?) licen[sc]e\b|\bopen[- ]source software licen[sc]e\b/i;

/** The strongest statement on the code in prose: a named licence, else the vendor's word. */
function inProse(evidence: Evidence): ElementFinding['license'] {
  const said = passages(evidence).filter(({ text, block }) => block.kind !== 'code' && CODE.test(text));
  for (const { text } of said) {
    for (const { index, name, reading } of mentionsIn(text)) {
      if (!CODE.test(text.slice(Math.max(0, index - 140), index)) || !/licen[sc]|released under/i.test(text)) continue;
      return { class: reading.class, ...(reading.id !== undefined && { id: reading.id }), name };
    }
  }
  const open = said.map(({ text }) => SAID_OPEN.exec(text)?.[0]).find((words) => words !== undefined);
  return open === undefined ? undefined : { class: 'osi', name: open.slice(-60) };
}

/**
 * Licence of the code that trained the model. In: evidence and the licences found. Out: by the repository's licence file or
 * the site's recognition of it; on other pages by the vendor's statement on its code; undefined where nothing says.
 */
export function codeLicense(evidence: Evidence, { own }: LicenseFindings): ElementFinding['license'] {
  if (evidence.reading.subject.site !== 'github') return inProse(evidence);
  const file = own.texts.find(
    ({ path, verdict }) =>
      /^(?:licen[sc]e(?:[-_.]?code)?|copying)(?:\.\w+)?$/i.test(path) && (verdict === 'exact' || verdict === 'near'),
  );
  const name = file?.id ?? evidence.reading.repository?.licenseLabel?.replace(/ licen[sc]e$/i, '');
  if (!name) return undefined;
  const { class: kind, id } = readLicenseName(name);
  return { class: kind, ...(id !== undefined && { id }), name };
}
