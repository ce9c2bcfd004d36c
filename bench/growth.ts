/**
 * Does the work grow with the length of what is read, and no faster? Every parser of ours reads every shape of text that is made to take long,
 * at a length and at eight times of it. The work is the processor's, of this thread alone.
 */
import { assessPage } from '../lib/assess/index.ts';
import { htmlBlocks } from '../lib/blocks/index.ts';
import { recognizer } from '../lib/cli/license-index.ts';
import { findRestrictions, readLicenseName } from '../lib/licenses/index.ts';
import type { Reading, TextDocument } from '../lib/model/index.ts';
import { gather, memoryCache } from '../lib/sources/index.ts';
import { markdownBlocks } from '../lib/sources/markdown.ts';
import { SHAPES, type Shape, textOf } from './shapes.ts';

/** Work may grow by this much where the length doubles, and take so many milliseconds a kB. */
const LIMIT = { growth: 2.3, each: 10 } as const;
const SHORTEST = 4000;
const DOUBLINGS = 3;
const LONGEST = SHORTEST * 2 ** DOUBLINGS;
/** Of some times the least: what else the machine does comes on top. */
const TIMES = 3;
/** Less work, in milliseconds, is too little to tell how it grows. */
const TELLING = 12;
/**
 * What takes less is done over and over until it took so many milliseconds, and the mean counts: a garbage collection or a
 * function's compilation of some milliseconds would else be taken for the work, and a tenth of a millisecond for none.
 */
const ENOUGH = 8;
const MOST = 50;

const URL_OF = 'https://huggingface.co/alpenglow/ridge-7b';

function readingOf(text: string): Reading {
  const document: TextDocument = { kind: 'model-card', url: URL_OF, blocks: markdownBlocks(text, URL_OF) };
  const subject = { site: 'huggingface', id: 'alpenglow/ridge-7b', name: 'ridge-7b', owner: 'alpenglow' };
  return { subject, url: URL_OF, title: 'ridge-7b', view: 'card', documents: [document], problems: [] };
}

const judge = (reading: Reading): Promise<unknown> =>
  assessPage(reading, {
    gather: (page) => gather(page, { fetch: fetchNothing, cache: memoryCache(), lookups: 'off', now: () => 0 }),
    recognize: recognizer,
    acceptOpenTerms: false,
    now: new Date(0),
  });

const fetchNothing = async (): Promise<Response> => new Response('', { status: 404 });

/** Each makes what is to be read, which is not counted, and then the work. */
const PARSERS: Readonly<Record<string, (text: string) => () => unknown>> = {
  'Markdown to blocks': (text) => () => markdownBlocks(text, URL_OF),
  'HTML to blocks': (text) => () => htmlBlocks(text, URL_OF),
  'judging a card': (text) => {
    const reading = readingOf(text);
    return () => judge(reading);
  },
  'recognizing a license text': (text) => () => recognizer(text),
  'clauses of a text': (text) => () => findRestrictions(text),
  'name of a license': (text) => () => readLicenseName(text),
};

/** Milliseconds of this thread's work. */
const worked = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** How many texts were read so far. */
let read = 0;

async function least(parser: (text: string) => () => unknown, text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < TIMES; time++) {
    let took = 0;
    let done = 0;
    for (; took < ENOUGH && done < MOST; done++) {
      // What was read a moment ago is kept: a text of its own each time.
      const work = parser(`${text}\nx${++read}`);
      const start = worked();
      await work();
      took += worked() - start;
      if (text.length >= LONGEST && took < TELLING / 4) return took;
    }
    best = Math.min(best, took / done);
  }
  return best;
}

export interface Grown {
  parser: string;
  shape: string;
  /** Times more work for each doubling; 0 where there was too little to tell. */
  growth: number;
  /** Milliseconds a kB, of the longest. */
  each: number;
}

export async function measure(parserName: string, shapeName: string): Promise<Grown> {
  const parser = PARSERS[parserName];
  const shape = SHAPES.find(({ name }) => name === shapeName);
  if (!parser || !shape) throw new Error(`no ${parserName}, or no ${shapeName}`);
  // The longest first: what is compiled on the way is so for both.
  let last = await least(parser, textOf(shape, LONGEST));
  let growth = last < TELLING ? 0 : await growthOf(parser, shape, last);
  // A busy machine makes one of hundreds look dear: of what fails the lesser counts.
  if (growth > LIMIT.growth || last > LIMIT.each * (LONGEST / 1000)) {
    last = Math.min(last, await least(parser, textOf(shape, LONGEST)));
    growth = Math.min(growth, await growthOf(parser, shape, last));
  }
  return { parser: parserName, shape: shapeName, growth, each: last / (LONGEST / 1000) };
}

/** `last`: milliseconds of the longest. */
const growthOf = async (parser: (text: string) => () => unknown, shape: Shape, last: number): Promise<number> =>
  last < TELLING ? 0 : (last / (await least(parser, textOf(shape, SHORTEST)))) ** (1 / DOUBLINGS);

const shown = ({ growth, each }: Grown): string =>
  `${growth === 0 ? 'little work' : `x${growth.toFixed(2)} a doubling`}, ${each.toFixed(2)} ms/kB`;

const fails = ({ growth, each }: Grown): boolean => growth > LIMIT.growth || each > LIMIT.each;

export async function run(): Promise<Record<string, number | string>> {
  const figures: Record<string, number | string> = {};
  for (const parser of Object.keys(PARSERS)) {
    const all: Grown[] = [];
    for (const { name } of SHAPES) all.push(await measure(parser, name));
    const failed = all.filter(fails);
    const dearest = all.reduce((worst, each) => (each.each > worst.each ? each : worst));
    const steepest = all.reduce((worst, each) => (each.growth > worst.growth ? each : worst));
    figures[`${parser}: ${SHAPES.length} shapes, limit x${LIMIT.growth} a doubling, ${LIMIT.each} ms/kB`] =
      failed.length === 0 ? 'ok' : `FAIL (${failed.length})`;
    figures[`${parser}: dearest`] = `${dearest.shape}: ${shown(dearest)}`;
    figures[`${parser}: steepest`] = `${steepest.shape}: ${shown(steepest)}`;
    for (const each of failed) figures[`${parser}: ${each.shape}`] = `${shown(each)} FAIL`;
  }
  return figures;
}
