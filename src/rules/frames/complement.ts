import { accusationNouns } from '../../lexicon/denial.js';
import type { Chunk } from '../../tagging/chunks.js';
import { thirdPerson } from '../../tagging/conjugate.js';
import type { VerbCue } from './cues.js';
import type { Phrase } from './subject.js';
import { headWord, isBreak, isMark, type SentenceView, wordAt } from './view.js';

/** What follows a cue: the shape of its content, and where it begins. */
export interface Complement {
  /**
   * `that`, `clause` (without "that"), `quotation`, `wh`, `infinitive`, `gerund`, `object-infinitive`, `small-clause` ("called it a lie"),
   * `phrase` (a noun phrase), `prepositional` ("of ..."), `colon` (after a colon), `nothing`.
   */
  readonly shape:
    | 'that'
    | 'clause'
    | 'quotation'
    | 'wh'
    | 'infinitive'
    | 'gerund'
    | 'object-infinitive'
    | 'small-clause'
    | 'phrase'
    | 'prepositional'
    | 'colon'
    | 'nothing';
  /** Index of the content's first chunk; that of the next chunk when the shape is `nothing`. */
  readonly chunk: number;
  /** The one spoken to: "reporters" in "told reporters that". */
  readonly addressee: Phrase | null;
}

const MOST_CLAUSE_CHUNKS = 24;
const WHERE_AND_WHEN = new Set([
  'about',
  'after',
  'amid',
  'at',
  'before',
  'by',
  'during',
  'following',
  'for',
  'from',
  'in',
  'of',
  'on',
  'over',
  'through',
  'throughout',
  'to',
  'under',
  'upon',
  'via',
  'with',
  'within',
]);
const CONTENT_PREPOSITIONS = new Set(['about', 'against', 'at', 'for', 'from', 'in', 'of', 'on', 'over', 'to', 'with']);
const ACCUSING = new Set(['about', 'for', 'of', 'over', 'with']);
const CLAIM_NOUNS = new Set(accusationNouns.flatMap((noun) => [noun, thirdPerson(noun)]));
const CLAUSE_OPENERS = new Set([
  'if',
  'because',
  'although',
  'though',
  'unless',
  'once',
  'since',
  'so',
  'while',
  'whereas',
  'as',
  'until',
]);

/** Reads what stands right of a cue, over addressees and adverbials of time and place. */
export function complementOf(cue: VerbCue): Complement {
  const { view } = cue;
  const governs = cue.verb.governs;
  const addressed = governs.includes('a') ? addresseeAt(view, cue.after) : null;
  if (addressed !== null) {
    const complement = shapeAt(cue, overAdverbials(view, addressed.end), addressed);
    if (complement.shape !== 'nothing' && complement.shape !== 'phrase' && complement.shape !== 'prepositional')
      return complement;
  }
  return shapeAt(cue, overAdverbials(view, cue.after), null);
}

function shapeAt(cue: VerbCue, chunk: number, addressee: Phrase | null): Complement {
  const { view } = cue;
  const at = view.chunks[chunk];
  const of = (shape: Complement['shape'], from = chunk): Complement => ({ shape, chunk: from, addressee });
  if (at === undefined || (isMark(view, chunk, ':') && view.chunks[chunk + 1] === undefined)) return of('nothing');
  if (at.kind === 'quote') return of('quotation');
  if (isMark(view, chunk, ':'))
    return view.chunks[chunk + 1]?.kind === 'quote' ? of('quotation', chunk + 1) : of('colon', chunk + 1);
  if (isMark(view, chunk, ','))
    return view.chunks[chunk + 1]?.kind === 'quote' ? of('quotation', chunk + 1) : of('nothing');
  if (at.kind === 'subord' && headWord(view, chunk) === 'that') return of('that');
  if (at.kind === 'subord' && headWord(view, chunk) === 'whether') return of('wh');
  if (at.kind === 'subord' && headWord(view, chunk) === 'if' && cue.verb.governs.includes('w')) return of('wh');
  if (at.kind === 'subord' && headWord(view, chunk) === 'as' && cue.verb.governs.includes('s'))
    return of('small-clause');
  if (at.kind === 'subord' && CLAUSE_OPENERS.has(headWord(view, chunk)))
    return of(cue.verb.governs.includes('t') ? 'clause' : 'nothing');
  if (at.kind === 'wh') return of('wh');
  if (at.kind === 'vg' && at.infinitive) return of('infinitive');
  if (at.kind === 'vg' && !at.finite)
    return of(cue.verb.governs.includes('t') && subjectGerund(view, chunk) ? 'clause' : 'gerund');
  if (/[ta]/.test(cue.verb.governs) && isClauseAt(view, chunk, !/[oa]/.test(cue.verb.governs))) return of('clause');
  if (at.kind === 'prep' && cue.verb.governs.includes('t') && fronted(view, chunk)) return of('clause');
  if (at.kind === 'np') return of(objectShape(cue, chunk));
  if (at.kind === 'prep' && CONTENT_PREPOSITIONS.has(headWord(view, chunk))) return of('prepositional');
  return of('nothing');
}

