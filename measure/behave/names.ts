/** The same page under invented names of owner and model: a label may not hang on who it is. */
import licenses from '../../assets/licenses.json' with { type: 'json' };
import type { Fetch } from '../../lib/cli/replica.ts';

const OWNER = 'plimsoria';
const STEM = 'zorvane';

const inCaseOf = (model: string, word: string): string => {
  if (model === model.toUpperCase() && /[A-Z]/.test(model)) return word.toUpperCase();
  return /^[A-Z]/.test(model) ? word[0]?.toUpperCase() + word.slice(1) : word;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every whole word of a text replaced, in its own case. */
const replaced = (text: string, word: string, by: string): string =>
  text.replace(new RegExp(`(?<![\\p{L}])${escaped(word)}(?![\\p{L}])`, 'giu'), (found) => inCaseOf(found, by));

const NAMES = JSON.stringify(licenses).toLowerCase();

/**
 * A web in which one page's owner and model have other names, with the page's new address. Undefined where the name is
 * one that licences are named after, or no word of its own: then it is part of what the page says.
 */
export function renamed(address: string, fetch: Fetch): { address: string; fetch: Fetch } | undefined {
  const [, host, owner, name] = /^https:\/\/(huggingface\.co|github\.com)\/([\w.-]+)\/([\w.-]+)$/.exec(address) ?? [];
  const stem = /^[a-z]{4,}/i.exec(name ?? '')?.[0];
  if (!host || !owner || !name || !stem || owner.length < 4) return undefined;
  if (NAMES.includes(stem.toLowerCase()) || NAMES.includes(owner.toLowerCase())) return undefined;
  if (owner.toLowerCase().includes(stem.toLowerCase()) || stem.toLowerCase().includes(owner.toLowerCase()))
    return undefined;
  const there = (text: string): string => replaced(replaced(text, owner, OWNER), stem, STEM);
  const back = (text: string): string =>
    text.replace(new RegExp(OWNER, 'gi'), owner).replace(new RegExp(STEM, 'gi'), stem);
  return {
    address: there(address),
    fetch: async (url, init) => {
      const answer = await fetch(back(url), init);
      const response = new Response(there(await answer.text()), { status: answer.status, headers: answer.headers });
      Object.defineProperty(response, 'url', { value: there(answer.url || url) });
      return response;
    },
  };
}
