import type { Span } from '../../document/span.js';
import type { Candidate } from '../../rules/rule.js';
import type { DenialForm } from '../../types.js';

/** A denial before resolution. `start` and `end` enclose its parts. */
export interface DenialCandidate extends Candidate {
  readonly form: DenialForm;
  readonly source: Span | null;
  readonly cue: Span & { readonly lemma: string };
  /** In text order; empty where the text does not say what is denied. */
  readonly content: readonly Span[];
}
