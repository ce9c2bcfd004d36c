/** A quotation with its place, linked to the passage. */
import type { ComponentChildren } from 'preact';
import { type Quote, RECORDS_PAGE } from '../../model/index.ts';
import { issueAddress } from '../issue.ts';
import { fieldsOf, shownWords, stretches } from '../quotation.ts';
import { Outside, passageHref, plain, SafeLink } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { shownOf } from '../words.ts';

/** Where a quote stands, in words: "README, first paragraph". */
export const placeOf = (t: Translator, source: string, place: string | undefined): string =>
  source === 'known-models' || source === 'release-record'
    ? t(source === 'known-models' ? 'knownSource' : 'record.source', t.date(place ?? ''))
    : plain(place ? t('card.place', shownOf(t, source), shownOf(t, place)) : shownOf(t, source), 90);

interface QuotedProps {
  quote: Quote;
  t: Translator;
  /** Words of it that decide, as they stand there. */
  marked?: readonly string[] | undefined;
  /** A remark beside the place. */
  children?: ComponentChildren;
}

/** Our words for fields of a page's metadata. */
const FIELDS: ReadonlySet<string> = new Set([
  'license',
  'license_name',
  'license_link',
  'tags',
  'base_model',
  'library_name',
  'datasets',
]);

/** What a metadata field says, without its form. */
function Fields({ fields, t }: { fields: readonly (readonly [string, string])[]; t: Translator }) {
  return (
    <>
      {fields.map(([key, value]) => (
        <span class="field" key={key}>
          <span class="muted">{FIELDS.has(key) ? t(`field.${key}`) : key}</span> <Outside text={value} max={200} />
        </span>
      ))}
    </>
  );
}

export function Quoted({ quote, t, marked = [], children }: QuotedProps) {
  const isField = quote.place === 'metadata' || quote.source === 'metadata';
  const fields = isField ? fieldsOf(quote.quote) : undefined;
  return (
    <figure class={quote.record ? 'quote record' : 'quote'}>
      <blockquote lang={quote.language}>
        {fields ? (
          <Fields fields={fields} t={t} />
        ) : (
          <bdi dir="auto">
            {stretches(plain(shownWords(quote.quote)), marked).map((part) =>
              part.marked ? <b>{part.text}</b> : part.text,
            )}
          </bdi>
        )}
      </blockquote>
      <figcaption>
        <SafeLink url={passageHref(quote.url, quote.quote)} quote={quote.quote}>
          <bdi>{placeOf(t, quote.source, quote.place)}</bdi>
        </SafeLink>
        {children}
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
