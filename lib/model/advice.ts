/** For vendors: what would bring a model to its next step, in files and lines that can be written today. */
import type { RequirementId } from './assessment.ts';

export interface Advice {
  requirement: RequirementId;
  /** What to do, as a key of locales `advice.*`. */
  key: string;
  /** Names for the sentence. */
  values: string[];
  /** Lines for the model card's front matter (YAML); words in capitals are to be replaced. */
  frontMatter: string[];
  /** Files to add, as paths. */
  files: string[];
  /** It may be said in the README as well: the page is a repository's. */
  inReadme?: true;
}
