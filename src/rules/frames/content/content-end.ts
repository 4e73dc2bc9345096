import { beginsCapital } from '../../../document/letters.js';
import { has, Tag } from '../../../tagging/tags.js';
import { insertionEnd, isClauseAt, opensRelative, sharesAuxiliary } from '../clause.js';
import { type Complement, complementOf } from '../complement/complement.js';
import { mainClauseFrom } from '../complement/fronted.js';
import { cuesBetween, type VerbCue } from '../cues.js';
import { relativeBefore, takesClause } from '../modifiers.js';
import { LOOK_BACK } from '../noun-phrase.js';
import { isOutermost } from '../quotations.js';
import { occasions } from '../subject/circumstance.js';
import { subjectOf } from '../subject/subject.js';
import { tenseOf } from '../subject/subject-clause.js';
import { isInsertedParticiple } from '../subject/subject-verb.js';
import {
  headWord,
  isBreak,
  isGerund,
  isMark,
  opensQuotedNoun,
  paragraphKind,
  type SentenceView,
  wordAt,
} from '../view.js';
import { statedForms } from '../word-forms.js';
import { endsAtBreak, repeatsSubject, standsInRow } from './content-breaks.js';
import { type ContentReading, MOST_CHUNKS, nextSpeaking, opensSpeaking, readContent } from './content-reading.js';

const LONGEST_PHRASE = 40;
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
/** 'said "nobody came" because "nobody was told"': such a clause is said too. */
const REASONS = new Set(['because', 'if', 'that', 'unless']);
/** More of them, which tell so for certain only after words that are quoted: 'called it “a joke” in his column'. */
const OCCASIONS = new Set([
  'article',
  'blog',
  'break',
  'briefing',
  'call',
  'column',
  'debate',
  'editorial',
  'essay',
  'filing',
  'hearing',
  'judgment',
  'lecture',
  'letter',
  'meeting',
  'message',
  'note',
  'op-ed',
  'podcast',
  'rally',
  'release',
  'remarks',
  'ruling',
  'submission',
  'testimony',
  'text',
  'trial',
  'video',
  'visit',
]);
const AT_VENUES = new Set(['at', 'during', 'in', 'on']);

/** Index of the chunk before which content that begins at `from` ends; a `phrase` or an infinitive ends sooner than a clause. */
export function contentEnd(cue: VerbCue, from: number, phrase = false): number {
  const content = readContent(cue, from, phrase);
  const { view } = content;
  const end = mainVerbAfter(content) ?? Math.min(view.chunks.length, from + MOST_CHUNKS);
  let quotes = 0;
  let finites = 0;
  // Those that are not of relative clauses.
  let verbs = 0;
  let relatives = 0;
  for (let at = unquotedFronted(view, from); at < end; at++) {
    const chunk = view.chunks[at]!;
    if (chunk.kind === 'quote' && isOutermost(view, at)) quotes++;
    // "that the law, passed in May, does": no verb of its clause
    const finite = chunk.finite && !(isBreak(view, at - 1) && isInsertedParticiple(view, at));
    if (finite) finites++;
    if (finite && relatives > 0) relatives--;
    else if (finite) verbs++;
    if (chunk.kind === 'wh' && at > from) relatives++;
    if (quotes % 2 === 1 || at === from) continue;
    if (chunk.kind === 'quote' && (endsSentence(view, at) || closesWords(content, at))) return at + 1;
    if (isBreak(view, at) && opensRelative(view, at - 1)) {
      at = insertionEnd(view, at);
      continue;
    }
    // 'called it "dead," adding that': the comma stands inside the closing mark.
    const quoted = chunk.kind === 'quote' && isMark(view, at - 1, ',');
    // "that Lee, a keeper, having slept, left", "so far, Lee has left": a clause has its verb.
    const verbless = verbs === 0 && content.clausal && awaitsVerb(view, from);
    if ((quoted || isBreak(view, at)) && !verbless && endsAtBreak(content, at + 1, verbs, relatives > 0))
      return quoted ? at + 1 : at;
    if (chunk.kind === 'prep' && isVenue(content, at)) return at;
    if (
      content.phrase &&
      verbs === 0 &&
      (tellsOfCue(view, from, at) || tellsWhere(content, at) || tellsWhom(content, at))
    )
      return at;
    if (content.phrase && (isLastTime(view, from, at) || tellsOccasion(view, from, at))) return at;
    if (goesOnInHeadline(view, at) || tellsWhen(view, at) || (verbs > 0 && tellsWhenAsked(view, at))) return at;
    if (chunk.kind === 'coord' && (joinsCue(content, at, finites, relatives > 0) || repeatsSubject(content, at + 1)))
      return at;
    // 'called them “thieves” (although he': a bracket with a clause in it
    if (content.phrase && isMark(view, at, '(')) return at;
    // "(although he said it was late)"
    if (isMark(view, at, ')') && !view.chunks.slice(from, at).some((_, i) => isMark(view, from + i, '('))) return at;
    if (isMark(view, at, ':') && closesAtColon(content, at, verbs)) return at;
  }
  return end;
}

