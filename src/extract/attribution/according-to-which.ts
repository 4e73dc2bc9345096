import { isClauseAt } from '../../rules/frames/clause.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import { nounPhraseEndingAt, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { headWord, isBreak } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';

export const accordingToWhich: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/according-to-which',
  summary: 'A source, a comma, "according to which", and the clause that it is said to hold.',
  finds: [{ text: 'They lost [the report], <according to> which {the boat sank at dawn}, and the map.' }],
  ignores: ['They lost the rules, according to which, and the map.', 'They asked according to which law it sank.'],
  match(anchor) {
    if (anchor.kind !== 'phrase' || anchor.phrase.position !== 'before-source') return null;
    const { view, first, end, phrase, span } = anchor;
    if (headWord(view, end) !== 'which' || !isBreak(view, first - 1) || !isClauseAt(view, end + 1)) return null;
    const source = nounPhraseEndingAt(view, first - 1);
    if (source === null) return null;
    let stop = end + 1;
    while (stop < view.chunks.length && !isBreak(view, stop)) stop++;
    const cue = { lemma: phrase.words, class: phrase.class, ...span };
    return assembleWith(phraseSpan(view, source), cue, spansBetween(view, end + 1, stop));
  },
};
