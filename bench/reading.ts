/**
 * Cost of reading a page and of judging it, by the size of its README; linear, and cut at the reading limit. Beside the time that passes, the
 * work of the processor in judging, against what is aimed at: a busy machine sways it less, but by half all the same.
 */
import { parseHTML } from 'linkedom';
import { hubPage } from '../e2e/web/pages/index.ts';
import { hubHtml } from '../e2e/web/template/huggingface.ts';
import { assessPage } from '../lib/assess/index.ts';
import { recognizer } from '../lib/cli/license-index.ts';
import type { Reading } from '../lib/model/index.ts';
import { MAX_PASSAGES } from '../lib/prose/passages.ts';
import { readerAt } from '../lib/sites/every-reader.ts';
import { gather, memoryCache } from '../lib/sources/index.ts';
import { median, round, timesOf } from './median.ts';

/** No two are the same: nothing that was read a moment ago helps. */
const paragraph = (at: number): string =>
  `Ridge answers question ${at} on huts, paths and weather. It was trained on report ${at} of mountain guides, and it was tested on bulletin ${at} of three winters. Commercial use is allowed in case ${at}.\n\n`;

function page(size: number): Document {
  const first = hubPage('alpenglow/ridge-7b');
  const card = `${first.card}\n\n${Array.from({ length: Math.ceil(size / paragraph(0).length) }, (_, at) => paragraph(at)).join('')}`;
  return parseHTML(hubHtml({ ...first, card })).document as unknown as Document;
}

const URL_OF = new URL('https://huggingface.co/alpenglow/ridge-7b');

const TIMES = 7;

const ms = async (work: () => unknown): Promise<number> => round(median(await timesOf(work, TIMES)));

const judge = (reading: Reading) =>
  assessPage(reading, {
    gather: (each) =>
      gather(each, {
        fetch: async () => new Response('', { status: 404 }),
        cache: memoryCache(),
        lookups: 'off',
        now: () => 0,
      }),
    recognize: recognizer,
    acceptOpenTerms: false,
    now: new Date(0),
  });

/** Milliseconds of the processor's work, all threads together: the least of some times, after as many that warm up. */
async function work(task: () => unknown, times: number): Promise<number> {
  const took: number[] = [];
  for (let at = 0; at < 2 * times; at++) {
    const start = process.cpuUsage();
    await task();
    const { user, system } = process.cpuUsage(start);
    if (at >= times) took.push((user + system) / 1000);
  }
  return Math.min(...took);
}

/** Aims: milliseconds of work for 100 kB, and how much dearer ten times as much may be. */
const AIM = { work: 25, growth: 10 } as const;

const against = (figure: number, aim: number): string =>
  `${round(figure)} (aim: ${aim}${figure <= aim ? '' : ', not reached'})`;

export async function run(): Promise<Record<string, number | string>> {
  const figures: Record<string, number | string> = {};
  const worked: number[] = [];
  for (const [name, size] of [
    ['100 kB', 100_000],
    ['1 MB', 1_000_000],
    ['5 MB', 5_000_000],
  ] as const) {
    const document = page(size);
    const site = readerAt(URL_OF);
    const result = site?.read(document, URL_OF);
    if (!result || !('subject' in result)) throw new Error('not read');
    const characters = result.documents.reduce(
      (sum, { blocks }) => sum + blocks.reduce((all, { text }) => all + text.length, 0),
      0,
    );
    figures[`ms to read a ${name} card (linkedom)`] = await ms(() => site?.read(document, URL_OF));
    figures[`ms to judge it (${characters} characters kept)`] = await ms(() => judge(structuredClone(result)));
    worked.push(await work(() => judge(structuredClone(result)), size > 100_000 ? 3 : 15));
  }
  const [least = 0, more = 0] = worked;
  figures['ms of work to judge 100 kB'] = against(least, AIM.work);
  figures[`times dearer at 1 MB (${MAX_PASSAGES} passages are read)`] = against(more / least, AIM.growth);
  return figures;
}
