import type { Span } from '../../document/span.js';
import type { Candidate } from '../../rules/rule.js';
import type { DenialForm } from '../../types.js';

/** A denial before resolution. `start` and `end` enclose its parts. */
export interface DenialCandidate extends Candidate {
  readonly form: DenialForm;
  /** Null where the denier stands elsewhere: the source of the claim that carries the words. */
  readonly source: Span | null;
  readonly cue: Span & { readonly lemma: string };
  /** In text order; empty where the text does not say what is denied. */
  readonly content: readonly Span[];
  /** Where the cue of the carrying claim stands ("called" in "called the report false"); null: the claim whose content holds `cue`. */
  readonly carrier: Span | null;
  /** Of negated statements: about what was or has been, not about what is. */
  readonly past: boolean;
  /** Of negated statements: the rule itself knows what they answer. */
  readonly settled: boolean;
  /** Of negated statements: what they are about. */
  readonly subject: Span | null;
}
