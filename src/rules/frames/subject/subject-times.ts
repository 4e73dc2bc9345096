import { formsOf } from '../../../tagging/conjugate.js';
import type { Phrase } from '../noun-phrase.js';
import { maySpeak } from '../speaker.js';
import { headWord, isBreak, type SentenceView } from '../view.js';

/** "The port on Monday said", "Lind this week said": the chunk before times that stand between a subject and its verb. */
export function overTimes(view: SentenceView, from: number): number {
  const { chunks } = view;
  let at = from;
  while (chunks[at]?.temporal && at > 0) {
    const before = chunks[at - 1]!.kind === 'prep' ? at - 2 : at - 1;
    const kind = chunks[before]?.kind;
    if (kind === 'adv' && before > 0) at = before - 1;
    else if (
      kind === 'np' ||
      kind === 'paren' ||
      (kind === 'other' && chunks[before - 1]?.kind === 'np') ||
      kind === 'vg' ||
      kind === 'wh' ||
      kind === 'prep' ||
      kind === 'coord' ||
      isBreak(view, before)
    )
      at = before;
    else break;
  }
  return at;
}

/** "spent" in "spent a night worried that": the verb whose object the time at a chunk is, or null. */
export const timeSpent = (view: SentenceView, at: number): number | null =>
  view.chunks[at]?.temporal === true && SPENDING.has(headWord(view, at - 1)) && view.chunks[at - 1]!.kind === 'vg'
    ? at - 1
    : null;
const SPENDING = new Set(['spend', 'waste'].flatMap(formsOf));

/** "[a poll last week] found", "[people who met him on Monday] say", but "[Lind] on Monday said", "[the mayor] Tuesday said". */
export const holdsTime = (view: SentenceView, phrase: Phrase, verb: number): boolean => {
  const { chunks } = view;
  const { first, end } = phrase;
  if (end === verb) return false;
  if (chunks.slice(first, end).some(({ kind }) => kind === 'vg')) return true;
  return chunks[first]!.kind === 'np' && !maySpeak(view, phrase) && chunks[end]?.temporal === true;
};
