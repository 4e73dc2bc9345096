import type { Span } from '../../document/span.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import type { AttributionCandidate } from './candidate.js';

/** An attribution from its parts; null when there is no content. */
export function assemble(source: Span | null, cue: VerbCue, content: readonly Span[]): AttributionCandidate | null {
  return assembleWith(source, { lemma: cue.verb.lemma, class: cue.verb.class, ...cue.span }, content);
}

export function assembleWith(
  source: Span | null,
  cue: AttributionCandidate['cue'],
  content: readonly Span[],
): AttributionCandidate | null {
  if (content.length === 0) return null;
  const parts = [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])];
  return {
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    source,
    cue,
    content: [...content].sort((a, b) => a.start - b.start),
  };
}
