import type { Span } from '../../document/span.js';
import { accusationNouns } from '../../lexicon/denial.js';
import { isClauseAt } from './complement.js';
import { continuations } from './continuation.js';
import { cuesOfView, type VerbCue, verbsOfView } from './cues.js';
import { quotationAround, runningFrom } from './quotations.js';
import { subjectOf } from './subject.js';
import { headWord, isBreak, isMark, type SentenceView, wordAt } from './view.js';

const SPEAKING = new Set(['speech', 'writing', 'publication', 'denial', 'accusation']);
const REMARKS = new Set(accusationNouns);
const LONGEST_INSERTION = 10;
const RELATIVE = new Set(['that', 'what', 'which', 'who', 'whom']);
const WEAKEST_SPEAKING = 0.6;

/**
 * The content that begins at a chunk and runs to the end of its clause: of the sentence, unless the writer goes on before that
 * ("..., adding that", "..., but critics say", "..., according to"). A quotation that is open there is taken to its end, and quoted
 * sentences that follow without a cue of their own belong to it.
 */
export function clauseContent(cue: VerbCue, from: number): Span[] {
  const { view } = cue;
  const end = Math.min(contentEnd(cue, from), mainClauseAfter(cue) ?? view.chunks.length);
  const spans = spansBetween(view, from, end);
  return end < view.chunks.length ? spans : [...spans, ...continuations(view.doc, view.index, spans.at(-1)!.end)];
}

/**
 * Where content that ends before an insertion such as ", Lee said," begins: after a colon that ends somebody else's statement
 * ("Venn denied it: the letter, she said, was a draft"); nowhere, which is `end`, where a relative clause opens ("in which, she
 * said, the port asks").
 */
export function contentStart(view: SentenceView, from: number, end: number): number {
  if (opensRelative(view, end - 1)) return end;
  for (let at = end - 1; at > from; at--) {
    if (isMark(view, at, ':'))
      return verbsOfView(view).some(({ chunk }) => chunk < at && view.chunks[chunk]!.finite) ? at + 1 : from;
  }
  return from;
}

/** "when", "which" or "that" right before a break. */
export const opensRelative = (view: SentenceView, chunk: number): boolean =>
  view.chunks[chunk]?.kind === 'wh' || (view.chunks[chunk]?.kind === 'subord' && headWord(view, chunk) === 'that');

/** "Citing costs, the port said": the break before the clause that a fronted cue hangs on, or null. */
function mainClauseAfter({ view, chunk }: VerbCue): number | null {
  if (view.chunks[chunk]!.finite) return null;
  const subject = subjectOf(view, chunk);
  if (subject === null || subject.first <= chunk) return null;
  return view.chunks[subject.first - 1]!.kind === 'quote' ? subject.first : subject.first - 1;
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

/** Index of the chunk before which content that begins at `from` ends. */
export function contentEnd(cue: VerbCue, from: number): number {
  const { view } = cue;
  const { chunks } = view;
  const speaking = speakingCues(cue, from);
  const insertion = insertionOf(cue);
  let quotes = 0;
  let verbs = 0;
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'quote') quotes++;
    if (chunk.finite) verbs++;
    if (quotes % 2 === 1 || at === from) continue;
    // 'called it "dead," adding that': the comma stands inside the closing mark.
    const quoted = chunk.kind === 'quote' && isMark(view, at - 1, ',');
    if (isBreak(view, at) && opensRelative(view, at - 1)) {
      at = insertionEnd(view, at);
      continue;
    }
    if (quoted || isBreak(view, at)) {
      if (
        (verbs > 0 && isMark(view, at, ';') && isClauseAt(view, at + 1)) ||
        (verbs > 0 && (repeats(cue, at + 1, speaking) || narrates(cue, at + 1))) ||
        endsAtBreak(view, at, speaking) ||
        (verbs > 0 && closesInsertion(view, at, insertion)) ||
        (verbs > 0 && leavesContent(view, at, speaking))
      ) {
        return quoted ? at + 1 : at;
      }
    }
    if (chunk.kind === 'coord' && ((speaking.has(at + 1) && chunks[at + 1]!.finite) || repeats(cue, at + 1, speaking)))
      return at;
    if (isMark(view, at, ':') && insertion !== null && verbs > 0) return at;
    if (isMark(view, at, ':') && chunks[at + 1]?.kind === 'quote' && nextSpeaking(speaking, at) !== null) return at;
  }
  return chunks.length;
}

/** The break that ends what stands between a relative pronoun and its clause: "that, according to Lee, has closed". */
export function insertionEnd(view: SentenceView, open: number): number {
  for (let at = open + 1; at < Math.min(view.chunks.length, open + LONGEST_INSERTION); at++)
    if (isBreak(view, at)) return at;
  return open;
}

