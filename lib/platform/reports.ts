/**
 * Assessments whose report was opened, for as long as the browser runs: a report survives a reload and the background
 * script's death, and shows what its reader saw though the tab has moved on.
 */
import type { Assessment } from '../model/index.ts';
import { isAssessment } from './kept-shape.ts';
import type { Store } from './settings/index.ts';

const KEY = 'reports';
const MAX_REPORTS = 12;

export interface KeptReport {
  id: string;
  assessment: Assessment;
  /** Opened from a private window: its page gets no telling title. */
  private: boolean;
}

export interface Reports {
  keep(report: KeptReport): Promise<void>;
  /** Out: undefined for a report that is not kept, `damaged` for one that is and cannot be read. */
  get(id: string): Promise<KeptReport | 'damaged' | undefined>;
  clear(): Promise<void>;
}

const isReport = (value: unknown): value is KeptReport =>
  typeof value === 'object' && value !== null && isAssessment((value as Partial<KeptReport>).assessment);

/** In: `storage.session`. The oldest report goes when there are too many. */
export function reportStore(store: Store): Reports {
  let writing: Promise<unknown> = Promise.resolve();
  const stored = async (): Promise<unknown> => (await store.get(KEY))[KEY];
  const list = (kept: unknown): KeptReport[] => (Array.isArray(kept) ? kept.filter(isReport) : []);
  return {
    keep: (report) => {
      const done = writing.then(async () =>
        store.set({ [KEY]: [...list(await stored()), report].slice(-MAX_REPORTS) }),
      );
      writing = done.catch(() => {});
      return done;
    },
    get: async (id) => {
      const kept = await stored();
      const report = list(kept).find((each) => each.id === id);
      const isDamaged = kept !== undefined && !(Array.isArray(kept) && kept.every(isReport));
      return report ?? (isDamaged ? 'damaged' : undefined);
    },
    clear: () => store.set({ [KEY]: [] }),
  };
}
