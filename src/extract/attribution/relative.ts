import type { Span } from '../../document/span.js';
import { NEEDED, strengthIn } from '../../rules/frames/complement/strength.js';
import { clauseContent, spansBetween } from '../../rules/frames/content/content.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { nounPhraseEndingAt, type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, isMark } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';

const PRONOUNS = new Set(['that', 'what', 'which', 'who', 'whom']);

export const relative: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/relative',
  summary: 'A source and its cue inside the relative clause that they report: "which officials said will close".',
  finds: [
    { text: 'The bridge, {which} [officials] <say> {will close in May}, was built by Lind.' },
    { text: 'The quake, {which} [officials] <feared> {had killed 40}, struck at noon.' },
    { text: 'The mayor spoke of {what} [she] <said> {was a mistake}.' },
    { text: 'What [she] <said> was {that the dam was safe}.' },
    { text: 'Venn read out {a letter} [the port] <said> {was forged}.' },
    { text: 'The mayor made cuts {that} [she] <said> {helped ports}.' },
  ],
  ignores: ['The plan that Lind said nothing about failed.', 'Those who said so left early.'],
  match(anchor) {
    if (anchor.kind !== 'verb') return null;
    const { cue } = anchor;
    const strength = strengthIn(cue.verb, 't');
    if (strength < NEEDED.marked || !cue.view.chunks[cue.after]?.finite) return null;
    const subject = subjectOf(cue.view, cue.chunk);
    if (subject === null) return null;
    const said = predicateOf(cue, subject);
    if (said !== null && strength >= NEEDED.inserted)
      return assemble(phraseSpan(cue.view, subject), cue, clauseContent(cue, said));
    const told = relativePronoun(cue) ?? (strength < NEEDED.inserted ? null : antecedent(cue, subject));
    return told && assemble(phraseSpan(cue.view, subject), cue, [...told, ...clauseContent(cue, cue.after)]);
  },
};

/** Where "What Lind said was: “...”", "What she said was that ..." tell what it was; or null. */
function predicateOf({ view, after }: VerbCue, { first }: Phrase): number | null {
  if (headWord(view, first - 1) !== 'what' || !/^(?:is|was)$/.test(headWord(view, after))) return null;
  const at = isMark(view, after + 1, ':', ',') ? after + 2 : after + 1;
  return view.chunks[at]?.kind === 'quote' || headWord(view, at) === 'that' ? at : null;
}

/** "a letter" of "a letter the port said was forged", where no pronoun stands between. */
export function antecedent({ view, chunk }: VerbCue, { first, end }: Phrase): Span[] | null {
  const before = view.chunks[first - 1];
  if (end > chunk || before?.kind !== 'np' || before.temporal || before.pronoun) return null;
  const noun = nounPhraseEndingAt(view, first);
  return noun && spansBetween(view, noun.first, first);
}

/** The relative pronoun right before the source of a cue. */
export function relativePronoun({ view, chunk }: VerbCue): Span[] | null {
  const subject = subjectOf(view, chunk);
  if (subject === null || subject.first === 0 || subject.end > chunk) return null;
  const at = subject.first - 1;
  const { kind } = view.chunks[at]!;
  // "denied that Lind had called it a lie": no pronoun
  if (kind === 'subord' && view.chunks[at - 1]?.kind === 'vg') return null;
  return (kind === 'wh' || kind === 'subord') && PRONOUNS.has(headWord(view, at))
    ? spansBetween(view, at, at + 1)
    : null;
}
