import { negators } from '../../../lexicon/negation.js';
import { subjectOf } from '../../../rules/frames/subject/subject.js';
import { headWord, type SentenceView, wordAt } from '../../../rules/frames/view.js';
import { beingForms } from '../../../rules/frames/word-forms.js';
import { isAccusation } from './matters.js';

const NEGATORS = new Set(negators);
export const truths: readonly string[] = ['accurate', 'correct', 'factual', 'true', 'truthful'];
const TRUTHS = new Set(truths);
const MOST_BETWEEN = 4;

/** Index of the token that says "true" where its verb or its subject is negated: "none of that is true", "is not an accurate account". */
export function negatedTruthIn(view: SentenceView, chunk: number): number | null {
  const token = truthIn(view, chunk);
  return token !== null && isNegated(view, chunk) ? token : null;
}

function truthIn(view: SentenceView, chunk: number): number | null {
  const { doc, chunks } = view;
  const { kind, first, head, end } = chunks[chunk]!;
  if (kind === 'other') return TRUTHS.has(wordAt(doc, head)) ? head : null;
  if (kind !== 'np' || !isAccusation(view, chunk)) return null;
  for (let i = first; i < end; i++) if (TRUTHS.has(wordAt(doc, i))) return i;
  return null;
}

/** Is the form of "be" before a predicate negated, or its subject? */
function isNegated(view: SentenceView, predicate: number): boolean {
  for (let at = predicate - 1; at >= Math.max(0, predicate - MOST_BETWEEN); at--) {
    const { kind, first, negated } = view.chunks[at]!;
    if (kind === 'vg') {
      if (!beingForms.has(headWord(view, at))) return false;
      const subject = subjectOf(view, at);
      return negated || (subject !== null && NEGATORS.has(wordAt(view.doc, view.chunks[subject.first]!.first)));
    }
    if (kind !== 'adv' && kind !== 'quote') return false;
    if (NEGATORS.has(wordAt(view.doc, first))) return true;
  }
  return false;
}
