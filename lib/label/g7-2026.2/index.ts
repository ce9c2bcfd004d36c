/** The rules of the policy of 29 November 2026 (RULES.md, sections 1 and 5): pure, small, readable by a lawyer. */
import type { RuleSet } from '../rule-set.ts';
import { requirementsOf } from './ladder.ts';
import { decide } from './outcome.ts';
import { relate } from './relation.ts';

export const RULES: RuleSet = { version: 'g7-2026.2', decide, requirementsOf, relate };
