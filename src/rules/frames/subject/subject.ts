import { personRoles } from '../../../lexicon/roles.js';
import { formsOf } from '../../../tagging/conjugate.js';
import { has, Tag } from '../../../tagging/tags.js';
import { isCue } from '../cues.js';
import { mayBeParticiple, QUANTITIES, reducedBefore, relativeBefore } from '../modifiers.js';
import {
  BEFORE_CLAUSES,
  isPossessive,
  LOOK_BACK,
  nounPhraseEndingAt,
  type Phrase,
  quotedWords,
} from '../noun-phrase.js';
import { phraseFrom, quotedPhrase } from '../phrase-from.js';
import { quotationFrom, quotationOf } from '../quotations.js';
import { maySpeak } from '../speaker.js';
import {
  headWord,
  isBreak,
  isBreakOrQuoted,
  isDash,
  isGerund,
  isMark,
  isName,
  type SentenceView,
  wordAt,
} from '../view.js';
import { beingForms, documentForms } from '../word-forms.js';
import { subjectBeforeCircumstance, withoutOccasion } from './circumstance.js';
import { doerInComplement, listedInAccount } from './complement-doer.js';
import { phraseBeforeInsertion } from './insertions.js';
import { invertedSubject, isInverted } from './inverted.js';
import { blamedBefore, issuingVerb, judgingVerb, resentedBefore, tellingVerb } from './participle-doer.js';
import { quotedAs, quotesAs } from './quoted-as.js';
import { isAdverbialClause, isSubordinate, opensBareRelative, tellsOfThing, tenseOf } from './subject-clause.js';
import { subjectBeforeTimeClause } from './subject-time-clause.js';
import { holdsTime, overTimes, timeSpent } from './subject-times.js';
import { isInsertedParticiple } from './subject-verb.js';

const LONGEST_FRONTED = 40;
/** How many verb groups may hand a subject on, one to the next. */
const DEEPEST = 5;
/** Pronouns that stand between a subject and its verb: "Lind and Venn both said". */
const FLOATING = new Set(['all', 'both', 'each']);
/** Subjects already found, by verb group and depth. */
const known = new WeakMap<SentenceView, Map<number, Phrase | null>>();

/**
 * The subject of the verb group at `vg`: the noun phrase before it with its titles, prepositional phrases, appositives and bracketed
 * insertions, the relative pronoun of a relative clause, or the subject shared with an earlier verb. Null where there is none.
 */
export function subjectOf(view: SentenceView, vg: number, depth = 0): Phrase | null {
  if (depth >= DEEPEST) return null;
  const ofView = known.get(view) ?? new Map<number, Phrase | null>();
  if (ofView.size === 0) known.set(view, ofView);
  const key = vg * DEEPEST + depth;
  const before = ofView.get(key);
  if (before !== undefined) return before;
  const found = findSubject(view, vg, depth);
  // "Not everyone blames the port": nobody's claim.
  const subject = found !== null && headWord(view, found.first - 1) === 'not' ? null : found;
  ofView.set(key, subject);
  return subject;
}

function findSubject(view: SentenceView, vg: number, depth: number): Phrase | null {
  let j = vg - 1;
  while (j >= Math.max(0, vg - LOOK_BACK) && view.chunks[j]!.kind === 'adv') {
    // "openly, bitterly attacked"
    j -= isMark(view, j - 1, ',') && view.chunks[j - 2]?.kind === 'adv' ? 2 : 1;
  }
  // "insisted there was": nothing before "there" is the subject.
  if (j < vg - 1 && headWord(view, vg - 1) === 'there' && beingForms.has(headWord(view, vg))) return null;
  const end = isAgo(view, j + 1) ? j + 2 : j + 1;
  if (view.chunks[vg]!.finite)
    return isInverted(view, vg)
      ? null
      : (subjectBeforeCircumstance(view, vg) ??
          subjectBeforeTimeClause(view, vg) ??
          finiteSubject(view, vg, end, depth));
  return j < 0 ? followingSubject(view, vg, depth) : nonFiniteSubject(view, vg, j, depth);
}

const isAgo = (view: SentenceView, at: number): boolean =>
  view.chunks[at]?.kind !== 'np' && headWord(view, at) === 'ago';

