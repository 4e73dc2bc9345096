import type { Span } from '../../../document/span.js';
import { isClauseAt } from '../../../rules/frames/clause.js';
import { type Phrase, phraseSpan } from '../../../rules/frames/noun-phrase.js';
import { headWord, isMark, type SentenceView, spanOfTokens, wordAt } from '../../../rules/frames/view.js';
import { formsOf } from '../../../tagging/conjugate.js';
import { has, Tag } from '../../../tagging/tags.js';
import { clauseEnd } from './clause-end.js';
import { accusationAfter, deniedPhrase } from './denied.js';
import { isAccusation, isStatedFact } from './matters.js';

const LONGEST_RELATIVE = 12;
const LONGEST_CLAIM = 40;
const MOST_VERBS = 3;
const SAYING = new Set(
  ['allege', 'assert', 'claim', 'imply', 'insinuate', 'report', 'say', 'state', 'suggest'].flatMap(formsOf),
);
const ACCUSING = new Set(['accuse', 'blame', 'depict', 'describe', 'label', 'portray'].flatMap(formsOf));
const CALLING = new Set(formsOf('call'));
const WHOEVER = new Set(['anybody', 'anyone', 'everyone', 'people', 'those', 'whoever']);
/** The word before a verb, or before the "who" that stands between. */
const wordBefore = (view: SentenceView, vg: number): string =>
  headWord(view, view.chunks[vg - 1]?.kind === 'wh' && headWord(view, vg - 1) === 'who' ? vg - 2 : vg - 1);
const RELATIVE_OPENERS = new Set(['anything', 'everything', 'what', 'whatever']);

/** "not so much the cold as the wind". */
export const startsWithMuch = (view: SentenceView, chunk: number): boolean =>
  wordAt(view.doc, view.chunks[chunk]?.first ?? -1) === 'much';

/** Neither a person nor a pronoun. */
export const isThing = (view: SentenceView, { first, end }: Phrase): boolean => {
  for (let c = first; c < end; c++) {
    const { pronoun, head } = view.chunks[c]!;
    if (pronoun || has(view.doc.tags[head], Tag.Proper | Tag.Role)) return false;
  }
  return true;
};

/**
 * "was wrong to say that it leaked", "is “wrong” for saying that it leaked", "is lying when she says that it leaked"; of accusing, the
 * verb tells what is denied: "was wrong to accuse him of theft".
 */
export function saidWrongly(view: SentenceView, after: number): Span | null {
  const verb = verbAfter(view, view.chunks[after]?.kind === 'quote' ? after + 1 : after);
  if (verb === null) return null;
  const end = clauseEnd(view, verb + 1);
  if (SAYING.has(headWord(view, verb))) return phraseSpan(view, { first: verb + 1, end });
  if (!accuses(view, verb)) return null;
  return spanOfTokens(view.doc, view.chunks[verb]!.head, view.chunks[end - 1]!.end);
}

/** "accuse him of theft", "call me a liar", but not "call an election". */
function accuses({ doc, chunks }: SentenceView, vg: number): boolean {
  const word = wordAt(doc, chunks[vg]!.head);
  if (!CALLING.has(word)) return ACCUSING.has(word);
  const object = chunks[vg + 1];
  return object?.kind === 'np' && (object.pronoun || has(doc.tags[object.head], Tag.Proper));
}

/** "was wrong in her account", "is mistaken about the report". */
export function wrongIn(view: SentenceView, after: number): Span | null {
  const end = view.chunks[after]?.kind === 'quote' ? after + 1 : after;
  const np = accusationAfter(view, end) ?? pointerAfter(view, end);
  return np === null ? null : phraseSpan(view, deniedPhrase(view, np));
}

/** The verb that somebody is wrong with: "to say", "for saying", "when she says". */
function verbAfter(view: SentenceView, at: number): number | null {
  const word = headWord(view, at);
  const vg = view.chunks[at]?.infinitive
    ? at
    : word === 'when'
      ? at + 2
      : word === 'for' || word === 'in'
        ? at + 1
        : null;
  return vg !== null && view.chunks[vg]?.kind === 'vg' ? vg : null;
}

