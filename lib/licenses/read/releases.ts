/**
 * Licenses of the models that a repository lists as its own: a README that gives each of several models a license of its own speaks of
 * their weights, and the repository's LICENSE is that of the code (RULES.md section 4).
 */

import { hubModelOf } from '../../hub/links.ts';
import type { Prose } from '../../learned/index.ts';
import { speaksOf } from '../../mentions/scan.ts';
import type { Subject } from '../../model/index.ts';
import { related } from '../../prose/likeness.ts';
import { quoteOf } from '../../prose/passages.ts';
import { siteOf } from '../../sites/everywhere.ts';
import type { ReadPassage } from '../../statements/read.ts';
import { cellsOf, columnOf } from './heads.ts';
import { type Named, namesIn, OPENS } from './licensed.ts';
import { ELSE } from './parts.ts';
import { type Statement, statementOf } from './reading.ts';

/** What a model was made from; other people's things. */
const THEIRS = ['act.derive', 'thing.base', 'thing.third-party', 'thing.service', 'act.cite', 'act.compare', 'former'];

/** Hub models that a row or an item presents: the first link to one tells whose it is. */
function presented({ source }: ReadPassage): string | undefined {
  const links = (source.block.links ?? []).filter(
    ({ text }) => text.trim() === '' || source.text.includes(text.trim()),
  );
  return links.map(hubModelOf).find((id) => id !== undefined);
}

/** Does the column that a license stands in hold licenses, and those of models? A row without headers and an item have none. */
function inColumnOfLicenses(read: ReadPassage, { at }: Named): boolean {
  if (read.byColumn.length === 0) return true;
  const header = read.byColumn[columnOf(cellsOf(read), at)] ?? [];
  return speaksOf(header, ['word.license', 'word.terms']) && !speaksOf(header, ELSE);
}

/**
 * In: a page's prose, and what it is about. Out: the licenses that rows and items of a repository give models of its owner, in reading
 * order; none where the page's own model is among them by its name (its row speaks), or where there is one such model alone. What opens is
 * passed over: it needs words on the weights (lib/licenses/read/licensed.ts), and the file says as much.
 */
export function releasedUnder(prose: Prose, subject: Subject): Statement[] {
  const owner = subject.owner ?? '';
  if (siteOf(subject).kind !== 'repository') return [];
  const models = new Set<string>();
  const statements: Statement[] = [];
  for (const read of prose.passages) {
    const { source, passage, heading } = read;
    if (source.document.kind !== 'readme' || (source.block.kind !== 'cell' && source.block.kind !== 'item')) continue;
    const id = presented(read);
    const names = id === undefined ? [] : namesIn(read);
    if (!id || names.length === 0 || speaksOf(heading, ELSE)) continue;
    const [hubOwner = '', name = ''] = id.split('/');
    if (name.toLowerCase() === subject.name.toLowerCase()) return [];
    if (!related(hubOwner, owner)) continue;
    if (source.block.kind === 'item' && speaksOf(passage.mentions, [...ELSE, ...THEIRS])) continue;
    models.add(id.toLowerCase());
    for (const named of names) {
      if (OPENS.has(named.reading.class)) continue;
      if (inColumnOfLicenses(read, named))
        statements.push(statementOf(named.reading, 'weights', quoteOf(source), named.name));
    }
  }
  return models.size > 1 ? statements : [];
}
