import { beForms } from '../../../lexicon/function-words.js';
import { chargedStates, exonerating } from '../../../lexicon/negation.js';

import { headWord, isGerund, type SentenceView, wordAt } from '../../../rules/frames/view.js';
import { misdeedForms } from '../../../rules/frames/word-forms.js';
import { has, Tag } from '../../../tagging/tags.js';

const BE = new Set(beForms);
const PERFECT = new Set(["'ve", 'has', 'have', '’ve', 'never']);
const HAVE = new Set(['has', 'have']);
const DO = new Set(['do', 'does']);
const NOT_YET = new Set(['yet']);

/** "There never were survivors" has no subject of its own: the adverbs before the verb begin the clause. */
export function firstOfClause(view: SentenceView, vg: number): number {
  let first = vg;
  while (view.chunks[first - 1]?.kind === 'adv') first--;
  return first;
}

/** "she neither saw nor signed it", "no one signed it": the subject begins a chunk before. */
export const withNegation = (view: SentenceView, first: number): number =>
  (headWord(view, first) === 'neither' && view.chunks[first - 1]?.kind === 'np') ||
  (headWord(view, first) === 'one' && headWord(view, first - 1) === 'no')
    ? first - 1
    : first;

/** "at no time did he sign it": the subject stands after the auxiliary, the clause begins with the preposition. */
export function overInversion(
  view: SentenceView,
  vg: number,
): { readonly from: number; readonly subject: number } | null {
  const inverted = OCCASIONS.has(headWord(view, vg - 1)) && view.chunks[vg - 2]?.kind === 'prep';
  return inverted && view.chunks[vg + 1]?.kind === 'np' ? { from: vg - 2, subject: vg + 1 } : null;
}
const OCCASIONS = new Set(['circumstances', 'moment', 'occasion', 'point', 'stage', 'time', 'way']);

/** "lifting the ban was no answer": the subject begins with the gerund that governs its noun. */
export function fromGerund(view: SentenceView, first: number): number {
  return isGerund(view.chunks[first - 1]) && (first === 1 || view.chunks[first - 2]!.kind === 'subord')
    ? first - 1
    : first;
}

/** 'had "never discussed it"': the auxiliary before the quotation mark has the subject. */
export function beforeQuotation(view: SentenceView, vg: number): number {
  let at = vg - 1;
  while (view.chunks[at]?.kind === 'adv' || view.chunks[at]?.kind === 'quote') at--;
  return at < vg - 1 && view.chunks[at]?.kind === 'vg' ? at : vg;
}

/** "was not in the room", "was never at his house", "is not responsible", "is unaware of it": what one did, more than how one is. */
function isDeed(view: SentenceView, vg: number): boolean {
  let at = vg + 1;
  while (view.chunks[at]?.kind === 'adv') at++;
  // "has never been a member", but not "has never been higher"
  const never = headWord(view, vg) === 'been' && isNever(view, vg) && !isComparative(view, at);
  return (
    never || STATES.has(headWord(view, at)) || (PAST_BE.has(headWord(view, vg)) && view.chunks[at]?.kind === 'prep')
  );
}
const isNever = (view: SentenceView, vg: number): boolean => {
  for (let i = view.chunks[vg]!.first - 1; i < view.chunks[vg]!.head; i++)
    if (wordAt(view.doc, i) === 'never') return true;
  return false;
};
const isComparative = ({ doc, chunks }: SentenceView, at: number): boolean => {
  const { first, head } = chunks[at] ?? { first: -1, head: -2 };
  return (first === head && /.{2}(?:er|se)$/.test(wordAt(doc, first))) || MEASURES.has(wordAt(doc, first));
};
const MEASURES = new Set(['as', 'less', 'more', 'so']);
const STATES = new Set([...chargedStates, ...exonerating]);
/** "do not use such nets" */
const isSuch = (view: SentenceView, np: number): boolean =>
  view.chunks[np]?.kind === 'np' && wordAt(view.doc, view.chunks[np]!.first) === 'such';
const PAST_BE = new Set(['been', 'was', 'were']);

/** Of what was or is so; null for what may, will or need not be, and for habits and states of mind ("does not mind"). */
export function tenseOf(view: SentenceView, chunk: number): 'past' | 'present' | null {
  const { first, head } = view.chunks[chunk]!;
  const { tags } = view.doc;
  for (let i = first; i <= head; i++) if (has(tags[i], Tag.Modal) || NOT_YET.has(wordAt(view.doc, i))) return null;
  // "is not going to", "does not have to"
  if (['going', 'have'].includes(headWord(view, chunk)) && view.chunks[chunk + 1]?.infinitive) return null;
  // "was not surprised", "is no friend": a state, not a deed
  if (BE.has(headWord(view, chunk))) return isDeed(view, chunk) ? 'past' : 'present';
  for (let i = first; i <= head; i++)
    if (has(tags[i], Tag.Past) || (i < head && PERFECT.has(wordAt(view.doc, i)))) return 'past';
  return HAVE.has(headWord(view, chunk)) ||
    (DO.has(wordAt(view.doc, first)) && (misdeedForms.has(headWord(view, chunk)) || isSuch(view, chunk + 1))) ||
    wordAt(view.doc, head).startsWith('exist')
    ? 'present'
    : null;
}
