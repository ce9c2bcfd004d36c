/** Many pages in a row in one browser: what the background script and pages hold must not grow, and no console may complain. */
import { startMeasured } from '../browsers/measured.ts';
import { serve } from '../server/https.ts';
import { ReplicaSite } from '../server/replica-site.ts';
import { addressOf, generateWeb, PAGES } from '../web/generate.ts';

export interface Sample {
  /** Pages loaded or routed to so far. */
  pages: number;
  /** Bytes after a collection. */
  workerHeap: number;
  pageHeap: number;
  nodes: number;
  listeners: number;
}

export interface Soak {
  samples: Sample[];
  errors: string[];
  /** Model pages on which no label came. */
  missed: string[];
}

const MERIDIAN = 'https://github.com/meridian-ai/Meridian-2';
const ROUTE = ['/openmeadow/clover', '/toolsmith/spanner'];

/**
 * Visits `pages` pages of our replica web, every fourth by the site's own router in the page that is shown; takes a sample on
 * the same page `samples` times.
 */
export async function soak(pages: number, samples: number): Promise<Soak> {
  const server = await serve(new ReplicaSite([generateWeb('.output/web-soak')]));
  const measured = await startMeasured(server.port);
  const { page, errors } = measured;
  const shown = PAGES.filter((each) => !('recordOnly' in each && each.recordOnly));
  const found: Soak = { samples: [], errors, missed: [] };
  const between = Math.max(1, Math.floor(pages / samples));
  let done = 0;
  try {
    while (done < pages) {
      const each = shown[done % shown.length] as (typeof shown)[number];
      if (each.site === 'github' && `https://github.com/${each.id}` === MERIDIAN) {
        await page.goto(MERIDIAN);
        await measured.labelled();
        for (const path of [...ROUTE, ...ROUTE]) {
          await page.evaluate((to) => {
            const link = document.createElement('a');
            link.className = 'router';
            link.href = to;
            document.body.append(link);
            link.click();
            link.remove();
          }, path);
          await new Promise((wait) => setTimeout(wait, 350));
          done += 1;
        }
      } else {
        await page.goto(addressOf(each));
        if (each.expect.outcome === 'absent' || each.expect.doubt) await new Promise((wait) => setTimeout(wait, 120));
        else if (!(await measured.labelled())) found.missed.push(addressOf(each));
      }
      done += 1;
      if (Math.floor(done / between) > found.samples.length) {
        await page.goto('https://huggingface.co/alpenglow/ridge-7b');
        await measured.labelled();
        const counts = await measured.counts();
        found.samples.push({
          pages: done,
          workerHeap: await measured.workerHeap(),
          pageHeap: counts.JSHeapUsedSize ?? 0,
          nodes: counts.Nodes ?? 0,
          listeners: counts.JSEventListeners ?? 0,
        });
      }
    }
  } finally {
    await measured.close();
    await server.close();
  }
  return found;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** By what factor each measure grew: the median of the last third of samples by that of the second, when all is warm. */
export function growth({ samples }: Soak): Record<Exclude<keyof Sample, 'pages'>, number> {
  const third = Math.floor(samples.length / 3);
  const of = (key: keyof Sample, from: number, to: number): number =>
    median(samples.slice(from, to).map((each) => each[key]));
  const factor = (key: keyof Sample): number => of(key, 2 * third, samples.length) / of(key, third, 2 * third);
  return {
    workerHeap: factor('workerHeap'),
    pageHeap: factor('pageHeap'),
    nodes: factor('nodes'),
    listeners: factor('listeners'),
  };
}
