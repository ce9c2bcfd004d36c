/** Shapes of messages, checked where they arrive: a page may have forged its content script (zod/mini, background only). */
import * as z from 'zod/mini';
import {
  LANGUAGES,
  LIST_FIELDS,
  LIST_SORTS,
  MAX_LISTED,
  PROBLEM_CODES,
  REPORT_ABOUT,
  type Reading,
} from '../model/index.ts';
import { EVERY_SITE, siteOf } from '../sites/everywhere.ts';
import { listsOn } from '../sites/lists.ts';
import { type Request, SENDERS } from './messages.ts';

const short = z.string().check(z.maxLength(300));
const line = z.string().check(z.maxLength(4000));
const lines = z.array(line).check(z.maxLength(2000));

const address = line.check(z.refine((text) => URL.canParse(text)));
const link = z.object({ text: z.string().check(z.maxLength(20_000)), href: address });
const block = z.object({
  kind: z.enum(['heading', 'paragraph', 'item', 'cell', 'quote', 'code', 'image']),
  text: z.string().check(z.maxLength(2_100_000)),
  level: z.optional(z.number()),
  row: z.optional(z.number()),
  column: z.optional(z.number()),
  head: z.optional(z.boolean()),
  strong: z.optional(z.boolean()),
  struck: z.optional(z.boolean()),
  links: z.optional(z.array(link).check(z.maxLength(2000))),
});

const document = z.object({
  kind: z.enum(['model-card', 'readme', 'gate', 'about', 'license-file', 'use-policy', 'notice', 'page']),
  url: line,
  path: z.optional(line),
  blocks: z.array(block).check(z.maxLength(200_000)),
  truncated: z.optional(z.boolean()),
});

const model = z.object({
  id: short,
  uid: z.optional(short),
  licenses: lines,
  licenseName: z.optional(z.string()),
  licenseLink: z.optional(z.string()),
  baseModels: lines,
  baseRelation: z.optional(z.enum(['finetune', 'adapter', 'merge', 'quantized', 'unknown'])),
  datasets: lines,
  library: z.optional(line),
  pipelineTag: z.optional(line),
  tags: lines,
  gated: z.union([z.literal(false), z.literal('auto'), z.literal('manual')]),
  gatePrompt: z.optional(z.string()),
  gateExcludesEu: z.optional(z.boolean()),
  private: z.boolean(),
  disabled: z.boolean(),
  cardExists: z.boolean(),
  architectures: lines,
  modelType: z.optional(line),
  hasParameters: z.boolean(),
  quantized: z.boolean(),
  files: z.optional(z.array(line).check(z.maxLength(5000))),
});

const repository = z.object({
  files: z.optional(z.array(z.object({ path: line, type: z.enum(['file', 'directory']) })).check(z.maxLength(5000))),
  ref: line,
  about: z.optional(z.string()),
  homepage: z.optional(z.string()),
  topics: lines,
  licenseLabel: z.optional(z.string()),
  isFork: z.boolean(),
  isArchived: z.optional(z.boolean()),
});

const problem = z.object({
  code: z.enum(PROBLEM_CODES),
  about: z.optional(line),
  retryAfter: z.optional(z.number()),
  read: z.optional(z.number()),
  detail: z.optional(line),
});

const reading = z.object({
  subject: z.object({
    site: z.string().check(z.refine((site) => EVERY_SITE.some(({ id }) => id === site))),
    id: short,
    name: short,
    owner: z.optional(short),
  }),
  url: line,
  title: line,
  view: z.enum(['card', 'files', 'file', 'community', 'other']),
  documents: z.array(document).check(z.maxLength(20)),
  model: z.optional(model),
  repository: z.optional(repository),
  language: z.optional(short),
  problems: z.array(problem).check(z.maxLength(50)),
  took: z.optional(z.number()),
});