/** "said legalizing it could help": the gerund phrase is the subject of a finite verb. */
function subjectGerund(view: SentenceView, vg: number): boolean {
  for (let at = vg + 1; at < Math.min(view.chunks.length, vg + 7); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'vg' && finite) return true;
    if (kind !== 'np' && kind !== 'prep' && kind !== 'adv') return false;
  }
  return false;
}

/** "said despite all that, Lee was": a phrase, a comma, and the clause. */
function fronted(view: SentenceView, prep: number): boolean {
  for (let at = prep + 1; at < Math.min(view.chunks.length, prep + 7); at++) {
    if (isMark(view, at, ',')) return isClauseAt(view, at + 1);
    const { kind } = view.chunks[at]!;
    if (kind !== 'np' && kind !== 'prep' && kind !== 'coord') return false;
  }
  return false;
}

/** "accused the firm of dumping waste" */
const headOfPreposition = (view: SentenceView, chunk: number): boolean =>
  view.chunks[chunk]?.kind === 'prep' && ACCUSING.has(headWord(view, chunk));

/** After a noun phrase: "urged them to go", "described her as brave", "called it a lie", or nothing more. */
function objectShape({ view, verb }: VerbCue, np: number): Complement['shape'] {
  let end = phraseEnd(view, np);
  if (view.chunks[end]?.temporal) end++;
  const next = view.chunks[end];
  const predicate = next?.kind === 'np' || next?.kind === 'quote' || next?.kind === 'other';
  if (predicate && verb.governs.includes('s')) return 'small-clause';
  if (verb.governs.includes('f') && headOfPreposition(view, np + 1)) return 'prepositional';
  if (next?.kind === 'vg' && next.infinitive) return 'object-infinitive';
  if (next?.kind === 'subord' && headWord(view, end) === 'as') return 'small-clause';
  if (predicate) return 'small-clause';
  return 'phrase';
}

