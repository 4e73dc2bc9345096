import type { DenialCandidate } from '../extract/denial/candidate.js';
import type { Ruled } from '../rules/rule.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { Claim, Denial } from '../types.js';
import type { ResolvedSources } from './sources.js';

/** The denials, in text order, each tied to the claim that carries it and to the claims that it answers. Offsets in UTF-16. */
export function resolveDenials(
  _doc: TaggedDoc,
  _found: readonly Ruled<DenialCandidate>[],
  _claims: readonly Claim[],
  _sources: ResolvedSources,
): Denial[] {
  return [];
}
