/** A quotation with its place, linked to the passage. */
import type { Quote } from '../../model/index.ts';
import { Outside, passageHref, plain, SafeLink } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { shownOf } from '../words.ts';

/** Where a quote stands, in words: "README, first paragraph". */
export const placeOf = (t: Translator, source: string, place: string | undefined): string =>
  source === 'known-models'
    ? t('knownSource', t.date(place ?? ''))
    : plain(place ? t('card.place', shownOf(t, source), shownOf(t, place)) : shownOf(t, source), 90);

export function Quoted({ quote, t }: { quote: Quote; t: Translator }) {
  return (
    <figure class="quote">
      <blockquote lang={quote.language}>
        <Outside text={quote.quote} />
      </blockquote>
      <figcaption>
        <SafeLink url={passageHref(quote.url, quote.quote)} quote={quote.quote}>
          <bdi>{placeOf(t, quote.source, quote.place)}</bdi>
        </SafeLink>
      </figcaption>
    </figure>
  );
}