/** Index of the first chunk after a noun phrase and the prepositional phrases that hang on it. */
export function phraseEnd(view: SentenceView, np: number): number {
  let end = np + 1;
  for (;;) {
    const kind = view.chunks[end]?.kind;
    if (kind === 'paren') end++;
    else if (kind === 'np' && /^['’]s?$/.test(wordAt(view.doc, view.chunks[end - 1]!.end - 1))) end++;
    else if (
      (kind === 'prep' || kind === 'coord') &&
      view.chunks[end + 1]?.kind === 'np' &&
      !view.chunks[end + 2]?.finite
    )
      end += 2;
    else return end;
  }
}

/** "reporters" before "that", a clause, a quotation, "to" or "whether". */
function addresseeAt(view: SentenceView, chunk: number): Phrase | null {
  const at = view.chunks[chunk];
  if (at?.kind !== 'np' || at.temporal) return null;
  let end = chunk + 1;
  for (;;) {
    const kind = view.chunks[end]?.kind;
    if (kind === 'prep' && view.chunks[end + 1]?.kind === 'np' && !isClauseAt(view, end + 1)) end += 2;
    else if (kind === 'coord' && view.chunks[end + 1]?.kind === 'np' && !isClauseAt(view, end + 1)) end += 2;
    else if (kind === 'paren') end++;
    else break;
  }
  const next = view.chunks[end];
  // "told a rally the plan was dead" has a clause after the addressee; "told Lee was coming" has none.
  return next === undefined || next.finite ? null : { first: chunk, end };
}

/** Skips adverbs, brackets, times and prepositional phrases of place, as long as content follows them. */
function overAdverbials(view: SentenceView, from: number): number {
  let at = from;
  for (;;) {
    const chunk = view.chunks[at];
    if (chunk === undefined) return at;
    if (chunk.kind === 'adv' && !isClauseAt(view, at)) at++;
    else if (chunk.kind === 'paren') at++;
    else if (chunk.kind === 'np' && chunk.temporal && !view.chunks[at + 1]?.finite) at++;
    else if (isBreak(view, at) && at > from && opensContent(view, at + 1)) at++;
    else if (isMark(view, at, ',') && insertionBeforeThat(view, at) !== null) at = insertionBeforeThat(view, at)!;
    else if (chunk.kind === 'prep' && WHERE_AND_WHEN.has(headWord(view, at)) && opensObject(view, at + 1)) {
      const end = adverbialEnd(view, at);
      if (!contentFollows(view, end)) return at;
      at = end;
    } else return at;
  }
}

/** "said, among other things, that": index of the "that" after a short insertion, or null. */
function insertionBeforeThat(view: SentenceView, comma: number): number | null {
  for (let at = comma + 2; at < Math.min(view.chunks.length, comma + 8); at++) {
    if (view.chunks[at]!.kind === 'vg' || view.chunks[at]!.kind === 'quote') return null;
    if (isMark(view, at, ',')) return opensContent(view, at + 1) ? at + 1 : null;
  }
  return null;
}

/** "in a statement released by the port", "in posing the question", "in Tarrow, Ostland, (that)" */
function adverbialEnd(view: SentenceView, prep: number): number {
  let end = prep + 2;
  for (;;) {
    const at = view.chunks[end];
    const next = view.chunks[end + 1];
    if (at?.kind === 'prep' && next?.kind === 'np' && !isClauseAt(view, end + 1)) end += 2;
    else if (at?.kind === 'prep' && isGerund(next)) end += 2;
    else if (at?.kind === 'np' && isGerund(view.chunks[end - 1]) && !isClauseAt(view, end)) end++;
    else if (at?.kind === 'vg' && at.passive && !at.finite && next?.kind === 'prep') end++;
    else if (isMark(view, end, ',') && next?.kind === 'np' && isMark(view, end + 2, ',') && opensContent(view, end + 3))
      return end + 3;
    else return end;
  }
}

const isGerund = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'vg' && !chunk.finite && !chunk.infinitive && !chunk.passive;

const opensObject = (view: SentenceView, at: number): boolean =>
  view.chunks[at]?.kind === 'np' || isGerund(view.chunks[at]);

const opensContent = (view: SentenceView, chunk: number): boolean => {
  const at = view.chunks[chunk];
  return at?.kind === 'quote' || (at?.kind === 'subord' && headWord(view, chunk) === 'that');
};

function contentFollows(view: SentenceView, chunk: number): boolean {
  let at = chunk;
  while (view.chunks[at]?.kind === 'adv' || view.chunks[at]?.kind === 'paren' || view.chunks[at]?.temporal) at++;
  if (isMark(view, at, ',', ':'))
    return view.chunks[at + 1]?.kind === 'quote' || opensContent(view, at + 1) || isMark(view, at, ':');
  const kind = view.chunks[at]?.kind;
  if (kind === 'prep') return opensObject(view, at + 1) && contentFollows(view, adverbialEnd(view, at));
  return (
    opensContent(view, at) ||
    kind === 'wh' ||
    (kind === 'np' && isClauseAt(view, at)) ||
    (kind === 'vg' && view.chunks[at]!.infinitive)
  );
}

/**
 * Does a clause begin here: a noun phrase (or "there", "if ...") with a finite verb of its own? With `infinitives`, one on the way to that
 * verb hangs on the noun phrase ("the plan to close it failed").
 */
export function isClauseAt(view: SentenceView, chunk: number, infinitives = false): boolean {
  const first = view.chunks[chunk];
  if (first === undefined || (first.kind !== 'np' && first.kind !== 'adv' && first.kind !== 'quote')) return false;
  if (first.temporal && !view.chunks[chunk + 1]?.finite) return false;
  let relative = 0;
  let breaks = 0;
  for (let at = chunk; at < Math.min(view.chunks.length, chunk + MOST_CLAUSE_CHUNKS); at++) {
    const { kind, finite, infinitive } = view.chunks[at]!;
    const inserted = breaks % 2 === 1;
    if (kind === 'vg' && finite) {
      // One comma before the verb opens something else; two close an insertion.
      if (relative === 0) return at > chunk && breaks !== 1;
      relative--;
    } else if (kind === 'wh') relative++;
    else if (isBreak(view, at)) {
      if (at > chunk + 1 || first.kind !== 'adv') breaks++;
    } else if (kind === 'subord' && CLAIM_NOUNS.has(headWord(view, at - 1)) && headWord(view, at) === 'that') {
      // "the claim that she knew was false"
      relative++;
    } else if (kind === 'subord' && !inserted) return false;
    else if (kind === 'coord' && opensVerbPhrase(view, at + 1)) return false;
    else if (kind === 'vg' && at === chunk + 1 && infinitive && !infinitives) return false;
  }
  return false;
}

/** A clause ends where "and" joins something other than noun phrases and participles. */
const opensVerbPhrase = (view: SentenceView, at: number): boolean => {
  const next = view.chunks[at];
  return next?.kind !== 'np' && !isGerund(next) && next?.kind !== 'other';
};
