import type { Span } from '../../document/span.js';
import { isClauseAt } from './complement.js';
import { cuesOfView, type VerbCue } from './cues.js';
import { quotationAround, runningFrom } from './quotations.js';
import { subjectOf } from './subject.js';
import { headWord, isBreak, isMark, type SentenceView } from './view.js';

const SPEAKING = new Set(['speech', 'writing', 'publication', 'denial', 'accusation']);

/**
 * The content that begins at a chunk and runs to the end of its clause: of the sentence, unless the writer goes on before that with
 * another cue ("..., adding that", "..., but critics say", "..., according to"). A quotation that is open there is taken to its end.
 */
export function clauseContent(cue: VerbCue, from: number): Span[] {
  const { view } = cue;
  const end = contentEnd(view, from, cue);
  return spansBetween(view, from, end);
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
export function contentEnd(view: SentenceView, from: number, cue: VerbCue): number {
  const { chunks } = view;
  const speaking = new Map<number, VerbCue>();
  for (const other of cuesOfView(view)) {
    if (other.chunk > from && SPEAKING.has(other.verb.class) && other.verb.governs.includes('t'))
      speaking.set(other.chunk, other);
  }
  const insertion = insertionOf(cue);
  let quoted = 0;
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'quote') quoted++;
    if (quoted % 2 === 1 || at === from) continue;
    if (isBreak(view, at) && (endsAtBreak(view, at, speaking) || closesSubordinate(view, at, insertion))) return at;
    if (chunk.kind === 'coord' && speaking.has(at + 1) && chunks[at + 1]!.finite) return at;
    if (isBreak(view, at) && chunks[at + 1]?.kind === 'coord') {
      const next = nextSpeaking(speaking, at + 2);
      if (next !== null && at + 2 === next) return at;
      if (next !== null && headWord(view, at + 1) !== 'that') {
        const subject = subjectOf(view, next);
        if (subject !== null && subject.first === at + 2 && chunks[next]!.finite) return at;
      }
    }
  }
  return chunks.length;
}

type Insertion = 'relative' | 'adverbial' | null;

/** Is the cue's clause an insertion in another one: ", who said ...," or "While he said ...,"? */
function insertionOf({ view, chunk }: VerbCue): Insertion {
  const subject = subjectOf(view, chunk);
  if (subject === null || subject.first > chunk) return null;
  if (view.chunks[subject.first]!.kind === 'wh') return 'relative';
  const before = view.chunks[subject.first - 1];
  return before?.kind === 'subord' && headWord(view, subject.first - 1) !== 'that' ? 'adverbial' : null;
}

/** Does the clause around an insertion go on after this break? */
function closesSubordinate(view: SentenceView, at: number, insertion: Insertion): boolean {
  const next = view.chunks[at + 1];
  if (insertion === 'relative') return next?.kind === 'vg' && next.finite;
  return insertion === 'adverbial' && next?.kind === 'np' && isClauseAt(view, at + 1);
}

/** ", adding that", ", according to", ", Lee said". */
function endsAtBreak(view: SentenceView, at: number, speaking: ReadonlyMap<number, VerbCue>): boolean {
  const next = view.chunks[at + 1];
  if (next === undefined) return false;
  if (next.kind === 'vg' && !next.finite && !next.infinitive)
    return speaking.has(at + 1) || headWord(view, at + 1) === 'according' || headWord(view, at + 1) === 'citing';
  const cue = nextSpeaking(speaking, at + 1);
  if (cue === null || !view.chunks[cue]!.finite) return false;
  const subject = subjectOf(view, cue);
  return subject !== null && subject.first === at + 1 && closesAfter(view, cue);
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
