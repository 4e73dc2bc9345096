import type { VerbCue } from '../../rules/frames/cues.js';
import { isBreak } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { clauseAround } from './clause-around.js';
import { sourceFirstWith } from './source-first.js';

export const quotationLast: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/quotation-last',
  summary: 'Source, cue, and a quotation or a clause that begins with quoted words.',
  finds: [
    { text: '[Lind] <said>, {"The bridge is safe."}', gives: { kind: 'direct' } },
    { text: '[The mayor] <shouted>: {“Stay back! It is burning.”}' },
  ],
  ignores: ['Lind opened “The Wharf” in May.'],
  match: (anchor) =>
    anchor.kind === 'verb' && !isInserted(anchor.cue) ? sourceFirstWith(anchor.cue, ['quotation']) : null,
};

/** "It would be printed, he said, “within days”": what stands before the cue belongs to the content. */
function isInserted(cue: VerbCue): boolean {
  const { view } = cue;
  const clause = clauseAround(cue);
  if (clause === null || clause.first < 2 || !isBreak(view, clause.first - 1) || !isBreak(view, clause.end))
    return false;
  const opening = view.chunks[clause.end + 1];
  if (opening?.kind !== 'quote' || !/^\p{Ll}/u.test(view.doc.tokens[opening.end]?.text ?? '')) return false;
  return view.chunks.slice(0, clause.first - 1).some(({ finite }) => finite);
}
