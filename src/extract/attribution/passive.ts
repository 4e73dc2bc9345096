import type { Span } from '../../document/span.js';
import { isClauseAt } from '../../rules/frames/clause.js';
import { NEEDED, strengthIn } from '../../rules/frames/complement/strength.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, isBreak, isGerund, opensQuotedNoun, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { agentFrom, byAfter, REASONS } from './read/agent.js';
import { assemble } from './read/assemble.js';
import { clauseBreak } from './read/predicate-end.js';

const WEAKEST = 0.65;
const LONGEST_QUOTED = 20;
const SAYING = new Set(['accusation', 'publication', 'speech']);

export const passive: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/passive',
  summary:
    'What is said of the subject of a passive, and after "by" who says it: "was praised by Lee for", "was criticized for".',
  finds: [
    { text: '{The plan} <was criticized> by [Lind].', gives: { kind: 'indirect' } },
    { text: '{The plan} <was praised> last week by [the union] {for its daring}.' },
    { text: '{The port} <was branded> {“unfit”} by [inspectors].', gives: { kind: 'mixed' } },
    { text: '{The plan} <was hailed> {as a “new dawn”} by [Lind].', gives: { kind: 'mixed' } },
    { text: '{The keeper} <has been accused> {of arson}.' },
    { text: 'The keeper {who} <was accused> {of arson} has left.' },
    { text: '{Litter} <has been condemned> by [the mayor] as she opened the pier.' },
  ],
  ignores: [
    'The plan was read by candlelight.',
    'The port was built by Lind.',
    'She read a letter denounced by Venn.',
    'The plan was criticized.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb') return null;
    const { cue } = anchor;
    const { view, verb } = cue;
    const group = view.chunks[cue.chunk]!;
    if (!group.passive || !group.finite || group.negated) return null;
    // "was labelled “a fraud” by Venn"
    const named = quotedAfter(cue);
    const needed = named === null ? WEAKEST : NEEDED.partlyQuoting;
    if (strengthIn(verb, 'nsf') < needed || !SAYING.has(verb.class)) return null;
    const subject = subjectOf(view, cue.chunk);
    if (subject === null || subject.end > cue.chunk) return null;
    const by = byAfter(named === null ? cue : { ...cue, after: named });
    const agent = by === null ? null : agentFrom(view, by + 1);
    const end = agent?.end ?? cue.after;
    // "was quoted by the Herald as saying": the words are the subject's.
    if (headWord(view, end) === 'as' && isGerund(view.chunks[end + 1])) return null;
    const reason = reasonAt(view, end, view.chunks[subject.first]!.kind === 'wh');
    if (agent === null && (verb.class !== 'accusation' || reason.length === 0)) return null;
    const quoted = named === null ? [] : spansBetween(view, cue.after, named);
    const content = [phraseSpan(view, subject), ...quoted, ...reason];
    const found = assemble(agent && phraseSpan(view, agent), cue, content);
    return found && { act: true, ...found };
  },
};

/** Where the words end that stand quoted after the cue, or after "as" before "by", of what somebody is called; or null. */
function quotedAfter({ view, after, verb }: VerbCue): number | null {
  const as = headWord(view, after) === 'as' ? after + 1 : after;
  const open = as > after && opensQuotedNoun(view, as) ? as + 1 : as;
  if (!verb.governs.includes('s') || view.chunks[open]?.kind !== 'quote') return null;
  for (let at = open + 1; at < open + LONGEST_QUOTED; at++)
    if (view.chunks[at]?.kind === 'quote') return as === after || headWord(view, at + 1) === 'by' ? at + 1 : null;
  return null;
}

/** "for its daring", "as a liar", "of arson", up to a break; after "who" up to the verb of the clause around it. */
function reasonAt(view: SentenceView, after: number, inRelative: boolean): Span[] {
  const from = isBreak(view, after) ? after + 1 : after;
  const opener = headWord(view, from);
  if ((!REASONS.has(opener) && opener !== 'of') || (opener === 'as' && isClauseAt(view, from + 1))) return [];
  const end = clauseBreak(view, from);
  const verb = inRelative ? view.chunks.slice(from, end).findIndex(({ finite }) => finite) : -1;
  return spansBetween(view, from, verb > 0 ? from + verb : end);
}
