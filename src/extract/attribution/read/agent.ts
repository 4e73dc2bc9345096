import type { VerbCue } from '../../../rules/frames/cues.js';
import { isMeans } from '../../../rules/frames/means.js';
import type { Phrase } from '../../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../../rules/frames/phrase-from.js';
import { headWord, isBreak, type SentenceView } from '../../../rules/frames/view.js';

/** They open what a passive's subject is blamed or praised for. */
export const REASONS = new Set(['as', 'for', 'over']);

/** "by" right after the cue, or over adverbs and times. */
export function byAfter({ view, after }: VerbCue): number | null {
  let at = after;
  while (view.chunks[at]?.kind === 'adv' || view.chunks[at]?.temporal) at++;
  return headWord(view, at) === 'by' && !isMeans(view, at + 1) ? at : null;
}

/** Who says it; "for" and "over" tell why: "by the union for its daring". */
export function agentFrom(view: SentenceView, first: number): Phrase | null {
  const phrase = phraseFrom(view, first);
  if (phrase === null) return null;
  for (let at = first + 1; at < phrase.end && !isBreak(view, at); at++)
    if (REASONS.has(headWord(view, at))) return { first, end: at };
  return phrase;
}
