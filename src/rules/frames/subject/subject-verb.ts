import { personRoles } from '../../../lexicon/roles.js';
import { has, Tag } from '../../../tagging/tags.js';

import { mayBeParticiple } from '../modifiers.js';
import { headWord, isBreak, isGerund, isMark, type SentenceView } from '../view.js';
import { namingParticiples, statedForms } from '../word-forms.js';

const MOST_CHUNKS = 24;
const LONGEST_LIST = 12;

/** What the way from a subject to its verb has met so far. */
interface Way {
  /** Chunk of the subject. */
  readonly from: number;
  /** Is a comma after the first chunk an insertion's? Not after an adverb: "So far, no ship has left". */
  readonly opensWithAdverb: boolean;
  /** Clauses that hang on the subject and still wait for verbs of their own. */
  pending: number;
  /** The same where the insertion that is open began. */
  pendingBefore: number;
  /** Breaks so far: after an odd number an insertion is open. */
  breaks: number;
  /** Chunk of the last break. */
  opened: number;
}

const isInserted = ({ breaks }: Way): boolean => breaks % 2 === 1;

/**
 * Does the subject that begins at a chunk have a finite verb of its own, over what hangs on it: lists, relative clauses, insertions between
 * commas or dashes? With `infinitives`, also over one right after it.
 */
export function reachesVerb(view: SentenceView, from: number, infinitives: boolean): boolean {
  const opensWithAdverb = view.chunks[from]!.kind === 'adv';
  const way: Way = { from, opensWithAdverb, pending: 0, pendingBefore: 0, breaks: 0, opened: from };
  for (let at = from; at < Math.min(view.chunks.length, from + MOST_CHUNKS); at++) {
    const { kind, finite, infinitive } = view.chunks[at]!;
    if (kind === 'vg') {
      // "wrote sadly, left", "hit back again, saying"
      if (opensWithAdverb && at === from + 2 && isBreak(view, from + 1)) return false;
      if (infinitive && at === from + 1 && !infinitives) return false;
      if (!finite || (way.pending === 0 && way.breaks === 1 && isInsertedParticiple(view, at))) continue;
      // One comma before the verb opens something else; two close an insertion.
      if (way.pending === 0) return at > from && way.breaks !== 1;
      way.pending--;
    } else if (kind === 'wh') way.pending++;
    else if (isMark(view, at, ';')) return false;
    else if (way.pending === 0 && way.breaks === 0 && listEnd(view, at) > at) at = listEnd(view, at) - 1;
    else if (kind === 'subord' && comparisonEnd(view, at) > at) at = comparisonEnd(view, at) - 1;
    else if (isBreak(view, at) ? !passesBreak(view, at, way) : !passesLink(view, at, way)) return false;
  }
  return false;
}

/** Takes a break along; false where it ends the clause. */
function passesBreak(view: SentenceView, at: number, way: Way): boolean {
  // "the old pier - on Monday, it closed": a dash and a comma hold nothing between them.
  if (isInserted(way) && isMark(view, at, ',') !== isMark(view, way.opened, ','))
    return isMark(view, at, ',') && closesDash(view, at);
  if (isInserted(way)) way.pending = way.pendingBefore;
  else way.pendingBefore = way.pending;
  way.opened = at;
  if ((at > way.from + 1 || !way.opensWithAdverb) && !isUnclosed(view, at)) way.breaks++;
  return true;
}

/** "the alert – closing roads, schools and shops – would": a comma before the dash that closes the insertion, with no verb between. */
function closesDash(view: SentenceView, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(view.chunks.length, comma + LONGEST_LIST); at++) {
    if (isBreak(view, at) && !isMark(view, at, ',')) return true;
    if (view.chunks[at]!.finite) return false;
  }
  return false;
}

/** Takes "that", "if" or "and" along, and whatever else is no mark; false where it ends the clause. */
function passesLink(view: SentenceView, at: number, way: Way): boolean {
  const { kind } = view.chunks[at]!;
  const word = headWord(view, at);
  if (kind === 'subord') {
    // "the claim that she knew was false"
    const told = word === 'that' && statedForms.has(headWord(view, at - 1));
    if (!told && !isInserted(way)) return false;
    // "the port, if it survives, will"
    if (told || (at === way.opened + 1 && word !== 'that')) way.pending++;
  } else if (kind === 'coord' && opensVerbPhrase(view, at + 1) && !joinsAdverbs(view, at)) {
    // "the crew, who fled and hid, are"
    if (!isInserted(way) || view.chunks[way.opened + 1]?.kind !== 'wh') return false;
    way.pending++;
  }
  return true;
}