/** "wrong about that", "wrong on the facts" */
function pointerAfter(view: SentenceView, at: number): number | null {
  if (!ON.has(headWord(view, at))) return null;
  return POINTERS.has(headWord(view, at + 1)) || isStatedFact(view, at + 1) ? at + 1 : null;
}
const ON = new Set(['about', 'on']);
const POINTERS = new Set(['it', 'that', 'this']);

/** "there is no truth to the report", "... no evidence that it was true"; "no evidence of arson" tells what was found, and denies no claim. */
export function existentialMatter(view: SentenceView, end: number, needsClaim: boolean): Span | null {
  let at = end;
  while (view.chunks[at]?.kind === 'adv' || view.chunks[at]?.kind === 'quote' || headWord(view, at) === 'whatsoever')
    at++;
  const next = view.chunks[at];
  // "no evidence to support the claim"
  if (next?.infinitive && BEARING_OUT.has(headWord(view, at)))
    return isAccusation(view, at + 1) ? phraseSpan(view, deniedPhrase(view, at + 1)) : null;
  if (next?.kind === 'prep' && view.chunks[at + 1]?.kind === 'np')
    return needsClaim && !isAccusation(view, at + 1) && !POINTERS.has(headWord(view, at + 1))
      ? null
      : phraseSpan(view, deniedPhrase(view, at + 1));
  if (next?.kind === 'subord' && headWord(view, at) === 'that')
    return phraseSpan(view, { first: at, end: clauseEnd(view, at) });
  return null;
}

const BEARING_OUT = new Set(['back', 'confirm', 'prove', 'substantiate', 'support']);

/** "that she asked to be taken off" after "it is not true", with at most a reporting clause between. */
export function extraposed(view: SentenceView, from: number): Span | null {
  for (let at = from; at < Math.min(view.chunks.length, from + 6); at++) {
    if (view.chunks[at]!.kind === 'subord' && headWord(view, at) === 'that' && isClauseAt(view, at + 1))
      return phraseSpan(view, { first: at, end: clauseEnd(view, at) });
    if (view.chunks[at]!.kind === 'coord' || view.chunks[at]!.kind === 'subord') return null;
  }
  return null;
}

/** "the claim" in "the claim that it had sold weapons was false": an accusation whose clause the verb's subject ends. */
export function claimBefore(view: SentenceView, link: number): number | null {
  let finite = 0;
  let plain: number | null = null;
  for (let at = link - 1; at >= Math.max(0, link - LONGEST_CLAIM); at--) {
    const { kind } = view.chunks[at]!;
    if (view.chunks[at]!.finite) finite++;
    if (finite > MOST_VERBS || isMark(view, at, '.', ';', ':')) return plain;
    if (kind !== 'np' || !isAccusation(view, at) || deniedPhrase(view, at).end < link) continue;
    const next = headWord(view, at + 1);
    const opens = next === 'that' || isClauseAt(view, at + 1);
    if (finite > 0) return opens || next === 'of' ? at : null;
    // In "accusations that the vote was unfair" the clause is what is claimed.
    if (opens) return null;
    plain ??= at;
  }
  return plain;
}

/** "what he said" or "to say she knew" before "is false". */
export function freeRelative(view: SentenceView, link: number): Span | null {
  for (let at = link - 1; at >= Math.max(0, link - LONGEST_RELATIVE); at--) {
    if (view.chunks[at]!.kind === 'mark' || view.chunks[at]!.kind === 'quote') return null;
    if (RELATIVE_OPENERS.has(headWord(view, at))) return phraseSpan(view, { first: at, end: link });
    // "anyone who says the port is broke", "those claiming it"
    if (
      view.chunks[at]!.kind === 'vg' &&
      SAYING.has(headWord(view, at)) &&
      WHOEVER.has(wordBefore(view, at)) &&
      at + 1 < link
    )
      return phraseSpan(view, { first: at + 1, end: link });
    if (view.chunks[at]!.infinitive && SAYING.has(headWord(view, at)) && at + 1 < link)
      return phraseSpan(view, { first: at + 1, end: link });
  }
  return null;
}
