import { modals } from '../../lexicon/function-words.js';
import { unanswering } from '../../lexicon/negation.js';
import { subjectOf } from '../../rules/frames/subject.js';
import { headWord, type SentenceView, wordAt } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import { formsOf } from '../../tagging/conjugate.js';
import type { DenialAnchor } from './anchor.js';
import { assemble } from './assemble.js';
import type { DenialCandidate } from './candidate.js';
import { chunkSpan, clauseEnd } from './denied.js';

const MODALS = new Set(modals);
const UNANSWERING = new Set(unanswering.flatMap(formsOf));

export const negated: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/negated',
  summary:
    'A negated statement of fact in a claim that answers an accusation, a report or a question of the same text.',
  finds: [
    {
      text: 'Lind accused Orla Venn of taking bribes. [Venn] <said> {she had never taken a bribe}.',
      gives: { form: 'negated' },
    },
    { text: 'Lind claims that Venn met the smugglers. “{I never met them},” [Venn] <said>.' },
    { text: 'The paper reported that the port had sold its cranes. [The mayor] <insisted> {no crane had been sold}.' },
  ],
  ignores: [
    'The bank said it would not raise rates.',
    'Orla Venn said she did not know the man.',
    'The port had never sold its cranes.',
    'Lind said the ferry did not sail on Monday because of the wind.',
  ],
  match(anchor) {
    if (anchor.kind !== 'negation') return null;
    const { view, chunk, span } = anchor;
    const group = view.chunks[chunk]!;
    if (UNANSWERING.has(headWord(view, chunk)) || isQuestion(view)) return null;
    for (let i = group.first; i < group.head; i++)
      if (MODALS.has(wordAt(view.doc, i)) && wordAt(view.doc, i) !== 'did') return null;
    const subject = subjectOf(view, chunk);
    const first = subject !== null && subject.first < chunk ? subject.first : firstOfClause(view, chunk);
    const lemma = wordAt(view.doc, group.head);
    return assemble('negated', null, { ...span, lemma }, [chunkSpan(view, { first, end: clauseEnd(view, chunk) })]);
  },
};

const isQuestion = (view: SentenceView): boolean => view.chunks.some((chunk) => wordAt(view.doc, chunk.first) === '?');

/** "There were no survivors" has no subject of its own: the adverb before the verb begins the clause. */
const firstOfClause = (view: SentenceView, vg: number): number =>
  vg > 0 && view.chunks[vg - 1]!.kind === 'adv' ? vg - 1 : vg;