/** Where the main clause begins after "that if it rains," and the like; `from` where that holds quoted words, of which each counts. */
function unquotedFronted(view: SentenceView, from: number): number {
  if (headWord(view, from) !== 'that') return from;
  const main = mainClauseFrom(view, from);
  return view.chunks.slice(from, main).some(({ kind }) => kind === 'quote') ? from : main;
}

const awaitsVerb = (view: SentenceView, from: number): boolean =>
  view.chunks[from]!.kind === 'subord' || (view.chunks[from]!.kind === 'adv' && isClauseAt(view, from));

/** "Those who said the port was old were right": the verb of the sentence whose first noun the cue's clause hangs on, or null. */
function verbAfterClause({ view, cue, from, insertion }: ContentReading): number | null {
  const pronoun = view.chunks[cue.chunk - 1]?.kind === 'adv' ? cue.chunk - 2 : cue.chunk - 1;
  if (insertion !== 'relative' || view.chunks[pronoun - 1]?.kind !== 'np') return null;
  if (view.chunks.slice(Math.max(0, pronoun - LONGEST_PHRASE), pronoun).some(({ finite }) => finite)) return null;
  let open = 1;
  for (let at = from + 1; at < Math.min(view.chunks.length, from + LONGEST_PHRASE); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'quote' || kind === 'coord' || isBreak(view, at)) return null;
    if (kind === 'wh' || kind === 'subord') open++;
    if (finite && open-- === 0) return ['np', 'other'].includes(view.chunks[at - 1]!.kind) ? at : null;
    if (finite && takesClause(view, at) && isClauseAt(view, at + 1)) open++;
  }
  return null;
}

/**
 * "Reports that the port said it would close hit shares": the verb of the sentence whose subject is what was stated, or null. It is the second
 * of the content, with no "and" before.
 */
function verbAfterStatement({ view, cue, from }: ContentReading): number | null {
  const subject = subjectOf(view, cue.chunk);
  if (subject === null || headWord(view, subject.first - 1) !== 'that') return null;
  const noun = subject.first - 2;
  const opens = noun === 0 || (noun > 0 && isBreak(view, noun - 1));
  if (!opens || view.chunks[noun]!.kind !== 'np' || !STATED.has(headWord(view, noun))) return null;
  return secondVerb(view, from);
}

/** The second finite verb from a chunk on, where nothing joins it to the first; or null. */
function secondVerb(view: SentenceView, from: number): number | null {
  let verbs = 0;
  for (let at = from; at < Math.min(view.chunks.length, from + LONGEST_PHRASE); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (JOINING.has(kind) || isBreak(view, at)) return null;
    if (finite && ++verbs === 2) return at;
  }
  return null;
}
const JOINING: ReadonlySet<string> = new Set(['coord', 'quote', 'subord', 'wh']);
/** "Keepers who left before Venn said the port would close are back": the verb of those of whom that time is told, or null. */
function verbAfterMeanwhile({ view, cue, from, insertion }: ContentReading): number | null {
  const subject = insertion === 'adverbial' ? subjectOf(view, cue.chunk) : null;
  const noun = subject === null || subject.first > LONGEST_PHRASE ? null : relativeBefore(view, subject.first - 1);
  if (noun === null || view.chunks.slice(0, noun).some(({ finite }) => finite)) return null;
  return secondVerb(view, from);
}

const STATED: ReadonlySet<string> = new Set([...statedForms, 'news', 'word']);

