/** A label's name. The official ones are English in every language, with a translation beside them (RULES.md, sources). */
import type { Outcome } from '../../model/index.ts';
import type { Translator } from '../translate.ts';

interface Props {
  outcome: Outcome;
  t: Translator;
  /** The element that the name itself stands in. */
  as?: 'span' | 'strong';
}

export function LabelName({ outcome, t, as: Name = 'span' }: Props) {
  const translation = `translation.${outcome}`;
  // What has a translation is an official name, and is to be read aloud as English.
  if (!t.has(translation)) return <Name>{t(`outcome.${outcome}`)}</Name>;
  return (
    <>
      <Name lang="en">{t(`outcome.${outcome}`)}</Name> <span class="translation">{t(translation)}</span>
    </>
  );
}
