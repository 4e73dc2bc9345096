import type { Span } from '../../document/span.js';
import { has, Tag } from '../../tagging/tags.js';
import { isClauseAt } from './clause.js';
import { headWord, isBreak, isBreakOrQuoted, isMark, type SentenceView, spanOfTokens, wordAt } from './view.js';

/** Chunks of a noun phrase with what hangs on it: `first` up to, not including, `end`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

const LONGEST_INSERTION = 20;
const LONGEST_FRONTED = 40;
/** From "quoted" over who quotes to "saying". */
const LONGEST_RELAY = 10;
const MOST_INSERTIONS = 4;
/** How many verb groups may hand a subject on, one to the next. */
const DEEPEST = 5;
/** Chunks that are looked back over: sentences can be as long as a text. */
const LOOK_BACK = 120;

/** Subjects already found, by verb group and depth. */
const known = new WeakMap<SentenceView, Map<number, Phrase | null>>();
/** Subjects that begin a clause of their own after "and". */
const NOT_COORDINATED = new Set(['he', 'it', 'she', 'they', 'we']);
const EXPLETIVES = new Set(['it', 'there']);
const NO_ATTACHMENT = new Set(['as', 'like', 'despite', 'during', 'after', 'before', 'since', 'until', 'amid', 'to']);

export const phraseSpan = (view: SentenceView, phrase: Phrase): Span =>
  spanOfTokens(view.doc, view.chunks[phrase.first]!.first, view.chunks[phrase.end - 1]!.end);

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
  const subject = findSubject(view, vg, depth);
  ofView.set(key, subject);
  return subject;
}

function findSubject(view: SentenceView, vg: number, depth: number): Phrase | null {
  const group = view.chunks[vg]!;
  let j = vg - 1;
  while (j >= Math.max(0, vg - LOOK_BACK) && view.chunks[j]!.kind === 'adv') j--;
  if (j < 0) return group.finite ? null : followingSubject(view, vg, depth);
  const before = view.chunks[j]!;
  if (!group.finite) return nonFiniteSubject(view, vg, j, depth);
  if (before.kind === 'wh')
    return headWord(view, j) === 'who' || headWord(view, j) === 'which' || headWord(view, j) === 'that'
      ? { first: j, end: j + 1 }
      : null;
  if (before.kind === 'coord') return sharedSubject(view, j, depth);
  // "Those surveyed said": a participle hangs on the noun phrase before it.
  if (
    before.kind === 'vg' &&
    before.first === before.head &&
    view.chunks[j - 1]?.kind === 'np' &&
    has(view.doc.tags[before.head], Tag.Past | Tag.Participle)
  ) {
    const modified = nounPhraseEndingAt(view, j);
    return modified === null ? null : { first: modified.first, end: j + 1 };
  }
  if (before.kind === 'vg' || before.kind === 'subord' || before.kind === 'prep') return null;
  // "Lind on Monday said"
  if (before.temporal && view.chunks[j - 1]?.kind === 'prep')
    return view.chunks[j - 2]?.kind === 'np' ? nounPhraseEndingAt(view, j - 1) : null;
  if (before.kind === 'np' && !(before.temporal && j > 0 && view.chunks[j - 1]!.kind === 'np')) {
    if (before.temporal) return null;
    return nounPhraseEndingAt(view, j + 1);
  }
  if (before.kind === 'np') return nounPhraseEndingAt(view, j);
  if (before.kind === 'paren') return nounPhraseEndingAt(view, j + 1);
  if (isBreak(view, j))
    return phraseBeforeInsertion(view, j) ?? sharedSubject(view, j, depth) ?? phraseBeforeBreak(view, j);
  if (isBreakOrQuoted(view, j)) return phraseBeforeInsertion(view, j);
  return null;
}

