/** A change that a person made is not lost with the script that was to keep it. */
import { describe, expect, it, vi } from 'vitest';
import { untilAnswered } from './until-answered.ts';

const dead = (): Promise<never> =>
  Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

describe('asking until there is an answer', () => {
  it('asks once where it is answered', async () => {
    const ask = vi.fn(async () => ({ lookups: 'off' }));
    expect(await untilAnswered(ask, [0, 0])).toEqual({ lookups: 'off' });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks again after a script that died, before or while it answered', async () => {
    const ask = vi
      .fn<() => Promise<unknown>>()
      .mockImplementationOnce(dead)
      .mockImplementationOnce(async () => undefined)
      .mockImplementationOnce(async () => ({ lookups: 'off' }));
    expect(await untilAnswered(ask, [0, 0, 0])).toEqual({ lookups: 'off' });
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('says so in the end', async () => {
    const ask = vi.fn(dead);
    await expect(untilAnswered(ask, [0, 0])).rejects.toThrow('Receiving end');
    expect(ask).toHaveBeenCalledTimes(3);
  });
});
