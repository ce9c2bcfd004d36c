/** Links to models on Hugging Face, and names that belong together: shared by the rooms that look up and that understand. */
import type { Link, TextDocument } from './text.ts';

const NOT_MODELS = /^\/(?:datasets|spaces|papers|collections|docs|blog|organizations|settings|posts|learn)(?:\/|$)/;

/** `owner/name` of the hub model that a link leads to. */
export function hubModelOf({ href }: Link): string | undefined {
  const match = /^https:\/\/(?:huggingface\.co|hf\.co)(\/[^?#]*)/i.exec(href);
  if (!match || NOT_MODELS.test(match[1] as string)) return undefined;
  const [owner, name] = (match[1] as string).split('/').slice(1, 3);
  return owner && name ? `${owner}/${name}` : undefined;
}

/** All hub models that documents link to, each once, in reading order. */
export function hubModelsIn(documents: readonly TextDocument[]): string[] {
  const found = new Map<string, string>();
  for (const { blocks } of documents) {
    for (const link of blocks.flatMap(({ links = [] }) => links)) {
      const id = hubModelOf(link);
      if (id && !found.has(id.toLowerCase())) found.set(id.toLowerCase(), id);
    }
  }
  return [...found.values()];
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Do two names share a stem of some length? "ridge-ai" and "RidgeLM" do. */
export function related(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x.length < 3 || y.length < 3) return false;
  return x.includes(y) || y.includes(x) || (x.length >= 5 && y.length >= 5 && x.slice(0, 5) === y.slice(0, 5));
}
