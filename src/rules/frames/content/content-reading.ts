import { firstWhere } from '../../../document/search.js';
import { isLate } from '../adverbials.js';
import { clauseJoinedTo, isClauseAt } from '../clause.js';
import { NEEDED } from '../complement/strength.js';
import { cuesOfView, type VerbCue } from '../cues.js';
import { subjectOf } from '../subject/subject.js';
import { headWord, isBreak, isGerund, isMark, type SentenceView } from '../view.js';

const SPEAKING = new Set(['speech', 'writing', 'publication', 'denial', 'accusation']);
const BEFORE_AND_AFTER = new Set(['after', 'before', 'since', 'until']);
const RELATIVE = new Set(['that', 'what', 'which', 'who', 'whom']);
/** Chunks of a sentence that content may run over: sentences can be as long as a text. */
export const MOST_CHUNKS = 400;
const LONGEST_TAG = 12;

/** Content that is being read from its first chunk on, and what its end depends on. */
export interface ContentReading {
  readonly cue: VerbCue;
  readonly view: SentenceView;
  readonly from: number;
  /** It opens as a clause. */
  readonly clausal: boolean;
  /** A phrase or an infinitive ("the plan", "him a liar", "to leave"), which ends sooner than a clause. */
  readonly phrase: boolean;
  /** The cues of the same rank after the content's first chunk, by chunk, in order. */
  readonly speaking: ReadonlyMap<number, VerbCue>;
  /** What the cue's own clause is in its sentence. */
  readonly insertion: Insertion;
}

/** ", who said ...," or "While he said ...,": the clause around it goes on after the content. */
export type Insertion = 'relative' | 'adverbial' | null;

export function readContent(cue: VerbCue, from: number, phrase: boolean): ContentReading {
  const { view } = cue;
  return {
    cue,
    view,
    from,
    phrase: phrase && !opensSubordinate(view, from),
    clausal: isClausal(view, from) && !(phrase && (isSomebody(view, from) || joinsClause(cue, from))),
    speaking: speakingCues(cue, from),
    insertion: insertionOf(cue),
  };
}

const isClausal = (view: SentenceView, from: number): boolean =>
  opensSubordinate(view, from) || view.chunks[from]!.kind === 'wh' || isClauseAt(view, from, true);

/** "condemned [the attack] and schools stayed shut": no subject either. */
const joinsClause = (cue: VerbCue, from: number): boolean =>
  cue.view.chunks[cue.chunk]!.finite &&
  insertionOf(cue) === null &&
  clauseJoinedTo(cue.view, from, cue.verb.governs.includes('t')) !== null;

/** "called [him] a liar and he left": no subject. */
const isSomebody = (view: SentenceView, at: number): boolean => OBJECTS.has(headWord(view, at));
const OBJECTS = new Set(['her', 'him', 'me', 'them', 'us']);

/** "that", "if", "because"; "as" opens a phrase: 'described as “frail”'. */
const opensSubordinate = (view: SentenceView, at: number): boolean =>
  view.chunks[at]!.kind === 'subord' && headWord(view, at) !== 'as';

/** The verbs of a sentence after a chunk that are cues of the same rank: of speech, and after a thought of thought. By chunk. */
function speakingCues({ view, verb }: VerbCue, from: number): ReadonlyMap<number, VerbCue> {
  const speaking = new Map<number, VerbCue>();
  const cues = cuesOfView(view);
  for (
    let at = firstWhere(cues, ({ chunk }) => chunk > from);
    at < cues.length && cues[at]!.chunk <= from + MOST_CHUNKS;
    at++
  ) {
    const cue = cues[at]!;
    if (takesOther(cue)) continue;
    const strong = cue.verb.strength >= NEEDED.inserted || cue.verb.class === 'denial';
    const speaks = SPEAKING.has(cue.verb.class) && strong;
    if (speaks || (verb.class === 'thought' && cue.verb.class === 'thought')) speaking.set(cue.chunk, cue);
  }
  return speaking;
}

/** "hit him" for "hit at him"; after "and", "continued to leak" and "added costs": what follows is nothing that such a cue says. */
function takesOther({ view, chunk, after, verb: { governs } }: VerbCue): boolean {
  const { kind, infinitive, temporal } = view.chunks[after] ?? {};
  if (governs === 'f') return kind !== 'prep';
  const { first, head } = view.chunks[chunk]!;
  if (view.chunks[chunk - 1]?.kind !== 'coord' || first !== head) return false;
  if (infinitive) return !/[io]/.test(governs);
  return kind === 'np' && temporal === false && !/[anos]/.test(governs) && !isClauseAt(view, after, true);
}

function insertionOf({ view, chunk }: VerbCue): Insertion {
  const subject = subjectOf(view, chunk);
  if (subject === null || subject.first > chunk) return null;
  // "Venn, saying he was tired, resigned"
  if (isGerund(view.chunks[chunk]) && subject.end === chunk - 1 && isBreak(view, chunk - 1)) return 'relative';
  if (view.chunks[subject.first]!.kind === 'wh') return 'relative';
  let at = subject.first - 1;
  while (view.chunks[at]?.kind === 'adv') at--;
  const { kind } = view.chunks[at] ?? { kind: 'mark' };
  const word = headWord(view, at);
  if (kind === 'wh') return RELATIVE.has(word) ? 'relative' : 'adverbial';
  if (kind === 'prep') return BEFORE_AND_AFTER.has(word) ? 'adverbial' : null;
  return kind === 'subord' && word !== 'that' ? 'adverbial' : null;
}

/** The chunk of the first cue of the same rank from a chunk on, or null. */
export function nextSpeaking({ speaking }: ContentReading, from: number): number | null {
  for (const chunk of speaking.keys()) if (chunk >= from) return chunk;
  return null;
}

/** "others have said": a clause of a cue of the same rank that begins at a chunk. */
export function opensSpeaking(content: ContentReading, at: number): boolean {
  const { view } = content;
  const cue = nextSpeaking(content, at);
  if (cue === null || !view.chunks[cue]!.finite || view.chunks[cue]!.passive || headWord(view, at) === 'that')
    return false;
  return subjectOf(view, cue)?.first === at;
}

/** Does the sentence, or its clause, end after this cue but for where, when and to whom: ", Lee said.", ", Lee told reporters in May." */
export const closesAfter = (view: SentenceView, cue: number): boolean => {
  let at = cue + 1;
  while (at < cue + LONGEST_TAG) {
    const { kind, temporal } = view.chunks[at] ?? {};
    if (kind === 'prep' && view.chunks[at + 1]?.kind === 'np') at += 2;
    else if (kind === 'prep' && isGerund(view.chunks[at + 1])) at += view.chunks[at + 2]?.kind === 'np' ? 3 : 2;
    else if (temporal || kind === 'adv' || isLate(view, at) || (kind === 'np' && at === cue + 1)) at++;
    else break;
  }
  return at >= view.chunks.length || isBreak(view, at) || isMark(view, at, '.');
};