/** A page's reading has no raw texts: those come with look-ups. */
type PageReading = Omit<Reading, 'documents'> & { documents: Omit<Reading['documents'][number], 'raw'>[] };
/** Every field there and required, so that one that only the type or only the schema has is seen. */
type Whole<T> = T extends readonly (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<T[Key]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** The schema above and the type `Reading` say the same: `tsc` stops here when they do not. */
export const SCHEMA_IS_THE_TYPE: Same<Whole<z.infer<typeof reading>>, Whole<PageReading>> = true;

const settings = z.partial(
  z.object({
    lookups: z.enum(['off', 'site', 'linked']),
    acceptOpenTerms: z.boolean(),
    records: z.boolean(),
    paused: z.boolean(),
    pausedHosts: z.array(short).check(z.maxLength(1000)),
    listMarks: z.boolean(),
    toolbarOnly: z.boolean(),
    showClaim: z.boolean(),
    showUse: z.boolean(),
    language: z.enum(['auto', ...LANGUAGES]),
    history: z.boolean(),
  }),
);

const listQuery = z.object({
  terms: z.array(z.object({ field: z.enum(LIST_FIELDS), value: short })).check(z.maxLength(40)),
  sort: z.optional(z.enum(LIST_SORTS)),
  limit: z.int().check(z.gte(1), z.lte(MAX_LISTED)),
});

/** A key of locales: the popup shows its text, and no words of the sender's. */
const reason = z.string().check(z.regex(/^notModel\.[a-z-]{1,40}$/));

const request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('assess'), reading, turn: z.optional(short) }),
  z.object({ type: z.literal('no-label'), reason: z.optional(reason), problem: z.optional(problem) }),
  z.object({ type: z.literal('reading') }),
  z.object({ type: z.literal('card') }),
  z.object({ type: z.literal('hide-here') }),
  z.object({ type: z.literal('settings'), change: settings }),
  z.object({ type: z.literal('report'), tabId: z.optional(z.int()), about: z.optional(z.enum(REPORT_ABOUT)) }),
  z.object({ type: z.literal('show-label'), tabId: z.int(), show: z.boolean() }),
  z.object({ type: z.literal('options') }),
  z.object({ type: z.literal('clear'), what: z.enum(['cache', 'history']) }),
  z.object({ type: z.literal('list'), query: listQuery }),
]);

/** Who sends: `content` a page's script in its top frame, `own` one of the extension's pages. */
export interface Sender {
  kind: 'content' | 'own';
  /** Address of the page, for content scripts. */
  url?: string;
}

const hostOf = (url: string | undefined): string | undefined => {
  try {
    const { protocol, hostname } = new URL(url ?? '');
    return protocol === 'https:' ? hostname : undefined;
  } catch {
    return undefined;
  }
};

/** Does a script on `url` speak of a page of its own host: the subject, its address and all that was read of it? */
function isOwnPage({ subject, url: address, documents, model, repository }: Reading, url: string | undefined): boolean {
  const host = hostOf(url);
  if (host === undefined) return false;
  // A script on one site may not speak for another.
  const site = siteOf(subject);
  if (!site.isAt(host)) return false;
  const known = site.host;
  const home = known ?? host;
  if (known !== undefined && host.replace(/^www\./, '') !== known) return false;
  if (hostOf(address) !== home || documents.some((each) => hostOf(each.url) !== home)) return false;
  if (known !== undefined) return true;
  // On a page that is a text alone there is neither a hub's record nor a file list.
  if (model || repository) return false;
  return address === `https://${subject.id}` && subject.id.split(/[/?]/)[0] === host;
}

const hasLists = (url: string | undefined): boolean => listsOn(hostOf(url) ?? '') !== undefined;

/** Reads a message. Out: the message, or undefined when its name, its shape or its sender is not as agreed. */
export function readMessage(message: unknown, sender: Sender): Request | undefined {
  const parsed = z.safeParse(request, message);
  if (!parsed.success) return undefined;
  const value = parsed.data as Request;
  if (!SENDERS[value.type].includes(sender.kind)) return undefined;
  if (value.type === 'assess' && !isOwnPage(value.reading, sender.url)) return undefined;
  if (value.type === 'list' && !hasLists(sender.url)) return undefined;
  return value;
}
