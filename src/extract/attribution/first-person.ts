import { complementOf } from '../../rules/frames/complement/complement.js';
import { clauseContent } from '../../rules/frames/content/content.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isConditional } from './read/asserted.js';

const SPEAKERS = new Set(['i', 'we']);
/** Shapes of content, with the letter of `CueVerb.governs` that each needs. */
const SHAPES: Readonly<Record<string, string>> = { that: 't', clause: 't', colon: 't', wh: 'w', gerund: 'g' };

export const firstPerson: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/first-person',
  summary:
    '"I" or "we" in running text, a verb of thought or speech however weak, and a clause or gerund: an answer in an interview.',
  finds: [
    { text: 'Well, [I] <think> {the harbour has ten years left}.' },
    { text: '[I] <remember> {going up there as a child}.' },
    { text: 'It was a long winter. [We] <knew> {that nobody would come}.' },
    { text: '[I] <don’t know> {what became of the lamp}.' },
    { text: '[I] <believe> {the harbour has ten years left}; there is no hurry.' },
  ],
  ignores: ['I know the harbour well.', 'If I think that the harbour is lost, I shall leave.', 'I thought of you.'],
  match(anchor) {
    if (anchor.kind !== 'verb') return null;
    const { cue } = anchor;
    const { passive, infinitive, finite } = cue.view.chunks[cue.chunk]!;
    if (passive || infinitive || !finite) return null;
    const complement = complementOf(cue);
    const letter = SHAPES[complement.shape];
    if (letter === 'g' && cue.verb.class !== 'thought') return null;
    if (letter === undefined || !cue.verb.governs.includes(letter)) return null;
    const subject = subjectOf(cue.view, cue.chunk);
    if (subject === null || !isSpeaker(cue, subject)) return null;
    return assemble(phraseSpan(cue.view, subject), cue, clauseContent(cue, complement.chunk));
  },
};

/** "I" or "we" and nothing more, in a clause that supposes nothing. */
const isSpeaker = (cue: VerbCue, subject: Phrase): boolean =>
  subject.end === subject.first + 1 &&
  cue.view.chunks[subject.first]!.pronoun &&
  SPEAKERS.has(headWord(cue.view, subject.first)) &&
  !isConditional(cue, subject);