/** `end` is the chunk after the last one that is no adverb, or is "ago". */
function finiteSubject(view: SentenceView, vg: number, end: number, depth: number): Phrase | null {
  const j = overTimes(view, isAgo(view, end - 1) ? end - 2 : end - 1);
  const before = view.chunks[j];
  const spent = timeSpent(view, end - 1);
  if (spent !== null) return subjectOf(view, spent, depth + 1);
  if (before === undefined) return vg === 0 && tenseOf(view, vg) !== Tag.Base ? subjectBeforeColon(view) : null;
  if (isRelativePronoun(view, j)) return { first: j, end: j + 1 };
  if (before.kind === 'coord') return sharedSubject(view, overDashes(view, j), depth, tenseOf(view, vg));
  // "who was not authorised to speak publicly said": the adverb is not of what was said
  if (before.kind === 'vg')
    return (
      modifiedSubject(view, j, before.infinitive && headWord(view, end).endsWith('ly') ? vg : end, depth) ??
      gerundSubject(view, j)
    );
  if (before.kind === 'np' || before.kind === 'paren') return nounSubject(view, vg, j, end, depth);
  // "A statement put out on Monday said"
  if (before.kind === 'prep' && view.chunks[j - 1]?.kind === 'vg' && mayBeParticiple(view, j - 1))
    return modifiedSubject(view, j - 1, end, depth);
  // "Those overall said", "The letter unsealed on Friday said"
  if (before.kind === 'other' && isNounPhrase(view, j - 1)) {
    const phrase = nounPhraseEndingAt(view, j, true);
    return phrase && { first: phrase.first, end };
  }
  // 'it "firmly rejects" the claim'
  if (opensQuotation(view, j) && isNounPhrase(view, j - 1)) return nounSubject(view, vg, j - 1, j, depth);
  const words = quotedWords(view, j);
  if (words !== null) return { first: nounPhraseEndingAt(view, words, true)?.first ?? words, end: j + 1 };
  if (isBreak(view, j)) {
    const listed = listedInAccount(view, vg, (at) => subjectOf(view, at, depth + 1));
    if (listed !== null) return listed;
    const inserted = phraseBeforeInsertion(view, j);
    // "The road, expected to open in May, will cost": nobody expects
    if (inserted !== null || (isInsertedParticiple(view, vg) && closesBeforeVerb(view, vg))) return inserted;
    return listedInRelative(view, vg, depth) ?? sharedSubject(view, j, depth) ?? phraseBeforeBreak(view, j);
  }
  return isBreakOrQuoted(view, j) ? phraseBeforeInsertion(view, j) : null;
}

/** "The road, expected to open in May, [will] cost": a verb after the comma that closes what is inserted. */
function closesBeforeVerb(view: SentenceView, participle: number): boolean {
  for (let at = participle + 1; at < Math.min(view.chunks.length, participle + LONGEST_FRONTED); at++) {
    if (isBreak(view, at)) return view.chunks[at + 1]?.finite === true;
    if (view.chunks[at]!.finite) return false;
  }
  return false;
}

/** "Added Lind:", "Said one keeper in May:": a verb at the head of its sentence, its subject and a colon. */
function subjectBeforeColon(view: SentenceView): Phrase | null {
  const { chunks } = view;
  const phrase = phraseFrom(view, 1);
  if (phrase === null) return null;
  let at = phrase.end;
  while (at < phrase.end + LONGEST_BEFORE_COLON && (OF_TIME_AND_PLACE.has(chunks[at]?.kind ?? '') || isBreak(view, at)))
    at++;
  const quoted = chunks[at + 1] === undefined || chunks[at + 1]!.kind === 'quote';
  return isMark(view, at, ':') && quoted ? phrase : null;
}
/** Chunks. */
const LONGEST_BEFORE_COLON = 10;
const OF_TIME_AND_PLACE: ReadonlySet<string> = new Set(['adv', 'np', 'prep']);

/** "Polling shows", "In May, testing has shown": a gerund alone at the head of a clause. */
function gerundSubject(view: SentenceView, vg: number): Phrase | null {
  const { first, end } = view.chunks[vg]!;
  const alone = isGerund(view.chunks[vg]) && end === first + 1 && (vg === 0 || isBreak(view, vg - 1));
  return alone ? { first: vg, end: vg + 1 } : null;
}

