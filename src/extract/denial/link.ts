import { beForms, haveForms } from '../../lexicon/function-words.js';
import { hypotheticals } from '../../lexicon/negation.js';
import { headWord, type SentenceView, wordAt } from '../../rules/frames/view.js';

const BE = new Set([...beForms, 'remain', 'remained', 'remains', 'prove', 'proved']);
const HAVE = new Set([...haveForms, 'lack', 'lacked', 'lacks']);
const HYPOTHETICAL = new Set(hypotheticals);
const NOTHING = new Set(['nothing']);

/**
 * Index of the verb group that ties a predicate at `first` to its subject: "were" in "were nothing but gossip". Null where another
 * word stands between, where the link is negated and the words are not ("is not false"), or where it is a possibility.
 */
export function linkOf(view: SentenceView, first: number, wordsNegate: boolean): number | null {
  // "made up", "never happened": the words are the verb themselves.
  if (view.chunks[first]!.kind === 'vg') return isPossible(view, first) ? null : first;
  for (let at = first - 1; at >= 0; at--) {
    const { kind, head, negated } = view.chunks[at]!;
    if (kind === 'adv' || kind === 'quote' || kind === 'other' || NOTHING.has(headWord(view, at))) {
      if (wordAt(view.doc, head) === 'not' && !wordsNegate) return null;
      continue;
    }
    if (kind === 'coord' && headWord(view, at) === 'but' && NOTHING.has(headWord(view, at - 1))) continue;
    if (kind === 'prep' && headWord(view, at) === 'but') continue;
    if (kind !== 'vg') return null;
    const word = headWord(view, at);
    const links = BE.has(word) || (wordsNegate && HAVE.has(word));
    return links && (!negated || wordsNegate) && !isPossible(view, at) ? at : null;
  }
  return null;
}

function isPossible(view: SentenceView, vg: number): boolean {
  const { first, head } = view.chunks[vg]!;
  for (let i = first; i < head; i++) if (HYPOTHETICAL.has(wordAt(view.doc, i))) return true;
  return view.chunks[vg - 1]?.kind === 'subord' && HYPOTHETICAL.has(headWord(view, vg - 1));
}
