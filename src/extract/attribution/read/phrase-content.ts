import type { Span } from '../../../document/span.js';
import { isClauseAt } from '../../../rules/frames/clause.js';
import { opensWholeClause } from '../../../rules/frames/complement/fronted.js';
import { spansBetween } from '../../../rules/frames/content/content.js';
import { isMeans } from '../../../rules/frames/means.js';
import type { Phrase } from '../../../rules/frames/noun-phrase.js';
import { listEnd, phraseFrom } from '../../../rules/frames/phrase-from.js';
import { quotationAround, quotationTo, runningTo } from '../../../rules/frames/quotations.js';
import { headWord, isBreak, isMark, isName, type SentenceView } from '../../../rules/frames/view.js';
import { has, Tag } from '../../../tagging/tags.js';
import { isFronted } from './clause-around.js';

/** Of the sentence on each side of a phrase. */
export const MOST_CHUNKS = 200;

export const holdsVerb = (view: SentenceView, from: number, end: number): boolean =>
  view.chunks.slice(Math.max(0, from), end).some(({ finite }) => finite);

/** The chunk after the last semicolon before a chunk, or 0. */
function afterSemicolon(view: SentenceView, end: number): number {
  let at = end;
  while (at > 0 && !isMark(view, at - 1, ';')) at--;
  return at;
}

/** The content before the phrase is none yet: it has no verb, ends with its verb, or is a clause at the head of another. */
export const breaksOff = (view: SentenceView, first: number): boolean => {
  const end = isBreak(view, first - 1) ? first - 1 : first;
  return !holdsVerb(view, afterSemicolon(view, first), first) || view.chunks[end - 1]!.finite || isFronted(view, end);
};

/**
 * Does the content go on after the source, with a finite verb that is not of a relative clause, or with a sum: "the firm got, according to Lind,
 * $3 million"?
 */
export function resumesAfter(view: SentenceView, first: number): boolean {
  let relative = false;
  let breaks = 0;
  for (let at = first; at < Math.min(view.chunks.length, first + MOST_CHUNKS); at++) {
    if (isBreak(view, at)) {
      relative = false;
      if (breaks++ === 0 && view.doc.tokens[view.chunks[at]!.end]?.kind === 'symbol') return true;
    }
    if (view.chunks[at]!.kind === 'wh') relative = true;
    if (view.chunks[at]!.finite && !relative) return true;
  }
  return false;
}

/** "Per the port,", ", per the Herald": not "20 ships per day". */
export const isSetOff = (view: SentenceView, { first, end }: { first: number; end: number }): boolean => {
  const source = view.chunks[end];
  return (
    (first === 0 || isBreak(view, first - 1) || view.chunks[first - 1]!.kind === 'quote') &&
    source?.kind === 'np' &&
    has(view.doc.tags[source.first], Tag.Determiner | Tag.Proper | Tag.Possessive)
  );
};

/** "the boat that, according to", "because, according to", "But, according to": the content is what follows. */
export const opensClause = (view: SentenceView, first: number): boolean => {
  const at = isBreak(view, first - 1) ? first - 2 : first - 1;
  if (isSetOffWord(view, first - 1)) return false;
  const kind = view.chunks[at]?.kind;
  // "Lind kept the books and, according to Venn, once lost them"
  return kind === 'wh' || kind === 'subord' || (kind === 'coord' && (at === 0 || isBreak(view, first - 1)));
};

/** The break after "though" in "The road is bad, though, according to Lind". */
const isSetOffWord = (view: SentenceView, close: number): boolean =>
  headWord(view, close - 1) === 'though' && isBreak(view, close) && isBreak(view, close - 2);

/**
 * The source of content that stands before the phrase runs to the next break that is no appositive's, that of content around it to
 * the next break, and any other to the clause that it introduces.
 */
