import { has, Tag } from '../../../tagging/tags.js';
import { insertionEnd, isClauseAt, opensRelative } from '../clause.js';
import { headWord, isBreak, isBreakOrQuoted, isDash, isMark, type SentenceView } from '../view.js';

/** Chunks of an insertion, and around a dash, that are looked over. */
const LONGEST_INSERTION = 20;

/** A dash that neither opens nor closes an insertion: the only one around. */
export function isLoneDash(view: SentenceView, dash: number): boolean {
  if (!isDash(view, dash)) return false;
  const end = Math.min(view.chunks.length, dash + LONGEST_INSERTION);
  for (let at = Math.max(0, dash - LONGEST_INSERTION); at < end; at++)
    if (at !== dash && isDash(view, at)) return false;
  return true;
}

/** Does an insertion begin at a break, after which the clause around it goes on: ", which is the oldest, of", "- a draft - was"? */
export function opensInsertion(view: SentenceView, open: number): boolean {
  const comma = isMark(view, open, ',');
  for (let at = open + 1; at < Math.min(view.chunks.length, open + LONGEST_INSERTION); at++) {
    if (!isBreak(view, at) || isMark(view, at, ',') !== comma) continue;
    if (opensRelative(view, at - 1)) {
      at = insertionEnd(view, at);
      continue;
    }
    const next = view.chunks[at + 1];
    if (next?.kind === 'subord') return headWord(view, at + 1) === 'as' || headWord(view, at + 1) === 'because';
    // "Lind will replace Venn, who resigned, but will stay": the content's clause goes on
    if (comma && next?.kind === 'coord') return has(view.doc.tags[view.chunks[at + 2]?.first ?? -1], Tag.Modal);
    return next?.kind === 'prep' || (next?.kind === 'vg' && (!comma || next.infinitive || next.finite));
  }
  return false;
}

/** The writer's word for the whole content, with a clause of its own: ", something Lee denied", ", a move that", "- stances which". */
export function resumes(view: SentenceView, np: number): boolean {
  const word = view.chunks[np];
  if (word?.kind !== 'np' || !isBreakOrQuoted(view, np - 1) || opensInsertion(view, np - 1)) return false;
  const alone = word.end === word.first + 1 && (!word.pronoun || headWord(view, np) === 'something');
  if (!alone && !has(view.doc.tags[word.first], Tag.Determiner)) return false;
  const end = headWord(view, np + 1) === 'of' && view.chunks[np + 2]?.kind === 'np' ? np + 3 : np + 1;
  const next = view.chunks[end];
  return opensRelative(view, end) || (next?.kind === 'np' && isClauseAt(view, end));
}
