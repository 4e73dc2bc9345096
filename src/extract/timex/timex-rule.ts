import type { Rule } from '../../rules/rule.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import type { TimexType } from '../../types.js';
import type { Meaning, TimexCandidate } from './candidate.js';

/** Where the rules are tried: a token's index, and the index at which its sentence ends, beyond which no rule looks. */
export interface TimexAnchor {
  readonly at: number;
  readonly end: number;
}

export type TimexRule = Rule<TimexAnchor, TimexCandidate>;

/** The candidate over the tokens from `at` up to, not including, `next`. */
export function timex(
  doc: TaggedDoc,
  at: number,
  next: number,
  type: TimexType,
  meaning: Meaning,
  rest: Partial<Pick<TimexCandidate, 'mod' | 'time'>> = {},
): TimexCandidate {
  return {
    start: doc.tokens[at]!.start,
    end: doc.tokens[next - 1]!.end,
    type,
    mod: rest.mod ?? null,
    meaning,
    time: rest.time ?? null,
    at,
  };
}