/** "Those surveyed said", "keepers who asked not to be named said"; "Lind helped save the port", where the verbs share their subject. */
function modifiedSubject(view: SentenceView, vg: number, end: number, depth: number): Phrase | null {
  const { finite, first, head } = view.chunks[vg]!;
  if (finite && /^help/.test(headWord(view, vg))) return subjectOf(view, vg, depth + 1);
  const participle = first === head && mayBeParticiple(view, vg) && isNounPhrase(view, vg - 1) ? vg - 1 : null;
  const noun = (first === head ? reducedBefore(view, vg) : null) ?? participle ?? relativeBefore(view, end);
  const modified = noun === null ? null : nounPhraseEndingAt(view, noun + 1, true);
  return modified && { first: modified.first, end };
}

/** The noun phrase whose last chunk stands at `at`, with the time up to `end` that belongs to it. */
function nounSubject(view: SentenceView, vg: number, at: number, end: number, depth: number): Phrase | null {
  const floating = FLOATING.has(headWord(view, at)) && isNounPhrase(view, at - 1);
  const phrase = nounPhraseEndingAt(view, floating ? at : at + 1, true);
  if (phrase === null || isCaused(view, phrase.first, phrase.end)) return null;
  // "turned to the crew to make [them] feel"
  if (view.chunks[at]!.pronoun && isCaused(view, at, end)) return null;
  if (view.chunks[phrase.first - 1]?.kind === 'prep') return beforePreposition(view, vg, phrase, depth);
  const named = isBreakOrQuoted(view, vg + 1) ? null : unclosedAppositive(view, phrase);
  if (named !== null) return named;
  return holdsTime(view, phrase, end) ? { first: phrase.first, end } : withoutOccasion(view, phrase);
}

/**
 * "[Lind, a clerk at the port] confirmed", "[Lind, head of the port of Pell, Ostland] said": the name at the head of its sentence before
 * what it is, which no comma closes; null where none is.
 */
function unclosedAppositive(view: SentenceView, phrase: Phrase): Phrase | null {
  const { doc, chunks } = view;
  const placed = isName(view, phrase.first) && phrase.end === phrase.first + 1 && phrase.first > 2;
  const apposed =
    placed && isMark(view, phrase.first - 1, ',') ? nounPhraseEndingAt(view, phrase.first - 1, true) : phrase;
  if (apposed === null || apposed.first !== 2 || !isMark(view, 1, ',') || !isName(view, 0)) return null;
  if (chunks[0]!.temporal || !maySpeak(view, apposed)) return null;
  const { first, head } = chunks[2]!;
  const titled = personRoleNouns.has(wordAt(doc, head)) && !has(doc.tags[chunks[0]!.head], Tag.Place);
  return titled || (apposed === phrase && /^an?$/.test(wordAt(doc, first))) ? { first: 0, end: phrase.end } : null;
}
const personRoleNouns = new Set(personRoles);

/** "made [them] feel", "heard [Lind] speak": the verb is no finite one. */
const isCaused = ({ doc, chunks }: SentenceView, first: number, end: number): boolean =>
  chunks[first - 1]?.kind === 'vg' &&
  CAUSING.has(wordAt(doc, chunks[first - 1]!.head)) &&
  has(doc.tags[chunks[end]?.first ?? -1], Tag.Base);
const CAUSING = new Set(['hear', 'help', 'let', 'make', 'see', 'watch'].flatMap(formsOf));

/**
 * No subject follows a preposition: "Lind left, but in a letter said", "[who] like many others said", "have in the past said"; "led by a
 * group called", "In a letter published on Sunday" hold participles. Other prepositions open a clause ("after [Lind] said").
 */
