/** What a hub's metadata state of a licence: the tag, and the name and link beside it. */
import type { ModelMetadata, Quote } from '../../model/index.ts';
import { licenseOfAddress, type NameReading, readLicenseName } from '../names/index.ts';
import { stricter } from '../strictness.ts';
import { type Statement, statementOf } from './reading.ts';

interface Named {
  name: string;
  reading: NameReading;
}

const lineOfKeys = (keys: readonly string[]): string[] =>
  keys.length === 0 ? [] : [`license: ${keys.length === 1 ? keys[0] : `[${keys.join(', ')}]`}`];

/** The stricter of some; of equals the first. */
const strictestOf = (named: readonly Named[]): Named | undefined =>
  named.reduce<Named | undefined>(
    (found, next) => (found && stricter(found.reading, next.reading) === found.reading ? found : next),
    undefined,
  );

/**
 * In: a model's metadata, and where they can be read. Out: one statement when the tag leaves the word to name and link (`other`, none) or
 * nothing stands beside it; else one of the tag and one of the name and link, which count both (RULES.md section 4: the stricter).
 */
export function metadataStatements(model: ModelMetadata, url: string): Statement[] {
  const keys = model.licenses
    .map((name) => ({ name, reading: readLicenseName(name) }))
    .filter(({ reading }) => reading.class !== 'unstated');
  const name = model.licenseName === undefined ? undefined : readLicenseName(model.licenseName);
  const linked = model.licenseLink === undefined ? undefined : licenseOfAddress(model.licenseLink);
  const beside: Named[] = [
    ...(name && name.class !== 'unstated' && !name.open ? [{ name: model.licenseName as string, reading: name }] : []),
    ...(linked ? [{ name: model.licenseName ?? linked.name, reading: linked.reading }] : []),
  ];
  const besideLines = [
    ...(model.licenseName === undefined ? [] : [`license_name: ${model.licenseName}`]),
    ...(model.licenseLink === undefined ? [] : [`license_link: ${model.licenseLink}`]),
  ];
  const quote = (lines: readonly string[]): Quote => ({
    source: 'model card',
    url,
    quote: lines.join('\n'),
    place: 'metadata',
  });
  const tag = strictestOf(keys.filter(({ reading }) => reading.open !== 'other'));
  const other = strictestOf(beside);
  const tagLine = lineOfKeys(model.licenses);
  const own = (named: Named, lines: readonly string[]): Statement =>
    statementOf(named.reading, 'model', quote(lines), named.name);
  if (!tag) {
    const vague = keys[0] && { name: model.licenseName ?? keys[0].name, reading: keys[0].reading };
    const said = other ?? vague;
    return said ? [own(said, [...tagLine, ...besideLines])] : [];
  }
  const isOther = keys.some(({ reading }) => reading.open === 'other');
  if (!other)
    return [
      own(tag, tagLine),
      ...(isOther && keys[0] ? [own(keys.find(({ reading }) => reading.open === 'other') as Named, tagLine)] : []),
    ];
  if (stricter(tag.reading, other.reading) === tag.reading) return [own(tag, [...tagLine, ...besideLines])];
  return [own(tag, tagLine), own(other, besideLines)];
}
