import { spansBetween } from '../../rules/frames/content.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { phraseSpan } from '../../rules/frames/subject.js';
import { isBreak, isMark } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import type { AttributionCandidate } from './candidate.js';
import { clauseAround } from './clause-around.js';

const WEAKEST = 0.6;
const PARENTHETICAL = new Set(['speech', 'writing', 'publication', 'thought', 'showing']);

export const clauseFirst: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/clause-first',
  summary: 'A clause without quotation marks, then its source and cue after a comma; what follows them belongs to it.',
  finds: [
    { text: '{The bridge will close in May}, [the ministry] <said> on Monday.' },
    { text: '{The dam}, [Lind] <said>, {had been leaking since June}.' },
  ],
  ignores: ['After the bridge closed, the ministry said nothing.', 'Tired of waiting, Lind said goodbye.'],
  match(anchor) {
    if (anchor.kind !== 'verb' || !anchor.cue.verb.governs.includes('t') || !PARENTHETICAL.has(anchor.cue.verb.class))
      return null;
    const { view } = anchor.cue;
    const clause = clauseAround(anchor.cue);
    if (clause === null || clause.first < 2 || !isBreak(view, clause.first - 1)) return null;
    const closes =
      clause.end >= view.chunks.length || isBreak(view, clause.end) || isMark(view, clause.end, '.', '!', '?');
    const from = view.chunks[0]!.kind === 'coord' ? 1 : 0;
    const before = spansBetween(view, from, clause.first - 1);
    const goesOn = isBreak(view, clause.end) && clause.end + 1 < view.chunks.length - 1;
    const hasVerb = view.chunks
      .slice(from, goesOn ? undefined : clause.first - 1)
      .some((chunk, i) => chunk.finite && i + from !== anchor.cue.chunk);
    if (!hasVerb || !closes || !onlyAdverbials(anchor.cue, clause.end)) return null;
    if (anchor.cue.verb.strength < WEAKEST) return null;
    if (
      goesOn &&
      !view.chunks[clause.end + 1]!.finite &&
      !view.chunks.slice(from, clause.first - 1).some(({ finite }) => finite)
    )
      return null;
    // "After the bridge closed, the ministry said nothing": no main clause stands there.
    if (
      view.chunks[0]!.kind === 'subord' &&
      !goesOn &&
      !view.chunks.slice(1, clause.first - 1).some((_, i) => isBreak(view, i + 1))
    )
      return null;
    const after = goesOn ? spansBetween(view, clause.end + 1, view.chunks.length) : [];
    return assemble(phraseSpan(view, clause.source), anchor.cue, [...before, ...after]);
  },
};

/** Nothing but adverbials and one spoken to stands between the cue, or its inverted source, and the end of its clause. */
function onlyAdverbials({ view, after, verb }: VerbCue, end: number): boolean {
  const opensWithSource = view.chunks[after]?.kind === 'np' && !view.chunks[after]!.temporal;
  for (let at = after; at < end; at++) {
    const { kind, temporal } = view.chunks[at]!;
    const np =
      kind === 'np' &&
      (temporal ||
        view.chunks[at - 1]!.kind === 'prep' ||
        view.chunks[at - 1]!.kind === 'coord' ||
        opensWithSource ||
        (at === after && verb.governs.includes('a')));
    if (kind === 'vg' && !opensWithSource) return false;
    if (kind === 'np' && !np) return false;
  }
  return true;
}
