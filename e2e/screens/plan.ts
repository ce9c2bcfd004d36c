/** Which screens are looked at: every surface, in every language, theme and width in which it may go wrong. */
import { LANGUAGES } from '../../lib/model/settings.ts';

export type Theme = 'light' | 'dark' | 'forced';

/** One way to see a surface. Width in CSS pixels. */
export interface View {
  language: (typeof LANGUAGES)[number];
  theme: Theme;
  width: number;
}

/** Pages of the replica web on which chip and card are shown. */
export const SITES = {
  'hugging-face': 'https://huggingface.co/alpenglow/ridge-7b',
  restricted: 'https://huggingface.co/alpenglow/ridge-7b-chat',
  doubt: 'https://huggingface.co/tidewater/galley',
  known: 'https://huggingface.co/tidewater/estuary-3b',
  record: 'https://huggingface.co/LLM360/Amber',
  data: 'https://huggingface.co/lichen-lab/shrub-1b',
  github: 'https://github.com/openmeadow/clover',
  vendor: 'https://allenai.org/blog/sequoia',
} as const;

export type SiteName = keyof typeof SITES;

/** Sites that are allowed before: vendors' pages have no label until their reader allows them. */
export const GRANTS = ['https://allenai.org/*'] as const;

export const OWN_PAGES = ['popup', 'readings', 'options', 'welcome', 'report'] as const;
export type OwnPage = (typeof OWN_PAGES)[number];

/** Every surface, by the first part of its screenshots' names. */
export const SURFACES: readonly string[] = [
  ...Object.keys(SITES).flatMap((site) => [`${site}-chip`, `${site}-card`]),
  ...OWN_PAGES,
];

export const WIDE = 1280;

/** Every language light and dark, wide and as on a telephone; the narrowest and forced colors where words are longest or plain. */
export const VIEWS: readonly View[] = [
  ...LANGUAGES.flatMap((language) =>
    (['light', 'dark'] as const).flatMap((theme) => [WIDE, 390].map((width) => ({ language, theme, width }))),
  ),
  ...(['en', 'de', 'ja'] as const).map((language) => ({ language, theme: 'light' as const, width: 320 })),
  ...[WIDE, 390].map((width) => ({ language: 'en' as const, theme: 'forced' as const, width })),
];

/** A screenshot's name, which `--only` looks through: `hugging-face-card.de.dark.390`. */
export const nameOf = (surface: string, { language, theme, width }: View): string =>
  [surface, language, theme, width].join('.');
