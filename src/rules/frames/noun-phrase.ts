import type { Span } from '../../document/span.js';
import { personRoles } from '../../lexicon/roles.js';
import { stateLetters } from '../../lexicon/state-letters.js';
import { formsOf } from '../../tagging/conjugate.js';
import { has, Tag } from '../../tagging/tags.js';
import { modifiedBefore, QUANTITIES, relativeBefore, takesClause } from './modifiers.js';
import { maySpeak } from './speaker.js';
import { headWord, isBreak, isGerund, isMark, isName, type SentenceView, spanOfTokens, wordAt } from './view.js';
import { namingParticiples } from './word-forms.js';

/** Chunks of a noun phrase with what hangs on it: `first` up to, not including, `end`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** Chunks that are looked back over: sentences can be as long as a text. */
export const LOOK_BACK = 120;

/** Pronouns that nothing hangs on. */
const NOMINATIVE = new Set(['he', 'i', 'she', 'they', 'we']);
/** Subjects that begin a clause of their own after "and". */
const NOT_COORDINATED = new Set(['he', 'it', 'she', 'they', 'we']);
const NO_ATTACHMENT = new Set(['amid', 'despite', 'during', 'like', 'to', 'with']);
/** Prepositions that a clause may follow: "after Lind left". */
export const BEFORE_CLAUSES = new Set(['after', 'as', 'before', 'than', 'until', 'since']);
/** Words before a number or a quantity that belong to it. */
const HEDGES = new Set(['about', 'almost', 'around', 'just', 'nearly', 'only', 'roughly', 'virtually']);
/** "everyone but Lind" */
const TOTALS = new Set(['all', 'anyone', 'everybody', 'everyone', 'nobody', 'none']);
const QUANTITY = Tag.Number | Tag.Determiner | Tag.Pronoun;

export const phraseSpan = (view: SentenceView, phrase: Phrase): Span =>
  spanOfTokens(view.doc, view.chunks[phrase.first]!.first, view.chunks[phrase.end - 1]!.end);

/**
 * The noun phrase whose last chunk stands before `end`, with the phrases that hang on it to the left. With `ofVerb`, its finite verb
 * follows, so that whatever governs the last noun belongs to the phrase too: "people who came to see [the port] say".
 */
export function nounPhraseEndingAt(view: SentenceView, end: number, ofVerb = false): Phrase | null {
  const { chunks } = view;
  let first = end - 1;
  if (chunks[first]?.kind === 'paren') first--;
  if (chunks[first]?.kind !== 'np' || headWord(view, first) === 'there') return null;
  if (NOMINATIVE.has(headWord(view, first))) return { first, end };
  // "Lind herself"
  if (/sel(?:f|ves)$/.test(headWord(view, first)) && chunks[first - 1]?.kind === 'np') first--;
  let listed = false;
  let beforeList: number | null = null;
  while (end - first <= LOOK_BACK) {
    first = hedgeBefore(view, first);
    let left = attachmentBefore(view, first, ofVerb);
    const coord = left !== null && left < first - 1 ? overAdverb(view, first - 1) : first;
    if (left !== null && chunks[coord]?.kind === 'coord') {
      listed = true;
      if (isBreak(view, coord - 1)) beforeList ??= first;
    }
    if (left === null && listed) {
      left = itemBefore(view, first);
      if (left !== null) beforeList ??= first;
    }
    if (left === null) break;
    first = left;
  }
  if (beforeList !== null && !isList(view, first, beforeList, end)) first = afterFronted(view, first, beforeList);
  return { first, end };
}

/**
 * Do the items before the first comma belong to the list? Not where they are governed from the left ("in Tarrow, Lind and Venn said"),
 * hold a verb, or the list stands with its verb between commas ("The plan for the port, Lind and Venn say, is dead").
 */
