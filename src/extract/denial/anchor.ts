import type { Span } from '../../document/span.js';
import type { NounAnchor, VerbAnchor } from '../../rules/frames/anchors.js';
import type { SentenceView } from '../../rules/frames/view.js';

/** Words that call something untrue: "baseless", "a complete fabrication", "no truth". */
export interface UntruthAnchor {
  readonly kind: 'untruth';
  readonly view: SentenceView;
  /** Chunks of the words: `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  /** Dictionary form of the words that say so. */
  readonly lemma: string;
  /** False for words that reject a claim only where a claim is plainly meant ("absurd"). */
  readonly strict: boolean;
  /** The words hold their own negation: "not true", "no basis". */
  readonly negated: boolean;
}

/** A finite verb group whose clause is negated: "never met", "was no". */
export interface NegationAnchor {
  readonly kind: 'negation';
  readonly view: SentenceView;
  /** Index of the verb group in `view.chunks`. */
  readonly chunk: number;
  /** The negating word. */
  readonly span: Span;
}

/** A verb of saying whose adverb says that it is not so: "falsely claimed". */
export interface FalselyAnchor {
  readonly kind: 'falsely';
  readonly view: SentenceView;
  /** Index of the verb group. */
  readonly chunk: number;
  /** The adverb. */
  readonly span: Span;
}

/** Quoted words that say no, and nothing else: "Absolutely not". */
export interface AnswerAnchor {
  readonly kind: 'answer';
  readonly view: SentenceView;
  readonly span: Span;
}

/** A place at which the denial rules are tried. */
export type DenialAnchor =
  | VerbAnchor
  | NounAnchor<string>
  | UntruthAnchor
  | NegationAnchor
  | FalselyAnchor
  | AnswerAnchor;
