import { insertionEnd, isClauseAt, isHedgedClause } from '../../../rules/frames/clause.js';
import { complementOf } from '../../../rules/frames/complement/complement.js';
import { frontedClauseAt } from '../../../rules/frames/complement/fronted.js';
import { NEEDED, strengthIn } from '../../../rules/frames/complement/strength.js';
import { standsInRow } from '../../../rules/frames/content/content-breaks.js';
import { cuesBetween, type VerbCue } from '../../../rules/frames/cues.js';
import { mayBeParticiple } from '../../../rules/frames/modifiers.js';
import { nounPhraseEndingAt, type Phrase, quotedWords } from '../../../rules/frames/noun-phrase.js';
import { phraseFrom, quotedPhrase } from '../../../rules/frames/phrase-from.js';
import { maySpeak } from '../../../rules/frames/speaker.js';
import { quotedAs, quotesAs } from '../../../rules/frames/subject/quoted-as.js';
import { subjectOf } from '../../../rules/frames/subject/subject.js';
import { headWord, isBreak, isGerund, isMark, type SentenceView } from '../../../rules/frames/view.js';
import { has, Tag } from '../../../tagging/tags.js';

/** A cue with its source and adverbials and nothing else: "Lee said on Friday", "said Lee, the mayor". */
export interface ReportingClause {
  readonly source: Phrase;
  /** Chunks of the clause: `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
}

const LONGEST = 120;
const LONGEST_FRONTED = 40;

/** The reporting clause of a cue whose content stands elsewhere; null when something other than an adverbial follows in it. */
export function clauseAround(cue: VerbCue): ReportingClause | null {
  const { view } = cue;
  const group = view.chunks[cue.chunk]!;
  const quoted = quotedAs(view, cue.chunk);
  const quoting = quoted ?? quotesAs(view, cue.chunk);
  if (quoting !== null) {
    const source = quoted === null ? quotedPhrase(view, quoting, cue.chunk) : subjectOf(view, cue.chunk);
    const first = subjectOf(view, quoting)?.first;
    return source === null || first === undefined ? null : { source, first, end: adverbialsEnd(cue, cue.after) };
  }
  // '"No," she is reported to have said'
  if (isReportedToSay(view, cue.chunk)) {
    const source = subjectOf(view, cue.chunk - 1);
    return source && { source, first: source.first, end: adverbialsEnd(cue, cue.after) };
  }
  // '“No,” she can be heard saying'
  if (isHeard(view, cue.chunk - 1) && isGerund(group)) {
    const source = subjectOf(view, cue.chunk - 1);
    return source && { source, first: source.first, end: adverbialsEnd(cue, cue.after) };
  }
  // "the Herald quoted Lind as saying": the words are Lind's.
  if (!group.finite || group.passive || (cue.verb.lemma === 'quote' && quotesSpeaker(cue))) return null;
  const inverted = invertedSource(cue);
  if (inverted !== null) return { source: inverted, first: cue.chunk, end: adverbialsEnd(cue, inverted.end) };
  const subject = subjectOf(view, cue.chunk);
  if (subject === null || subject.end > cue.chunk || view.chunks[subject.first]!.kind === 'wh') return null;
  if (isReducedBeforeVerb(cue, subject)) return null;
  // A subject that is shared with an earlier verb makes no clause of its own here; one before an insertion does.
  const inserted = isBreak(view, subject.end) && isBreak(view, cue.chunk - 1);
  if (
    !inserted &&
    view.chunks
      .slice(subject.end, cue.chunk)
      .some(({ kind, temporal }, i) => kind !== 'adv' && !temporal && !isPlaced(view, subject.end + i))
  )
    return null;
  return { source: subject, first: subject.first, end: adverbialsEnd(cue, cue.after) };
}

/** "a statement posted on Monday said": a participle, and the verb of the same subject after it. */
const isReducedBeforeVerb = ({ view, chunk, after }: VerbCue, subject: Phrase): boolean =>
  mayBeParticiple(view, chunk) &&
  cuesBetween(view, after, after + LONGEST_REDUCED).some(
    (cue) => view.chunks[cue.chunk]!.finite && subjectOf(view, cue.chunk)?.first === subject.first && spans(view, cue),
  );
/** Up to the verb, not over "and": "Lind wrote and said". */
const spans = (view: SentenceView, { chunk }: VerbCue): boolean => (subjectOf(view, chunk)?.end ?? 0) >= chunk - 1;
const LONGEST_REDUCED = 16;

/** A part of "on Monday", "in a statement", or a break; not "to minutes" of "according to minutes published". */
const isPlaced = (view: SentenceView, at: number): boolean =>
  isBreak(view, at) ||
  PLACING.has(headWord(view, at)) ||
  (view.chunks[at]!.kind === 'np' && PLACING.has(headWord(view, at - 1)));
const PLACING = new Set(['at', 'during', 'in', 'near', 'on', 'outside']);

/** '“...,” Lind, a man who asked twice said': with the name before an appositive that no comma closes. */
export function withName(view: SentenceView, clause: ReportingClause): ReportingClause {
  const name = isMark(view, clause.first - 1, ',') ? nounPhraseEndingAt(view, clause.first - 1) : null;
  if (name === null || clause.source.first !== clause.first) return clause;
  if (view.chunks[name.first - 1]?.kind !== 'quote' || !isMark(view, name.first - 2, ',')) return clause;
  return { ...clause, first: name.first, source: { first: name.first, end: clause.source.end } };
}

/** "is reported [to have said]" */
export function isReportedToSay(view: SentenceView, vg: number): boolean {
  const { infinitive } = view.chunks[vg]!;
  const before = view.chunks[vg - 1];
  return infinitive && before?.kind === 'vg' && before.passive && before.finite && REPORTED.has(headWord(view, vg - 1));
}
const REPORTED = new Set([
  'alleged',
  'believed',
  'claimed',
  'reported',
  'rumored',
  'rumoured',
  'said',
  'thought',
  'understood',
]);

/** "can be heard", "is seen" */
const isHeard = (view: SentenceView, vg: number): boolean =>
  view.chunks[vg]?.kind === 'vg' && view.chunks[vg]!.passive && HEARD.has(headWord(view, vg));
const HEARD = new Set(['captured', 'caught', 'filmed', 'heard', 'overheard', 'recorded', 'seen', 'shown']);

/** Does "Lind as", "Lind, the mayor, as" stand after the cue? */
function quotesSpeaker({ view, after }: VerbCue): boolean {
  const end = phraseFrom(view, after)?.end;
  return end !== undefined && headWord(view, isBreak(view, end) ? end + 1 : end) === 'as';
}

const OBJECTS = new Set(['him', 'me', 'them', 'us']);

/** The source after its cue: "...," said Lee, the mayor. */
function invertedSource(cue: VerbCue): Phrase | null {
  const { view } = cue;
  const before = view.chunks[cue.chunk - 1];
  const next = view.chunks[cue.after];
  if (next?.kind !== 'np' || next.temporal || (next.pronoun && OBJECTS.has(headWord(view, cue.after)))) return null;
  if (before?.kind !== 'quote' && !isBreak(view, cue.chunk - 1)) return null;
  // "said that Venn met the pilot, told Orr to row and laughed"
  if (cue.verb.lemma === 'tell' && standsInRow(view, 1, cue.chunk)) return null;
  const source = beforeClause(view, cue.chunk, phraseFrom(view, cue.after));
  if (before?.kind !== 'quote' && source !== null && closesInsertion(cue, source)) return null;
  // 'the “liberals” let it go': quoted words alone are the subject.
  const words = quotedWords(view, cue.chunk - 1);
  if (words !== null && words > 0 && !isBreak(view, words - 1)) return null;
  if (source === null || before?.kind === 'quote' || view.chunks[cue.chunk - 2]?.kind === 'quote') return source;
  const { kind } = view.chunks[source.end] ?? { kind: 'mark' };
  // "ordered the driver out and shot him"
  if (kind === 'prep' && view.chunks[source.end + 1]?.kind === 'coord') return null;
  return kind === 'mark' || kind === 'adv' || kind === 'prep' || view.chunks[source.end]?.temporal ? source : null;
}

/** "On Monday, said Lind, the port closed": where no clause stands before the cue, one after the source is no appositive of its. */
function beforeClause(view: SentenceView, cue: number, source: Phrase | null): Phrase | null {
  if (source === null || view.chunks[cue - 1]?.kind === 'quote') return source;
  if (cue > LONGEST_FRONTED) return source;
  const told = view.chunks.slice(0, cue).some(({ finite }) => finite) && !isFronted(view, cue - 1);
  if (told) return source;
  for (let at = source.first + 1; at < source.end; at++)
    if (isBreak(view, at) && isClauseAt(view, at + 1)) return { first: source.first, end: at };
  return source;
}

/**
 * "The minister, Ilka Dorrane, told reporters", "Lind, meanwhile, told reporters": the comma before the cue ends what stands in its own
 * clause. In "The dam, said Lind, had leaked" it opens an insertion.
 */
function closesInsertion({ view, chunk, verb }: VerbCue, source: Phrase): boolean {
  const subject = subjectOf(view, chunk);
  if (subject === null || subject.first > chunk) return false;
  const inside = view.chunks.slice(subject.first, subject.end);
  // "A bomb exploded at the port, wounding four, said Lind.": what might be a participle is the verb of a clause.
  const ends = maySpeak(view, source) && (source.end >= view.chunks.length || isMark(view, source.end, '.'));
  // "The towns were Tarrow and Pell, which lost power, said Orla Lind.": nobody is what somebody says
  const { pronoun, head } = view.chunks[source.first]!;
  if (ends && verb.lemma === 'say' && !pronoun && has(view.doc.tags[head], Tag.Proper | Tag.Role)) return false;
  const verbs = inside.filter(({ finite }) => finite).length;
  if (ends && verbs > inside.filter(({ kind }) => kind === 'wh' || kind === 'subord').length) return false;
  if (subject.end === chunk - 1) return inside.some((_, i) => isBreak(view, subject.first + i));
  if (!isBreak(view, subject.end)) return false;
  // "Lind, who had been away, told reporters"
  const relative = view.chunks[subject.end + 1]?.kind === 'wh';
  // "The dam, which is old, has leaked, said Lind"
  const close = insertionEnd(view, subject.end);
  if (close < chunk - 1 && view.chunks.slice(close, chunk).some(({ finite }) => finite)) return false;
  return relative || !view.chunks.slice(subject.end, chunk).some(({ finite }) => finite);
}

/** Index of the chunk at which the clause stops: a break, a quotation mark, or the sentence's end. */
export function adverbialsEnd(cue: VerbCue, from: number): number {
  const { view } = cue;
  let at = from;
  while (at < Math.min(view.chunks.length, from + LONGEST)) {
    const { kind } = view.chunks[at]!;
    if (kind === 'quote' || isBreak(view, at) || isMark(view, at, '.', '!', '?', ':')) return at;
    if (kind === 'subord' && headWord(view, at) === 'that') return at;
    at++;
  }
  return at;
}

/** Nothing but adverbials and one spoken to stands between the cue, or its inverted source, and the end of its clause. */
export function onlyAdverbials(cue: VerbCue, { first, end }: ReportingClause): boolean {
  const { view, chunk, after, verb } = cue;
  const inverted = first === chunk;
  const addressed = verb.governs.includes('a');
  if (inverted) return true;
  // "Meanwhile, Lind said if it rained, the port would close"
  if (frontedClauseAt(view, after)) return false;
  // "Lind and Venn have agreed to cooperate, the ministry said", "Venn, Lind agree to talks, say keepers"
  if (view.chunks[after]?.infinitive && verb.governs.includes('i')) return false;
  if (headWord(view, after) === 'to' && verb.governs.includes('f') && !addressed) return false;
  for (let at = after; at < end; at++) {
    const { kind, temporal } = view.chunks[at]!;
    // "said when asked", "told reporters when he left"
    if (kind === 'wh' && headWord(view, at) === 'when') return complementOf(cue).shape !== 'wh';
    if (kind === 'vg' && view.chunks[at]!.finite && !isReduced(view, at)) return false;
    const governed =
      temporal ||
      (addressed && at === after) ||
      view.chunks[at - 1]!.kind === 'prep' ||
      view.chunks[at - 1]!.kind === 'coord' ||
      // "said in announcing the plan", "the Herald reports citing Lind"
      (isGerund(view.chunks[at - 1]) && (view.chunks[at - 2]?.kind === 'prep' || headWord(view, at - 1) === 'citing'));
    if (kind === 'np' && !governed) return false;
  }
  return true;
}

/** "The port is closed, he continued.": by a verb that otherwise takes a quotation, somebody's, at the sentence's end. */
export function isSpeechTag({ view, chunk, verb }: VerbCue, { source, end }: ReportingClause): boolean {
  const speaker = view.chunks[source.end - 1]!;
  const personal = PERSONS.has(headWord(view, source.first)) || has(view.doc.tags[speaker.head], Tag.Proper);
  const ends = end >= view.chunks.length || isMark(view, end, '.');
  const { first, head } = view.chunks[chunk]!;
  return (
    strengthIn(verb, 'q') >= NEEDED.inserted &&
    personal &&
    ends &&
    first === head &&
    end === chunk + 1 &&
    isPlain(view, source.first - 1)
  );
}
const PERSONS = new Set(['he', 'she', 'they']);
/** Not "After the port closed, Lind continued". */
const isPlain = (view: SentenceView, end: number): boolean =>
  view.chunks[0]!.kind === 'np' && !view.chunks.slice(0, end).some((_, at) => isBreak(view, at));

/** "said in an outlook released on Tuesday" */
const isReduced = (view: SentenceView, vg: number): boolean => {
  const next = view.chunks[vg + 1];
  return (
    mayBeParticiple(view, vg) &&
    view.chunks[vg - 1]!.kind === 'np' &&
    (view.chunks[vg - 2]?.kind === 'prep' || isGerund(view.chunks[vg - 2])) &&
    (next?.kind === 'prep' || next?.temporal === true)
  );
};

/** "After the bridge closed, the ministry said nothing": no main clause stands before the cue. One may after "So". */
export function isFronted(view: SentenceView, end: number): boolean {
  const at = openingOf(view);
  const first = view.chunks[at];
  if (first === undefined || at >= end) return false;
  const subordinate =
    (first.kind === 'subord' &&
      headWord(view, at) !== 'so' &&
      !isTimed(view, at) &&
      !isHedgedClause(view, at) &&
      !isSubjectClause(view, at, end)) ||
    (first.kind === 'wh' && !isSubjectClause(view, at, end)) ||
    (first.kind === 'vg' && at === 0 && !first.infinitive && !isSubjectGerund(view, end));
  return subordinate && !view.chunks.slice(at + 1, end).some((_, i) => isBreak(view, at + 1 + i));
}

/** "Lind added that, during that week, the clerk told her": a that-clause whose verb has yet to come. */
export function isInsideThat(view: SentenceView, end: number): boolean {
  for (let at = end - 1; at >= 0; at--) {
    if (view.chunks[at]!.finite) return false;
    if (view.chunks[at]!.kind === 'subord') return at > 0 && headWord(view, at) === 'that';
  }
  return false;
}

/** "Until Friday the port stays shut": no clause after "until". */
const isTimed = (view: SentenceView, subord: number): boolean =>
  view.chunks[subord + 1]?.temporal === true && isClauseAt(view, subord + 2);

/** "What happened was wrong": a clause and the verb of which it is the subject. */
const isSubjectClause = (view: SentenceView, wh: number, end: number): boolean =>
  SUBJECT_OPENERS.has(headWord(view, wh)) && view.chunks.slice(wh, end).filter(({ finite }) => finite).length > 1;
const SUBJECT_OPENERS = new Set(['how', 'what', 'whether', 'who', 'whoever', 'why']);

/** The first chunk of a sentence after a time ("On Monday, even [as] it rained"). */
function openingOf(view: SentenceView): number {
  const time = view.chunks[0]!.kind === 'prep' && view.chunks[1]?.temporal && isBreak(view, 2) ? 3 : 0;
  return headWord(view, time) === 'even' ? time + 1 : time;
}

/** "Operating profit climbed, the port said": the first finite verb is the clause's own. */
function isSubjectGerund(view: SentenceView, end: number): boolean {
  for (let at = 1; at < end; at++) {
    const { kind, finite } = view.chunks[at]!;
    if (finite) return true;
    if (kind === 'wh' || (kind === 'subord' && headWord(view, at) !== 'so')) return false;
  }
  return false;
}

/** "..., he thinks": a thought, and nothing after it. "You know" is said to nobody's account. */
export const isAside = (
  { view, verb, after }: VerbCue,
  { source, first, end }: ReportingClause,
  goesOn: boolean,
): boolean =>
  verb.class === 'thought' &&
  view.chunks[first - 2]?.kind !== 'wh' &&
  end === after &&
  (goesOn || end >= view.chunks.length || isMark(view, end, '.', '!')) &&
  headWord(view, source.first) !== 'you';
