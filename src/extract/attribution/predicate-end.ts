import { isBreak, isMark, type SentenceView } from '../../rules/frames/view.js';

const MOST_CHUNKS = 60;

/** The predicate ends at a break, a bracket or a colon, or before "and" with a verb of its own. */
export function predicateEnd(view: SentenceView, from: number): number {
  const end = clauseBreak(view, from);
  for (let at = from + 1; at < end; at++)
    if (view.chunks[at]!.kind === 'coord' && view.chunks[at + 1]?.finite) return at;
  return end;
}

/** The first break, bracket or colon of a clause, or its sentence's end; after the mark that closes words quoted up to there. */
export function clauseBreak(view: SentenceView, from: number): number {
  const limit = Math.min(view.chunks.length, from + MOST_CHUNKS);
  let at = from + 1;
  while (at < limit && !isBreak(view, at) && !isMark(view, at, ':', '.', '(', ')')) at++;
  if (at >= limit || view.chunks[at + 1]?.kind !== 'quote') return Math.min(at, limit);
  const quotes = view.chunks.slice(from, at).filter(({ kind }) => kind === 'quote').length;
  return quotes % 2 === 1 ? at + 2 : at;
}
