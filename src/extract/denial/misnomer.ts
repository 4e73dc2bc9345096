import { falseStories } from '../../lexicon/denial.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { headWord, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { clauseEnd } from './read/clause-end.js';
import { isAccusation } from './read/matters.js';

export const misnomer: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/misnomer',
  summary: 'In a claim, a noun that says that something is untrue, and a clause with "that" that tells what.',
  finds: [
    {
      text: '“He keeps telling this <fiction> {that the port is broke},” [Venn] said.',
      gives: { form: 'characterised' },
    },
    { text: '“There is a <myth> out there {that the port makes no profit},” [Venn] said.' },
    { text: '[Venn] said Lind had spread the <lie> {that she was paid}.' },
  ],
  ignores: [
    'Lind spread the lie that she was paid.',
    'Venn said the invention that made the port rich was a crane.',
    'Venn said the author of the fiction was Lind.',
  ],
  match(anchor) {
    if (anchor.kind !== 'untruth' || !anchor.strict || anchor.negated) return null;
    const { view, first, end, span, lemma } = anchor;
    if (end > first + 1 || view.chunks[first]!.kind !== 'np' || !isFalseStory(view, first)) return null;
    const clause = clauseAfter(view, end);
    if (clause === null) return null;
    const content = phraseSpan(view, { first: clause, end: clauseEnd(view, clause) });
    return assemble('characterised', null, { lemma, ...span }, [content]);
  },
};

/** "this fiction", "the false claim" */
const isFalseStory = (view: SentenceView, np: number): boolean =>
  STORIES.has(headWord(view, np)) || isAccusation(view, np);
const STORIES = new Set(falseStories);

/** Index of the "that" after the noun, over "out there". */
function clauseAfter(view: SentenceView, end: number): number | null {
  let at = end;
  if (headWord(view, at) === 'out') at++;
  while (view.chunks[at]?.kind === 'adv') at++;
  return view.chunks[at]?.kind === 'subord' && headWord(view, at) === 'that' ? at : null;
}
