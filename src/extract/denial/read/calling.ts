import { berating, characterisingVerbs } from '../../../lexicon/denial.js';
import { phraseSpan } from '../../../rules/frames/noun-phrase.js';
import { subjectOf } from '../../../rules/frames/subject/subject.js';
import { headWord, isMark, type SentenceView, wordAt } from '../../../rules/frames/view.js';
import { formsOf } from '../../../tagging/conjugate.js';
import { has, Tag } from '../../../tagging/tags.js';
import type { UntruthAnchor } from '../anchor.js';
import { deniedPhrase } from './denied.js';
import { denierOf } from './denier.js';
import { isAccusation, isBackReference } from './matters.js';
import { type Relative, relativeOf } from './relative.js';

const CALLING = new Set(characterisingVerbs.flatMap(formsOf));
const NEEDS_AS = new Set(berating.flatMap(formsOf));
const FARTHEST = 24;
const ARTICLES = new Set(['a', 'an']);

/** Who calls what untrue: the object of the verb, or what a relative clause of it refers to. */
export const calledBy = ({ view, first, end, strict }: UntruthAnchor, verb: number): Relative | null =>
  lastBefore(view, first) > verb + 1
    ? calledAfter(view, verb, first, strict)
    : (calledLater(view, verb, end) ?? calledBefore(view, verb));

/** "an accusation that the port calls absurd" */
function calledBefore(view: SentenceView, verb: number): Relative | null {
  const subject = subjectOf(view, verb);
  return subject && relativeOf(view, verb, subject, true);
}

/** 'described as "hogwash" a claim that' */
function calledLater(view: SentenceView, verb: number, end: number): Relative | null {
  let at = end;
  while (view.chunks[at]?.kind === 'quote') at++;
  if (headWord(view, verb + 1) !== 'as' || !isAccusation(view, at)) return null;
  return { source: denierOf({ view, chunk: verb }), denied: phraseSpan(view, deniedPhrase(view, at)) };
}

function calledAfter(view: SentenceView, verb: number, first: number, strict: boolean): Relative | null {
  const object = objectAfter(view, verb);
  if (!isCallable(view, object, strict)) return null;
  const end = Math.min(deniedPhrase(view, object).end, lastBefore(view, first));
  if (end <= object) return null;
  return { source: denierOf({ view, chunk: verb }), denied: phraseSpan(view, { first: object, end }) };
}

/** Index of the calling verb whose small clause ends in the words at `first`; only an accusation has clauses of its own between. */
export function callingVerb(view: SentenceView, first: number): number | null {
  let finite = 0;
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
    const chunk = view.chunks[at]!;
    if (chunk.kind === 'vg' && CALLING.has(headWord(view, at))) {
      if (NEEDS_AS.has(headWord(view, at)) && headWord(view, lastBefore(view, first)) !== 'as') return null;
      return finite === 0 || isAccusation(view, objectAfter(view, at)) ? at : null;
    }
    if (chunk.finite) finite++;
    if (isMark(view, at, '.', ';', ':')) return null;
  }
  return null;
}

/** Index of the object, over a "that" read as opening a clause ("called that story"). */
function objectAfter(view: SentenceView, verb: number): number {
  const next = view.chunks[verb + 1];
  const after = view.chunks[verb + 2];
  const skips = next?.kind === 'subord' && headWord(view, verb + 1) === 'that' && after?.kind === 'np';
  // "called that a lie"
  return skips && !ARTICLES.has(wordAt(view.doc, after.first)) ? verb + 2 : verb + 1;
}

/** The object ends before "as", the opening quotation mark and adverbs that lead into the words. */
function lastBefore(view: SentenceView, first: number): number {
  let end = first;
  while (end > 0) {
    const { kind } = view.chunks[end - 1]!;
    if (kind === 'np' && has(view.doc.tags[view.chunks[end - 1]!.head], Tag.Determiner)) end--;
    else if (kind === 'quote' || kind === 'adv' || (kind === 'subord' && headWord(view, end - 1) === 'as')) end--;
    else if (kind === 'prep' && ['as', 'beyond'].includes(headWord(view, end - 1))) end--;
    else break;
  }
  return end;
}

/** A claim can be called untrue; a person called "fake" is only insulted. */
function isCallable(view: SentenceView, np: number, strict: boolean): boolean {
  const chunk = view.chunks[np];
  if (chunk?.kind === 'subord') return headWord(view, np) === 'that';
  if (chunk?.kind !== 'np') return false;
  if (isAccusation(view, np) || isBackReference(view, np)) return true;
  const bare = has(view.doc.tags[chunk.head], Tag.Determiner);
  return strict && !chunk.pronoun && !bare && !has(view.doc.tags[chunk.head], Tag.Proper | Tag.Role);
}