/** "the plan, [backed] by the port, would", "two men, [aged] 20 and 22, fled", 'the plan, [called] "New Town," would' */
export const isInsertedParticiple = (view: SentenceView, vg: number): boolean =>
  view.chunks[vg]!.kind === 'vg' &&
  ((mayBeParticiple(view, vg) && opensInserted(view, vg)) || HELD.has(headWord(view, vg))) &&
  (view.chunks[vg + 1]?.infinitive ||
    // "the plan, put [forward] by the port, would"
    ['prep', 'subord'].includes(view.chunks[view.chunks[vg + 1]?.kind === 'adv' ? vg + 2 : vg + 1]?.kind ?? '') ||
    OF_PHRASES.has(headWord(view, vg)));
/** "built" and its like are told from a past tense by the break before them: "the hall, lately [built] in oak, is". */
const opensInserted = (view: SentenceView, vg: number): boolean =>
  headWord(view, vg).endsWith('ed') || isBreak(view, view.chunks[vg - 1]?.kind === 'adv' ? vg - 2 : vg - 1);
/** "[thought] to be a copy" */
const HELD = new Set(['said', 'thought']);
/** Participles with a noun phrase right after them. */
const OF_PHRASES = new Set([...namingParticiples, 'aged', 'dated', 'entitled', 'titled']);

/** The end of a list that goes on at a comma, "schools[, shops and homes] were lost"; the comma where none does. */
function listEnd(view: SentenceView, comma: number): number {
  let at = comma;
  while (isMark(view, at, ',') && isAlike(view, comma - 1, at + 1) && at < comma + LONGEST_LIST) at += 2;
  if (at > comma && view.chunks[at]?.kind === 'coord' && view.chunks[at + 1]?.kind === 'np') return at + 2;
  return comma;
}

/** The chunk after "as young as" in "children as young as eight have"; the first "as" where it is none. */
const comparisonEnd = (view: SentenceView, as: number): number =>
  headWord(view, as) === 'as' && view.chunks[as + 1]?.kind === 'other' && headWord(view, as + 2) === 'as' ? as + 3 : as;

/** Two names, or two other noun phrases: "the advisers, Lind and Venn" are no list. */
const isAlike = ({ doc, chunks }: SentenceView, np: number, other: number): boolean =>
  chunks[np]?.kind === 'np' &&
  chunks[other]?.kind === 'np' &&
  has(doc.tags[chunks[np].head], Tag.Proper) === has(doc.tags[chunks[other].head], Tag.Proper);

/** "the haste of the mayor, Ole Venn to close it", "of the member of parliament, Ole Venn to": a name after what he is, with no comma after it. */
function isUnclosed(view: SentenceView, comma: number): boolean {
  const { doc, chunks } = view;
  const [name, next] = [chunks[comma + 1], chunks[comma + 2]];
  if (name?.kind !== 'np' || !has(doc.tags[name.first], Tag.Proper) || !CARRIES_ON.has(next?.kind ?? '')) return false;
  if (next!.finite || !(isRole(view, comma - 1) || (chunks[comma - 2]?.kind === 'prep' && isRole(view, comma - 3))))
    return false;
  for (let at = comma + 3; at < Math.min(chunks.length, comma + MOST_CHUNKS) && !chunks[at]!.finite; at++)
    if (isBreak(view, at)) return false;
  return true;
}
const CARRIES_ON: ReadonlySet<string> = new Set(['prep', 'vg']);
const personRoleNouns = new Set(personRoles);
const isRole = (view: SentenceView, np: number): boolean =>
  view.chunks[np]?.kind === 'np' && personRoleNouns.has(headWord(view, np));

/** A clause ends where "and" joins something other than noun phrases and participles. */
const opensVerbPhrase = (view: SentenceView, at: number): boolean => {
  // "not only the roads but [also] the bridges"
  const next = view.chunks[headWord(view, at) === 'also' ? at + 1 : at];
  return !JOINED.has(next?.kind ?? '') && !isGerund(next);
};

const JOINED: ReadonlySet<string> = new Set(['np', 'other', 'prep']);

/** "Lind [repeatedly and wilfully] ignored it" */
const joinsAdverbs = (view: SentenceView, coord: number): boolean =>
  view.chunks[coord - 1]?.kind === 'adv' && view.chunks[coord + 1]?.kind === 'adv';
