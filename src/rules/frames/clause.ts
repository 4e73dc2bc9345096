import { personRoles } from '../../lexicon/roles.js';
import type { Chunk } from '../../tagging/chunks.js';
import { has, Tag } from '../../tagging/tags.js';
import { overHedge } from './hedge.js';
import { mayBeParticiple } from './modifiers.js';
import { headWord, isBreak, isMark, type SentenceView } from './view.js';
import { statedForms } from './word-forms.js';

const MOST_CLAUSE_CHUNKS = 24;
const LONGEST_INSERTION = 10;
const LONGEST_LIST = 12;
const SUBJECTS = new Set(['he', 'i', 'she', 'they', 'we']);

/**
 * Does a clause begin here: a noun phrase (or "there", "at least 12") with a finite verb of its own? With `infinitives`, one on the way to that
 * verb hangs on the noun phrase ("the plan to close it failed").
 */
export function isClauseAt(view: SentenceView, start: number, infinitives = false): boolean {
  const chunk = overHedge(view, overAdverbs(view, start));
  const first = view.chunks[chunk];
  if (first === undefined || (first.kind !== 'np' && first.kind !== 'adv' && first.kind !== 'quote')) return false;
  if (isTime(view, chunk)) return false;
  // 'said he "hand-delivered" it': whatever is quoted after such a pronoun is its predicate.
  if (first.pronoun && SUBJECTS.has(headWord(view, chunk)) && view.chunks[chunk + 1]?.kind === 'quote') return true;
  let relative = 0;
  let breaks = 0;
  let opened = chunk;
  let before = 0;
  for (let at = chunk; at < Math.min(view.chunks.length, chunk + MOST_CLAUSE_CHUNKS); at++) {
    const { kind, finite, infinitive } = view.chunks[at]!;
    const inserted = breaks % 2 === 1;
    const participle = relative === 0 && breaks === 1 && isInsertedParticiple(view, at);
    // "wrote sadly, left", "hit back again, saying"
    if (kind === 'vg' && first.kind === 'adv' && at === chunk + 2 && isBreak(view, chunk + 1)) return false;
    if (kind === 'vg' && finite && !participle) {
      // One comma before the verb opens something else; two close an insertion.
      if (relative === 0) return at > chunk && breaks !== 1;
      relative--;
    } else if (kind === 'wh') relative++;
    else if (isMark(view, at, ';')) return false;
    else if (relative === 0 && breaks === 0 && listEnd(view, at) > at) at = listEnd(view, at) - 1;
    else if (isBreak(view, at)) {
      // "the old pier - on Monday, it closed": a dash and a comma hold nothing between them.
      if (inserted && isMark(view, at, ',') !== isMark(view, opened, ',')) return false;
      if (inserted) relative = before;
      else before = relative;
      opened = at;
      if ((at > chunk + 1 || first.kind !== 'adv') && !isUnclosed(view, at)) breaks++;
    } else if (kind === 'subord' && headWord(view, at) === 'that' && statedForms.has(headWord(view, at - 1))) {
      // "the claim that she knew was false"
      relative++;
    } else if (kind === 'subord' && comparisonEnd(view, at) > at) {
      at = comparisonEnd(view, at) - 1;
    } else if (kind === 'subord') {
      // "the port, if it survives, will"
      if (!inserted) return false;
      if (at === opened + 1 && headWord(view, at) !== 'that') relative++;
    } else if (kind === 'coord' && opensVerbPhrase(view, at + 1) && !joinsAdverbs(view, at)) {
      // "the crew, who fled and hid, are"
      if (!inserted || view.chunks[opened + 1]?.kind !== 'wh') return false;
      relative++;
    } else if (kind === 'vg' && at === chunk + 1 && infinitive && !infinitives) return false;
  }
  return false;
}

/** "the plan, [backed] by the port, would", "two men, [aged] 20 and 22, fled", 'the plan, [called] "New Town," would' */
export const isInsertedParticiple = (view: SentenceView, vg: number): boolean =>
  view.chunks[vg]!.kind === 'vg' &&
  mayBeParticiple(view, vg) &&
  (['prep', 'subord'].includes(view.chunks[vg + 1]?.kind ?? '') || OF_PHRASES.has(headWord(view, vg)));
/** Participles with a noun phrase right after them. */
const OF_PHRASES = new Set(['aged', 'called', 'dated', 'dubbed', 'entitled', 'named', 'nicknamed', 'titled']);

/** The last of the adverbs that a clause begins with: "so [far], no ship has left". */
function overAdverbs({ chunks }: SentenceView, start: number): number {
  let at = start;
  while (chunks[at]?.kind === 'adv' && chunks[at + 1]?.kind === 'adv') at++;
  return at;
}

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
  for (let at = comma + 3; at < Math.min(chunks.length, comma + MOST_CLAUSE_CHUNKS) && !chunks[at]!.finite; at++)
    if (isBreak(view, at)) return false;
  return true;
}
const CARRIES_ON: ReadonlySet<string> = new Set(['prep', 'vg']);
const personRoleNouns = new Set(personRoles);
const isRole = (view: SentenceView, np: number): boolean =>
  view.chunks[np]?.kind === 'np' && personRoleNouns.has(headWord(view, np));

/** "about 20 keepers left" */
export const isHedgedClause = (view: SentenceView, at: number): boolean =>
  overHedge(view, at) > at && isClauseAt(view, at);

/** An adverbial of time alone: "on Monday", but not "each year of work". */
export const isTime = (view: SentenceView, chunk: number): boolean =>
  view.chunks[chunk]?.temporal === true && !view.chunks[chunk + 1]?.finite && headWord(view, chunk + 1) !== 'of';

/** A clause ends where "and" joins something other than noun phrases and participles. */
const opensVerbPhrase = (view: SentenceView, at: number): boolean => {
  // "not only the roads but [also] the bridges"
  const next = view.chunks[headWord(view, at) === 'also' ? at + 1 : at];
  return next?.kind !== 'np' && !isGerund(next) && next?.kind !== 'other';
};

/** "Lind [repeatedly and wilfully] ignored it" */
const joinsAdverbs = (view: SentenceView, coord: number): boolean =>
  view.chunks[coord - 1]?.kind === 'adv' && view.chunks[coord + 1]?.kind === 'adv';

/** "saying", not "said" or "to say". */
export const isGerund = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'vg' && !chunk.finite && !chunk.infinitive && !chunk.passive;

/** "when", "which" or "that" right before a break. */
export const opensRelative = (view: SentenceView, chunk: number): boolean =>
  view.chunks[chunk]?.kind === 'wh' || (view.chunks[chunk]?.kind === 'subord' && headWord(view, chunk) === 'that');

/** The break that ends what stands between a relative pronoun and its clause: "that, according to Lee, has closed". */
export function insertionEnd(view: SentenceView, open: number): number {
  for (let at = open + 1; at < Math.min(view.chunks.length, open + LONGEST_INSERTION); at++)
    if (isBreak(view, at)) return at;
  return open;
}
