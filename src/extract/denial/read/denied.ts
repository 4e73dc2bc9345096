import { isClauseAt } from '../../../rules/frames/clause.js';
import type { Phrase } from '../../../rules/frames/noun-phrase.js';
import { headWord, isBreak, isMark, type SentenceView, wordAt } from '../../../rules/frames/view.js';
import { has, Tag } from '../../../tagging/tags.js';
import { clauseEnd } from './clause-end.js';
import { isAccusation } from './matters.js';

const INSIDE_OBJECT = new Set([
  'about',
  'against',
  'among',
  'at',
  'between',
  'by',
  'concerning',
  'for',
  'from',
  'in',
  'of',
  'on',
  'over',
  'regarding',
  'to',
  'with',
]);

/**
 * The thing denied from the noun phrase at `np`, with its prepositional phrases, and the clause or infinitive that says what it
 * is: "the notion that the choir was late", "claims by state television that she had paid".
 */
export function deniedPhrase(view: SentenceView, np: number): Phrase {
  const { chunks } = view;
  let end = np + 1;
  let listing = false;
  for (;;) {
    const chunk = chunks[end];
    const next = chunks[end + 1];
    if (chunk === undefined) break;
    if (chunk.kind === 'paren') end++;
    else if (chunk.kind === 'np' && /^['’]s?$/.test(wordAt(view.doc, chunks[end - 1]!.end - 1))) end++;
    else if (chunk.kind === 'prep' && INSIDE_OBJECT.has(headWord(view, end)) && objectOf(view, end) !== null)
      end = objectOf(view, end)! + 1;
    else if (chunk.kind === 'np' && !chunk.temporal && !chunk.pronoun && end > np + 1 && !isClauseAt(view, end)) end++;
    else if (chunk.kind === 'prep' && INSIDE_OBJECT.has(headWord(view, end)) && next?.kind === 'vg' && !next.finite)
      return { first: np, end: clauseEnd(view, end + 1) };
    else if (chunk.kind === 'coord' && next?.kind === 'np' && !isClauseAt(view, end + 1)) end += 2;
    else if (chunk.kind === 'subord' && headWord(view, end) === 'that') return { first: np, end: clauseEnd(view, end) };
    else if (chunk.kind === 'wh' && headWord(view, end) === 'that') return { first: np, end: clauseEnd(view, end) };
    else if (chunk.kind === 'vg' && isPostmodifier(view, end)) end++;
    else if (chunk.kind === 'vg' && !chunk.finite) return { first: np, end: clauseEnd(view, end) };
    else if (isMark(view, end, ',')) {
      const item = itemAfter(view, end);
      if (item !== null) {
        listing = true;
        end = item + 1;
        continue;
      }
      // "theft, fraud, and arson"
      if (listing && next?.kind === 'coord' && chunks[end + 2]?.kind === 'np' && !isClauseAt(view, end + 2)) {
        end += 3;
        continue;
      }
      const close = insertionEnd(view, end);
      if (close === null) break;
      return { first: np, end: clauseEnd(view, close) };
    } else if (isAccusation(view, np) && chunk.kind === 'np' && isClauseAt(view, end))
      return { first: np, end: clauseEnd(view, end) };
    else break;
  }
  return { first: np, end };
}

/** "denies theft, fraud by false pretences and arson": index of the item that follows the comma, where an "and" follows it. */
function itemAfter(view: SentenceView, comma: number): number | null {
  let item = comma + 1;
  while (view.chunks[item]?.kind === 'other' || view.chunks[item]?.kind === 'adv') item++;
  const next = view.chunks[item];
  if (next?.kind !== 'np' || next.temporal || next.pronoun || isClauseAt(view, item)) return null;
  for (let at = item + 1; at < Math.min(view.chunks.length, comma + LONGEST_ITEM); at++) {
    const { kind } = view.chunks[at]!;
    if (kind === 'coord') return view.chunks[at + 1]?.kind === 'np' && !isClauseAt(view, at + 1) ? item : null;
    if (isMark(view, at, ',') && view.chunks[at + 1]?.kind !== 'coord')
      return itemAfter(view, at) === null ? null : item;
    if (kind !== 'prep' && kind !== 'np' && kind !== 'mark') return null;
  }
  return null;
}
const LONGEST_ITEM = 8;

/** "remarks attributed to his son": a participle that a preposition follows. */
const isPostmodifier = (view: SentenceView, vg: number): boolean =>
  (headWord(view, vg).endsWith('ed') || PARTICIPLES.has(headWord(view, vg))) &&
  view.chunks[vg]!.end === view.chunks[vg]!.first + 1 &&
  view.chunks[vg + 1]?.kind === 'prep';

const PARTICIPLES = new Set(['brought', 'laid', 'made', 'put', 'sent', 'told']);

/** Index of the noun phrase after a preposition, over adjectives that stand alone: "of our earlier story". */
export function objectOf(view: SentenceView, prep: number): number | null {
  let at = prep + 1;
  while (at < prep + 4 && (view.chunks[at]?.kind === 'other' || view.chunks[at]?.kind === 'adv')) at++;
  const found = view.chunks[at];
  return found?.kind === 'np' && !found.temporal ? at : null;
}

/** "the claim, made by the publisher, that ...": index of the "that" after the insertion. */
function insertionEnd(view: SentenceView, comma: number): number | null {
  for (let at = comma + 1; at < Math.min(view.chunks.length, comma + 10); at++)
    if (isMark(view, at, ','))
      return view.chunks[at + 1]?.kind === 'subord' && headWord(view, at + 1) === 'that' ? at + 1 : null;
  return null;
}

/** Index of the accusation after a preposition that follows at `at`: "against those charges", "on the notion that". */
export function accusationAfter(view: SentenceView, at: number): number | null {
  let prep = at;
  // "pushed back hard against"
  while (view.chunks[prep]?.kind === 'adv' || headWord(view, prep) === 'hard') prep++;
  // "no grounds at that point": when
  if (headWord(view, prep) === 'at' && headWord(view, prep + 1) === 'point') return null;
  if (view.chunks[prep]?.kind !== 'prep' || !INSIDE_OBJECT.has(headWord(view, prep))) return null;
  const np = objectOf(view, prep);
  return np !== null && isAccusation(view, np) ? np : null;
}

/** The noun phrase that a relative "which" or "that" at `wh` refers to, or null. */
export function antecedentOf(view: SentenceView, wh: number): Phrase | null {
  let at = wh - 1;
  if (isBreak(view, at)) at--;
  // "the keeper, 27, who denies it"
  if (isBreak(view, at - 1) && has(view.doc.tags[view.chunks[at]?.head ?? -1], Tag.Number)) at -= 2;
  if (view.chunks[at]?.kind !== 'np') return null;
  let first = at;
  while (
    view.chunks[first - 1]?.kind === 'prep' &&
    view.chunks[first - 2]?.kind === 'np' &&
    !view.chunks[first - 2]!.temporal &&
    headWord(view, first - 1) !== 'as'
  )
    first -= 2;
  return { first: joinedFrom(view, first), end: at + 1 };
}

/** Where "[fraud and] theft charges" begins. */
export function joinedFrom({ doc, chunks }: SentenceView, np: number): number {
  const bare = !has(doc.tags[chunks[np]!.first], Tag.Determiner | Tag.Possessive | Tag.Proper);
  return bare && chunks[np - 1]?.kind === 'coord' && chunks[np - 2]?.kind === 'np' ? np - 2 : np;
}
