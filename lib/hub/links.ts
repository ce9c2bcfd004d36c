/** Links to models on Hugging Face: shared by the rooms that look up and that understand. */
import type { Link, TextDocument } from '../model/text.ts';

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

const DATA_SET = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]+(?:\/[\w.-]+)?)/i;

/** The id of the hub data set that an address leads to, with or without its protocol; `owner/name`, or a name alone for the oldest ones. */
export const hubDataSetAt = (address: string): string | undefined => DATA_SET.exec(address)?.[1];