function beforePreposition(view: SentenceView, vg: number, phrase: Phrase, depth: number): Phrase | null {
  const at = phrase.first - 2;
  const before = view.chunks[at];
  const speaker = before?.temporal && PLACES.has(headWord(view, at + 1)) ? speakerBeforeTime(view, at) : null;
  if (speaker !== null) return speaker;
  if (before?.kind === 'coord') return sharedSubject(view, at, depth, tenseOf(view, vg));
  if (before?.kind === 'wh') return isRelativePronoun(view, at) ? { first: at, end: at + 1 } : phrase;
  if (BEFORE_CLAUSES.has(headWord(view, phrase.first - 1))) return phrase;
  if (before?.finite) return has(view.doc.tags[before.head], Tag.Auxiliary) ? subjectOf(view, at, depth + 1) : null;
  if ((before === undefined || isBreak(view, at)) && mayBeParticiple(view, vg)) return null;
  // "The choice of Lind, a keeper, for [the post] shows"
  const whole = isBreak(view, at) ? phraseBeforeInsertion(view, at) : null;
  return whole === null ? phrase : { first: whole.first, end: phrase.end };
}

const PLACES = new Set(['at', 'during', 'in', 'near', 'outside']);

/** "[The mayor] on Monday in Pell said": who stands before the time of what is done in a place. */
function speakerBeforeTime(view: SentenceView, time: number): Phrase | null {
  const at = overTimes(view, time);
  if (at === time) return null;
  const phrase = isBreak(view, at)
    ? phraseBeforeInsertion(view, at)
    : isNounPhrase(view, at)
      ? nounPhraseEndingAt(view, at + 1, true)
      : null;
  return phrase !== null && view.chunks[phrase.first - 1]?.kind !== 'prep' && maySpeak(view, phrase) ? phrase : null;
}

const opensQuotation = ({ doc, chunks }: SentenceView, at: number): boolean =>
  chunks[at]!.kind === 'quote' && quotationFrom(doc, doc.tokens[chunks[at]!.first]!.start) !== null;

const isNounPhrase = ({ chunks }: SentenceView, at: number): boolean =>
  chunks[at]?.kind === 'paren' || (chunks[at]?.kind === 'np' && !chunks[at].temporal);

/** "who", "which", or "that" after a noun. */
const isRelativePronoun = (view: SentenceView, at: number): boolean => {
  const { kind } = view.chunks[at]!;
  const word = headWord(view, at);
  if (kind === 'subord') return word === 'that' && view.chunks[at - 1]?.kind === 'np' && !view.chunks[at - 1]!.temporal;
  return kind === 'wh' && (word === 'who' || word === 'which' || word === 'that');
};

/** "to say", "saying": the subject is that of the verb group that governs it. */
function nonFiniteSubject(view: SentenceView, vg: number, j: number, depth: number): Phrase | null {
  const before = view.chunks[j]!;
  const { infinitive } = view.chunks[vg]!;
  // "It is worth noting that": nobody's.
  if (headWord(view, j) === 'worth') return null;
  if (before.kind === 'vg') {
    const subject = subjectOf(view, j, depth + 1);
    // "It means saying that": nobody's.
    return subject !== null && !infinitive && headWord(view, subject.first) === 'it' ? null : subject;
  }
  const quoted = quotedAs(view, vg);
  if (quoted !== null) return subjectOf(view, quoted, depth + 1);
  const quoting = quotesAs(view, vg);
  if (quoting !== null) return quotedPhrase(view, quoting, vg);
  if (before.kind === 'subord' || before.kind === 'prep') {
    // "quoted Lee as saying", "responded by saying"
    if (view.chunks[j - 1]?.kind === 'vg') return subjectOf(view, j - 1, depth + 1);
    if (opensSentence(view, j)) return followingSubject(view, vg, depth);
    if (!infinitive && MEANS.has(headWord(view, j)))
      return nearestSubject(view, j, depth) ?? sharedSubject(view, vg, depth);
    if (headWord(view, j) === 'for') {
      const resented = resentedBefore(view, j);
      if (resented !== null) return resented;
      const judging = judgingVerb(view, j);
      if (judging !== null) return subjectOf(view, judging, depth + 1);
      const blamed = blamedBefore(view, j);
      if (blamed !== null) return blamed;
    }
  }
  if (infinitive && before.kind === 'np' && view.chunks[j - 1]?.kind === 'vg') return subjectOf(view, j - 1, depth + 1);
  // "calls saying that": a participle hangs on the noun phrase right before it.
  if (!infinitive && before.kind === 'np' && !before.temporal)
    return (
      issuerOf(view, j, depth) ??
      speakerThere(view, j, depth) ??
      tellerOf(view, vg, j, depth) ??
      speakerWithin(view, nounPhraseEndingAt(view, j + 1))
    );
  // "released a statement on Tuesday saying"
  if (!infinitive && before.temporal) {
    const issuer = issuerOf(view, j, depth);
    if (issuer !== null) return issuer;
  }
  const accompanying = infinitive ? null : accompanyingSubject(view, j);
  if (accompanying !== null) return accompanying;
  // "Lind, citing costs, said"
  const shared = sharedSubject(view, vg, depth);
  const doer = infinitive ? null : doerInAccount(view, vg, shared, depth);
  if (doer !== null) return doer;
  if (shared !== null && !infinitive && !maySpeak(view, shared))
    return frontedSpeaker(view) ?? adverbialSpeaker(view, vg, depth) ?? shared;
  return shared ?? (!infinitive && isBreak(view, j) ? phraseBeforeBreak(view, j) : null);
}

