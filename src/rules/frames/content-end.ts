import { accusationNouns } from '../../lexicon/denial.js';
import { has, Tag } from '../../tagging/tags.js';
import { isClauseAt } from './clause.js';
import { cuesOfView, type VerbCue } from './cues.js';
import { subjectOf } from './subject.js';
import { headWord, isBreak, isMark, type SentenceView, wordAt } from './view.js';

const SPEAKING = new Set(['speech', 'writing', 'publication', 'denial', 'accusation']);
const REMARKS = new Set(accusationNouns);
const LONGEST_INSERTION = 10;
const RELATIVE = new Set(['that', 'what', 'which', 'who', 'whom']);
const WEAKEST_SPEAKING = 0.6;
const MOST_CHUNKS = 400;
const FORMS = Tag.Past | Tag.Third | Tag.Gerund;
/** Where things are said and written: "in a statement" at the end tells of the cue, not of the content. */
const VENUES = new Set([
  'appearance',
  'conference',
  'email',
  'facebook',
  'interview',
  'memo',
  'post',
  'speech',
  'statement',
  'tweet',
  'twitter',
]);
const AT_VENUES = new Set(['at', 'during', 'in', 'on']);

/** Index of the chunk before which content that begins at `from` ends. */
export function contentEnd(cue: VerbCue, from: number): number {
  const { view } = cue;
  const { chunks } = view;
  const speaking = speakingCues(cue, from);
  const insertion = insertionOf(cue);
  const clausal = isClausal(view, from);
  let quotes = 0;
  let verbs = 0;
  for (let at = from; at < Math.min(chunks.length, from + MOST_CHUNKS); at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'quote') quotes++;
    if (chunk.finite) verbs++;
    if (quotes % 2 === 1 || at === from) continue;
    // 'called it "dead," adding that': the comma stands inside the closing mark.
    const quoted = chunk.kind === 'quote' && isMark(view, at - 1, ',');
    if (chunk.kind === 'quote' && (endsSentence(view, at) || closesWords(view, from, at))) return at + 1;
    if (isBreak(view, at) && opensRelative(view, at - 1)) {
      at = insertionEnd(view, at);
      continue;
    }
    if (quoted || isBreak(view, at)) {
      const complete = verbs > 0 || !clausal;
      if (
        (verbs > 0 && isMark(view, at, ';') && isClauseAt(view, at + 1)) ||
        (verbs > 0 && (repeats(cue, at + 1, speaking) || narrates(cue, at + 1))) ||
        endsAtBreak(view, at, speaking) ||
        (complete && closesInsertion(view, at, insertion)) ||
        (verbs > 0 && leavesContent(view, at, speaking))
      ) {
        return quoted ? at + 1 : at;
      }
    }
    if (chunk.kind === 'prep' && isVenue(view, at)) return at;
    if (chunk.kind === 'coord' && (joinsCue(cue, at, clausal || verbs > 0, speaking) || repeats(cue, at + 1, speaking)))
      return at;
    if (isMark(view, at, ':') && insertion !== null && verbs > 0) return at;
    if (isMark(view, at, ':') && chunks[at + 1]?.kind === 'quote' && nextSpeaking(speaking, at) !== null) return at;
  }
  return Math.min(chunks.length, from + MOST_CHUNKS);
}

/** "in an interview with the paper on Monday", up to the sentence's end or a comma. */
function isVenue(view: SentenceView, prep: number): boolean {
  if (!AT_VENUES.has(headWord(view, prep)) || !VENUES.has(headWord(view, prep + 1))) return false;
  let at = prep + 2;
  while (view.chunks[at]?.kind === 'prep' || view.chunks[at]?.kind === 'np') at++;
  return at >= view.chunks.length || isBreak(view, at) || isMark(view, at, '.');
}

const isClausal = (view: SentenceView, from: number): boolean => {
  const { kind } = view.chunks[from]!;
  return kind === 'subord' || kind === 'wh' || isClauseAt(view, from, true);
};

/** 'called it "the end." He added': a quotation with the sentence's full stop inside it, and more behind. */
const endsSentence = (view: SentenceView, quote: number): boolean => {
  const next = view.chunks[quote + 1];
  return (
    isMark(view, quote - 1, '.', '!', '?') &&
    next?.kind === 'np' &&
    isClauseAt(view, quote + 1) &&
    /^\p{Lu}/u.test(view.doc.tokens[next.first]!.text)
  );
};

