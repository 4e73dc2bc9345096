import type { Span } from '../../../document/span.js';
import type { DenialForm } from '../../../types.js';
import type { DenialCandidate } from '../candidate.js';

/** A denial from its parts; `carrier` only where the rule knows the cue of the carrying claim. */
export function assemble(
  form: DenialForm,
  source: Span | null,
  cue: DenialCandidate['cue'],
  content: readonly Span[],
  carrier: Span | null = null,
): DenialCandidate {
  const parts = [cue, ...content, ...(source ? [source] : [])];
  return {
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    form,
    source,
    cue: { start: cue.start, end: cue.end, lemma: cue.lemma },
    content: [...content].sort((a, b) => a.start - b.start),
    carrier,
    past: false,
    settled: false,
    subject: null,
  };
}
