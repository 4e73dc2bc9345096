import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import type { Direction } from './verbs.js';

/** A direction, and whether the expression's own clause tells it. */
export interface Tense {
  readonly direction: Direction | null;
  readonly sure: boolean;
  /** A word right before the expression tells it, whatever lies near: "since February 4". */
  readonly settled?: boolean;
  /** No verb tells a direction, and the clause is in the present: "He needs a win on Saturday". */
  readonly present?: boolean;
}

/** Where an expression stands: its sentence, its paragraph, and which way the verb beside it points. */
export interface Setting extends Tense {
  readonly sentence: number;
  readonly paragraph: number;
  /** It begins its paragraph. */
  readonly opens?: boolean;
  /** It begins its sentence. */
  readonly fronted?: boolean;
  /** "He had left at 6 a.m.": before what was told before. */
  readonly earlier?: boolean;
  /** The value of the expression before it and the text between the two; null for the first. */
  readonly before: { readonly value: string; readonly between: string } | null;
}

/** Half-open ranges of token indexes: the expression, and the sentence that it stands in. */
export interface Place {
  readonly at: number;
  readonly next: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** How many tokens around an expression are looked at. */
export const REACH = 20;

/** Prepositions that look ahead where no verb tells otherwise. */
export const UNTIL: ReadonlySet<string> = new Set(['by', 'through', 'till', 'until']);

/** Forms that end in "s" and are not of the present. */
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['does', 'has', 'was']);

/** Does a clause end at a token? */
export const isBoundary = (doc: TaggedDoc, at: number): boolean => {
  const { kind, lower, spaced } = doc.tokens[at]!;
  // " - " between clauses, not the hyphen of a word.
  return kind === 'quote' || BOUNDARIES.has(lower) || (spaced && (lower === '-' || lower === '–'));
};

const BOUNDARIES: ReadonlySet<string> = new Set([',', ';', ':', '--', '—', '(', ')', 'but', 'while', 'whose']);
