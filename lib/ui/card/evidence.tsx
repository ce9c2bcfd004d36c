/** A quotation with its place, linked to the passage. */
import { type Quote, RECORDS_PAGE } from '../../model/index.ts';
import { issueAddress } from '../issue.ts';
import { Outside, passageHref, plain, SafeLink } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { shownOf } from '../words.ts';

/** Where a quote stands, in words: "README, first paragraph". */
export const placeOf = (t: Translator, source: string, place: string | undefined): string =>
  source === 'known-models' || source === 'release-record'
    ? t(source === 'known-models' ? 'knownSource' : 'record.source', t.date(place ?? ''))
    : plain(place ? t('card.place', shownOf(t, source), shownOf(t, place)) : shownOf(t, source), 90);

export function Quoted({ quote, t }: { quote: Quote; t: Translator }) {
  return (
    <figure class={quote.record ? 'quote record' : 'quote'}>
      <blockquote lang={quote.language}>
        <Outside text={quote.quote} />
      </blockquote>
      <figcaption>
        <SafeLink url={passageHref(quote.url, quote.quote)} quote={quote.quote}>
          <bdi>{placeOf(t, quote.source, quote.place)}</bdi>
        </SafeLink>
        {quote.record && <RecordLinks record={quote.record} source={quote.url} t={t} />}
      </figcaption>
    </figure>
  );
}

/** To a record's line, where anyone can correct it, and to a form that asks whether it still holds. */
function RecordLinks({ record, source, t }: { record: NonNullable<Quote['record']>; source: string; t: Translator }) {
  const line = `${RECORDS_PAGE}#L${record.line}`;
  return (
    <span class="record-links">
      <SafeLink url={line}>{t('record.line')}</SafeLink>{' '}
      <SafeLink url={issueAddress(t('record.askTitle', record.id), `${line}\n${source}\n`)}>{t('record.ask')}</SafeLink>
    </span>
  );
}
