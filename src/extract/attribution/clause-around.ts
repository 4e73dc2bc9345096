import type { VerbCue } from '../../rules/frames/cues.js';
import { type Phrase, phraseFrom, subjectOf } from '../../rules/frames/subject.js';
import { headWord, isBreak, isMark } from '../../rules/frames/view.js';

/** A cue with its source and adverbials and nothing else: "Lee said on Friday", "said Lee, the mayor". */
export interface ReportingClause {
  readonly source: Phrase;
  /** Chunks of the clause: `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
}

/** The reporting clause of a cue whose content stands elsewhere; null when something other than an adverbial follows in it. */
export function clauseAround(cue: VerbCue): ReportingClause | null {
  const { view } = cue;
  const group = view.chunks[cue.chunk]!;
  if (!group.finite || group.passive) return null;
  const subject = subjectOf(view, cue.chunk);
  const next = view.chunks[cue.after];
  if (next?.kind === 'np' && !next.temporal && (subject === null || subject.end < cue.chunk)) {
    const inverted = opensWithCue(cue) ? phraseFrom(view, cue.after) : null;
    if (inverted !== null) return { source: inverted, first: cue.chunk, end: adverbialsEnd(cue, inverted.end) };
  }
  if (opensWithCue(cue)) {
    const inverted = next?.kind === 'np' && !next.temporal ? phraseFrom(view, cue.after) : null;
    return inverted === null ? null : { source: inverted, first: cue.chunk, end: adverbialsEnd(cue, inverted.end) };
  }
  if (subject === null || subject.end > cue.chunk || view.chunks[subject.first]!.kind === 'wh') return null;
  return { source: subject, first: subject.first, end: adverbialsEnd(cue, cue.after) };
}

/** A quotation mark or comma stands right before the cue. */
const opensWithCue = (cue: VerbCue): boolean => {
  const before = cue.view.chunks[cue.chunk - 1];
  return (
    before?.kind === 'quote' || (isBreak(cue.view, cue.chunk - 1) && cue.view.chunks[cue.chunk - 2]?.kind === 'quote')
  );
};

/** Index of the chunk at which the clause stops: a break, a quotation mark, or the sentence's end. */
function adverbialsEnd(cue: VerbCue, from: number): number {
  const { view } = cue;
  let at = from;
  while (at < view.chunks.length) {
    const { kind } = view.chunks[at]!;
    if (kind === 'quote' || isBreak(view, at) || isMark(view, at, '.', '!', '?', ':')) return at;
    if (kind === 'subord' && headWord(view, at) === 'that') return at;
    at++;
  }
  return at;
}
