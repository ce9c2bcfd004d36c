/** A vendor's page that offers its model as a service, and speaks of nothing to download or to open. */
import type { Prose } from '../learned/index.ts';
import { isA } from '../mentions/scan.ts';
import type { Evidence } from '../model/index.ts';
import type { ReadPassage } from '../statements/read.ts';

const OTHER = ['part.weights', 'open', 'place.hub', 'place.repo', 'license.osi', 'license.open', 'act.fetch'];

const speaks = ({ passage }: ReadPassage, topics: readonly string[]): boolean =>
  passage.mentions.some(({ means }) => topics.some((topic) => isA(means, topic)));

/** The passage in which the service is offered; undefined where any word of the page is about something to download. */
export function serviceOnly({ publisher }: Evidence, prose: Prose): ReadPassage | undefined {
  if (publisher?.role !== 'vendor') return undefined;
  if (prose.passages.some((passage) => speaks(passage, OTHER))) return undefined;
  return prose.passages.find(
    (passage) => speaks(passage, ['thing.service']) && speaks(passage, ['act.available', 'act.release', 'use', 'now']),
  );
}
