import { isClauseAt } from './clause.js';
import { headWord, isBreak, isMark, type SentenceView } from './view.js';

/** "published by the Herald, he said", "would say to them, she laughs", "before Lind learned of it, the port closed" */
const NEVER_FRONTED = new Set(['about', 'against', 'by', 'from', 'of', 'to']);
const TEMPORAL_OPENERS = new Set(['as', 'once', 'since', 'until', 'while']);
/** Chunks. */
const LONGEST_FRONTED = 20;

/** "said if it rained, the port would close", "said because it rained"; not "has ruled since 1994", "protested until they left". */
export function frontedClauseAt(view: SentenceView, subord: number): boolean {
  if (!TEMPORAL_OPENERS.has(headWord(view, subord))) return true;
  for (let at = subord + 1; at < Math.min(view.chunks.length, subord + LONGEST_FRONTED); at++)
    if (isBreak(view, at)) return isClauseAt(view, at + 1);
  return false;
}

/** "said despite all that, Lee was": a phrase, a comma, and the clause. */
export function frontedPhraseAt(view: SentenceView, prep: number): boolean {
  if (NEVER_FRONTED.has(headWord(view, prep))) return false;
  for (let at = prep + 1; at < Math.min(view.chunks.length, prep + 7); at++) {
    if (isMark(view, at, ',')) return isClauseAt(view, at + 1);
    const { kind } = view.chunks[at]!;
    if (kind !== 'np' && kind !== 'prep' && kind !== 'coord') return false;
  }
  return false;
}
