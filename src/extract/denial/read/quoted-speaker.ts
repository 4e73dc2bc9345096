import { firstWhere } from '../../../document/search.js';
import type { Span } from '../../../document/span.js';
import { complementOf } from '../../../rules/frames/complement/complement.js';
import { type VerbCue, verbsOfView } from '../../../rules/frames/cues.js';
import { phraseSpan } from '../../../rules/frames/noun-phrase.js';
import { quotationOf } from '../../../rules/frames/quotations.js';
import { subjectOf } from '../../../rules/frames/subject/subject.js';
import { headWord, isBreak, type SentenceView } from '../../../rules/frames/view.js';
import { isAsserted } from './asserted.js';

const SPEAKING = new Set(['speech', 'writing', 'publication', 'showing']);
/** Chunks from the verb of saying. */
const FARTHEST = 40;
const CLAUSES = new Set(['clause', 'that']);
/** Whose words are the speaker's own, or nobody's. */
const NO_OTHERS = new Set(['i', 'it', 'me', 'one', 'that', 'this', 'we', 'who', 'which', 'you']);

/** '"The Herald said that [it was a lie]," Venn said': whose words a speaker repeats at a chunk of the quotation; null where they are his own. */
export function quotedSpeaker(view: SentenceView, chunk: number): Span | null {
  const quotation = quotationOf(view, chunk);
  if (quotation === null) return null;
  const verbs = verbsOfView(view);
  for (let i = firstWhere(verbs, (verb) => verb.chunk >= chunk) - 1; i >= 0; i--) {
    const verb = verbs[i]!;
    if (chunk - verb.chunk > FARTHEST || quotationOf(view, verb.chunk) !== quotation) return null;
    if (!reports(verb, chunk)) continue;
    const subject = subjectOf(view, verb.chunk);
    return subject === null || NO_OTHERS.has(headWord(view, subject.first)) ? null : phraseSpan(view, subject);
  }
  return null;
}

/** Does a verb of saying say what stands at a chunk: "said that" before it, in one clause or in another after "and that"? */
function reports(cue: VerbCue, chunk: number): boolean {
  const { view, verb } = cue;
  if (!SPEAKING.has(verb.class) || !view.chunks[cue.chunk]!.finite || !isAsserted(view, cue.chunk)) return false;
  const { shape, chunk: from } = complementOf(cue);
  if (!CLAUSES.has(shape) || from > chunk) return false;
  for (let at = from + 1; at < chunk; at++) {
    const joins = view.chunks[at]!.kind === 'coord' || isBreak(view, at);
    if (joins && headWord(view, at + 1) !== 'that') return false;
  }
  return true;
}