/** "The court heard that [Pike] fled, saying he was sorry" */
const doerInAccount = (view: SentenceView, participle: number, teller: Phrase | null, depth = 0): Phrase | null =>
  teller !== null && isCue(view, participle)
    ? doerInComplement({ view, participle, teller }, (at) => subjectOf(view, at, depth + 1))
    : null;

/** Are the words of a participle those of somebody in another's account, "heard that Pike fled, [saying] he was sorry"? */
export const isWithinAccount = (view: SentenceView, participle: number): boolean =>
  doerInAccount(view, participle, sharedSubject(view, participle, 0)) !== null;

/** "[Lind] left the meeting saying", "[Lind] rejected the plan saying" */
function tellerOf(view: SentenceView, vg: number, np: number, depth: number): Phrase | null {
  const phrase = isCue(view, vg) ? nounPhraseEndingAt(view, np + 1) : null;
  const verb = phrase && tellingVerb(view, phrase);
  const subject = verb === null ? null : subjectOf(view, verb, depth + 1);
  return subject !== null && maySpeak(view, subject) ? subject : null;
}

/** "The port closed, with [its keeper, Lind,] calling it a loss", "..., according to [Lind], adding". */
function accompanyingSubject(view: SentenceView, comma: number): Phrase | null {
  if (!isBreak(view, comma)) return null;
  const speaker = nounPhraseEndingAt(view, comma);
  if (speaker !== null && isAccording(view, speaker.first)) return speaker;
  if (!isBreak(view, comma - 2)) return null;
  const phrase = nounPhraseEndingAt(view, comma - 2);
  const accompanies = phrase !== null && headWord(view, phrase.first - 1) === 'with' && isBreak(view, phrase.first - 2);
  return accompanies ? { first: phrase.first, end: comma } : null;
}

/** "According to [Lind], tolls will rise, adding": whom the sentence begins with. */
function frontedSpeaker(view: SentenceView): Phrase | null {
  if (!isAccording(view, 2)) return null;
  let end = 2;
  while (end < LONGEST_FRONTED && view.chunks[end] !== undefined && !isBreak(view, end)) end++;
  return nounPhraseEndingAt(view, end);
}

const isAccording = (view: SentenceView, first: number): boolean =>
  headWord(view, first - 1) === 'to' && headWord(view, first - 2) === 'according';

/** "Shares fell after [the maker] cut its outlook, blaming costs": who acts in the clause right before, where nothing else can speak. */
function adverbialSpeaker(view: SentenceView, vg: number, depth: number): Phrase | null {
  const { chunks } = view;
  for (let at = vg - 1; at >= Math.max(0, vg - LOOK_BACK); at--) {
    if (!chunks[at]!.finite) continue;
    const subject = subjectOf(view, at, depth + 1);
    if (subject === null || chunks[subject.first]!.kind === 'wh') return null;
    return isAdverbialClause(view, subject) && maySpeak(view, subject) ? subject : null;
  }
  return null;
}

