import type { DenialCandidate } from '../extract/denial/candidate.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { Claim } from '../types.js';
export function answersSomething(
  _doc: TaggedDoc,
  _candidate: DenialCandidate,
  _carrier: Claim,
  _claims: readonly Claim[],
  _plain: readonly DenialCandidate[],
): boolean {
  return process.env.ALLNEG === '1';
}