export function sourceFrom(view: SentenceView, first: number, place: 'before' | 'inside' | 'after'): Phrase | null {
  const phrase = phraseFrom(view, first);
  if (phrase === null || (headWord(view, first - 1) === 'by' && isMeans(view, first))) return null;
  for (let at = first + 1; at <= Math.min(view.chunks.length, first + MOST_CHUNKS); at++) {
    if (view.chunks[at]?.kind === 'coord') {
      if (isClauseAt(view, at + 1)) return { first, end: at };
      continue;
    }
    const breaks = isBreak(view, at);
    // "According to Lind, Venn, and Orr, the port is shut"
    const listed = breaks && place === 'before' ? listEnd(view, at) : null;
    if (listed !== null && isBreak(view, listed)) return { first, end: listed };
    if (at < view.chunks.length && !breaks && !isMark(view, at, '.', '!', '?', ':')) continue;
    if (place === 'after' && !view.chunks[at + 1]?.finite) return { first, end: Math.max(at, phrase.end) };
    const apposed = place === 'inside' && view.chunks[phrase.end + 1]?.finite === true;
    // "According to Lind, an analyst, prices, once high, fell": more of the source before the clause
    const apposition = place === 'before' && breaks && isName(view, at - 1) && tellsRole(view, at + 1);
    if (apposition && isBreak(view, phrase.end) && opensWholeClause(view, phrase.end + 1))
      return { first, end: phrase.end };
    if (place !== 'before') return { first, end: apposed ? Math.max(at, phrase.end) : at };
    const ended =
      view.chunks[first]!.pronoun ||
      (opensWholeClause(view, at + 1) && !RELATIVES.has(headWord(view, at + 1))) ||
      view.chunks[at + 1]?.kind === 'subord' ||
      // 'According to Lind, "If it rains, the port will close."'
      (view.chunks[at + 1]?.kind === 'quote' && ['subord', 'wh'].includes(view.chunks[at + 2]?.kind ?? '')) ||
      CIRCUMSTANCES.has(headWord(view, at + 1));
    if (!breaks || ended) return { first, end: at };
  }
  return phrase;
}

/** "According to the report, [which showed nobody was hurt], the fire began": more of the source */
const RELATIVES = new Set(['which', 'who', 'whose']);

/** "According to Lind, [despite the storm], the port is open" */
const CIRCUMSTANCES = new Set(['amid', 'despite', 'during']);

/** "According to the navy [there are] 40 boats": where the clause begins that no comma parts from its source; else null. */
export function clauseRightAfter(view: SentenceView, first: number): number | null {
  const end = phraseFrom(view, first)?.end;
  return end !== undefined && !isBreak(view, end - 1) && opensWholeClause(view, end) ? end : null;
}

/** "an analyst at the bank" */
const tellsRole = ({ doc, chunks }: SentenceView, np: number): boolean =>
  chunks[np]?.kind === 'np' && has(doc.tags[chunks[np].head], Tag.Role) && !has(doc.tags[chunks[np].head], Tag.Plural);

/** Past the writer's own "As I mentioned above," at the head of content. */
export function overAside(view: SentenceView, from: number): number {
  if (headWord(view, from) !== 'as' || !WRITERS.has(headWord(view, from + 1))) return from;
  for (let at = from + 2; at < Math.min(view.chunks.length - 1, from + LONGEST_ASIDE); at++)
    if (isBreak(view, at)) return at + 1;
  return from;
}
const WRITERS = new Set(['i', 'we']);
const LONGEST_ASIDE = 8;

/** The sentence up to the phrase, without a label ("The hospital: ...") or "And" at its head; where a quotation closes there, from where that one began. */
export function contentBefore(view: SentenceView, first: number): Span[] {
  if (first === 0 || first > MOST_CHUNKS) return [];
  const end = isSetOffWord(view, first - 1) ? first - 3 : isBreak(view, first - 1) ? first - 1 : first;
  if (end <= 0 || isMark(view, end - 1, '.', ':') || opensClause(view, first)) return [];
  const label = isMark(view, 1, ':') && end > 2 ? 2 : view.chunks[0]!.kind === 'coord' && end > 1 ? 1 : 0;
  const clause = afterSemicolon(view, end - 1);
  // "Three sank; the rest, according to Lind, are safe"
  const from = clause > 0 && !holdsVerb(view, clause, end) ? clause : overAside(view, label);
  const close = view.chunks[end - 1]!;
  const quotation = close.kind === 'quote' ? quotationTo(view.doc, view.doc.tokens[close.first]!.end) : null;
  const start = view.doc.tokens[view.chunks[from]!.first]!.start;
  if (quotation !== null && view.doc.quotations[quotation]!.start < start) return runningTo(view.doc, quotation);
  // '“It is late. Go home,” Lind said, according to': a quotation that began in an earlier sentence.
  const open = quotationAround(view.doc, start);
  const spans = spansBetween(view, from, end);
  return open === null ? spans : [{ start: Math.min(start, view.doc.quotations[open]!.start), end: spans[0]!.end }];
}
