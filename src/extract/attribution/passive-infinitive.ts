import { spansBetween } from '../../rules/frames/content.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject.js';
import { headWord, isBreak } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import type { AttributionCandidate } from './candidate.js';

/** Verbs whose passive before an infinitive says what others say or hold. */
const REPORTED = new Set([
  'allege',
  'assume',
  'believe',
  'claim',
  'estimate',
  'report',
  'rumor',
  'rumour',
  'say',
  'suspect',
  'think',
  'understand',
]);

export const passiveInfinitive: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/passive-infinitive',
  summary: 'What nobody is named for, as a passive and an infinitive: "is believed to be", "was said to have".',
  finds: [
    { text: '{The keeper} <is said> {to have slept that night}.', gives: { kind: 'indirect' } },
    { text: '{She} <was believed> {to be the best pilot of her age}.' },
  ],
  ignores: [
    'The keeper was told to sleep.',
    'The port is expected to close in May.',
    'What is said to be done is done.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || !REPORTED.has(anchor.cue.verb.lemma)) return null;
    const { cue } = anchor;
    const { view, after } = cue;
    const group = view.chunks[cue.chunk]!;
    if (!group.passive || !group.finite || !view.chunks[after]?.infinitive) return null;
    const subject = subjectOf(view, cue.chunk);
    if (subject === null || subject.end > cue.chunk || isRelative(cue, subject)) return null;
    return assemble(null, cue, [phraseSpan(view, subject), ...spansBetween(view, after, clauseEnd(cue))]);
  },
};

/** "who is said to", "what he is said to": the content is no clause of its own. */
const isRelative = ({ view }: VerbCue, { first }: Phrase): boolean =>
  view.chunks[first]!.kind === 'wh' || view.chunks[first - 1]?.kind === 'wh';

/** The clause ends at a break before another finite verb, or with its sentence. */
function clauseEnd({ view, after }: VerbCue): number {
  for (let at = after + 1; at < view.chunks.length; at++) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'coord' && view.chunks[at + 1]?.finite) return at;
    if (!isBreak(view, at)) continue;
    const next = view.chunks[at + 1];
    if (next?.kind === 'wh' || next?.kind === 'coord' || next?.kind === 'subord' || finite) return at;
    if (headWord(view, at + 1) === 'according') return at;
  }
  return view.chunks.length;
}
