import { has, Tag } from '../../tagging/tags.js';
import { overHedge } from './hedge.js';
import { maySpeak } from './speaker.js';
import { reachesVerb } from './subject/subject-verb.js';
import { headWord, isBreak, isGerund, type SentenceView } from './view.js';

const LONGEST_INSERTION = 10;
const LONGEST_SHARED = 24;
const SUBJECTS = new Set(['he', 'i', 'she', 'they', 'we']);

/**
 * Does a clause begin here: a noun phrase (or "there", "at least 12") with a finite verb of its own? With `infinitives`, one on the way to that
 * verb hangs on the noun phrase ("the plan to close it failed").
 */
export function isClauseAt(view: SentenceView, start: number, infinitives = false): boolean {
  const chunk = overHedge(view, overAdverbs(view, start));
  const first = view.chunks[chunk];
  if (first === undefined || (first.kind !== 'np' && first.kind !== 'adv' && first.kind !== 'quote')) return false;
  if (isTime(view, chunk)) return false;
  // 'said he "hand-delivered" it': whatever is quoted after such a pronoun is its predicate.
  if (first.pronoun && SUBJECTS.has(headWord(view, chunk)) && view.chunks[chunk + 1]?.kind === 'quote') return true;
  return reachesVerb(view, chunk, infinitives);
}

/** The last of the adverbs that a clause begins with: "so [far], no ship has left". */
function overAdverbs({ chunks }: SentenceView, start: number): number {
  let at = start;
  while (chunks[at]?.kind === 'adv' && chunks[at + 1]?.kind === 'adv') at++;
  return at;
}

/** "about 20 keepers left" */
export const isHedgedClause = (view: SentenceView, at: number): boolean =>
  overHedge(view, at) > at && isClauseAt(view, at);

/**
 * "[the attack] and troops were sent in": the "and" between a noun phrase and a clause that begins right after it; null where both are the
 * subject of its verb, which, if `alike` counts, two persons or two things may be ("the mayor and the clerk left").
 */
export function clauseJoinedTo(view: SentenceView, np: number, alike: boolean): number | null {
  const { chunks } = view;
  if (chunks[np]?.kind !== 'np' || chunks[np].pronoun) return null;
  let at = np + 1;
  while (at < np + LONGEST_SHARED) {
    const next = chunks[at + 1];
    if (chunks[at]?.kind === 'paren') at++;
    else if (chunks[at]?.kind === 'prep' && next?.kind === 'np') at += 2;
    // 'accuses Lind of “leading from behind” and Venn says'
    else if (chunks[at]?.kind === 'prep' && (next?.kind === 'quote' || isGerund(next))) at += 2;
    else if (at > np + 1 && GOVERNED.has(chunks[at]?.kind ?? '')) at++;
    else if (at > np + 1 && isGerund(chunks[at])) at++;
    else break;
  }
  if (headWord(view, at) !== 'and' || !isClauseAt(view, at + 1)) return null;
  return alike && maySpeak(view, { first: np }) === maySpeak(view, { first: at + 1 }) ? null : at;
}

const GOVERNED: ReadonlySet<string> = new Set(['adv', 'np', 'other', 'prep', 'quote']);

/** An adverbial of time alone: "on Monday", but not "each year of work". */
export const isTime = (view: SentenceView, chunk: number): boolean =>
  view.chunks[chunk]?.temporal === true && !view.chunks[chunk + 1]?.finite && headWord(view, chunk + 1) !== 'of';

/** "when", "which" or "that" right before a break. */
export const opensRelative = (view: SentenceView, chunk: number): boolean =>
  view.chunks[chunk]?.kind === 'wh' || (view.chunks[chunk]?.kind === 'subord' && headWord(view, chunk) === 'that');

/** The break that ends what stands between a relative pronoun and its clause: "that, according to Lee, has closed". */
export function insertionEnd(view: SentenceView, open: number): number {
  for (let at = open + 1; at < Math.min(view.chunks.length, open + LONGEST_INSERTION); at++)
    if (isBreak(view, at)) return at;
  return open;
}

/** Does the verb after "and" share the "would" or "to" of the one before it: "would resign and announce it", "wants to leave and tell her"? */
export function sharesAuxiliary({ doc, chunks }: SentenceView, from: number, coord: number): boolean {
  const next = chunks[coord + 1];
  if (next?.kind !== 'vg' || next.first !== next.head || !has(doc.tags[next.head], Tag.Base)) return false;
  for (let at = coord - 1; at >= Math.max(from, coord - LONGEST_SHARED); at--)
    if (chunks[at]!.kind === 'vg') return chunks[at]!.infinitive || has(doc.tags[chunks[at]!.first], Tag.Modal);
  return false;
}
