import { isBreak, isMark, type SentenceView } from '../../../rules/frames/view.js';

const MOST_CHUNKS = 60;

/** The predicate ends at a break, a bracket or a colon, or before "and" with a verb of its own, or with an insertion. */
export function predicateEnd(view: SentenceView, from: number): number {
  const end = clauseBreak(view, from);
  let quotes = 0;
  for (let at = from + 1; at < end; at++) {
    if (view.chunks[at]!.kind === 'quote') quotes++;
    const joins = view.chunks[at]!.kind === 'coord' && quotes % 2 === 0;
    if (joins && (view.chunks[at + 1]?.finite || (at + 1 === end && isBreak(view, end)))) return at;
  }
  return end;
}

/** The first break, bracket or colon of a clause, or its sentence's end; after the mark that closes words quoted up to there, or around it. */
export function clauseBreak(view: SentenceView, from: number): number {
  const limit = Math.min(view.chunks.length, from + MOST_CHUNKS);
  for (let at = from + 1; at < limit; at++) {
    const close = view.chunks[at]!.kind === 'quote' ? closeOf(view, at, limit) : null;
    if (close !== null && isMark(view, close - 1, ',', '.')) return close + 1;
    if (close !== null) at = close;
    else if (isBreak(view, at) || isMark(view, at, ':', '.', '(', ')')) return at;
  }
  return limit;
}

/** The mark that closes the words quoted from a chunk on, or null. */
function closeOf(view: SentenceView, open: number, limit: number): number | null {
  for (let at = open + 1; at < limit; at++) if (view.chunks[at]!.kind === 'quote') return at;
  return null;
}