/** "Lind was heard on tape telling", "[Lind] spoke at a rally praising": not the tape, nor the rally. */
function speakerThere(view: SentenceView, np: number, depth: number): Phrase | null {
  const phrase = nounPhraseEndingAt(view, np + 1);
  if (phrase === null || !PLACING.has(headWord(view, phrase.first - 1)) || !VENUES.has(headWord(view, phrase.first)))
    return null;
  const subject = sharedSubject(view, phrase.first, depth);
  return subject !== null && maySpeak(view, subject) ? subject : null;
}
const PLACING = new Set(['at', 'during', 'on']);
/**
 * "a video of [Lind] telling", "in the wake of [a poll] showing", "the clearance for [those] claiming": who can speak or what can be read
 * after a preposition in a phrase whose own head can neither; not "the letter from Lind telling", "40 percent of the keepers saying".
 */
function speakerWithin(view: SentenceView, phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const { chunks } = view;
  for (let at = phrase.first; at < phrase.end; at++) {
    if (chunks[at]!.kind !== 'np' || isPossessive(view, at)) continue;
    const governed = chunks[at - 1]?.kind === 'prep' && at > phrase.first;
    const speaks = maySpeak(view, { first: at }) || (isDocument(view, at) && !showsSomebody(view, at));
    if (speaks && governed) return { first: at, end: phrase.end };
    if (speaks || (!governed && isQuantity(view, at))) return phrase;
  }
  return phrase;
}

/** "40 percent", "nearly half", "dozens" */
const isQuantity = ({ doc, chunks }: SentenceView, np: number): boolean => {
  const { first, head } = chunks[np]!;
  return has(doc.tags[first], Tag.Number) || QUANTITIES.has(wordAt(doc, head)) || SHARES.has(wordAt(doc, head));
};
const SHARES = new Set(['bulk', 'majority', 'minority', 'number', 'percent', 'percentage', 'proportion', 'share']);

const isDocument = ({ doc, chunks }: SentenceView, np: number): boolean =>
  documentForms.has(wordAt(doc, chunks[np]!.head));

/** "a video of Lind", "an account of him": somebody in what shows him. */
const showsSomebody = (view: SentenceView, np: number): boolean =>
  headWord(view, np + 1) === 'of' &&
  (isName(view, np + 2) || view.chunks[np + 2]?.pronoun === true) &&
  !has(view.doc.tags[view.chunks[np + 2]!.head], Tag.Plural);
const VENUES = new Set([
  'camera',
  'conference',
  'debate',
  'event',
  'hearing',
  'interview',
  'meeting',
  'microphone',
  'rally',
  'show',
  'stage',
  'stop',
  'tape',
  'television',
  'tour',
  'trail',
  'tv',
  'twitter',
  'video',
]);

function issuerOf(view: SentenceView, np: number, depth: number): Phrase | null {
  const verb = issuingVerb(view, np);
  return verb === null ? null : subjectOf(view, verb, depth + 1);
}

/** Nothing but "but" or an adverb stands before this. */
const opensSentence = ({ chunks }: SentenceView, at: number): boolean =>
  at === 0 || (at === 1 && (chunks[0]!.kind === 'coord' || chunks[0]!.kind === 'adv'));

/** "Citing costs, the port said": the subject of the main clause that follows. */
function followingSubject(view: SentenceView, vg: number, depth: number): Phrase | null {
  if (view.chunks[vg]!.infinitive) return null;
  for (let at = vg + 1; at < Math.min(view.chunks.length, vg + LONGEST_FRONTED); at++) {
    if (!view.chunks[at]!.finite) continue;
    const subject = subjectOf(view, at, depth + 1);
    if (subject === null || view.chunks[subject.first]!.kind === 'wh') continue;
    if (subject.first > vg + 1 && isBreakOrQuoted(view, subject.first - 1)) return subject;
  }
  return null;
}

/**
 * The subject of the nearest finite verb before that has one of its own; what stands inside other quotation marks is passed over, and so
 * is a subordinate clause, unless the "and" at `from` joins a verb in the `tense` of its own to it ("when Lind met the crew and said").
 * A comma before "and" ends such clauses, except where the main verb is in another tense ("spoke to Venn, who is ill, but has denied it").
 * What somebody says goes on to the end of such a clause: "[Lind] said the port closed when Venn left and urged".
 */
