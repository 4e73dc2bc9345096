import { overlaps, type Span } from '../../../document/span.js';
import type { VerbCue } from '../../../rules/frames/cues.js';
import type { AttributionCandidate } from '../candidate.js';

/** An attribution from its parts; null when there is no content. */
export function assemble(source: Span | null, cue: VerbCue, content: readonly Span[]): AttributionCandidate | null {
  return assembleWith(source, { lemma: cue.verb.lemma, class: cue.verb.class, ...cue.span }, content);
}

export function assembleWith(
  source: Span | null,
  cue: AttributionCandidate['cue'],
  content: readonly Span[],
): AttributionCandidate | null {
  // A source that holds its own cue is misread: "said Lind, a voice in urging the port to act".
  if (source !== null && cue !== null && overlaps(source, cue)) return null;
  const spans = apart(content);
  if (spans.length === 0) return null;
  const parts = [...spans, ...(source ? [source] : []), ...(cue ? [cue] : [])];
  return {
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    source,
    cue,
    content: spans,
  };
}

/** Spans in text order, without empty ones and what two of them share. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, kept.at(-1)?.end ?? 0);
    if (from < end) kept.push({ start: from, end });
  }
  return kept;
}
