import type { Span } from '../../document/span.js';
import { materialUntruths } from '../../lexicon/denial.js';
import { phraseSpan, subjectOf } from '../../rules/frames/subject.js';
import { headWord } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor, UntruthAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import type { DenialCandidate } from './candidate.js';
import { antecedentOf, deniedPhrase } from './denied.js';
import { joinedTo, linkOf } from './link.js';
import { isAccusation } from './matters.js';
import { claimBefore, existentialMatter, extraposed, freeRelative, isThing, wrongIn } from './predicate-matter.js';

const MATERIAL = new Set(materialUntruths);
const POINTERS = new Set(['all', 'it', 'that', 'these', 'this', 'those', 'which']);

export const predicate: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/predicate',
  summary: 'What is denied, a form of "be", and words that say it is untrue, in a claim or as a heading.',
  finds: [
    { text: 'Orla Venn said {the accusations} were <groundless>.', gives: { form: 'characterised' } },
    { text: '“{That} is <complete nonsense>,” Venn said.' },
    { text: 'Venn told reporters there was <no truth> to {the report}.' },
    { text: 'Venn said {the claims} were late and were a “<shameless lie>”.' },
    { text: 'A lawyer for Venn said {the lawsuit} was <without merit>.' },
    { text: 'The port said it was <not true> {that a shipment had left}.' },
  ],
  ignores: [
    'The accusations were groundless.',
    'Venn said the alarm was false.',
    'Venn said the report was not false.',
    'Lind said the fake passport was hers.',
  ],
  match(anchor) {
    if (anchor.kind !== 'untruth') return null;
    const content = deniedBy(anchor);
    return content === null
      ? null
      : assemble('characterised', null, { ...anchor.span, lemma: anchor.lemma }, [content]);
  },
};

/** What the words are said of, or null where no link leads to it. */
function deniedBy(anchor: UntruthAnchor): Span | null {
  const { view, first, end, strict } = anchor;
  const link = linkOf(view, first, anchor.negated);
  if (link === null) return null;
  // "made up the story"
  if (link === first && !view.chunks[link]!.passive && view.chunks[end]?.kind === 'np')
    return isAccusation(view, end) ? phraseSpan(view, deniedPhrase(view, end)) : null;
  if (headWord(view, link - 1) === 'there') return existentialMatter(view, end);
  const subject = subjectOf(view, joinedTo(view, link));
  if (subject === null) return freeRelative(view, link);
  const word = headWord(view, subject.first);
  if (word === 'it') {
    const clause = extraposed(view, end);
    if (clause !== null || !strict) return clause;
  }
  if (view.chunks[subject.first]!.kind === 'wh') {
    const antecedent = antecedentOf(view, subject.first);
    return antecedent !== null && (strict || isAccusation(view, antecedent.first))
      ? phraseSpan(view, antecedent)
      : null;
  }
  const claim = claimBefore(view, subject.first, link);
  if (claim !== null) return phraseSpan(view, { first: claim, end: link });
  if (isAccusation(view, subject.first) || (POINTERS.has(word) && view.chunks[subject.first - 1]?.kind !== 'np'))
    return phraseSpan(view, subject);
  // "the lawsuit was baseless", but not "the alarm was false"
  return strict && !MATERIAL.has(anchor.lemma) && isThing(view, subject)
    ? phraseSpan(view, subject)
    : wrongIn(view, end);
}
