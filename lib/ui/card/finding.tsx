/** The finding in its sentence. Words of it that need one are explained where they first stand (locales, `term.*.said`). */
import type { Assessment } from '../../model/index.ts';
import { TERMS, Term, type TermId } from '../term.tsx';
import type { Translator } from '../translate.ts';
import { findingOf } from '../words.ts';

/** A stretch of a sentence; `of` where it is a word that is explained. */
export interface Stretch {
  text: string;
  of?: TermId;
}

interface Place {
  of: TermId;
  start: number;
  end: number;
}

/** First place of a word outside of `name`, in any of the forms that our sentences use; the longest where several begin. */
function placeOf(of: TermId, text: string, name: { start: number; end: number }, t: Translator): Place[] {
  const key = `term.${of}.said`;
  const forms = t.has(key) ? t(key).split('|') : [];
  const places = forms.flatMap((form) => {
    const first = text.indexOf(form);
    const inName = first < name.end && first + form.length > name.start;
    const start = first >= 0 && inName ? text.indexOf(form, name.end) : first;
    return start < 0 ? [] : [{ of, start, end: start + form.length }];
  });
  return places.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, 1);
}

/** A sentence of ours in stretches. In: it, and the model's name, in which no word is ours. Out: all of it, in order. */
export function stretchesOf(text: string, name: string, t: Translator): Stretch[] {
  const at = name === '' ? -1 : text.indexOf(name);
  const named = { start: at, end: at < 0 ? at : at + name.length };
  const places = TERMS.flatMap((of) => placeOf(of, text, named, t)).sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: Stretch[] = [];
  let read = 0;
  for (const { of, start, end } of places) {
    if (start < read) continue;
    if (start > read) stretches.push({ text: text.slice(read, start) });
    stretches.push({ text: text.slice(start, end), of });
    read = end;
  }
  return read < text.length ? [...stretches, { text: text.slice(read) }] : stretches;
}

export const Finding = ({ assessment, t }: { assessment: Assessment; t: Translator }) => (
  <p class="finding">
    <bdi>
      {stretchesOf(findingOf(t, assessment), assessment.subject.name, t).map(({ text, of }) =>
        of ? (
          <Term key={of} of={of} t={t}>
            {text}
          </Term>
        ) : (
          text
        ),
      )}
    </bdi>
  </p>
);
