import type { MoneyCandidate } from '../extract/money/candidate.js';
import type { Ruled } from '../rules/rule.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { Money } from '../types.js';

/** Settles open currencies by the article's evidence and ties conversions in brackets. Offsets in UTF-16. */
export function resolveMoney(_doc: TaggedDoc, _found: readonly Ruled<MoneyCandidate>[]): Money[] {
  return [];
}