/** "Those blaming the port left", "who praised her left": the verb of the noun phrase that the cue's clause hangs on, or null. */
function mainVerbAfter(content: ContentReading): number | null {
  const { view, cue, from, phrase, insertion } = content;
  if (!phrase) return verbAfterStatement(content) ?? verbAfterMeanwhile(content) ?? verbAfterClause(content);
  const modifies = isGerund(view.chunks[cue.chunk]) && view.chunks[cue.chunk - 1]?.kind === 'np';
  if (insertion !== 'relative' && !modifies) return null;
  // "who refused to leave his house said"
  const aim = view.chunks[from]!.infinitive && insertion === 'relative';
  for (let at = aim ? from + 1 : from; at < Math.min(view.chunks.length, from + LONGEST_PHRASE); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (finite && aim && tenseOf(view, at) === Tag.Base) return null;
    if (finite)
      return at > from && view.chunks[at - 1]!.kind === 'np' && view.chunks[at - 2]!.kind !== 'np' ? at : null;
    // "who was accused of poisoning three has said"
    const governed = isGerund(view.chunks[at]) && view.chunks[at - 1]!.kind === 'prep';
    if ((kind === 'vg' && !governed) || kind === 'subord' || kind === 'wh' || kind === 'quote') return null;
  }
  return null;
}

/** "praised the crew [on Monday]": a day at the end of a noun phrase without a verb tells of the cue. */
function isLastTime(view: SentenceView, from: number, at: number): boolean {
  if (headWord(view, at) !== 'on' || !view.chunks[at + 1]?.temporal) return false;
  const next = at + 2;
  if (next < view.chunks.length && !isBreak(view, next) && !isMark(view, next, '.')) return false;
  return view.chunks.slice(from, at).every(({ kind }) => kind !== 'vg');
}

const PERSONAL = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'you']);

/** "praised her as he left", "praised her even as the water rose": after a noun phrase without a verb, of the cue. */
function tellsOfCue(view: SentenceView, from: number, at: number): boolean {
  const word = headWord(view, at);
  const opens =
    word === 'while' ||
    (word === 'as' && PERSONAL.has(headWord(view, at + 1)) && isClauseAt(view, at + 1)) ||
    (word === 'even' && headWord(view, at + 1) === 'as' && isClauseAt(view, at + 2));
  return opens && view.chunks.slice(from, at).every(({ kind }) => kind !== 'vg');
}

/** "praised Lind [during a rally]": after a noun phrase without a verb, of the cue; not "a rise in profits during the quarter". */
const tellsOccasion = (view: SentenceView, from: number, at: number): boolean =>
  headWord(view, at) === 'during' &&
  occasions.has(headWord(view, at + 1)) &&
  !isGerund(view.chunks[at + 2]) &&
  view.chunks.slice(from, at).every(({ kind }) => kind !== 'vg');

/** "confirmed it [in Pell]": where that was. */
const tellsWhere = ({ view, cue, from }: ContentReading, at: number): boolean =>
  at === from + 1 &&
  !cue.verb.governs.includes('s') &&
  view.chunks[from]!.pronoun &&
  AT_VENUES.has(headWord(view, at)) &&
  has(view.doc.tags[view.chunks[at + 1]?.head ?? -1], Tag.Proper);

/** "confirmed the theft [to reporters]": whom it was said to. */
const tellsWhom = ({ view, cue }: ContentReading, at: number): boolean =>
  view.chunks[at]!.kind === 'prep' &&
  headWord(view, at) === 'to' &&
  AUDIENCE.has(headWord(view, at + 1)) &&
  AUDIENCE_CUES.test(cue.verb.governs);
const AUDIENCE = new Set(['journalists', 'lawmakers', 'media', 'newsmen', 'press', 'reporters']);
/** Verbs of a clause too: "confirmed that"; one may "attribute it to reporters". */
const AUDIENCE_CUES = /t.*n|n.*t/;

/**
 * 'accused her of “lying” after she left', 'following a row', 'as he left', 'before leaving': after the closing mark, of the cue; and
 * 'it was “late” in May, while adding that' wherever it stands.
 */
function tellsWhen(view: SentenceView, at: number): boolean {
  const word = headWord(view, at);
  if (DURING.has(word) && tellsMore(view, at + 1)) return true;
  if (view.chunks[at - 1]!.kind !== 'quote') return false;
  if (word === 'following') return view.chunks[at + 1]?.kind === 'np';
  if (word === 'as') return PERSONAL.has(headWord(view, at + 1)) && isClauseAt(view, at + 1);
  return (word === 'after' && isClauseAt(view, at + 1)) || (DURING.has(word) && isGerund(view.chunks[at + 1]));
}
const DURING = new Set(['before', 'while']);

/** "adding that", "explaining why" */
const tellsMore = (view: SentenceView, gerund: number): boolean =>
  isGerund(view.chunks[gerund]) &&
  cuesBetween(view, gerund, gerund + 1).some((cue) => TOLD.has(complementOf(cue).shape));
const TOLD: ReadonlySet<Complement['shape']> = new Set(['clause', 'quotation', 'that', 'wh']);