function isList(view: SentenceView, first: number, second: number, end: number): boolean {
  const { chunks } = view;
  const governor = chunks[first - 1]?.kind;
  // "said (that) ropes, lamps and sails were lost"
  const opens = headWord(view, first - 1) === 'that' || (governor === 'vg' && takesClause(view, first - 1));
  const reported = opens && chunks[end]?.finite === true && isPlainList(view, first, end);
  if (governor === 'prep' || ((governor === 'vg' || governor === 'subord') && !reported)) return false;
  if (chunks.slice(first, second).some(({ finite }) => finite)) return false;
  const verb = chunks[end]?.kind === 'adv' ? end + 1 : end;
  return !(chunks[verb]?.kind === 'vg' && (chunks[verb + 1] === undefined || isBreak(view, verb + 1)));
}

/** Nouns, commas and "and" alone: not "a rise in crime, and keepers". */
const isPlainList = (view: SentenceView, first: number, end: number): boolean =>
  view.chunks
    .slice(first, end)
    .every(
      ({ kind }, i) => kind === 'np' || (kind === 'coord' ? !isBreak(view, first + i - 1) : isBreak(view, first + i)),
    );

/** "In a statement, [Venn, Lind and the port] said": the list after a phrase with a common noun that opens the sentence; else its last items. */
function afterFronted(view: SentenceView, first: number, last: number): number {
  const fronted =
    first === 1 && view.chunks[0]!.kind === 'prep' && !has(view.doc.tags[view.chunks[1]!.head], Tag.Proper);
  if (!fronted) return last;
  let at = first;
  while (at < last && !isBreak(view, at)) at++;
  return Math.min(at + 1, last);
}

/** "Lind and [also] Venn"; "The crowd cheers, and [then] Lind" are two clauses. */
const overAdverb = (view: SentenceView, at: number): number =>
  view.chunks[at]?.kind === 'adv' && headWord(view, at) !== 'then' ? at - 1 : at;

/**
 * Where the phrase goes on to the left, or null: "[a spokesman for] the port", "[Lind and] Venn", "[Lee's] office",
 * "[people briefed on] the talks", "[the woman who wrote] the letter".
 */
function attachmentBefore(view: SentenceView, first: number, ofVerb: boolean): number | null {
  const { chunks } = view;
  if (isPossessive(view, first - 1) || (ofVerb && headWord(view, first - 1) === 'whose')) return first - 1;
  const link = chunks[first - 1]?.kind;
  const coord = overAdverb(view, first - 1);
  if (chunks[coord]?.kind === 'coord')
    return (
      joinedBefore(view, first, coord) ??
      (ofVerb && headWord(view, coord) === 'or' ? relativeBefore(view, first) : null)
    );
  if (link === 'vg')
    return (
      modifiedBefore(view, first - 1) ?? namedBefore(view, first - 1) ?? (ofVerb ? relativeBefore(view, first) : null)
    );
  if (link === 'quote') return quotedBefore(view, first - 1);
  if (link === 'paren') return employerBefore(view, first);
  if (isBreak(view, first - 1)) {
    const located = firstOfLocated(view, first);
    if (located !== null) return located;
  }
  if (ofVerb && isBreak(view, first - 1) && isWithin(view, first)) return first - 2;
  if (link === 'subord' && ofVerb)
    return namesAs(view, first - 1) ? relativeBefore(view, first - 1) : sinceBefore(view, first - 1);
  if (link !== 'prep' || chunks[first]!.temporal) return null;
  if (BEFORE_CLAUSES.has(headWord(view, first - 1))) return null;
  return governorBefore(view, first, ofVerb) ?? (ofVerb ? relativeBefore(view, first) : null);
}

