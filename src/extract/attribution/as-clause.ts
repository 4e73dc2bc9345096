import type { Span } from '../../document/span.js';
import { opensWholeClause } from '../../rules/frames/complement/fronted.js';
import { NEEDED, strengthIn } from '../../rules/frames/complement/strength.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, isBreak, isBreakOrQuoted, isMark, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';

const LONGEST = 20;
/** "as Lind put it": alone among the verbs that take no clause. */
const PUT = 'put it';
const SAYING = new Set(['speech', 'writing', 'publication', 'showing']);

export const asClause: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/as-clause',
  summary: 'A clause and, before or after it, its source and cue with "as": "As Lee noted, the dam is old".',
  finds: [
    { text: 'As [Lind] <noted> on Monday, {the dam had been leaking since June}.' },
    { text: '{“The dam is older than all of us,”} as [Lind] <put it>.' },
    { text: '{The dam had been leaking}, as [the Harbour Times] first <reported>.' },
    { text: 'As [Lind] <puts it>, {the dam has been leaking since June}.' },
    { text: 'As [Mara Lind, a keeper of “The Quiet Lamp,”] <put it>, {“the dam is old.”}' },
  ],
  ignores: ['As Lind said this, the lights went out.', 'The crowd left as Lind said goodbye.'],
  match(anchor) {
    if (anchor.kind !== 'verb') return null;
    const { cue } = anchor;
    const { view } = cue;
    const says = strengthIn(cue.verb, 't') >= NEEDED.inserted || cue.verb.lemma === PUT;
    if (!SAYING.has(cue.verb.class) || !says) return null;
    const group = view.chunks[cue.chunk]!;
    const subject = group.finite && !group.passive ? subjectOf(view, cue.chunk) : null;
    if (subject === null || subject.end > cue.chunk || headWord(view, subject.first - 1) !== 'as') return null;
    const end = adverbialsEnd(view, cue.after);
    const content = end === null ? null : contentAround(view, subject.first - 1, end);
    return content === null ? null : assemble(phraseSpan(view, subject), cue, content);
  },
};

/** The break at which nothing but adverbials has followed the cue, or null. */
function adverbialsEnd(view: SentenceView, after: number): number | null {
  for (let at = after; at < after + LONGEST; at++) {
    if (at >= view.chunks.length || isBreak(view, at) || isMark(view, at, '.', ':')) return at;
    const { kind, temporal } = view.chunks[at]!;
    if (kind === 'adv' || kind === 'prep' || temporal) continue;
    if (kind !== 'np' || view.chunks[at - 1]!.kind !== 'prep') return null;
  }
  return null;
}

/** The clause after "As Lee noted,", or that before ", as Lee noted". */
function contentAround(view: SentenceView, as: number, end: number): Span[] | null {
  const opens = as === 0 || (as === 1 && ['coord', 'adv'].includes(view.chunks[0]!.kind));
  if (opens && isBreak(view, end) && opensWholeClause(view, end + 1))
    return spansBetween(view, end + 1, view.chunks.length);
  if (opens || as < 3 || as > LONGEST * 10 || !isBreakOrQuoted(view, as - 1)) return null;
  const last = isBreak(view, as - 1) ? as - 1 : as;
  const closes = end >= view.chunks.length || isMark(view, end, '.');
  const finite = view.chunks.slice(0, as - 1).some((chunk) => chunk.finite);
  return closes && finite ? spansBetween(view, 0, last) : null;
}
