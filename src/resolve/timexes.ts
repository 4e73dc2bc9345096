import type { TimexCandidate } from '../extract/timex/candidate.js';
import type { Ruled } from '../rules/rule.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { Timex } from '../types.js';

/** Places time expressions on the calendar, against the publication date where there is one. Offsets in UTF-16. */
export function resolveTimexes(
  _doc: TaggedDoc,
  _found: readonly Ruled<TimexCandidate>[],
  _published: string | null,
): Timex[] {
  return [];
}
