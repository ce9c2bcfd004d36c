/** Steps 3 and 4: how many of the pages that are due one get it, how many that get one are due it, and what records of releases change. */
import type { ReleaseRecord } from '../../lib/model/index.ts';
import { RECORDS, REPOSITORIES } from '../../lib/sites/index.ts';
import type { GoldLabel } from '../gold/labels.ts';
import { links, type Records, share } from './figures.ts';

/** From below. */
const UPPER = ['open-source', 'open-source-open-data'] as const;

const heightOf = (outcome: string): number => UPPER.indexOf(outcome as (typeof UPPER)[number]);

export interface Reached {
  /** Pages that every reader gave step 3 or 4. */
  due: string[];
  /** Those of them whose outcome is not one that a reader gave. */
  missed: string[];
  /** Pages that get step 3 or 4 by the program. */
  given: string[];
  /** Those of them that no reader gave this step or a higher one. */
  above: string[];
}

/** In: labels and records of the same pages, made with records of releases left out. Out: who is due, and who gets it. */
export function reachedBy(labels: readonly GoldLabel[], records: Records): Reached {
  const said = ({ url }: GoldLabel): string => records.get(url)?.outcome ?? '';
  const due = labels.filter(({ outcome }) => outcome.length > 0 && outcome.every((each) => heightOf(each) >= 0));
  const given = labels.filter((label) => heightOf(said(label)) >= 0);
  const urls = (some: readonly GoldLabel[]): string[] => some.map(({ url }) => url);
  return {
    due: urls(due),
    missed: urls(due.filter((label) => !label.outcome.includes(said(label)))),
    given: urls(given),
    above: urls(given.filter((label) => !label.outcome.some((each) => heightOf(each) >= heightOf(said(label))))),
  };
}

/** Pages among `addresses` of exactly the releases that records name, with the family, in the order of the records. */
export function pagesOf(
  releases: readonly ReleaseRecord[],
  addresses: readonly string[],
): { family: string; url: string }[] {
  const held = new Map(addresses.map((url) => [url.toLowerCase(), url]));
  const found = new Map<string, { family: string; url: string }>();
  for (const { family, ids = [], repositories = [] } of releases) {
    const named = [...ids.map(RECORDS.addressOf), ...repositories.map(REPOSITORIES.addressOf)];
    for (const address of named) {
      const url = held.get(address.toLowerCase());
      if (url !== undefined && !found.has(url)) found.set(url, { family, url });
    }
  }
  return [...found.values()];
}

export interface WithRecords {
  family: string;
  url: string;
  without: string;
  with: string;
}

/** The section of the document. */
export function upperLines({ due, missed, given, above }: Reached, releases: readonly WithRecords[]): string[] {
  return [
    '## Steps 3 and 4',
    '',
    'Over the labeled pages, with records of releases left out: a label that does not find those who gave everything is unfair to them, one that gives a step too much is worse.',
    '',
    '| | |',
    '| --- | ---: |',
    `| pages that are due step 3 or 4, and get it (recall) | ${share({ right: due.length - missed.length, all: due.length })} |`,
    `| pages that get step 3 or 4, and are due it (precision) | ${share({ right: given.length - above.length, all: given.length })} |`,
    '',
    ...(missed.length === 0 ? [] : [`Missed: ${links(missed)}`, '']),
    ...(above.length === 0 ? [] : [`A step too high: ${links(above)}`, '']),
    'What dated records of releases ([assets/releases.json](../assets/releases.json)) change, on the pages at hand of releases that they name:',
    '',
    '| family | page | page alone | with records |',
    '| --- | --- | --- | --- |',
    ...releases.map(
      ({ family, url, without, with: after }) =>
        `| ${family.replaceAll('|', '\\|')} | <${url}> | ${without} | ${after === without ? 'the same' : after} |`,
    ),
    '',
  ];
}
