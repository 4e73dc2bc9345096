import type { Turn } from '../../document/doc.js';
import type { Span } from '../../document/span.js';
import type { CueNoun } from '../../lexicon/cue-nouns.js';
import type { CuePhrase } from '../../lexicon/cue-phrases.js';
import type { NounAnchor, VerbAnchor } from '../../rules/frames/anchors.js';
import type { SentenceView } from '../../rules/frames/view.js';

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

/** The last dash of a headline: "... - police"; the dash that a line begins with: "- Mara Lind, keeper". */
export interface DashAnchor {
  readonly kind: 'dash';
  readonly view: SentenceView;
  readonly chunk: number;
}

/** A place at which the attribution rules are tried. */
export type AttributionAnchor = VerbAnchor | NounAnchor<CueNoun> | PhraseAnchor | ColonAnchor | DashAnchor | TurnAnchor;
