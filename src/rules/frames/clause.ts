import type { Chunk } from '../../tagging/chunks.js';
import { overHedge } from './hedge.js';
import { mayBeParticiple } from './modifiers.js';
import { headWord, isBreak, isMark, type SentenceView } from './view.js';
import { accusationForms } from './word-forms.js';

const MOST_CLAUSE_CHUNKS = 24;
const LONGEST_INSERTION = 10;
const SUBJECTS = new Set(['he', 'i', 'she', 'they', 'we']);

/**
 * Does a clause begin here: a noun phrase (or "there", "at least 12") with a finite verb of its own? With `infinitives`, one on the way to that
 * verb hangs on the noun phrase ("the plan to close it failed").
 */
export function isClauseAt(view: SentenceView, start: number, infinitives = false): boolean {
  const chunk = overHedge(view, start);
  const first = view.chunks[chunk];
  if (first === undefined || (first.kind !== 'np' && first.kind !== 'adv' && first.kind !== 'quote')) return false;
  if (isTime(view, chunk)) return false;
  // 'said he "hand-delivered" it': whatever is quoted after such a pronoun is its predicate.
  if (first.pronoun && SUBJECTS.has(headWord(view, chunk)) && view.chunks[chunk + 1]?.kind === 'quote') return true;
  let relative = 0;
  let breaks = 0;
  let opened = chunk;
  for (let at = chunk; at < Math.min(view.chunks.length, chunk + MOST_CLAUSE_CHUNKS); at++) {
    const { kind, finite, infinitive } = view.chunks[at]!;
    const inserted = breaks % 2 === 1;
    // "the plan, backed by the port, would", "two men, aged 20 and 22, fled"
    const participle =
      relative === 0 &&
      breaks === 1 &&
      mayBeParticiple(view, at) &&
      (view.chunks[at + 1]?.kind === 'prep' || headWord(view, at) === 'aged');
    if (kind === 'vg' && finite && !participle) {
      // One comma before the verb opens something else; two close an insertion. In "wrote sadly, left" the verb is another's.
      if (relative === 0)
        return at > chunk && breaks !== 1 && !(first.kind === 'adv' && at === chunk + 2 && isBreak(view, chunk + 1));
      relative--;
    } else if (kind === 'wh') relative++;
    else if (isMark(view, at, ';')) return false;
    else if (isBreak(view, at)) {
      // "the old pier - on Monday, it closed": a dash and a comma hold nothing between them.
      if (inserted && isMark(view, at, ',') !== isMark(view, opened, ',')) return false;
      opened = at;
      if (at > chunk + 1 || first.kind !== 'adv') breaks++;
    } else if (kind === 'subord' && accusationForms.has(headWord(view, at - 1)) && headWord(view, at) === 'that') {
      // "the claim that she knew was false"
      relative++;
    } else if (kind === 'subord' && !inserted) return false;
    else if (kind === 'coord' && opensVerbPhrase(view, at + 1) && !joinsAdverbs(view, at)) return false;
    else if (kind === 'vg' && at === chunk + 1 && infinitive && !infinitives) return false;
  }
  return false;
}

/** "about 20 keepers left" */
export const isHedgedClause = (view: SentenceView, at: number): boolean =>
  overHedge(view, at) > at && isClauseAt(view, at);

/** An adverbial of time alone: "on Monday", but not "each year of work". */
export const isTime = (view: SentenceView, chunk: number): boolean =>
  view.chunks[chunk]?.temporal === true && !view.chunks[chunk + 1]?.finite && headWord(view, chunk + 1) !== 'of';

/** A clause ends where "and" joins something other than noun phrases and participles. */
const opensVerbPhrase = (view: SentenceView, at: number): boolean => {
  const next = view.chunks[at];
  return next?.kind !== 'np' && !isGerund(next) && next?.kind !== 'other';
};

/** "Lind [repeatedly and wilfully] ignored it" */
const joinsAdverbs = (view: SentenceView, coord: number): boolean =>
  view.chunks[coord - 1]?.kind === 'adv' && view.chunks[coord + 1]?.kind === 'adv';

/** "saying", not "said" or "to say". */
export const isGerund = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'vg' && !chunk.finite && !chunk.infinitive && !chunk.passive;

/** "when", "which" or "that" right before a break. */
export const opensRelative = (view: SentenceView, chunk: number): boolean =>
  view.chunks[chunk]?.kind === 'wh' || (view.chunks[chunk]?.kind === 'subord' && headWord(view, chunk) === 'that');

/** The break that ends what stands between a relative pronoun and its clause: "that, according to Lee, has closed". */
export function insertionEnd(view: SentenceView, open: number): number {
  for (let at = open + 1; at < Math.min(view.chunks.length, open + LONGEST_INSERTION); at++)
    if (isBreak(view, at)) return at;
  return open;
}
