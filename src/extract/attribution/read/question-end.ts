import { isClauseAt } from '../../../rules/frames/clause.js';
import { complementOf } from '../../../rules/frames/complement/complement.js';
import { contentEnd } from '../../../rules/frames/content/content-end.js';
import { cuesBetween, type VerbCue } from '../../../rules/frames/cues.js';
import { headWord, isBreak, isBreakOrQuoted, type SentenceView } from '../../../rules/frames/view.js';

/** Where what is asked ends: with its own clause, before the main clause, or before the answer to it. */
export const questionEnd = (cue: VerbCue, from: number): number =>
  Math.min(contentEnd(cue, from), mainClause(cue.view, from), answerAfter(cue) ?? cue.view.chunks.length);

const LONGEST_QUESTION = 40;
/** Chunks from a cue to the "asked" after it. */
const FARTHEST = 12;

/** "Lind said when asked about the plan [that]": where the answer begins that the cue before "asked" tells of; else null. */
function answerAfter({ view, chunk }: VerbCue): number | null {
  const teller = cuesBetween(view, Math.max(0, chunk - FARTHEST), chunk).at(-1);
  if (teller === undefined) return null;
  const complement = complementOf(teller);
  return complement.shape === 'that' && complement.chunk > chunk ? complement.chunk : null;
}

/** The break before the main clause that follows the question, once the question's own clauses have their verbs; else the sentence's end. */
function mainClause(view: SentenceView, from: number): number {
  const limit = Math.min(view.chunks.length, from + LONGEST_QUESTION);
  let open = 0;
  for (let at = from; at < limit; at++) {
    const { kind, finite } = view.chunks[at]!;
    // "as president" and "than usual" open no clause.
    const phrase = /^(?:as|than)$/.test(headWord(view, at)) && !isClauseAt(view, at + 1);
    if (kind === 'wh' || (kind === 'subord' && !phrase)) open++;
    if (finite) open--;
    if (at === from || !isBreakOrQuoted(view, at) || (open > 0 && at > from + 1)) continue;
    if (!isBreak(view, at)) return at + 1;
    const quoted = view.chunks.slice(from, at).filter((chunk) => chunk.kind === 'quote').length % 2 === 1;
    return quoted && view.chunks[at + 1]?.kind === 'quote' ? at + 2 : at;
  }
  return view.chunks.length;
}