/** "to say", "saying": the subject is that of the verb group that governs it. */
function nonFiniteSubject(view: SentenceView, vg: number, j: number, depth: number): Phrase | null {
  const before = view.chunks[j]!;
  if (before.kind === 'vg') return subjectOf(view, j, depth + 1);
  const quoting = quotedAs(view, vg);
  if (quoting !== null) return subjectOf(view, quoting, depth + 1);
  if (before.kind === 'subord' || before.kind === 'prep') {
    // "quoted Lee as saying", "responded by saying"
    if (view.chunks[j - 1]?.kind === 'vg') return subjectOf(view, j - 1, depth + 1);
    if (j === 0) return followingSubject(view, vg, depth);
    if (headWord(view, j) === 'as' && view.chunks[j - 1]?.kind === 'np') return nounPhraseEndingAt(view, j);
  }
  if (view.chunks[vg]!.infinitive && before.kind === 'np' && view.chunks[j - 1]?.kind === 'vg')
    return subjectOf(view, j - 1, depth + 1);
  // "calls saying that": a participle hangs on the noun phrase right before it.
  if (!view.chunks[vg]!.infinitive && before.kind === 'np' && !before.temporal) return nounPhraseEndingAt(view, j + 1);
  return sharedSubject(view, vg, depth);
}

/** "was quoted" before "as saying", "by the Herald as saying", "by the Herald on Monday as saying"; else null. */
export function quotedAs(view: SentenceView, vg: number): number | null {
  if (view.chunks[vg]!.finite || headWord(view, vg - 1) !== 'as') return null;
  for (let at = vg - 2; at >= Math.max(0, vg - LONGEST_RELAY); at--) {
    const { kind, passive } = view.chunks[at]!;
    if (kind === 'vg') return passive && (at === vg - 2 || headWord(view, at + 1) === 'by') ? at : null;
    if (kind !== 'np' && kind !== 'prep') return null;
  }
  return null;
}

/** "Citing costs, the port said": the subject of the main clause that follows. */
function followingSubject(view: SentenceView, vg: number, depth: number): Phrase | null {
  if (view.chunks[vg]!.infinitive) return null;
  for (let at = vg + 1; at < Math.min(view.chunks.length, vg + LONGEST_FRONTED); at++) {
    if (!view.chunks[at]!.finite) continue;
    const subject = subjectOf(view, at, depth + 1);
    if (subject !== null && subject.first > vg + 1 && isBreakOrQuoted(view, subject.first - 1)) return subject;
  }
  return null;
}

/** The subject of the nearest finite verb before that has one of its own. */
function sharedSubject(view: SentenceView, from: number, depth: number): Phrase | null {
  let fallback: Phrase | null = null;
  for (let k = from - 1; k >= Math.max(0, from - LOOK_BACK); k--) {
    const chunk = view.chunks[k]!;
    if (chunk.kind !== 'vg' || !chunk.finite) continue;
    const subject = subjectOf(view, k, depth + 1);
    if (subject === null) continue;
    if (!isSubordinate(view, subject)) return subject;
    fallback ??= subject;
  }
  return fallback;
}

/** Does the clause of this subject hang on a "that", "if" or "who" before it? */
const isSubordinate = (view: SentenceView, subject: Phrase): boolean => {
  const kind = view.chunks[subject.first - 1]?.kind;
  return kind === 'subord' || kind === 'vg' || kind === 'wh' || view.chunks[subject.first]!.kind === 'wh';
};

/** The noun phrase whose last chunk stands before `end`, with the phrases that hang on it to the left. */
export function nounPhraseEndingAt(view: SentenceView, end: number): Phrase | null {
  let first = end - 1;
  if (view.chunks[first]?.kind === 'paren') first--;
  const head = view.chunks[first];
  if (head?.kind !== 'np' || (EXPLETIVES.has(headWord(view, first)) && headWord(view, first) === 'there')) return null;
  for (;;) {
    const left = attachmentBefore(view, first);
    if (left === null || end - left > LOOK_BACK) return { first, end };
    first = left;
  }
}