/** "said he was tired [when asked] about it": of the cue. */
const tellsWhenAsked = (view: SentenceView, at: number): boolean =>
  headWord(view, at) === 'when' && ASKED.has(headWord(view, at + 1)) && view.chunks[at + 1]!.kind === 'vg';
const ASKED = new Set(['asked', 'contacted', 'pressed', 'questioned', 'reached']);

/** "Mayor vows to save port as storm nears": what happens meanwhile, in a headline. */
function goesOnInHeadline(view: SentenceView, at: number): boolean {
  if (headWord(view, at) !== 'as' || !isClauseAt(view, at + 1)) return false;
  const kind = paragraphKind(view);
  return kind === 'headline' || kind === 'heading';
}

/** "in an interview with the paper on Monday", up to the sentence's end or a comma. */
function isVenue({ view, from, phrase }: ContentReading, prep: number): boolean {
  const place = headWord(view, prep + 1);
  const words = phrase || view.chunks[from]!.kind === 'quote';
  // "an attack on free speech": no venue without a determiner
  const bare = place === 'speech' && !has(view.doc.tags[view.chunks[prep + 1]!.first], Tag.Determiner | Tag.Possessive);
  const venue =
    (VENUES.has(place) && !bare) || (words && OCCASIONS.has(place) && view.chunks[prep - 1]!.kind === 'quote');
  if (!AT_VENUES.has(headWord(view, prep)) || !venue) return false;
  let at = prep + 2;
  // "in a statement made available to reporters"
  if (view.chunks[at]?.passive && !view.chunks[at]!.finite) at += view.chunks[at + 1]?.kind === 'other' ? 2 : 1;
  while (view.chunks[at]?.kind === 'prep' || view.chunks[at]?.kind === 'np') at++;
  return at >= view.chunks.length || isBreak(view, at) || isMark(view, at, '.');
}

/** 'called it "the end." He added': a quotation with the sentence's full stop inside it, and more behind. */
const endsSentence = (view: SentenceView, quote: number): boolean => {
  const next = view.chunks[quote + 1];
  return (
    isMark(view, quote - 1, '.', '!', '?') &&
    next?.kind === 'np' &&
    isClauseAt(view, quote + 1) &&
    beginsCapital(view.doc.tokens[next.first]!.text)
  );
};

/** 'chanted "Lock it up!" as they left': the writer goes on after a quotation that is the whole content. */
const closesWords = (content: ContentReading, quote: number): boolean => {
  const { view, from } = content;
  if (view.chunks[from]!.kind !== 'quote' && !(opensQuotedNoun(view, from) && quote > from + 1)) return false;
  const next = view.chunks[quote + 1];
  // 'he warned, "They will pay," Lind told the Herald when asked'
  if (isMark(view, quote - 1, ',') && next?.kind === 'np' && opensSpeaking(content, quote + 1)) return true;
  // 'said "I am done" and hung up'
  if (next?.kind === 'coord' && (view.chunks[quote + 2]?.finite || opensSpeaking(content, quote + 2))) return true;
  const { governs, lemma } = content.cue.verb;
  // 'What he called “a slip” cost the port', 'a man with a sign that read “Go” stood outside'
  if (next?.kind === 'vg' && next.finite && (governs.includes('s') || lemma === 'read')) return true;
  // 'chanted “It is late” outside the port'
  if (governs.startsWith('q') && next?.kind === 'prep' && AROUND.has(headWord(view, quote + 1))) return true;
  // 'cited “Low Water” as a model'
  if (headWord(view, quote + 1) === 'as' && content.cue.verb.governs.includes('s') && !isClauseAt(view, quote + 2))
    return false;
  if (next?.kind === 'wh' || (next?.kind === 'subord' && !REASONS.has(headWord(view, quote + 1))))
    return view.chunks.slice(from + 1, quote).every(({ kind }) => kind !== 'quote');
  if (isMark(view, quote - 1, '!', '?') && next?.kind !== 'quote') return true;
  return isMark(view, quote - 1, ',') && next?.kind === 'vg' && !next.finite && !next.infinitive;
};

const AROUND = new Set(['at', 'from', 'inside', 'near', 'outside', 'toward', 'towards']);

/**
 * Does "and" join a second verb to the cue, rather than to the content? A verb of speech does, alone or with a subject ("and
 * others said"); any finite verb, or a clause of its own, does after content that is no clause ("called him a liar and left").
 */
