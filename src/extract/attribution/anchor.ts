import type { VerbCue } from '../../rules/frames/cues.js';

/** A place at which the attribution rules are tried: a verb that may be a cue, with its sentence. */
export interface VerbAnchor {
  readonly kind: 'verb';
  readonly cue: VerbCue;
}

export type AttributionAnchor = VerbAnchor;
