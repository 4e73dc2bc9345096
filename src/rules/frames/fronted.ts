import { has, Tag } from '../../tagging/tags.js';
import { isClauseAt } from './clause.js';
import { takesClause } from './modifiers.js';
import { BEFORE_CLAUSES } from './noun-phrase.js';
import { headWord, isBreak, isMark, type SentenceView, wordAt } from './view.js';

/** "published by the Herald, he said", "would say to them, she laughs" */
const NEVER_FRONTED = new Set(['about', 'against', 'by', 'to']);
const TEMPORAL_OPENERS = new Set(['as', 'once', 'since', 'until', 'while']);
/** They open a phrase before a clause like a preposition: "due to rain, ...", "rather than leave, ...". */
const OPENERS = new Set(['due', 'far', 'given', 'having', 'instead', 'rather', 'thanks']);
/** Chunks. */
const LONGEST_FRONTED = 20;

/** "said if it rained, the port would close", "said because it rained"; not "has ruled since 1994", "protested until they left". */
export function frontedClauseAt(view: SentenceView, subord: number): boolean {
  if (!TEMPORAL_OPENERS.has(headWord(view, subord))) return true;
  if (view.chunks[subord + 1]?.temporal && isClauseAt(view, subord + 2)) return true;
  for (let at = subord + 1; at < Math.min(view.chunks.length, subord + LONGEST_FRONTED); at++)
    if (isBreak(view, at)) return isClauseAt(view, at + 1);
  return false;
}

/**
 * "said despite all that, Lee was", "said due to rain, Lee was", "said after the rain stopped, Lee was": a phrase, a comma, and a clause
 * that reports nothing.
 */
export function frontedPhraseAt(view: SentenceView, start: number): boolean {
  const { kind: first, first: token } = view.chunks[start]!;
  const opening = wordAt(view.doc, token);
  if (first === 'prep' ? NEVER_FRONTED.has(opening) || isWhole(view, start) : !OPENERS.has(opening)) return false;
  for (let at = start + 1; at < Math.min(view.chunks.length, start + LONGEST_FRONTED); at++) {
    if (isMark(view, at, ',')) return isClauseAt(view, at + 1) && !isReport(view, at + 1);
    const { kind, finite } = view.chunks[at]!;
    if (finite ? !BEFORE_CLAUSES.has(opening) : BREAKING.has(kind)) return false;
  }
  return false;
}
const BREAKING: ReadonlySet<string> = new Set(['mark', 'quote', 'subord', 'wh']);

/** "told of a plan", "spoke of war"; "of those" and "of the 20 ships" are parts. */
function isWhole(view: SentenceView, prep: number): boolean {
  const object = view.chunks[prep + 1];
  if (headWord(view, prep) !== 'of' || object === undefined) return false;
  return !object.pronoun && !view.doc.tags.subarray(object.first, object.end).some((tags) => has(tags, Tag.Number));
}

/** "he said": a clause of nobody but whoever says it. */
function isReport(view: SentenceView, np: number): boolean {
  const vg = view.chunks[np + 1]?.kind === 'adv' ? np + 2 : np + 1;
  return view.chunks[vg]?.finite === true && takesClause(view, vg);
}
