import { complementOf } from '../../../rules/frames/complement/complement.js';
import { cuesBetween, type VerbCue } from '../../../rules/frames/cues.js';
import { isGerund } from '../../../rules/frames/view.js';

/** Chunks of a cue and the comma after it. */
const LONGEST_CUE = 6;

/** 'She added, talking of the dam: “It leaks.”': the quotation is the finite verb's. */
export const accompanies = (cue: VerbCue): boolean =>
  /^f/.test(cue.verb.governs) &&
  isGerund(cue.view.chunks[cue.chunk]) &&
  cuesBetween(cue.view, cue.chunk - LONGEST_CUE, cue.chunk).some(
    (other) => other.after === cue.chunk - 1 && complementOf(other).chunk === complementOf(cue).chunk,
  );