/**
 * Where the phrase goes on to the left, or null: "[a spokesman for] the port", "[Lind and] Venn", "[Lee's] office",
 * "[people briefed on] the talks", "[the woman who wrote] the letter".
 */
function attachmentBefore(view: SentenceView, first: number): number | null {
  const { chunks } = view;
  if (isPossessive(view, first - 1)) return first - 1;
  const link = chunks[first - 1]?.kind;
  const before = chunks[first - 2];
  if (link === 'coord') {
    if (NOT_COORDINATED.has(headWord(view, first))) return null;
    const joins =
      before?.kind === 'np' && !before.temporal && headWord(view, first - 1) !== 'but' && !isObject(view, first - 2);
    return joins ? first - 2 : null;
  }
  if (link === 'vg') return modifiedBefore(view, first - 1);
  if (link !== 'prep' || chunks[first]!.temporal) return null;
  const preposition = headWord(view, first - 1);
  if (before?.kind === 'np') {
    const attached = !before.temporal && (!before.pronoun || preposition === 'of') && !NO_ATTACHMENT.has(preposition);
    return attached ? first - 2 : null;
  }
  if (before?.kind === 'vg') return modifiedBefore(view, first - 2, true);
  return before?.kind === 'other' && chunks[first - 3]?.kind === 'np' ? first - 3 : null;
}

/** The noun phrase that a participle or a relative clause modifies, when this verb group is one. */
function modifiedBefore(view: SentenceView, vg: number, intransitive = false): number | null {
  const { chunks } = view;
  const group = chunks[vg]!;
  const before = chunks[vg - 1];
  const noun = chunks[vg - 2];
  if (before?.kind === 'wh' && ['who', 'that', 'which'].includes(headWord(view, vg - 1)) && noun?.kind === 'np')
    return vg - 2;
  // "People briefed on the talks say", "people living near the port say": with a finite verb after it, a past form before a preposition is a participle.
  const participle =
    intransitive && has(view.doc.tags[group.head], Tag.Past) && wordAt(view.doc, group.head).endsWith('ed');
  const reduced =
    group.first === group.head &&
    ((group.passive && !group.finite) || participle || has(view.doc.tags[group.head], Tag.Gerund));
  return reduced && before?.kind === 'np' && !before.temporal && !before.pronoun ? vg - 1 : null;
}

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

/** Does a clause of its own begin here, rather than an appositive or a relative clause? */
const holdsClause = (view: SentenceView, from: number, end: number): boolean => {
  const first = view.chunks[from]?.kind;
  if (first !== 'np') return false;
  for (let at = from + 1; at < end; at++) {
    if (view.chunks[at]!.kind === 'wh') return false;
    if (view.chunks[at]!.finite) return true;
  }
  return false;
};

/**
 * "Dorrane, a spokesman for the council, said": from the noun phrase before the insertion to the insertion's end; over a chain of them
 * ("Dorrane, 58, of Tarrow, a former spokesman, said") from the first.
 */
function phraseBeforeInsertion(view: SentenceView, close: number): Phrase | null {
  let found: Phrase | null = null;
  const quoted = view.chunks[close]!.kind === 'quote';
  const inside = close - (quoted ? 2 : 1);
  let quotes = quoted ? 1 : 0;
  for (let open = inside; open > 0 && close - open <= LONGEST_INSERTION; open--) {
    if (view.chunks[open]!.kind === 'quote') quotes++;
    if (!isBreak(view, open) || quotes % 2 === 1) continue;
    const before = view.chunks[open - 1]!;
    if (before.kind !== 'np' && before.kind !== 'paren') {
      if (before.kind === 'wh' || before.kind === 'coord' || before.kind === 'subord') return found;
      continue;
    }
    if (before.temporal || holdsClause(view, open + 1, close)) continue;
    const phrase = nounPhraseEndingAt(view, open);
    if (phrase === null) return found;
    // "retired in Tarrow, Ostland, said": a noun phrase after a preposition is no subject.
    if (view.chunks[phrase.first - 1]?.kind === 'prep') continue;
    found = isAdverbial(view, open + 1) ? phrase : { first: phrase.first, end: quoted ? close + 1 : close };
    if (!isBreak(view, phrase.first - 1)) return found;
  }
  return found;
}

