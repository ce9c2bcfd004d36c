/**
 * Assessments whose report was opened, for as long as the browser runs: a report survives a reload and the background
 * script's death, and shows what its reader saw though the tab has moved on.
 */
import type { Assessment } from '../model/index.ts';
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
  get(id: string): Promise<KeptReport | undefined>;
}

/** In: `storage.session`. The oldest report goes when there are too many. */
export function reportStore(store: Store): Reports {
  let writing: Promise<unknown> = Promise.resolve();
  const list = async (): Promise<KeptReport[]> => {
    const stored = (await store.get(KEY))[KEY];
    return Array.isArray(stored) ? (stored as KeptReport[]) : [];
  };
  return {
    keep: (report) => {
      const done = writing.then(async () => store.set({ [KEY]: [...(await list()), report].slice(-MAX_REPORTS) }));
      writing = done.catch(() => {});
      return done;
    },
    get: async (id) => (await list()).find((report) => report.id === id),
  };
}