/** "[Ostland Harbour Union] (OHU) chairman Mani Lind": whom somebody works for, by name and initials, before what he is there. */
export function employerBefore(view: SentenceView, first: number): number | null {
  const { doc, chunks } = view;
  const { first: open, end: close, kind } = chunks[first - 1]!;
  const initials = kind === 'paren' && close - open === 3 && /^[A-Z][A-Za-z-]*[A-Z]$/.test(doc.tokens[open + 1]!.text);
  if (!initials || !isName(view, first - 2)) return null;
  const { first: opening, end } = chunks[first]!;
  // "(OHU) chairman", "(OHU) party chairman"
  for (let i = opening; i < Math.min(end, opening + 2); i++)
    if (has(doc.tags[i], Tag.Role) || ROLES.has(wordAt(doc, i))) return first - 2;
  return null;
}

/** "a keeper who gave his name as Jan", "who identified himself only as Jan" */
function namesAs(view: SentenceView, as: number): boolean {
  if (headWord(view, as) !== 'as') return false;
  let at = as - 1;
  while (view.chunks[at]?.kind === 'np' || view.chunks[at]?.kind === 'adv') at--;
  return NAMING.has(headWord(view, at));
}
const NAMING = new Set(
  ['act', 'describe', 'give', 'identify', 'introduce', 'know', 'register', 'serve', 'work'].flatMap(formsOf),
);

const ROLES = new Set(personRoles);

/** "[keepers living in tents] since the storm": before the first verb of a sentence, which has no other subject. */
function sinceBefore(view: SentenceView, since: number): number | null {
  if (headWord(view, since) !== 'since' || since > LOOK_BACK) return null;
  if (view.chunks.slice(0, since).some(({ finite }) => finite)) return null;
  let at = since - 1;
  while (at > 0 && (view.chunks[at]!.kind === 'np' || view.chunks[at]!.kind === 'prep')) at--;
  return isGerund(view.chunks[at]) && view.chunks[at - 1]?.kind === 'np' ? at - 1 : null;
}

/** "[a group] called Free Ostland", "[a man] named Venn" */
function namedBefore({ doc, chunks }: SentenceView, vg: number): number | null {
  const before = chunks[vg - 1];
  const named = namingParticiples.has(wordAt(doc, chunks[vg]!.head)) && has(doc.tags[chunks[vg + 1]!.head], Tag.Proper);
  return named && before?.kind === 'np' && /^(?:an?|another|one)$/.test(wordAt(doc, before.first)) ? vg - 1 : null;
}

/** The noun phrase that "and" joins to the one that begins at `first`. */
function joinedBefore(view: SentenceView, first: number, coord: number): number | null {
  const excepts = headWord(view, coord) === 'but';
  if (NOT_COORDINATED.has(headWord(view, first)) || (excepts && !TOTALS.has(headWord(view, coord - 1)))) return null;
  const comma = isBreak(view, coord - 1) && !view.chunks[first]!.pronoun;
  const before = nounBefore(view, comma ? coord - 1 : coord);
  return before === null || view.chunks[before]!.temporal || isObject(view, before) ? null : before;
}

/** The item before a comma in a list that "and" ends: "[ports], towns and islands". */
function itemBefore(view: SentenceView, first: number): number | null {
  if (!isBreak(view, first - 1)) return null;
  const before = nounBefore(view, first - 1);
  if (before === null || view.chunks[before]!.temporal || view.chunks[before]!.pronoun) return null;
  // "rose to 200, the port and the union said"
  return isFigure(view, before) && !isFigure(view, first) ? null : before;
}

const isFigure = ({ doc, chunks }: SentenceView, np: number): boolean => has(doc.tags[chunks[np]!.head], Tag.Number);

/** The noun phrase right before a chunk, over a bracket: "Lind (D) and". */
function nounBefore({ chunks }: SentenceView, end: number): number | null {
  const at = chunks[end - 1]?.kind === 'paren' ? end - 2 : end - 1;
  return chunks[at]?.kind === 'np' ? at : null;
}

