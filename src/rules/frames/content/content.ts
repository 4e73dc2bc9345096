import type { Span } from '../../../document/span.js';
import { opensRelative } from '../clause.js';
import type { VerbCue } from '../cues.js';
import { quotationAround, runningFrom } from '../quotations.js';
import { subjectOf } from '../subject/subject.js';
import { isBreak, isMark, type SentenceView } from '../view.js';
import { contentEnd } from './content-end.js';
import { continuations } from './continuation.js';

/**
 * The content that begins at a chunk and runs to the end of its clause: of the sentence, unless the writer goes on before that
 * ("..., adding that", "..., but critics say", "..., according to"). A quotation that is open there is taken to its end, and quoted
 * sentences that follow without a cue of their own belong to it. A `phrase` or an infinitive ends sooner than a clause.
 */
export function clauseContent(cue: VerbCue, from: number, phrase = false): Span[] {
  const { view } = cue;
  const end = Math.min(contentEnd(cue, from, phrase), mainClauseAfter(cue) ?? view.chunks.length);
  const spans = spansBetween(view, from, end);
  const last = spans.at(-1)!.end;
  return end < view.chunks.length || isAside(cue, last)
    ? spans
    : [...spans, ...continuations(view.doc, view.index, last)];
}

/** '"We left," Lee said, adding that the dam leaked. "It was late."': what is quoted next goes on with the quotation, not with the aside. */
const isAside = ({ view, chunk }: VerbCue, end: number): boolean =>
  quotationAround(view.doc, end - 1) === null && view.chunks.slice(0, chunk).some(({ kind }) => kind === 'quote');

/** "Citing costs, the port said": the break before the clause that a fronted cue hangs on, or null. */
function mainClauseAfter({ view, chunk }: VerbCue): number | null {
  if (view.chunks[chunk]!.finite) return null;
  const subject = subjectOf(view, chunk);
  if (subject === null || subject.first <= chunk) return null;
  return view.chunks[subject.first - 1]!.kind === 'quote' ? subject.first : subject.first - 1;
}

/**
 * Where content that ends before an insertion such as ", Lee said," begins: after a colon that ends somebody else's statement
 * ("Venn denied it: the letter, she said, was a draft"); nowhere, which is `end`, where a relative clause opens ("in which, she
 * said, the port asks") or "and" ("Lind left and, she said, wept").
 */
export function contentStart(view: SentenceView, from: number, end: number): number {
  if (opensRelative(view, end - 1) || (view.chunks[end - 1]?.kind === 'coord' && end - 1 > from)) return end;
  for (let at = end - 1; at > from; at--) {
    if (isMark(view, at, ';')) return at + 1;
    if (isMark(view, at, ':')) return view.chunks.slice(from, at).some(({ finite }) => finite) ? at + 1 : from;
  }
  return from;
}

/** Spans of the chunks `from` up to, not including, `end`, and of the quotation that is still open at their end. */
export function spansBetween(view: SentenceView, from: number, end: number): Span[] {
  const { doc, chunks } = view;
  let last = end - 1;
  while (last > from && (isBreak(view, last) || isMark(view, last, '.', '!', '?', ':'))) last--;
  const start = doc.tokens[chunks[from]!.first]!.start;
  const stop = doc.tokens[chunks[last]!.end - 1]!.end;
  if (end < chunks.length) return [{ start, end: stop }];
  const open = quotationAround(doc, stop - 1);
  if (open === null || doc.quotations[open]!.start < start) return [{ start, end: stop }];
  const [first, ...more] = runningFrom(doc, open);
  return [{ start, end: Math.max(stop, first!.end) }, ...more];
}
