import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isAsserted } from './read/asserted.js';
import { clauseEnd } from './read/clause-end.js';

export const falsely: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/falsely',
  summary: 'In a claim, an adverb that says that something is untrue, and a verb of saying or accusing.',
  finds: [
    { text: '[Venn] said Lind had <falsely> claimed {that she was paid}.', gives: { form: 'characterised' } },
    { text: '[Venn] said {she was <wrongly> accused of theft}.' },
  ],
  ignores: [
    'Lind had falsely claimed that she was paid.',
    'Venn said Lind had never falsely claimed that.',
    'Venn said the crew had wrongly loaded the crane.',
  ],
  match(anchor) {
    if (anchor.kind !== 'falsely' || !isAsserted(anchor.view, anchor.chunk)) return null;
    const { view, chunk, span } = anchor;
    const { passive } = view.chunks[chunk]!;
    const subject = passive ? subjectOf(view, chunk) : null;
    const end = clauseEnd(view, chunk);
    const from = subject === null || subject.first > chunk ? chunk + 1 : subject.first;
    if (end <= from) return null;
    const lemma = view.doc.text.slice(span.start, span.end).toLowerCase();
    return assemble('characterised', null, { lemma, ...span }, [phraseSpan(view, { first: from, end })]);
  },
};
