import { spansBetween } from '../../rules/frames/content.js';
import { phraseSpan } from '../../rules/frames/subject.js';
import { isBreak, isMark } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import type { AttributionCandidate } from './candidate.js';
import { clauseAround } from './clause-around.js';

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
    if (!closes || view.chunks[0]!.kind === 'subord') return null;
    const from = view.chunks[0]!.kind === 'coord' ? 1 : 0;
    const before = spansBetween(view, from, clause.first - 1);
    const goesOn = isBreak(view, clause.end) && clause.end + 1 < view.chunks.length - 1;
    const hasVerb = view.chunks
      .slice(from, goesOn ? undefined : clause.first - 1)
      .some((chunk, i) => chunk.finite && i + from !== anchor.cue.chunk);
    if (!hasVerb) return null;
    const after = goesOn ? spansBetween(view, clause.end + 1, view.chunks.length) : [];
    return assemble(phraseSpan(view, clause.source), anchor.cue, [...before, ...after]);
  },
};
