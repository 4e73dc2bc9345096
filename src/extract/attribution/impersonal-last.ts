import { isClauseAt } from '../../rules/frames/clause.js';
import { contentStart, spansBetween } from '../../rules/frames/content/content.js';
import { headWord, isBreak, isMark, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import type { AttributionCandidate } from './candidate.js';
import { assembleWith } from './read/assemble.js';
import { isFronted } from './read/clause-around.js';

/** Chunks of when and where it was said. */
const LONGEST = 8;
/** Of the sentence before the phrase. */
const MOST_CHUNKS = 200;

export const impersonalLast: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/impersonal-last',
  summary:
    'A clause, then that it was said, and by nobody who is named: "..., it emerged on Friday", "..., it is understood, ...".',
  finds: [
    { text: '{The port will close}, <it was announced> on Monday.' },
    { text: '{The keeper had lied}, <it has emerged>.' },
    { text: '{The port}, <it is understood>, {will close in May}.' },
  ],
  ignores: [
    'When the port closed, it was reported by hand.',
    'On Monday, it emerged that the port would close.',
    'The boat sank, it emerged and was towed.',
    'The boat was old, it was reported to the police.',
  ],
  match(anchor) {
    if (anchor.kind !== 'phrase' || anchor.phrase.position !== 'before-that') return null;
    const { view, first, end } = anchor;
    const comma = first - 1;
    if (comma < 1 || comma > MOST_CHUNKS || !isMark(view, comma, ',')) return null;
    const from = contentStart(view, view.chunks[0]!.kind === 'coord' ? 1 : 0, comma);
    const close = overTimes(view, end);
    const resumes = isBreak(view, close) && view.chunks[close + 1]?.finite === true;
    const ends = close >= view.chunks.length || isMark(view, close, '.');
    const clause = isClauseAt(view, from) && !isFronted(view, comma);
    if (from >= comma || !(resumes || (ends && clause))) return null;
    const cue = { lemma: anchor.phrase.words, class: anchor.phrase.class, ...anchor.span };
    const rest = resumes ? spansBetween(view, close + 1, view.chunks.length) : [];
    return assembleWith(null, cue, [...spansBetween(view, from, comma), ...rest]);
  },
};

const PLACING = new Set(['after', 'at', 'before', 'during', 'in', 'on']);

/** "on Monday", "last night", "in court" */
function overTimes(view: SentenceView, from: number): number {
  const { chunks } = view;
  let at = from;
  while (at < from + LONGEST) {
    if (PLACING.has(headWord(view, at)) && chunks[at + 1]?.kind === 'np') at += 2;
    else if (chunks[at]?.temporal || chunks[at]?.kind === 'adv') at++;
    else break;
  }
  return at;
}
