import type { Span } from '../../document/span.js';
import { accordingToNothing } from '../../lexicon/cue-phrases.js';
import { isClauseAt, opensRelative } from '../../rules/frames/clause.js';
import { spansBetween } from '../../rules/frames/content.js';
import { continuations } from '../../rules/frames/continuation.js';
import { type Phrase, phraseSpan } from '../../rules/frames/noun-phrase.js';
import { phraseFrom } from '../../rules/frames/phrase-from.js';
import { quotationTo, runningTo } from '../../rules/frames/quotations.js';
import { headWord, isBreak, isMark, type SentenceView } from '../../rules/frames/view.js';
import type { Rule } from '../../rules/rule.js';
import type { AttributionAnchor } from './anchor.js';
import { assembleWith } from './assemble.js';
import type { AttributionCandidate } from './candidate.js';

/** What one acts according to, and what says nothing. */
const STANDARDS = new Set(accordingToNothing);
/** Of the sentence before the phrase. */
const MOST_CHUNKS = 200;

export const accordingTo: Rule<AttributionAnchor, AttributionCandidate> = {
  id: 'attribution/according-to',
  summary: '"According to" or a phrase like it with its source, before, after or inside the content.',
  finds: [
    { text: '<According to> [the coast guard], {the boat sank at dawn}.', gives: { kind: 'indirect' } },
    { text: '{The boat sank at dawn}, <according to> [Mara Lind, a spokeswoman for the coast guard].' },
    { text: 'The owner: {The boat sank at dawn}, <according to> [the coast guard].' },
    { text: '{The boat}, <according to> [the coast guard], {sank at dawn}.' },
    { text: 'She had sold the boat that, <according to> [the coast guard], {sank at dawn}.' },
  ],
  ignores: ['They acted according to the rules of the harbour.', 'Accordingly, the boat sank.'],
  match(anchor, doc) {
    if (anchor.kind !== 'phrase' || anchor.phrase.position !== 'before-source') return null;
    const { view } = anchor;
    const before = contentBefore(view, anchor.first);
    const source = sourceFrom(view, anchor.end, before.length > 0 || opensRelative(view, anchor.first - 2));
    if (
      source === null ||
      isPredicate(view, anchor.first) ||
      STANDARDS.has(headWord(view, anchor.end)) ||
      !holdsVerb(view, anchor.first - MOST_CHUNKS, anchor.end + MOST_CHUNKS)
    )
      return null;
    const complete = before.length > 0 && holdsVerb(view, 0, anchor.first);
    const after =
      !complete && isBreak(view, source.end) && source.end + 1 < view.chunks.length
        ? spansBetween(view, source.end + 1, view.chunks.length)
        : [];
    const end = doc.tokens[view.chunks[source.end - 1]!.end - 1]!.end;
    const quoted = before.length > 0 && after.length === 0 ? continuations(doc, view.index, end) : [];
    const { words, class: cueClass } = anchor.phrase;
    return assembleWith(phraseSpan(view, source), { ...anchor.span, lemma: words, class: cueClass }, [
      ...before,
      ...after,
      ...quoted,
    ]);
  },
};

/** "She was quoted by the Herald as saying": the words are hers. */
const isPredicate = ({ chunks }: SentenceView, first: number): boolean => chunks[first]!.finite;

const holdsVerb = (view: SentenceView, from: number, end: number): boolean =>
  view.chunks.slice(Math.max(0, from), end).some(({ finite }) => finite);

/** The source runs to the clause that it introduces, or, after its content, to the next break that is no appositive's. */
function sourceFrom(view: SentenceView, first: number, afterContent: boolean): Phrase | null {
  const phrase = phraseFrom(view, first);
  if (phrase === null) return null;
  for (let at = first + 1; at <= Math.min(view.chunks.length, first + MOST_CHUNKS); at++) {
    if (
      at < view.chunks.length &&
      !isBreak(view, at) &&
      !isMark(view, at, '.', '!', '?', ':') &&
      view.chunks[at]!.kind !== 'coord'
    )
      continue;
    if (view.chunks[at]?.kind === 'coord') {
      if (isClauseAt(view, at + 1)) return { first, end: at };
      continue;
    }
    if (afterContent || isClauseAt(view, at + 1) || !isBreak(view, at))
      return { first, end: afterContent ? Math.max(at, phrase.end) : at };
  }
  return phrase;
}

/** The sentence up to the phrase, without a label ("The hospital: ...") or "And" at its head; where a quotation closes there, from where that one began. */
function contentBefore(view: SentenceView, first: number): Span[] {
  if (first === 0 || first > MOST_CHUNKS) return [];
  const end = isBreak(view, first - 1) ? first - 1 : first;
  if (end === 0 || isMark(view, end - 1, '.', ':') || opensRelative(view, end - 1)) return [];
  const from = isMark(view, 1, ':') && end > 2 ? 2 : view.chunks[0]!.kind === 'coord' && end > 1 ? 1 : 0;
  const close = view.chunks[end - 1]!;
  const quotation = close.kind === 'quote' ? quotationTo(view.doc, view.doc.tokens[close.first]!.end) : null;
  const start = view.doc.tokens[view.chunks[from]!.first]!.start;
  if (quotation !== null && view.doc.quotations[quotation]!.start < start) return runningTo(view.doc, quotation);
  return spansBetween(view, from, end);
}
