import type { Candidate } from '../../rules/rule.js';
import type { TimexMod, TimexType } from '../../types.js';

/** A time expression before it is placed on the calendar. */
export interface TimexCandidate extends Candidate {
  readonly type: TimexType;
  readonly mod: TimexMod | null;
}
