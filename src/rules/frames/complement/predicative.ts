import { isPossessive } from '../noun-phrase.js';
import { headWord, type SentenceView } from '../view.js';

/** Chunks of a noun phrase with what hangs on it. */
export const LONGEST_PHRASE = 60;
/** Chunks of what something is called. */
export const LONGEST_PREDICATE = 20;

/**
 * 'called the plan to widen the pier "a dead letter"', 'called Venn, his rival, an old "fraud"'; and with "as", which may be all that
 * counts: 'hailed the vote to leave as "a fine day"', 'portrayed the crew, in particular, as "thieves"'.
 */
export function quotesAfter(view: SentenceView, from: number, onlyAs = false): boolean {
  for (let at = from; at < Math.min(view.chunks.length, from + LONGEST_PREDICATE); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'quote') return !onlyAs && view.chunks[at - 1]!.kind === 'np';
    if (headWord(view, at) === 'as' && opensPredicate(view, at + 1)) return true;
    if (finite || kind === 'coord' || kind === 'subord' || kind === 'wh') return false;
  }
  return false;
}

/** '"a fine day"' and 'a "fine" day' after "as". */
const opensPredicate = (view: SentenceView, at: number): boolean =>
  view.chunks[at]?.kind === 'quote' || (view.chunks[at]?.kind === 'np' && view.chunks[at + 1]?.kind === 'quote');

/** Index of the first chunk after a noun phrase and the prepositional phrases that hang on it. */
export function phraseEnd(view: SentenceView, np: number): number {
  let end = np + 1;
  while (end < np + LONGEST_PHRASE) {
    const kind = view.chunks[end]?.kind;
    if (kind === 'paren') end++;
    else if (kind === 'np' && isPossessive(view, end - 1)) end++;
    else if (
      (kind === 'prep' || kind === 'coord') &&
      view.chunks[end + 1]?.kind === 'np' &&
      !view.chunks[end + 2]?.finite
    )
      end += 2;
    else break;
  }
  return end;
}