/** 'chanted "Lock it up!" as they left': the writer goes on after a quotation that is the whole content. */
const closesWords = (view: SentenceView, from: number, quote: number): boolean => {
  if (view.chunks[from]!.kind !== 'quote') return false;
  const next = view.chunks[quote + 1];
  if (next?.kind === 'subord' || next?.kind === 'wh')
    return view.chunks.slice(from + 1, quote).every(({ kind }) => kind !== 'quote');
  return isMark(view, quote - 1, ',') && next?.kind === 'vg' && !next.finite && !next.infinitive;
};

/**
 * Does "and" join a second verb to the cue, rather than to the content? A verb of speech in a form like the cue's does; any verb in its
 * form, or a clause of its own, does after content that is no clause ("called him a liar and left").
 */
function joinsCue(
  { view, chunk }: VerbCue,
  coord: number,
  clausal: boolean,
  speaking: ReadonlyMap<number, VerbCue>,
): boolean {
  let at = coord + 1;
  while (view.chunks[at]?.kind === 'adv') at++;
  const next = view.chunks[at];
  if (next === undefined) return false;
  if (!clausal && next.kind === 'np' && isClauseAt(view, at)) return true;
  if (next.kind !== 'vg' || next.infinitive) return false;
  if (clausal && !speaking.has(at)) return false;
  if (clausal && next.finite) return true;
  return formOf(view, at) !== 0 && formOf(view, at) === formOf(view, chunk);
}

/** Past, third person or gerund: the form of a verb group's first word. */
const formOf = (view: SentenceView, vg: number): number => {
  const { tags } = view.doc;
  const { first } = view.chunks[vg]!;
  return has(tags[first], Tag.Past) ? Tag.Past : tags[first]! & FORMS;
};

/** "when", "which" or "that" right before a break. */
export const opensRelative = (view: SentenceView, chunk: number): boolean =>
  view.chunks[chunk]?.kind === 'wh' || (view.chunks[chunk]?.kind === 'subord' && headWord(view, chunk) === 'that');

/** The break that ends what stands between a relative pronoun and its clause: "that, according to Lee, has closed". */
export function insertionEnd(view: SentenceView, open: number): number {
  for (let at = open + 1; at < Math.min(view.chunks.length, open + LONGEST_INSERTION); at++)
    if (isBreak(view, at)) return at;
  return open;
}

/** The verbs of a sentence after a chunk that are cues of the same rank: of speech, and after a thought of thought. By chunk. */
function speakingCues({ view, verb }: VerbCue, from: number): ReadonlyMap<number, VerbCue> {
  const speaking = new Map<number, VerbCue>();
  const cues = cuesOfView(view);
  for (let at = firstAfter(cues, from); at < cues.length && cues[at]!.chunk <= from + MOST_CHUNKS; at++) {
    const cue = cues[at]!;
    const speaks = SPEAKING.has(cue.verb.class) && cue.verb.strength >= WEAKEST_SPEAKING;
    if (speaks || (verb.class === 'thought' && cue.verb.class === 'thought')) speaking.set(cue.chunk, cue);
  }
  return speaking;
}

/** Index of the first cue after a chunk. */
function firstAfter(cues: readonly VerbCue[], chunk: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.chunk <= chunk) low = middle + 1;
    else high = middle;
  }
  return low;
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
      (!next.finite &&
        ((headWord(view, at + 1) === 'according' && view.chunks[at + 3]?.kind !== 'wh') ||
          headWord(view, at + 1) === 'referring'))
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

/** "I think ... and I believe ...": the cue's own pronoun again, with a cue of the same rank. */
function repeats({ view, chunk }: VerbCue, first: number, speaking: ReadonlyMap<number, VerbCue>): boolean {
  if (!view.chunks[first]?.pronoun) return false;
  const next = nextSpeaking(speaking, first);
  const subject = next === null ? null : subjectOf(view, next);
  if (subject?.first !== first) return false;
  const own = subjectOf(view, chunk);
  return own !== null && headWord(view, own.first) === headWord(view, first);
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