/** The noun phrase, with a participle or an adjective after it, on which the preposition before `first` hangs. */
function governorBefore(view: SentenceView, first: number, ofVerb: boolean): number | null {
  const { chunks } = view;
  // "[keepers] from across the country"
  if (chunks[first - 2]?.kind === 'prep' && headWord(view, first - 2) === 'from') return nounBefore(view, first - 2);
  const preposition = headWord(view, first - 1);
  const before = chunks[first - 2];
  const noun = nounBefore(view, first - 1);
  if (noun !== null) {
    const { temporal, pronoun } = chunks[noun]!;
    const dated = temporal ? datedBefore(view, noun, preposition, ofVerb) : null;
    if (dated !== null) return dated;
    const takes = pronoun ? takesPhrase(view, noun, preposition) : true;
    // "an aide to Lind acknowledging"
    const attaches =
      ofVerb || !NO_ATTACHMENT.has(preposition) || (preposition === 'to' && maySpeak(view, { first: noun }));
    return !temporal && takes && attaches ? noun : null;
  }
  if (before?.kind === 'vg') return modifiedBefore(view, first - 2, ofVerb);
  // "a letter issued jointly by the port"
  if (before?.kind === 'adv' && preposition === 'by' && chunks[first - 3]?.kind === 'vg')
    return modifiedBefore(view, first - 3, ofVerb);
  return before?.kind === 'other' && chunks[first - 3]?.kind === 'np' ? first - 3 : null;
}

/** "[some] of the keepers", "[those] in the port"; not "reminds me | of Lind" */
const takesPhrase = (view: SentenceView, pronoun: number, preposition: string): boolean =>
  QUANTITIES.has(headWord(view, pronoun)) || (preposition === 'of' && !OBJECTIVE.has(headWord(view, pronoun)));
const OBJECTIVE = new Set(['her', 'him', 'it', 'me', 'them', 'us', 'you']);

/** "[a report] last month by Lind"; at the head of a sentence, what is said or written: "[The speech] on Monday in Tarrow". */
function datedBefore(view: SentenceView, time: number, preposition: string, ofVerb: boolean): number | null {
  const { chunks } = view;
  const at = ofVerb && chunks[time - 1]?.kind === 'prep' ? time - 2 : time - 1;
  const noun = chunks[at];
  // "[a poll] released Sunday by"
  if (preposition === 'by' && noun?.kind === 'vg') return modifiedBefore(view, at, ofVerb);
  if (noun?.kind !== 'np' || noun.pronoun || noun.temporal) return null;
  return preposition === 'by' || (ofVerb && at === 0 && !maySpeak(view, { first: at })) ? at : null;
}

/** "[The] Pell, Ostland, company", "[the] Pell, Ostland-based company": the place of a body, and what that lies in, before what it is. */
function firstOfLocated(view: SentenceView, noun: number): number | null {
  const { doc, chunks } = view;
  const { first } = chunks[noun]!;
  const based = wordAt(doc, first + 1) === '-' && wordAt(doc, first + 2) === 'based';
  const place = based ? noun - 2 : noun - 4;
  const opening = chunks[place];
  if (opening?.kind !== 'np' || !isMark(view, noun - 1, ',') || !/^(?:an?|the)$/.test(wordAt(doc, opening.first)))
    return null;
  if (!isPlace(view, place) && !isName(view, place)) return null;
  if (based) return place;
  const bare = !has(doc.tags[first], Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.Number);
  return bare && isMark(view, noun - 3, ',') && isPlace(view, noun - 2) ? place : null;
}

/** "Ostland", "Del.": a place by its name or its letters. */
const isPlace = ({ doc, chunks }: SentenceView, np: number): boolean => {
  const { kind, head } = chunks[np]!;
  return kind === 'np' && (has(doc.tags[head], Tag.Place) || stateLetters.has(doc.tokens[head]!.lower));
};

/** What stands after a place and what that lies in: "the Pell, Ostland, [company]"; null where nothing does. */
export const bodyAfterPlace = (view: SentenceView, place: number): number | null =>
  view.chunks[place + 4]?.kind === 'np' && firstOfLocated(view, place + 4) === place ? place + 4 : null;

