import { complementOf } from '../../rules/frames/complement.js';
import { contentEnd } from '../../rules/frames/content-end.js';
import { cuesBetween, type VerbCue } from '../../rules/frames/cues.js';

/** Where what is asked ends: with its own clause, or before the answer to it. */
export const questionEnd = (cue: VerbCue, from: number): number =>
  Math.min(contentEnd(cue, from), answerAfter(cue) ?? cue.view.chunks.length);

/** Chunks from a cue to the "asked" after it. */
const FARTHEST = 12;

/** "Lind said when asked about the plan [that]": where the answer begins that the cue before "asked" tells of; else null. */
function answerAfter({ view, chunk }: VerbCue): number | null {
  const teller = cuesBetween(view, Math.max(0, chunk - FARTHEST), chunk).at(-1);
  if (teller === undefined) return null;
  const complement = complementOf(teller);
  return complement.shape === 'that' && complement.chunk > chunk ? complement.chunk : null;
}
