import type { Turn } from '../../document/doc.js';
import type { Span } from '../../document/span.js';
import type { CueNoun } from '../../lexicon/cue-nouns.js';
import type { CuePhrase } from '../../lexicon/cue-phrases.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import type { SentenceView } from '../../rules/frames/view.js';

/** A verb that may be a cue. */
export interface VerbAnchor {
  readonly kind: 'verb';
  readonly cue: VerbCue;
}

/** A noun phrase whose head may be a cue: "his claim". */
export interface NounAnchor {
  readonly kind: 'noun';
  readonly view: SentenceView;
  /** Index of the noun phrase in `view.chunks`. */
  readonly chunk: number;
  readonly noun: CueNoun;
}

/** A fixed phrase: "according to". */
export interface PhraseAnchor {
  readonly kind: 'phrase';
  readonly view: SentenceView;
  readonly phrase: CuePhrase;
  /** Chunks of the phrase: `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
  readonly span: Span;
}

/** A speaker's turn in a transcript or an interview. */
export interface TurnAnchor {
  readonly kind: 'turn';
  readonly turn: Turn;
}

/** A sentence's first colon: a headline's "Lee: ...", a colon before a quotation. */
export interface ColonAnchor {
  readonly kind: 'colon';
  readonly view: SentenceView;
  readonly chunk: number;
}

/** A place at which the attribution rules are tried. */
export type AttributionAnchor = VerbAnchor | NounAnchor | PhraseAnchor | ColonAnchor | TurnAnchor;
