/** Turns with a clock and a browser that the test moves: no time passes but that of steps. */
import { describe, expect, it } from 'vitest';
import { inTurns, type Steps } from '../model/index.ts';
import { Gone, type Page, type Turn, Turns } from './turns.ts';

/** A browser in which each step of work takes its milliseconds, and looks that tell what the test says. */
function browser(look?: (pages: readonly Page[]) => ReadonlyMap<number, 'front' | 'behind' | 'gone'>) {
  let time = 0;
  const calls: (() => void)[] = [];
  const turns = new Turns({
    now: () => time,
    later: (go) => void calls.push(go),
    ...(look && { look: async (pages: readonly Page[]) => look(pages) }),
  });
  const done: string[] = [];
  function* steps(count: number, ms: number): Steps<void> {
    for (let at = 0; at < count; at++) {
      time += ms;
      yield;
    }
  }
  const work = async (name: string, turn: Turn, count: number, ms = 5): Promise<void> => {
    await turn.pause();
    await inTurns(steps(count, ms), turn.pause).then(
      () => done.push(`${name} at ${time}`),
      (error) => done.push(error instanceof Gone ? `${name} is gone` : String(error)),
    );
    turn.end();
  };
  /** What came in is heard, over and over, until nobody waits. */
  const settle = async (rounds = 10_000): Promise<void> => {
    for (let round = 0; round < rounds; round++) {
      await new Promise((go) => setImmediate(go));
      const call = calls.shift();
      if (!call) return;
      call();
    }
  };
  return { turns, work, settle, done, time: () => time };
}

const atOf = (done: readonly string[], name: string): number =>
  Number(done.find((each) => each.startsWith(`${name} at`))?.split(' at ')[1]);

describe('turns', () => {
  it('give a page its label beside three that take a thousand times as long', async () => {
    const { turns, work, settle, done, time } = browser();
    for (const tabId of [1, 2, 3]) void work(`long ${tabId}`, turns.begin({ tabId, front: false }), 4000);
    await settle(60);
    const asked = time();
    void work('short', turns.begin({ tabId: 4, front: false }), 4);
    await settle();
    expect(done[0]).toMatch(/^short/);
    // Its own 20 ms, and the slice that was under way.
    expect(atOf(done, 'short') - asked).toBeLessThan(100);
    expect(done).toHaveLength(4);
  });

  it('come to the newest tab in front first, until it has had its share', async () => {
    const { turns, work, settle, done } = browser();
    void work('behind', turns.begin({ tabId: 1, front: false }), 20);
    void work('front', turns.begin({ tabId: 2, front: true }), 40);
    void work('newest', turns.begin({ tabId: 3, front: true }), 40);
    void work('greedy', turns.begin({ tabId: 4, front: true }), 1000);
    await settle();
    expect(done.map((each) => each.split(' ')[0])).toEqual(['newest', 'front', 'behind', 'greedy']);
  });

  it('are not waited for by whoever works alone', async () => {
    const { turns, work, settle, done } = browser();
    void work('one', turns.begin({ tabId: 1, front: true }), 100);
    await settle();
    expect(done).toEqual(['one at 500']);
  });

  it('end for a page whose tab shows another, is closed, or asks anew', async () => {
    const { turns, work, settle, done } = browser();
    void work('closed', turns.begin({ tabId: 1, front: false }), 500);
    void work('first', turns.begin({ tabId: 2, front: false }), 500);
    await settle(10);
    turns.drop(1);
    void work('second', turns.begin({ tabId: 2, front: false }), 10);
    await settle();
    expect([...done].sort()).toEqual(['closed is gone', 'first is gone', expect.stringMatching(/^second at/)]);
  });

  it('are given by what tabs show now: a page is gone once it was missed twice', async () => {
    let looks = 0;
    const { turns, work, settle, done } = browser(() => {
      looks += 1;
      return new Map([
        [1, 'gone'],
        [2, 'behind'],
        [3, looks > 1 ? 'front' : 'behind'],
      ] as const);
    });
    void work('left', turns.begin({ tabId: 1, front: true }), 2000);
    void work('stays', turns.begin({ tabId: 2, front: false }), 45);
    void work('came to the front', turns.begin({ tabId: 3, front: false }), 45);
    await settle();
    expect(done.map((each) => each.replace(/ at .*/, ''))).toEqual(['left is gone', 'came to the front', 'stays']);
  });

  it('are not held by whoever waits for the network', async () => {
    const { turns, work, settle, done } = browser();
    const slow = turns.begin({ tabId: 1, front: true });
    await Promise.all([slow.pause(), settle(1)]);
    let answer: () => void = () => {};
    const asked = slow.away(new Promise<void>((go) => (answer = go)));
    void work('other', turns.begin({ tabId: 2, front: false }), 10);
    await settle();
    expect(done).toEqual(['other at 50']);
    answer();
    await asked;
    expect(slow.used).toBe(0);
  });

  it('may be waited for twice by one page: a first label is judged while more is looked up', async () => {
    const { turns, work, settle, done } = browser();
    const turn = turns.begin({ tabId: 1, front: false });
    void work('other', turns.begin({ tabId: 2, front: false }), 50);
    let both = 0;
    const part = async (): Promise<void> => {
      await turn.pause();
      both += 1;
    };
    void Promise.all([part(), part()]);
    await settle();
    expect(both).toBe(2);
    expect(done).toHaveLength(1);
  });
});
