/** The browser, for content scripts: the native API, without the polyfill's weight (ARCHITECTURE.md, budgets). */
import { DEFAULT_SETTINGS, type ListQuery, type Settings } from '../model/index.ts';
import { isHostOf } from './match-pattern.ts';
import {
  AGAIN,
  type AssessReply,
  type AssessRequest,
  type FirstMessage,
  type ListReply,
  type Request,
  type TakenBackMessage,
} from './messages.ts';
import { OLD_KEY, repairSettings, SETTINGS_KEY, storedIn } from './settings/index.ts';

interface NativeApi {
  runtime?: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(handle: (message: unknown) => void): void };
  };
  storage?: {
    local: { get(keys: string[]): Promise<Record<string, unknown>> };
    onChanged: { addListener(handle: (changes: Record<string, unknown>, area: string) => void): void };
  };
}

const api = (): NativeApi => {
  const scope = globalThis as unknown as { browser?: NativeApi; chrome?: NativeApi };
  // Where a browser has no `browser` of its own, a page's `<a id=browser>` is found under that name (SECURITY.md, row 11).
  const isOwn = typeof scope.browser?.runtime?.sendMessage === 'function';
  return (isOwn ? scope.browser : scope.chrome) ?? {};
};

/** False once the extension was updated or removed under an open page: then nothing answers any more. */
export const isAlive = (): boolean => {
  try {
    return api().runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/** An answer is waited for this long; two such waits without one are the end. */
const DEADLINE = 30_000;

/** Milliseconds before each try: a background script that dies is followed by one that may die too, or take long to start. */
const TRIES = [0, 400, 1500, 4000] as const;

/**
 * Sends a message, and which page it is of: by itself a browser names the address that was loaded, not the one that a router
 * went on to. Out: undefined when nobody answers in time. A background script that ended is asked again, as long as that `isWanted`.
 */
export async function send(request: Request, isWanted = () => true): Promise<unknown> {
  const message = { ...request, page: location.href };
  const begun = performance.now();
  for (const wait of TRIES) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (!isAlive() || !isWanted() || performance.now() - begun > 2 * DEADLINE) return undefined;
    try {
      const deadline = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), DEADLINE));
      const reply = await Promise.race([api().runtime?.sendMessage(message), deadline]);
      if (reply !== undefined || request.type !== 'assess') return reply;
    } catch {
      // "Receiving end does not exist", or the worker died while it worked: the next round asks a new one.
    }
  }
  return undefined;
}

/** Who waits for a first label, and the turn that it is asked in. */
let waiting: { turn: string; onFirst: (first: FirstMessage) => void } | undefined;
let hears = false;

/** Hears first labels from the first asking on. Pages cannot send one; that of a turn that is over is nobody's. */
function hearFirst(): void {
  if (hears) return;
  hears = true;
  api().runtime?.onMessage.addListener((message) => {
    const { type, turn } = (message ?? {}) as Partial<FirstMessage>;
    if (type !== 'first' || !waiting || turn !== waiting.turn) return;
    const { onFirst } = waiting;
    // A background script that died, and was asked anew, would say it a second time.
    waiting = undefined;
    onFirst(message as FirstMessage);
  });
}

/**
 * Has a reading judged. `onFirst` is called at most once, before the answer, where look-ups take their time.
 * Out: undefined when nobody answers in time.
 */
export async function assess(
  request: AssessRequest,
  onFirst?: (first: FirstMessage) => void,
): Promise<AssessReply | undefined> {
  const turn = crypto.randomUUID();
  if (onFirst) {
    hearFirst();
    waiting = { turn, onFirst };
  }
  const reply = (await send(onFirst ? { ...request, turn } : request)) as AssessReply | undefined;
  if (waiting?.turn === turn) waiting = undefined;
  return reply;
}

export const askList = (query: ListQuery): Promise<ListReply | undefined> =>
  send({ type: 'list', query }) as Promise<ListReply | undefined>;

/** Has the card's script put into this page; answers what it left under `key`, or undefined when that failed. */
export async function loadScript(key: symbol): Promise<unknown> {
  const left = (): unknown => (globalThis as unknown as Record<symbol, unknown>)[key];
  if (left() === undefined) await send({ type: 'card' });
  return left();
}

/** Settings as stored; defaults when they cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    return repairSettings(storedIn((await api().storage?.local.get([SETTINGS_KEY, OLD_KEY])) ?? {}));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Calls back when the reader changed a setting, in this tab or another. */
export function onSettingsChange(handle: () => void): void {
  api().storage?.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.hasOwn(changes, SETTINGS_KEY)) handle();
  });
}

/**
 * What the background script tells a page's script besides first labels; pages cannot send such messages. `again`: the page is to be judged
 * again, for the reader asked for its label. `takenBack`: the reader took the page's site back, wherever that was done.
 */
export function onTold(again: () => void, takenBack: () => void): void {
  api().runtime?.onMessage.addListener((message) => {
    const { hosts } = (message ?? {}) as Partial<TakenBackMessage>;
    if (message === AGAIN) again();
    else if (hosts && isHostOf(location.hostname, hosts)) takenBack();
  });
}
