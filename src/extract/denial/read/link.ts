import { beForms, haveForms } from '../../../lexicon/function-words.js';
import { hypotheticals } from '../../../lexicon/negation.js';
import { headWord, isGerund, type SentenceView, wordAt } from '../../../rules/frames/view.js';
import { formsOf } from '../../../tagging/conjugate.js';
import { has, Tag } from '../../../tagging/tags.js';

const BE = new Set([...beForms, "'s", 'remain', 'remained', 'remains', 'prove', 'proved']);
const HAVE = new Set([...haveForms, 'lack', 'lacked', 'lacks']);
const CONTAIN = new Set(['contain', 'contained', 'contains']);
/** "is peddling fiction", "is spreading lies" */
const TELLING = new Set(['peddle', 'push', 'repeat', 'sell', 'spread', 'tell'].flatMap(formsOf));
/** "is full of lies" */
const FULL = new Set(['filled', 'full', 'replete', 'riddled']);
const HYPOTHETICAL = new Set(hypotheticals);

/**
 * Index of the verb group that ties a predicate at `first` to its subject: "were" in "were nothing but hearsay". Null where another
 * word stands between, where the link is negated and the words are not ("is not false"), or where it is a possibility.
 */
export function linkOf(view: SentenceView, first: number, wordsNegate: boolean): number | null {
  // "made up", "never happened": the words are the verb themselves.
  const { kind: own, finite, passive } = view.chunks[first]!;
  const quoted = view.chunks[first - 1]?.kind === 'quote' && BE.has(headWord(view, first - 2));
  if (own === 'vg' && (finite || passive) && !quoted) return isPossible(view, first) ? null : first;
  let excepted = false;
  for (let at = first - 1; at >= 0; at--) {
    const { kind, head, negated } = view.chunks[at]!;
    if (headWord(view, at) === 'but' && headWord(view, at - 1) === 'nothing') {
      excepted = true;
      continue;
    }
    if (kind === 'prep' && FULL.has(headWord(view, at - 1))) continue;
    if (kind === 'adv' || kind === 'quote' || kind === 'other' || (excepted && headWord(view, at) === 'nothing')) {
      if (wordAt(view.doc, head) === 'not' && !wordsNegate) return null;
      continue;
    }
    // "is 100 percent untrue"
    if (kind === 'np' && /^(?:percent|%)$/.test(wordAt(view.doc, view.chunks[at]!.end - 1))) continue;
    // 'was the "purest invention"'
    if (kind === 'np' && has(view.doc.tags[head], Tag.Determiner)) continue;
    // "are politically motivated and false"
    if (kind === 'coord' && isBeing(view, at - 1)) return isPossible(view, at - 1) ? null : at - 1;
    if (kind === 'coord' && view.chunks[at - 1]?.kind === 'other') continue;
    if (kind !== 'vg') return null;
    if (isCharge(view, at)) return null;
    const word = headWord(view, at);
    const links = BE.has(word) || TELLING.has(word) || (wordsNegate && HAVE.has(word)) || CONTAIN.has(word);
    return links && (!negated || wordsNegate) && !isPossible(view, at) ? at : null;
  }
  return null;
}

/** "held on suspicion of [spreading] lies", "was charged with [spreading] lies": what a court is to say. */
function isCharge(view: SentenceView, vg: number): boolean {
  if (!isGerund(view.chunks[vg]) || view.chunks[vg - 1]?.kind !== 'prep') return false;
  return CHARGES.has(headWord(view, vg - 2)) || view.chunks[vg - 2]?.passive === true;
}
const CHARGES = new Set(['charge', 'charges', 'suspicion']);

/** "were motivated", "is disgusting" */
const isBeing = (view: SentenceView, vg: number): boolean =>
  view.chunks[vg]?.passive === true ||
  (view.chunks[vg]?.finite === true && BE.has(wordAt(view.doc, view.chunks[vg]!.first)));

function isPossible(view: SentenceView, vg: number): boolean {
  const { first, head, infinitive, negated } = view.chunks[vg]!;
  if (infinitive) return true;
  // "could not be true"
  if (negated && wordAt(view.doc, first) === 'could') return false;
  for (let i = first; i < head; i++) if (HYPOTHETICAL.has(wordAt(view.doc, i))) return true;
  return view.chunks[vg - 1]?.kind === 'subord' && HYPOTHETICAL.has(headWord(view, vg - 1));
}

/** "were baseless and were an insult": the verb before "and", whose subject the second link shares. */
export function joinedTo(view: SentenceView, link: number): number {
  if (view.chunks[link - 1]?.kind !== 'coord') return link;
  for (let at = link - 2; at >= 0; at--) if (view.chunks[at]!.finite) return BE.has(headWord(view, at)) ? at : link;
  return link;
}
