import { complementOf } from '../../rules/frames/complement/complement.js';
import { spansBetween } from '../../rules/frames/content/content.js';
import { cuesBetween } from '../../rules/frames/cues.js';
import {
  headWord,
  isBreak,
  isBreakOrQuoted,
  isMark,
  type SentenceView,
  spanOfTokens,
  wordAt,
} from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';
import { possessor } from './read/noun-source.js';
import { contentBefore, holdsVerb, MOST_CHUNKS } from './read/phrase-content.js';

const VIEWS = new Set(['estimation', 'eyes', 'judgment', 'mind', 'opinion', 'telling', 'view', 'words']);

export const inView: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/in-view',
  summary: 'A clause and, before, after or inside it, whose view or words it is: "in Lind\'s view, ...".',
  finds: [
    { text: "In [Lind]'s <view>, {the port is finished}." },
    { text: "{The port is finished}, in [Lind]'s <opinion>." },
    { text: "{The plan is}, in [Venn]'s <words>, {“a fantasy”}.", gives: { kind: 'mixed' } },
  ],
  ignores: [
    "In Lind's view of the harbour, boats lie still.",
    'The port came into view.',
    "He read it in Lind's words.",
  ],
  match(anchor) {
    if (anchor.kind !== 'noun' || !VIEWS.has(headWord(anchor.view, anchor.chunk))) return null;
    const { view, chunk, noun } = anchor;
    const first = chunk - 1;
    const source = headWord(view, first) === 'in' ? possessor(anchor) : null;
    const opens = first === 0 || isBreakOrQuoted(view, first - 1);
    const closes = chunk + 1 >= view.chunks.length || isBreak(view, chunk + 1) || isMark(view, chunk + 1, '.');
    if (source === null || !opens || !closes || !holdsVerb(view, first - MOST_CHUNKS, chunk + MOST_CHUNKS)) return null;
    if (isTold(view, first) && /^(?:her|his|their)$/.test(wordAt(view.doc, view.chunks[chunk]!.first))) return null;
    const before = contentBefore(view, first);
    const after = isBreak(view, chunk + 1) ? spansBetween(view, chunk + 2, view.chunks.length) : [];
    const { head } = view.chunks[chunk]!;
    const cue = { lemma: noun.noun, class: noun.class, ...spanOfTokens(view.doc, head, head + 1) };
    return assembleWith(source, cue, [...before, ...after]);
  },
};

/** "The mayor told us there was, in her words, a leak": what somebody is said to have said already. */
const isTold = (view: SentenceView, end: number): boolean =>
  cuesBetween(view, end - LONGEST_CLAUSE, end).some(
    (cue) => CLAUSES.has(complementOf(cue).shape) && complementOf(cue).chunk < end,
  );
const CLAUSES = new Set(['clause', 'that']);
/** In chunks. */
const LONGEST_CLAUSE = 24;
