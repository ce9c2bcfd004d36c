/** A report of a mistake: its text, which the reader sees and edits first, and the addresses that carry it. */
import { type Assessment, CONTACT, type ElementId, REPOSITORY, type ReportAbout } from '../model/index.ts';
import { plain } from './text.tsx';
import type { Translator } from './translate.ts';
import { labelOf } from './words.ts';

/** Browsers and GitHub take about 8,000 characters of address; a character may become nine. */
const MAX_ADDRESS = 7000;

const ELEMENTS: readonly ElementId[] = ['weights', 'deploymentCode', 'trainingCode', 'trainingData', 'dataInformation'];

export interface Environment {
  /** Version of the extension. */
  version: string;
  /** Name and version of the browser. */
  browser: string;
}

/** "Firefox 153", "Chrome 156" from a browser's own words; nothing else of them is passed on. */
export function browserOf(userAgent: string): string {
  const [, name = '', version = ''] = /(Edg|OPR|Firefox|Chrome|Version)\/(\d+)/.exec(userAgent) ?? [];
  return name === '' ? '' : `${name.replace('Edg', 'Edge').replace('Version', 'Safari')} ${version}`;
}

export const mistakeTitle = (t: Translator, { subject }: Assessment): string =>
  t('mistake.subject', plain(subject.id, 120));

/** What a reader says is wrong, before any words of theirs (locales `mistake.kind.*`). */
export const MISTAKES = ['license', 'model', 'not-a-model', 'claim', 'other'] as const;
export type MistakeKind = (typeof MISTAKES)[number];

/** The choice that a row of the card suggests. */
export const kindFor = (about: ReportAbout): MistakeKind | undefined => {
  if (about === 'mistake' || about === 'advice') return undefined;
  return about === 'license' || about === 'claim' ? about : 'other';
};

/** The row that was pressed: its finding, the rules that found it, and what it quotes. */
function rowOf({ claim, relation, license, elements }: Assessment, about: ReportAbout): string[] {
  if (about === 'mistake' || about === 'advice') return [];
  const [said] = claim.quotes;
  const [found, quote] =
    about === 'claim'
      ? [`${claim.level}, ${relation}`, said && { ...said, quote: said.text }]
      : about === 'license'
        ? [
            `${license.class} ${license.id ?? license.name ?? ''}`.trim(),
            license.evidence[0] ?? license.restrictions[0],
          ]
        : [`${elements[about].status}, ${elements[about].reason}`, elements[about].evidence[0]];
  return [
    `row: ${about}`,
    `finding: ${plain(found, 200)}`,
    ...(quote
      ? [`rule: ${quote.rules?.join(', ') || '-'}`, `quote: ${plain(quote.quote, 300)}`, `from: ${quote.url}`]
      : []),
    '',
  ];
}

/** The whole text: a place for the reader's words, then what a person needs to look into it. Nothing else is sent. */
export function mistakeText(
  t: Translator,
  assessment: Assessment,
  { version, browser }: Environment,
  { about = 'mistake', kind }: { about?: ReportAbout; kind?: MistakeKind | undefined } = {},
): string {
  const { url, outcome, step, license, elements, claim, relation, rules, data, checked, problems } = assessment;
  return [
    ...(kind ? [t(`mistake.kind.${kind}`), ''] : []),
    t('mistake.prompt'),
    '',
    '',
    '---',
    ...rowOf(assessment, about),
    `page: ${url}`,
    `label: ${labelOf(t, assessment)} (${outcome}, ${step ?? '-'})`,
    `license: ${license.class} ${plain(license.id ?? license.name ?? '', 80)}`.trim(),
    `claim: ${claim.level} (${relation})`,
    ...ELEMENTS.map((id) => `${id}: ${elements[id].status}, ${elements[id].reason}`),
    ...problems.map(({ code, about }) => `problem: ${code} ${plain(about ?? '', 120)}`.trim()),
    `rules: ${rules}, data: ${data}, checked: ${checked}`,
    `extension: ${version}, browser: ${browser}`,
  ].join('\n');
}

/** Cuts a text so that its encoded form has at most `max` characters; never inside a character. */
function fitting(text: string, max: number): string {
  const characters = Array.from(text.toWellFormed());
  let length = 0;
  const end = characters.findIndex((character) => {
    length += encodeURIComponent(character).length;
    return length > max;
  });
  return end < 0 ? characters.join('') : characters.slice(0, end).join('');
}

/** The address of GitHub's form (.github/ISSUE_TEMPLATE/mistake.yml), filled in. */
export function issueAddress(title: string, text: string): string {
  const query = { template: 'mistake.yml', title: fitting(title, 600), report: fitting(text, MAX_ADDRESS) };
  return `${REPOSITORY}/issues/new?${new URLSearchParams(query)}`;
}

export const mailAddress = (title: string, text: string): string =>
  `mailto:${CONTACT}?subject=${encodeURIComponent(fitting(title, 600))}&body=${encodeURIComponent(fitting(text, MAX_ADDRESS))}`;
