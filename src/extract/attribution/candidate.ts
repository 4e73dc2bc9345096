import type { Span } from '../../document/span.js';
import type { Candidate } from '../../rules/rule.js';
import type { CueClass } from '../../types.js';

/** An attribution before resolution. `start` and `end` enclose its parts. */
export interface AttributionCandidate extends Candidate {
  /** The whole noun phrase, or null where the text names nobody. */
  readonly source: Span | null;
  readonly cue: (Span & { readonly lemma: string; readonly class: CueClass }) | null;
  /** In text order; never empty. */
  readonly content: readonly Span[];
  /** The content is the source's own words, though no quotation marks stand around it: a turn in a transcript. */
  readonly verbatim?: boolean;
  /** The content is a phrase that tells what was done in speaking ("urged them to go", "praised the plan"), not what was said. */
  readonly act?: boolean;
}
