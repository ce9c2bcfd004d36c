/** The sets of labelled pages that accuracy is stated on, and how far the authors of the rules had seen them. */

export interface SetFacts {
  name: string;
  /** What is in it, for a reader of docs/accuracy.md. */
  what: string;
  /** `rules`: rules were made on these pages. `looked`: labels were known while rules were changed. `unseen`: not before the measure. */
  seen: 'rules' | 'looked' | 'unseen';
  readers: 1 | 2;
  /** Day on which the pages were collected. */
  collected: string;
}

export const SETS: readonly SetFacts[] = [
  {
    name: 'gold-dev',
    what: 'Hugging Face cards and GitHub repositories',
    seen: 'rules',
    readers: 2,
    collected: '2026-11-23',
  },
  {
    name: 'gold-2',
    what: 'the same kind and day, kept back until 2026-11-29',
    seen: 'looked',
    readers: 2,
    collected: '2026-11-23',
  },
  {
    name: 'gold-3',
    what: 'newer repositories (2025-26) and cards, chosen before they were read',
    seen: 'looked',
    readers: 2,
    collected: '2026-11-29',
  },
  {
    name: 'gold-gh2',
    what: 'GitHub, chosen for variety: small groups’ models, tools that look like models, borderline',
    seen: 'looked',
    readers: 1,
    collected: '2026-11-29',
  },
  {
    name: 'gold-vendors-dev',
    what: 'vendors’ and hubs’ pages, some shortened',
    seen: 'looked',
    readers: 1,
    collected: '2026-11-29',
  },
];

export const SEEN: Readonly<Record<SetFacts['seen'], string>> = {
  rules: 'the first rules were made on them',
  looked: 'seen by authors of rules before this date',
  unseen: 'not seen by any author of rules',
};
