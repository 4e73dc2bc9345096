import type { Span } from '../../document/span.js';
import { needsAccusation } from '../../lexicon/denial.js';
import { phraseSpan } from '../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../rules/frames/subject/subject.js';
import { headWord, isBreak, isMark, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { DenialAnchor } from './anchor.js';
import type { DenialCandidate } from './candidate.js';
import { assemble } from './read/assemble.js';
import { isAsserted } from './read/asserted.js';
import { clauseEnd } from './read/clause-end.js';
import { denierOf } from './read/denier.js';

const NEEDS_ACCUSATION = new Set(needsAccusation);
const CONTRARY = new Set(['although', 'but', 'though', 'while']);

export const verbAside: Rule<DenialAnchor, DenialCandidate> = {
  id: 'denial/verb-aside',
  summary: 'A denial put in between, without an object of its own: "Lind says, but Lee denies, that ...".',
  finds: [
    { text: 'Lind believes, but [the port] strongly <denies>, {that a shipment had left}.' },
    { text: 'If {a shipment left}, as Lind alleges but [the port] <denies>, it left by night.' },
  ],
  ignores: ['The port rejects, but Lind accepts, the offer.', 'Lind says, and nobody denies, that the dam leaks.'],
  match(anchor) {
    if (anchor.kind !== 'verb' || !isAsserted(anchor.cue.view, anchor.cue.chunk)) return null;
    const { cue } = anchor;
    const { view } = cue;
    const subject = subjectOf(view, cue.chunk);
    if (NEEDS_ACCUSATION.has(cue.verb.lemma) || !isBreak(view, cue.after) || subject === null) return null;
    if (view.chunks[cue.chunk]!.passive || !CONTRARY.has(headWord(view, subject.first - 1))) return null;
    const source = denierOf(cue, subject);
    const content = contentAfter(view, cue.after) ?? contentBefore(view, subject.first);
    return source && assemble('verb', source, { lemma: cue.verb.lemma, ...cue.span }, content ? [content] : []);
  },
};

/** The "that" clause after the comma, which both verbs share. */
function contentAfter(view: SentenceView, comma: number): Span | null {
  if (!isMark(view, comma, ',') || headWord(view, comma + 1) !== 'that') return null;
  return phraseSpan(view, { first: comma + 1, end: clauseEnd(view, comma + 1) });
}

/** "If [a shipment left], as Lind alleges but the port denies": the clause that "as" stands after. */
function contentBefore(view: SentenceView, subject: number): Span | null {
  let as = subject - 1;
  while (as > Math.max(0, subject - LONGEST_ASIDE) && headWord(view, as) !== 'as') as--;
  if (headWord(view, as) !== 'as' || !isBreak(view, as - 1)) return null;
  let first = as - 1;
  while (first > 0 && !isBreak(view, first - 1) && view.chunks[first - 1]!.kind !== 'subord') first--;
  return first < as - 1 ? phraseSpan(view, { first, end: as - 1 }) : null;
}
const LONGEST_ASIDE = 14;