/** An adverbial between commas is no part of the source: "Lee, however, said", "Lee, citing costs, said". */
function isAdverbial(view: SentenceView, from: number): boolean {
  const first = view.chunks[from]!;
  if (first.kind === 'adv') return view.chunks[from + 1]?.kind !== 'np';
  // "claims, according to which the firm knew," is a relative clause.
  if (first.kind === 'vg') return has(view.doc.tags[first.head], Tag.Gerund) && view.chunks[from + 2]?.kind !== 'wh';
  return first.kind === 'prep' || first.kind === 'subord' || (first.kind === 'np' && first.temporal);
}

/** "Rep. Lee (D), said": a stray comma between the sentence's first noun phrase and its verb. */
const phraseBeforeBreak = (view: SentenceView, close: number): Phrase | null => {
  const phrase = nounPhraseEndingAt(view, close);
  return phrase?.first === 0 ? phrase : null;
};

/** The noun phrase that begins at a chunk, with its prepositional phrases, appositives and relative clauses: "Lee, the mayor of Tarrow". */
export function phraseFrom(view: SentenceView, first: number): Phrase | null {
  if (view.chunks[first]?.kind !== 'np') return null;
  let end = first + 1;
  while (end < first + LOOK_BACK) {
    const kind = view.chunks[end]?.kind;
    const next = view.chunks[end + 1];
    if (kind === 'paren') end++;
    else if (kind === 'np' && isPossessive(view, end - 1)) end++;
    else if (
      kind === 'prep' &&
      next?.kind === 'np' &&
      !next.temporal &&
      ATTACHED.has(headWord(view, end)) &&
      !isMedium(view, end)
    )
      end += 2;
    else if (
      kind === 'coord' &&
      headWord(view, end) === 'and' &&
      next?.kind === 'np' &&
      view.chunks[end + 2]?.kind !== 'vg'
    )
      end += 2;
    else break;
  }
  for (let insertion = 0; insertion < MOST_INSERTIONS; insertion++) {
    const close = insertionEnd(view, end, insertion > 0);
    if (close === null) break;
    end = close;
  }
  return { first, end };
}

/** "wrote Lee in a note": after a name, "in a" tells how it was said. */
const isMedium = (view: SentenceView, prep: number): boolean =>
  headWord(view, prep) === 'in' &&
  /^an?$/.test(wordAt(view.doc, view.chunks[prep + 1]!.first)) &&
  has(view.doc.tags[view.chunks[prep - 1]!.head], Tag.Proper);

/** The end of an appositive or a relative clause after a break, or null when none begins there. */
function insertionEnd(view: SentenceView, open: number, further: boolean): number | null {
  const inserted = view.chunks[open + 1];
  if (!isBreak(view, open) || inserted === undefined) return null;
  if (inserted.kind !== 'wh' && (inserted.kind !== 'np' || inserted.temporal)) return null;
  if (further && isClauseAt(view, open + 1)) return null;
  for (let close = open + 2; close <= open + LONGEST_INSERTION; close++) {
    if (close >= view.chunks.length || isBreak(view, close) || isMark(view, close, '.', '!', '?', ':'))
      return Math.min(close, view.chunks.length);
    if (view.chunks[close]!.kind === 'quote') return null;
    // "who has lived there since 1974" opens no clause.
    const opensClause = view.chunks[close]!.kind === 'subord' && isClauseAt(view, close + 1);
    if (opensClause && inserted.kind !== 'wh') return null;
  }
  return null;
}

const ATTACHED = new Set(['at', 'for', 'from', 'of', 'with', 'in']);
