import type { Span } from '../../../document/span.js';
import { forgedWords, materialUntruths } from '../../../lexicon/denial.js';
import { negators } from '../../../lexicon/negation.js';
import { type Phrase, phraseSpan } from '../../../rules/frames/noun-phrase.js';
import { headWord, isBreak, type SentenceView } from '../../../rules/frames/view.js';
import type { UntruthAnchor } from '../anchor.js';
import { antecedentOf } from './denied.js';
import { isAccusation, isRecord, isStatedFact } from './matters.js';
import { claimBefore, extraposed, isThing, startsWithMuch, wrongIn } from './predicate-matter.js';

const FORGED = new Set(forgedWords);
const MATERIAL = new Set(materialUntruths);
const NEGATORS = new Set(negators);
const POINTERS = new Set(['all', 'it', 'that', 'these', 'this', 'those', 'which']);

/** Can the words be true of things as well, so that they need a claim to deny? */
export const isMaterial = ({ lemma }: UntruthAnchor): boolean => MATERIAL.has(lemma);

/** What the words are said of, where a verb links them to its subject. `alone`: they need no claim named ("That is a lie"). */
export function saidOf(
  { view, end, strict, lemma }: UntruthAnchor,
  subject: Phrase,
  link: number,
  alone: boolean,
): Span | null {
  const word = headWord(view, subject.first);
  if (word === 'it') {
    if (startsWithMuch(view, end)) return null;
    const clause = (strict ? extraposed(view, end) : null) ?? wrongIn(view, end);
    if (clause !== null || !alone) return clause;
  }
  if (view.chunks[subject.first]!.kind === 'wh') {
    // A relative clause without a comma only tells which one is meant.
    const antecedent = isBreak(view, subject.first - 1) ? antecedentOf(view, subject.first) : null;
    return antecedent !== null && (strict || isAccusation(view, antecedent.first))
      ? phraseSpan(view, antecedent)
      : null;
  }
  const claim = claimBefore(view, link);
  const held = claim !== null && isAccusation(view, subject.first) && subject.first <= claim;
  if (claim !== null && !held) return phraseSpan(view, { first: claim, end: link });
  // "none of that is true"
  if (NEGATORS.has(word)) return phraseSpan(view, subject);
  // "make sure that it did not happen again"
  if (lemma.startsWith('did ') && !endsClause(view, end)) return null;
  const points = alone && POINTERS.has(word) && view.chunks[subject.first - 1]?.kind !== 'np';
  if (points || isAccusation(view, subject.first) || isStatedFact(view, subject.first))
    return phraseSpan(view, subject);
  if ((strict || FORGED.has(lemma)) && isRecord(view, subject.first)) return phraseSpan(view, subject);
  // "the lawsuit was baseless", but not "the alarm was false"
  return strict && !MATERIAL.has(lemma) && isThing(view, subject) ? phraseSpan(view, subject) : wrongIn(view, end);
}

const endsClause = (view: SentenceView, at: number): boolean => {
  const kind = view.chunks[at]?.kind;
  return kind === undefined || kind === 'mark' || kind === 'quote' || kind === 'coord' || kind === 'prep';
};
