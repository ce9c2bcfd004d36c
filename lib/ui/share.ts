/** The answer in forms for other texts: a line of Markdown, citations. Sentence: `summaryOf`; JSON: lib/export. */
import type { Assessment } from '../model/index.ts';
import { plain } from './text.tsx';
import type { Translator } from './translate.ts';
import { labelOf } from './words.ts';

/** Outside text in Markdown: nothing of it is markup. */
const markdown = (text: string): string => plain(text, 200).replace(/[\\`*_[\]()<>#|!~]/g, '\\$&');

/** An address inside a Markdown link's round brackets. */
const target = (url: string): string =>
  url.replace(/[()\s<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

export const markdownOf = (t: Translator, { subject, url, checked, rules, ...assessment }: Assessment): string =>
  t('share.markdown', markdown(subject.id), target(url), labelOf(t, assessment), t.date(checked), rules);

/** APA, 7th edition, for a dated web page by a group author; month and day in the reader's language, as its translations have it. */
export function apaOf(t: Translator, { subject, url, checked, rules, ...assessment }: Assessment): string {
  const date = new Date(checked);
  const day = new Intl.DateTimeFormat(t.language, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(date);
  return t('share.apa', `${date.getUTCFullYear()}, ${day}`, plain(subject.id, 200), labelOf(t, assessment), rules, url);
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Outside text in LaTeX: its special characters are escaped. */
const latex = (text: string): string =>
  plain(text, 200).replace(/[\\{}$&#%_~^]/g, (character) => LATEX[character] ?? `\\${character}`);

export function bibtexOf(t: Translator, { subject, url, checked, rules, ...assessment }: Assessment): string {
  const day = checked.slice(0, 10);
  const key = `openness-${subject.id.replace(/[^A-Za-z0-9]+/g, '-')}-${day}`;
  return [
    `@misc{${key},`,
    `  author = {{Openness Label}},`,
    `  title = {{${latex(subject.id)}: ${latex(labelOf(t, assessment))}}},`,
    `  year = {${day.slice(0, 4)}},`,
    `  note = {${latex(t('share.note', rules))}},`,
    `  url = {${url.replace(/[{}\\\s]/g, encodeURIComponent)}},`,
    `  urldate = {${day}}`,
    '}',
  ].join('\n');
}
