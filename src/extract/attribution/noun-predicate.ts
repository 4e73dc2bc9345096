import { clauseContent } from '../../rules/frames/content/content.js';
import { headWord, spanOfTokens } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { possessor } from './read/noun-source.js';

const BEING = new Set(["'s", 'is', 'was', '’s']);

export const nounPredicate: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/noun-predicate',
  summary: 'A noun of saying or thinking with its possessor, "is" or "was", and a that-clause: "Lee\'s claim is that".',
  finds: [
    { text: "[Lind]'s main <claim> is {that the dam was never safe}." },
    { text: '[His] <fear> was {that the lamp would go out}, but nobody said so.' },
  ],
  ignores: [
    "Lind's claim is old.",
    "Lind's fear is what drove her.",
    'The claim is that the dam was safe.',
    'The trouble with his claim is that the dam leaks.',
  ],
  match(anchor) {
    if (anchor.kind !== 'noun' || !anchor.noun.governs.includes('t') || anchor.noun.class === 'denial') return null;
    const { view, chunk, noun } = anchor;
    const source = possessor(anchor);
    const verb = view.chunks[chunk + 1];
    // "The problem with his claim is that": it is the problem that is told.
    if (view.chunks[chunk - 1]?.kind === 'prep') return null;
    if (source === null || verb?.kind !== 'vg' || verb.negated || !BEING.has(headWord(view, chunk + 1))) return null;
    if (headWord(view, chunk + 2) !== 'that' || view.chunks[chunk + 2]!.kind !== 'subord') return null;
    const { head } = view.chunks[chunk]!;
    // With its verb, the noun reads like a verb of the same class.
    const cue = {
      view,
      chunk: chunk + 1,
      after: chunk + 2,
      verb: { lemma: noun.noun, ...noun },
      span: spanOfTokens(view.doc, head, head + 1),
    };
    return assemble(source, cue, clauseContent(cue, chunk + 2));
  },
};