/** The verbs of a sentence after a chunk that are cues of the same rank: of speech, and after a thought of thought. By chunk. */
function speakingCues({ view, verb }: VerbCue, from: number): ReadonlyMap<number, VerbCue> {
  const speaking = new Map<number, VerbCue>();
  for (const cue of cuesOfView(view)) {
    if (cue.chunk <= from) continue;
    const speaks = SPEAKING.has(cue.verb.class) && cue.verb.strength >= WEAKEST_SPEAKING;
    if (speaks || (verb.class === 'thought' && cue.verb.class === 'thought')) speaking.set(cue.chunk, cue);
  }
  return speaking;
}

type Insertion = 'relative' | 'adverbial' | null;

/** Is the cue's clause an insertion in another one: ", who said ...," or "While he said ...,"? */
function insertionOf({ view, chunk }: VerbCue): Insertion {
  const subject = subjectOf(view, chunk);
  if (subject === null || subject.first > chunk) return null;
  if (view.chunks[subject.first]!.kind === 'wh') return 'relative';
  const before = view.chunks[subject.first - 1];
  if (before?.kind === 'wh') return RELATIVE.has(headWord(view, subject.first - 1)) ? 'relative' : 'adverbial';
  return before?.kind === 'subord' && headWord(view, subject.first - 1) !== 'that' ? 'adverbial' : null;
}

/** Does the clause around an insertion go on after this break? */
function closesInsertion(view: SentenceView, at: number, insertion: Insertion): boolean {
  const next = view.chunks[at + 1];
  const clause = next?.kind === 'np' && isClauseAt(view, at + 1);
  if (insertion === 'relative') return (next?.kind === 'vg' && next.finite) || clause;
  return insertion === 'adverbial' && clause;
}

/** ", adding that", ", according to", ", called it a lie", ", Lee said". */
function endsAtBreak(view: SentenceView, at: number, speaking: ReadonlyMap<number, VerbCue>): boolean {
  const next = view.chunks[at + 1];
  if (next === undefined) return false;
  if (next.kind === 'vg' && !next.infinitive)
    return (
      speaking.has(at + 1) ||
      (!next.finite && (headWord(view, at + 1) === 'according' || headWord(view, at + 1) === 'referring'))
    );
  const cue = nextSpeaking(speaking, at + 1);
  if (cue === null || !view.chunks[cue]!.finite) return false;
  const subject = subjectOf(view, cue);
  return subject !== null && subject.first === at + 1 && closesAfter(view, cue);
}

/** The writer goes on: ", but critics say", ", which angered", ", as a storm rose". */
function leavesContent(view: SentenceView, at: number, speaking: ReadonlyMap<number, VerbCue>): boolean {
  const next = view.chunks[at + 1];
  if (next?.kind === 'coord') {
    if (speaking.has(at + 2)) return true;
    const cue = nextSpeaking(speaking, at + 2);
    const subject = cue === null || !view.chunks[cue]!.finite ? null : subjectOf(view, cue);
    if (subject !== null && subject.first === at + 2) return true;
    return false;
  }
  if (next?.kind === 'np' && isRemark(view, at + 1)) return true;
  if (next?.kind === 'wh') return headWord(view, at + 1) === 'which' || headWord(view, at + 1) === 'who';
  return next?.kind === 'subord' && headWord(view, at + 1) === 'as';
}

/** ", a claim that": the writer's word for what was said. */
const isRemark = (view: SentenceView, np: number): boolean =>
  /^an?$/.test(wordAt(view.doc, view.chunks[np]!.first)) &&
  REMARKS.has(headWord(view, np)) &&
  (view.chunks[np + 1]?.kind === 'subord' || view.chunks[np + 1]?.kind === 'wh');
/** "The port says it was you, and I believe that": in another's words, "I" is whoever tells of them. */
function narrates({ view, chunk }: VerbCue, first: number): boolean {
  const at = view.chunks[first]?.kind === 'coord' ? first + 1 : first;
  if (headWord(view, at) !== 'i' || view.chunks[at]!.kind !== 'np') return false;
  const own = subjectOf(view, chunk);
  return own !== null && headWord(view, own.first) !== 'i';
}

/** "I think ... and I believe ...": the cue's own pronoun again, with a cue of the same rank. */
function repeats({ view, chunk }: VerbCue, first: number, speaking: ReadonlyMap<number, VerbCue>): boolean {
  const next = nextSpeaking(speaking, first);
  const subject = next === null ? null : subjectOf(view, next);
  if (subject?.first !== first || !view.chunks[first]!.pronoun) return false;
  const own = subjectOf(view, chunk);
  return own !== null && headWord(view, own.first) === headWord(view, first);
}

/** Does the clause end right after this cue, so that it is an insertion: ", Lee said." */
const closesAfter = (view: SentenceView, cue: number): boolean => {
  let at = cue + 1;
  while (view.chunks[at]?.temporal || view.chunks[at]?.kind === 'adv') at++;
  return at >= view.chunks.length || isBreak(view, at) || isMark(view, at, '.');
};

function nextSpeaking(speaking: ReadonlyMap<number, VerbCue>, from: number): number | null {
  for (const chunk of speaking.keys()) if (chunk >= from) return chunk;
  return null;
}