function sharedSubject(view: SentenceView, from: number, depth: number, tense = 0): Phrase | null {
  let fallback: Phrase | null = null;
  let overComma: Phrase | null = null;
  let adverbial: Phrase | null = null;
  let inner = 0;
  let passed: Phrase | null = null;
  const ended = isBreakOrQuoted(view, from - 1);
  const quotation = quotationOf(view, from);
  for (let k = from - 1; k >= Math.max(0, from - LOOK_BACK); k--) {
    const chunk = view.chunks[k]!;
    if (chunk.kind !== 'vg' || !chunk.finite || quotationOf(view, k) !== quotation) continue;
    const inverted = invertedSubject(view, k);
    if (inverted !== null) return inverted;
    const subject = subjectOf(view, k, depth + 1);
    // "Lind said the clerk who signed it would leave but added": the relative clause belongs to a subject, and has ended.
    if (subject === null || (passed !== null && passed.first < subject.first && subject.end <= passed.end)) continue;
    passed = subject;
    // "Lind told of the boats [her family] had lost and said": not her family
    if (opensRelativeOfOwn(view, subject) && quotation === null) {
      fallback ??= subject;
      continue;
    }
    const isOfTense = tense !== 0 && tense === tenseOf(view, k);
    if (!isSubordinate(view, subject)) {
      if (adverbial !== null) return isOfTense && inner > 0 && isCue(view, k) ? subject : adverbial;
      return isOfTense ? subject : (overComma ?? subject);
    }
    if (adverbial !== null) inner++;
    else if (isOfTense && isAdverbialClause(view, subject) && !tellsOfThing(view, subject)) {
      const relative = view.chunks[subject.first]!.kind === 'wh';
      if (!ended && relative) return subject;
      if (!ended) adverbial = subject;
      else if (relative) overComma ??= subject;
    }
    fallback ??= subject;
  }
  return adverbial ?? fallback;
}

/** "the boats | [her family] had lost": a clause about what stands before it, without a pronoun. */
function opensRelativeOfOwn({ doc, chunks }: SentenceView, { first }: Phrase): boolean {
  const before = chunks[first - 1];
  const opening = chunks[first]!.first;
  const isOwn = has(doc.tags[opening], Tag.Possessive) && /^(?:her|his|its|their)$/.test(doc.tokens[opening]!.lower);
  return isOwn && before?.kind === 'np' && !before.temporal && chunks[first]!.kind === 'np';
}

/** "the Venn [who] fights keepers, claims the pier, and asserts": the pronoun of the verb before, where that is of the same tense. */
function listedInRelative(view: SentenceView, vg: number, depth: number): Phrase | null {
  let before = vg - 1;
  while (before >= Math.max(0, vg - LONGEST_FRONTED) && !view.chunks[before]!.finite) before--;
  const tense = view.chunks[before]?.finite ? tenseOf(view, before) : 0;
  const subject = tense === 0 || tense !== tenseOf(view, vg) ? null : subjectOf(view, before, depth + 1);
  return subject !== null && view.chunks[subject.first]!.kind === 'wh' ? subject : null;
}

/** "Lind praised the plan — something that shook the port — and said": the dash that opens the insertion before "and"; else the "and". */
function overDashes(view: SentenceView, coord: number): number {
  if (!isDash(view, coord - 1)) return coord;
  for (let at = coord - 2; at >= Math.max(0, coord - LONGEST_FRONTED); at--) if (isDash(view, at)) return at;
  return coord;
}

const MEANS = new Set(['after', 'before', 'by']);

/** "Venn, [who] surprised the crew by saying", "as [Lind] did by announcing": the subject of the clause that the phrase stands in. */
function nearestSubject(view: SentenceView, preposition: number, depth: number): Phrase | null {
  const quotation = quotationOf(view, preposition);
  for (let at = preposition - 1; at >= Math.max(0, preposition - LONGEST_FRONTED); at--) {
    if (isBreak(view, at)) return null;
    if (!view.chunks[at]!.finite) continue;
    const subject = quotationOf(view, at) === quotation ? subjectOf(view, at, depth + 1) : null;
    if (subject === null || !opensBareRelative(view, subject)) return subject;
  }
  return null;
}

/** "Rep. Lee (D), said": a stray comma between the sentence's first noun phrase and its verb. */
const phraseBeforeBreak = (view: SentenceView, close: number): Phrase | null => {
  const phrase = nounPhraseEndingAt(view, close);
  return phrase?.first === 0 ? phrase : null;
};