/** "Lind of Tarrow, [Ostland]": a place within a place; not "Like Tarrow, Ostland said". */
const isWithin = (view: SentenceView, first: number): boolean =>
  view.chunks[first - 2]?.kind === 'np' &&
  PLACING.has(headWord(view, first - 3)) &&
  has(view.doc.tags[view.chunks[first]!.head], Tag.Place) &&
  (has(view.doc.tags[view.chunks[first - 2]!.head], Tag.Place) || isOfPlace(view, first - 3));

/** "Lind of Tarrow": somebody by name, from a place that need not be known. */
const isOfPlace = ({ doc, chunks }: SentenceView, prep: number): boolean =>
  chunks[prep - 1]?.kind === 'np' && has(doc.tags[chunks[prep - 1]!.head], Tag.Proper | Tag.Role);
const PLACING = new Set(['at', 'from', 'in', 'near', 'of', 'outside']);

/** 'the "Wharf and Pier" crowd': what stands before the quoted words in a noun phrase. */
function quotedBefore(view: SentenceView, close: number): number | null {
  const open = quotedWords(view, close);
  return open !== null && view.chunks[open - 1]?.kind === 'np' ? open - 1 : null;
}

const MOST_QUOTED = 8;

/** The mark that opens a few quoted words without a verb of their own, which end at a chunk; else null. */
export function quotedWords(view: SentenceView, close: number): number | null {
  if (view.chunks[close]?.kind !== 'quote') return null;
  for (let open = close - 1; open >= Math.max(0, close - MOST_QUOTED); open--) {
    const { kind, finite } = view.chunks[open]!;
    if (finite || kind === 'mark') return null;
    if (kind === 'quote') return open < close - 1 ? open : null;
  }
  return null;
}

const DEFINITE = new Set(['that', 'the', 'these', 'this', 'those']);

/** "[nearly] half", "[about] four in ten" */
function hedgeBefore(view: SentenceView, first: number): number {
  const { chunks, doc } = view;
  const { first: token } = chunks[first]!;
  // "a letter about the port" is no hedge.
  if (!has(doc.tags[token], QUANTITY) || DEFINITE.has(wordAt(doc, token))) return first;
  if (headWord(view, first - 1) === 'least' && headWord(view, first - 2) === 'at') return first - 2;
  return HEDGES.has(headWord(view, first - 1)) ? first - 1 : first;
}

/** Is the noun phrase an object, so that what follows "and" begins a clause of its own? */
const isObject = (view: SentenceView, np: number): boolean => {
  for (let k = np - 1; k >= Math.max(0, np - LOOK_BACK); k--) {
    const kind = view.chunks[k]!.kind;
    // 'the bomb “damaged” the pier'
    if (kind === 'quote' && k === np - 1 && view.chunks[k - 1]?.finite) return true;
    // 'says the levy is a "stopgap" measure, and [Lind]'
    const quoted = quotedWords(view, k);
    if (quoted !== null) {
      k = quoted;
      continue;
    }
    if (kind === 'vg') return !isDoneBy(view, k);
    if (kind === 'mark' || kind === 'subord' || kind === 'quote' || kind === 'wh') return false;
  }
  return false;
};

/** "a letter issued jointly by [the port] and" */
const isDoneBy = (view: SentenceView, vg: number): boolean =>
  view.chunks[vg - 1]?.kind === 'np' &&
  headWord(view, isAdverbial(view, vg + 1) ? vg + 2 : vg + 1) === 'by' &&
  modifiedBefore(view, vg, true) !== null;

/** "issued [jointly] by the port", "issued [Sunday] by the port" */
const isAdverbial = ({ chunks }: SentenceView, at: number): boolean =>
  chunks[at]?.kind === 'adv' || chunks[at]?.temporal === true;

/** A noun phrase that another one belongs to: "the port's". */
export const isPossessive = (view: SentenceView, np: number): boolean => {
  const chunk = view.chunks[np];
  return chunk?.kind === 'np' && /^['’]s?$/.test(wordAt(view.doc, chunk.end - 1));
};
