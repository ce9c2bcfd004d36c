/** What may stand above the `---` of a page's file, by site; explained for people in pages/README.md. */
import * as z from 'zod/mini';
import { OUTCOMES } from '../../lib/model/schema.ts';
import type { AnyPage, Expectation, File, GithubPage, HubPage, VendorPage } from './page.ts';

/** The fields of a type, so that none is forgotten and none is invented. */
type Fields<T, Elsewhere extends string> = { [Key in keyof Omit<T, Elsewhere>]-?: z.core.$ZodType<T[Key & keyof T]> };

const CLAIMS = ['open-source-open-data', 'open-source', 'open-weights', 'open', 'weights-available', 'none'] as const;
const RELATIONS = ['matches', 'above', 'unproven', 'below', 'unspecific', 'no-claim'] as const;
const LAYOUTS = ['article', 'hero', 'docs', 'plain', 'cards', 'pictures', 'repository'] as const;

const text = z.string();
const texts = z.array(z.string());
const record = z.record(z.string(), z.unknown());
/** What is seldom so is written only where it is. */
const yes = z.literal(true);

/** `README.md`, or `LICENSE: its text`. */
const file = z.union([
  text,
  z.pipe(
    z.record(z.string(), z.string()).check(z.refine((entry) => Object.keys(entry).length === 1)),
    z.transform((entry): File => ({ path: Object.keys(entry)[0] ?? '', text: Object.values(entry)[0] ?? '' })),
  ),
]);

const expect = z.strictObject({
  outcome: z.enum([...OUTCOMES, 'absent']),
  doubt: z.optional(yes),
  claim: z.optional(z.enum(CLAIMS)),
  relation: z.optional(z.enum(RELATIONS)),
  says: z.optional(texts),
} satisfies Fields<Expectation, never>);

const hub = {
  library: z.optional(text),
  tags: z.optional(texts),
  cardData: z.optional(record),
  model: z.optional(record),
  files: z.optional(z.array(file)),
  gated: z.optional(z.enum(['auto', 'manual'])),
  gateNotice: z.optional(text),
  dark: z.optional(yes),
  licenseWord: z.optional(text),
  dataSets: z.optional(z.record(z.string(), z.union([z.literal(404), record]))),
  recordOnly: z.optional(yes),
  expect,
} satisfies Fields<HubPage, 'site' | 'id' | 'card'>;

const github = {
  about: z.optional(text),
  topics: z.optional(texts),
  files: z.array(file),
  licenseLabel: z.optional(text),
  dark: z.optional(yes),
  router: z.optional(texts),
  hydrates: z.optional(yes),
  expect,
} satisfies Fields<GithubPage, 'site' | 'id' | 'readme'>;

const vendor = {
  layout: z.enum(LAYOUTS),
  title: text,
  heading: z.optional(text),
  description: z.optional(text),
  lang: z.optional(text),
  dark: z.optional(yes),
  late: z.optional(z.number()),
  hydrates: z.optional(yes),
  router: z.optional(texts),
  expect,
} satisfies Fields<VendorPage, 'site' | 'url' | 'body'> & Fields<AnyPage, 'site' | 'url' | 'body'>;

const address = z.string();

/** By the folder that a page's file stands in. */
export const FIELDS = {
  huggingface: z.strictObject({ address, ...hub }),
  github: z.strictObject({ address, ...github }),
  vendors: z.strictObject({ address, ...vendor }),
  'any-page': z.strictObject({ address, ...vendor }),
} as const;

export type Folder = keyof typeof FIELDS;
