/** Words for people: looks up flat keys, fills $1..$9, chooses plurals. Lists, dates and durations by Intl. */

export type Messages = Readonly<Record<string, string>>;

export interface Translator {
  (key: string, ...values: (string | number)[]): string;
  /** Is there a text under this key? */
  has(key: string): boolean;
  plural(key: string, count: number): string;
  list(items: readonly string[]): string;
  date(iso: string): string;
  /** "5 minutes" for seconds. */
  duration(seconds: number): string;
  language: string;
  /** The way the language is written. */
  direction: 'ltr' | 'rtl';
}

/** Languages written from right to left. Intl knows them too, but not in every browser. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** The last part of a key as words: what is shown rather than nothing when a text is missing. */
const fallback = (key: string): string => (key.split('.').at(-1) ?? key).replace(/[-_]/g, ' ');

const fill = (text: string, values: readonly (string | number)[]): string =>
  text.replace(/\$([1-9])/g, (_, digit: string) => String(values[Number(digit) - 1] ?? ''));

/** A day without a time: `2026-05-29`. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** A day without a time is that day everywhere; a moment is shown in the reader's own time. */
const zoneOf = (iso: string): { timeZone?: string } => (isDay(iso) ? { timeZone: 'UTC' } : {});

/** In: flat messages (`a.b.c`) and their language (BCP 47). Out: a translator; a missing key yields readable words. */
export function createTranslator(messages: Messages, language: string): Translator {
  const text = (key: string): string | undefined => (Object.hasOwn(messages, key) ? messages[key] : undefined);
  const t = (key: string, ...values: (string | number)[]): string => fill(text(key) ?? fallback(key), values);
  return Object.assign(t, {
    language,
    direction: RIGHT_TO_LEFT.test(language) ? ('rtl' as const) : ('ltr' as const),
    has: (key: string) => text(key) !== undefined,
    plural: (key: string, count: number) => {
      const form = new Intl.PluralRules(language).select(count);
      const number = new Intl.NumberFormat(language).format(count);
      return fill(text(`${key}.${form}`) ?? text(`${key}.other`) ?? fallback(key), [number]);
    },
    list: (items: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
    date: (iso: string) => {
      const date = new Date(iso);
      return Number.isNaN(date.valueOf())
        ? iso
        : new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...zoneOf(iso) }).format(date);
    },
    duration: (seconds: number) => {
      const minutes = Math.max(1, Math.ceil(seconds / 60));
      return new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);
    },
  });
}
