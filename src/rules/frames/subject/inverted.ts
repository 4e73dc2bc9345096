import { formsOf } from '../../../tagging/conjugate.js';
import { mayBeParticiple } from '../modifiers.js';
import type { Phrase } from '../noun-phrase.js';
import { phraseFrom } from '../phrase-from.js';
import { maySpeak } from '../speaker.js';
import { headWord, isBreak, isMark, type SentenceView } from '../view.js';
import { phraseBeforeInsertion } from './insertions.js';

/** The subject after its verb, where a quotation with its mark, or a clause, stands before: '"...," said Lee', "..., said Lee,". */
export const invertedSubject = (view: SentenceView, vg: number): Phrase | null => {
  const outside = isBreak(view, vg - 1);
  const quote = outside ? vg - 2 : vg - 1;
  const quoted = view.chunks[quote]?.kind === 'quote' && (outside || isMark(view, quote - 1, ',', '.', '!', '?', '…'));
  return quoted || isInverted(view, vg) ? phraseFrom(view, vg + 1) : null;
};

/** "..., [said Lee], ...": somebody between the verb and the next comma, where the comma before it closes no insertion. */
export function isInverted(view: SentenceView, vg: number): boolean {
  if (!isBreak(view, vg - 1) || !SAYING.has(headWord(view, vg)) || view.chunks[vg]!.first !== view.chunks[vg]!.head)
    return false;
  if (phraseBeforeInsertion(view, vg - 1) !== null) return false;
  const phrase = phraseFrom(view, vg + 1);
  if (phrase === null || !maySpeak(view, phrase)) return false;
  return isBreak(view, phrase.end) || (endsAt(view, phrase.end) && holdsParticiple(view, phrase));
}

const endsAt = (view: SentenceView, at: number): boolean => at >= view.chunks.length || isMark(view, at, '.');

/** "The boy left in May, said [officers linked to the case].": the participle is no verb of theirs. */
const holdsParticiple = (view: SentenceView, { first, end }: Phrase): boolean =>
  view.chunks.slice(first, end).some(({ kind }, i) => kind === 'vg' && mayBeParticiple(view, first + i));

/** Of these the object is no person. */
const SAYING = new Set(['add', 'claim', 'explain', 'say'].flatMap(formsOf));