function joinsCue(content: ContentReading, coord: number, verbs: number, inRelative: boolean): boolean {
  const { view, cue, speaking } = content;
  const clausal = content.clausal || verbs > 0;
  let at = coord + 1;
  while (view.chunks[at]?.kind === 'adv') at++;
  const next = view.chunks[at];
  if (next === undefined || (content.phrase && inRelative)) return false;
  // "said he would resign and announce it"; but "say it could fail and warn" may go on with the cue
  if (at === coord + 1 && formOf(view, cue.chunk) !== 0 && sharesAuxiliary(view, content.from, coord)) return false;
  if (verbs > 0 && !inRelative && opensSpeaking(content, at)) return !isBackshifted(content, at);
  if (!clausal && next.kind === 'np' && isClauseAt(view, at)) return true;
  // "with Lee calling it a lie and Venn laughing"
  if (isGerund(view.chunks[cue.chunk]) && next.kind === 'np' && isGerund(view.chunks[at + 1])) return true;
  if (next.kind !== 'vg' || next.infinitive) return false;
  if (next.finite && standsInRow(view, content.from, finiteBefore(view, coord, content.from))) return false;
  // "said he was sorry but stopped short of an apology"
  if (view.chunks[at + 1] !== undefined && /^stop/.test(headWord(view, at)) && headWord(view, at + 1) === 'short')
    return true;
  // "describe the town as poor and say"
  if (content.phrase && !clausal && next.finite && speaking.has(at)) return true;
  if (clausal && !speaking.has(at)) return verbs === 1 && !inRelative && leavesModal(content, coord, at);
  if (clausal ? next.finite : content.phrase && has(view.doc.tags[next.first], Tag.Past | Tag.Third | Tag.Modal))
    return true;
  // "question his will to hold it and have left"
  if (
    content.phrase &&
    !clausal &&
    next.finite &&
    next.first < next.head &&
    has(view.doc.tags[next.first], Tag.Auxiliary)
  )
    return true;
  // "accusing Lind of lying and secretly selling it"
  if (isGerund(next) && !speaking.has(at) && isGovernedGerund(content, coord)) return false;
  return formOf(view, at) !== 0 && formOf(view, at) === formOf(view, cue.chunk);
}

/** The finite verb before a chunk; `from` where none is. */
function finiteBefore(view: SentenceView, end: number, from: number): number {
  let at = end - 1;
  while (at > Math.max(from, end - LOOK_BACK) && !view.chunks[at]!.finite) at--;
  return at;
}

/** "said the boat was lost and [he would ask] for help": after a past tense, what is to come in the speaker's account. */
function isBackshifted(content: ContentReading, at: number): boolean {
  const { view, cue } = content;
  const verb = view.chunks[nextSpeaking(content, at) ?? at]!;
  return WOULD.has(wordAt(view.doc, verb.first)) && has(view.doc.tags[view.chunks[cue.chunk]!.first], Tag.Past);
}
const WOULD = new Set(["'d", 'would', '’d']);

/** A gerund after a preposition stands in the content so far: "of lying". */
function isGovernedGerund({ view, from }: ContentReading, end: number): boolean {
  for (let at = Math.max(from, end - LOOK_BACK); at < end; at++)
    if (isGerund(view.chunks[at]) && view.chunks[at - 1]?.kind === 'prep') return true;
  return false;
}

/** "said the port would close and left": a past verb after the content's only one, a modal, is the speaker's own. */
function leavesModal({ view, cue, from, phrase }: ContentReading, coord: number, vg: number): boolean {
  const { tags } = view.doc;
  const modal = view.chunks.slice(from, coord).find(({ finite }) => finite);
  const opens = modal === undefined ? '' : wordAt(view.doc, modal.first);
  if (phrase || headWord(view, coord) !== 'and' || !FUTURE.has(opens) || !view.chunks[vg]!.finite) return false;
  const past = (at: number): boolean => has(tags[view.chunks[at]!.first], Tag.Past);
  return past(cue.chunk) && past(vg) && !has(tags[view.chunks[vg]!.first], Tag.Auxiliary);
}
const FUTURE = new Set(["'d", "'ll", 'will', 'would', '’d', '’ll']);

/** Past, third person or gerund: the form of a verb group's first word. */
const formOf = (view: SentenceView, vg: number): number => {
  const { tags } = view.doc;
  const { first } = view.chunks[vg]!;
  return has(tags[first], Tag.Past) ? Tag.Past : tags[first]! & FORMS;
};

/** "The clerk who said it was lost: Lee", 'said he would go: "..." she added' */
function closesAtColon(content: ContentReading, colon: number, verbs: number): boolean {
  const { view, insertion } = content;
  if (insertion !== null && verbs > 0) return true;
  return view.chunks[colon + 1]?.kind === 'quote' && nextSpeaking(content, colon) !== null;
}
