import type { Span } from '../../document/span.js';
import { isClauseAt } from '../../rules/frames/complement.js';
import { subjectOf } from '../../rules/frames/subject.js';
import { headWord, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor, UntruthAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import type { DenialCandidate } from './candidate.js';
import { antecedentOf, chunkSpan, clauseEnd, deniedPhrase, isAccusation } from './denied.js';
import { linkOf } from './link.js';

const POINTERS = new Set(['all', 'it', 'that', 'these', 'this', 'those', 'which']);

export const predicate: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/predicate',
  summary: 'What is denied, a form of "be", and words that say it is untrue, in a claim or as a heading.',
  finds: [
    { text: 'Orla Venn said {the accusations} were <groundless>.', gives: { form: 'characterised' } },
    { text: '“{That} is <complete nonsense>,” Venn said.' },
    { text: 'Venn told reporters there was <no truth> to {the report}.' },
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
    return isAccusation(view, end) ? chunkSpan(view, deniedPhrase(view, end)) : null;
  if (headWord(view, link - 1) === 'there') return existentialMatter(view, end);
  const subject = subjectOf(view, link);
  if (subject === null) return null;
  const word = headWord(view, subject.first);
  if (word === 'it') {
    const clause = extraposed(view, end);
    if (clause !== null) return clause;
  }
  if (view.chunks[subject.first]!.kind === 'wh') {
    const antecedent = antecedentOf(view, subject.first);
    return antecedent !== null && (strict || isAccusation(view, antecedent.first)) ? chunkSpan(view, antecedent) : null;
  }
  const claim = claimBefore(view, subject.first, link);
  if (claim !== null) return chunkSpan(view, { first: claim, end: link });
  if (isAccusation(view, subject.first) || (POINTERS.has(word) && view.chunks[subject.first - 1]?.kind !== 'np'))
    return chunkSpan(view, subject);
  return null;
}

/** "there is no truth to the report", "... no evidence that it was true". */
function existentialMatter(view: SentenceView, end: number): Span | null {
  const next = view.chunks[end];
  if (next?.kind === 'prep' && view.chunks[end + 1]?.kind === 'np') return chunkSpan(view, deniedPhrase(view, end + 1));
  if (next?.kind === 'subord' && headWord(view, end) === 'that')
    return chunkSpan(view, { first: end, end: clauseEnd(view, end) });
  return null;
}

/** "that she asked to be taken off" after "it is not true", with at most a reporting clause between. */
function extraposed(view: SentenceView, from: number): Span | null {
  for (let at = from; at < Math.min(view.chunks.length, from + 6); at++) {
    if (view.chunks[at]!.kind === 'subord' && headWord(view, at) === 'that' && isClauseAt(view, at + 1))
      return chunkSpan(view, { first: at, end: clauseEnd(view, at) });
    if (view.chunks[at]!.kind === 'coord' || view.chunks[at]!.kind === 'subord') return null;
  }
  return null;
}

/** "the claim" in "the claim that it had sold weapons was false": an accusation whose clause the verb's subject ends. */
function claimBefore(view: SentenceView, subject: number, link: number): number | null {
  let finite = 0;
  for (let at = subject - 1; at >= Math.max(0, subject - 16); at--) {
    const { kind } = view.chunks[at]!;
    if (view.chunks[at]!.finite) finite++;
    if (finite > 1 || kind === 'quote') return null;
    if (kind === 'np' && isAccusation(view, at) && finite === 1) {
      const next = headWord(view, at + 1);
      const opened = next === 'that' || next === 'of' || isClauseAt(view, at + 1);
      return opened && deniedPhrase(view, at).end >= link ? at : null;
    }
  }
  return null;
}
