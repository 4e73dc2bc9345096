import { spansBetween } from '../../rules/frames/content/content.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { headWord, isBreak, isMark, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { clauseAround } from './read/clause-around.js';

/** In chunks. */
const LONGEST = 4;
const WORDS: ReadonlySet<string> = new Set(['adv', 'np', 'other']);

export const replyFirst: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/reply-first',
  summary:
    'A few words without a verb and without quotation marks, "said", and its source, in a sentence of their own.',
  finds: [
    { text: '{Not so}, <says> [the mayor].', gives: { kind: 'indirect' } },
    { text: '{Too late}, <said> [keepers in Tarrow].' },
    { text: '{Nonsense}, <says> [Lind].' },
  ],
  ignores: [
    'On Monday, said the mayor.',
    'Meanwhile, said Lind.',
    'Too tired, Lind said nothing.',
    ', said the mayor.',
  ],
  match(anchor) {
    if (anchor.kind !== 'verb' || anchor.cue.verb.lemma !== 'say') return null;
    const { cue } = anchor;
    const { view, chunk } = cue;
    if (!isBreak(view, chunk - 1) || !areWords(view, chunk - 1)) return null;
    const clause = clauseAround(cue);
    if (clause === null || clause.first !== chunk) return null;
    if (clause.end < view.chunks.length && !isMark(view, clause.end, '.')) return null;
    return assemble(phraseSpan(view, clause.source), cue, spansBetween(view, 0, chunk - 1));
  },
};

/** "Not so", "Too late", "Nonsense", not "Meanwhile" or "On Monday". */
const areWords = (view: SentenceView, end: number): boolean =>
  end > 0 &&
  end <= LONGEST &&
  !(end === 1 && view.chunks[0]!.kind === 'adv') &&
  view.chunks
    .slice(0, end)
    .every(({ kind, temporal }, at) => (WORDS.has(kind) && !temporal) || headWord(view, at) === 'so');
