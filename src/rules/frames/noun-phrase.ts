import type { Span } from '../../document/span.js';
import { has, Tag } from '../../tagging/tags.js';
import { modifiedBefore, relativeBefore } from './modifiers.js';
import { headWord, isBreak, type SentenceView, spanOfTokens, wordAt } from './view.js';

/** Chunks of a noun phrase with what hangs on it: `first` up to, not including, `end`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** Chunks that are looked back over: sentences can be as long as a text. */
export const LOOK_BACK = 120;

/** Subjects that begin a clause of their own after "and". */
const NOT_COORDINATED = new Set(['he', 'it', 'she', 'they', 'we']);
const NO_ATTACHMENT = new Set(['as', 'like', 'despite', 'during', 'after', 'before', 'since', 'until', 'amid', 'to']);
/** Prepositions that a clause may follow: "after Lind left". */
const BEFORE_CLAUSES = new Set(['after', 'as', 'before', 'than', 'until', 'since']);
/** Pronouns that take a phrase of their own: "those around him", "some in the crowd". */
const QUANTITIES = new Set([
  'all',
  'anyone',
  'everyone',
  'few',
  'many',
  'most',
  'none',
  'one',
  'others',
  'several',
  'some',
  'someone',
  'those',
]);
/** Words before a number or a quantity that belong to it. */
const HEDGES = new Set(['about', 'almost', 'around', 'just', 'nearly', 'only', 'roughly', 'virtually']);
const QUANTITY = Tag.Number | Tag.Determiner;

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
  let listed = false;
  let beforeList: number | null = null;
  while (end - first <= LOOK_BACK) {
    let left = attachmentBefore(view, first, ofVerb);
    if (left !== null && chunks[first - 1]!.kind === 'coord') listed = true;
    if (left === null && listed) {
      left = itemBefore(view, first);
      if (left !== null) beforeList ??= first;
    }
    if (left === null) break;
    first = left;
  }
  // "in Tarrow, Lind and Venn said": a phrase that is governed from the left is no part of the list.
  if (beforeList !== null && isGoverned(view, first)) first = beforeList;
  return { first: hedgeBefore(view, first), end };
}

/**
 * Where the phrase goes on to the left, or null: "[a spokesman for] the port", "[Lind and] Venn", "[Lee's] office",
 * "[people briefed on] the talks", "[the woman who wrote] the letter".
 */
function attachmentBefore(view: SentenceView, first: number, ofVerb: boolean): number | null {
  const { chunks } = view;
  if (isPossessive(view, first - 1)) return first - 1;
  const link = chunks[first - 1]?.kind;
  if (link === 'coord' || (link === 'adv' && chunks[first - 2]?.kind === 'coord'))
    return (
      joinedBefore(view, first, link === 'adv' ? first - 2 : first - 1) ?? (ofVerb ? relativeBefore(view, first) : null)
    );
  if (link === 'vg') return modifiedBefore(view, first - 1) ?? (ofVerb ? relativeBefore(view, first) : null);
  if (link === 'quote') return quotedBefore(view, first - 1);
  if (link !== 'prep' || chunks[first]!.temporal) return null;
  return governorBefore(view, first, ofVerb) ?? (ofVerb ? relativeBefore(view, first) : null);
}

/** The noun phrase that "and" joins to the one that begins at `first`. */
function joinedBefore(view: SentenceView, first: number, coord: number): number | null {
  if (NOT_COORDINATED.has(headWord(view, first)) || headWord(view, coord) === 'but') return null;
  const comma = isBreak(view, coord - 1) && !view.chunks[first]!.pronoun;
  const before = nounBefore(view, comma ? coord - 1 : coord);
  return before === null || view.chunks[before]!.temporal || isObject(view, before) ? null : before;
}

/** The item before a comma in a list that "and" ends: "[ports], towns and islands". */
function itemBefore(view: SentenceView, first: number): number | null {
  if (!isBreak(view, first - 1)) return null;
  const before = nounBefore(view, first - 1);
  return before === null || view.chunks[before]!.temporal || view.chunks[before]!.pronoun ? null : before;
}

/** The noun phrase right before a chunk, over a bracket: "Lind (D) and". */
function nounBefore({ chunks }: SentenceView, end: number): number | null {
  const at = chunks[end - 1]?.kind === 'paren' ? end - 2 : end - 1;
  return chunks[at]?.kind === 'np' ? at : null;
}

/** The noun phrase, with a participle or an adjective after it, on which the preposition before `first` hangs. */
function governorBefore(view: SentenceView, first: number, ofVerb: boolean): number | null {
  const { chunks } = view;
  const preposition = headWord(view, first - 1);
  const before = chunks[first - 2];
  const noun = nounBefore(view, first - 1);
  if (noun !== null) {
    const { temporal, pronoun } = chunks[noun]!;
    const takes = !pronoun || preposition === 'of' || QUANTITIES.has(headWord(view, noun));
    return !temporal && takes && !(ofVerb ? BEFORE_CLAUSES : NO_ATTACHMENT).has(preposition) ? noun : null;
  }
  if (before?.kind === 'vg') return modifiedBefore(view, first - 2, true);
  return before?.kind === 'other' && chunks[first - 3]?.kind === 'np' ? first - 3 : null;
}

/** 'the "Wharf and Pier" crowd': what stands before the quoted words in a noun phrase. */
function quotedBefore(view: SentenceView, close: number): number | null {
  for (let open = close - 1; open > Math.max(0, close - MOST_QUOTED); open--) {
    const { kind, finite } = view.chunks[open]!;
    if (finite || kind === 'mark') return null;
    if (kind === 'quote') return view.chunks[open - 1]?.kind === 'np' && open > 0 ? open - 1 : null;
  }
  return null;
}
const MOST_QUOTED = 8;

/** "[nearly] half", "[about] four in ten" */
function hedgeBefore(view: SentenceView, first: number): number {
  const { chunks, doc } = view;
  if (!has(doc.tags[chunks[first]!.first], QUANTITY)) return first;
  if (headWord(view, first - 1) === 'least' && headWord(view, first - 2) === 'at') return first - 2;
  return HEDGES.has(headWord(view, first - 1)) ? first - 1 : first;
}

/** Does a preposition or a verb govern what begins here? */
const isGoverned = ({ chunks }: SentenceView, first: number): boolean =>
  chunks[first - 1]?.kind === 'prep' || chunks[first - 1]?.kind === 'vg';

/** Is the noun phrase an object, so that what follows "and" begins a clause of its own? */
const isObject = (view: SentenceView, np: number): boolean => {
  for (let k = np - 1; k >= Math.max(0, np - LOOK_BACK); k--) {
    const kind = view.chunks[k]!.kind;
    if (kind === 'vg') return true;
    if (kind === 'mark' || kind === 'subord' || kind === 'quote') return false;
  }
  return false;
};

/** A noun phrase that another one belongs to: "the port's". */
export const isPossessive = (view: SentenceView, np: number): boolean => {
  const chunk = view.chunks[np];
  return chunk?.kind === 'np' && /^['’]s?$/.test(wordAt(view.doc, chunk.end - 1));
};
