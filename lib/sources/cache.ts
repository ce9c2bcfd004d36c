/** What a look-up cache is, and one in memory. The one that outlives the background script is in lib/platform. */

export interface Cached {
  /** Milliseconds since 1970 after which the entry counts no more. */
  until: number;
  value: unknown;
}

export interface Cache {
  get(key: string): Promise<Cached | undefined>;
  set(key: string, entry: Cached): Promise<void>;
}

/** A bounded cache for one process: the command line, private windows, tests. */
export function memoryCache(limit = 300): Cache {
  const entries = new Map<string, Cached>();
  return {
    async get(key) {
      return entries.get(key);
    },
    async set(key, entry) {
      entries.delete(key);
      entries.set(key, entry);
      const oldest = entries.keys().next().value;
      if (entries.size > limit && oldest !== undefined) entries.delete(oldest);
    },
  };
}
