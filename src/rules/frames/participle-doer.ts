import { issuedTexts, issuingVerbs } from '../../lexicon/issuing.js';
import { formsOf } from '../../tagging/conjugate.js';
import { has, Tag } from '../../tagging/tags.js';
import type { Phrase } from './noun-phrase.js';
import { headWord, isBreak, type SentenceView } from './view.js';
import { beingForms, singularAndPlural } from './word-forms.js';

/** Chunks from a verb over whom it blames to "for saying". */
const LONGEST_BLAME = 8;
const issuing = new Set(issuingVerbs.flatMap(formsOf));
const issued = singularAndPlural(issuedTexts);
/** "spent the summer saying", "took turns saying" */
const SPENDING = new Set(['spend', 'spending', 'spends', 'spent', 'took', 'wasted']);
const MOST_PHRASES = 4;

/**
 * "issued" in "Lind issued a statement on the port" and "spent" in "Lind spent the summer", whose subject brings the words of a
 * participle after the noun phrase; null where no such verb governs it.
 */
export function issuingVerb(view: SentenceView, np: number): number | null {
  const { chunks } = view;
  let at = np;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const verb = headWord(view, at - 1) === 'out' ? at - 2 : at - 1;
    if (chunks[verb]?.kind === 'vg') {
      const governs = issued.has(headWord(view, at)) ? issuing : SPENDING;
      return !chunks[verb].passive && governs.has(headWord(view, verb)) ? verb : null;
    }
    const before = chunks[at - 1]?.kind === 'prep' ? at - 2 : at - 1;
    if (chunks[before]?.kind !== 'np') return null;
    at = before;
  }
  return null;
}

/** "jailed [two writers] for saying", but "drew fire for saying": somebody who is the object of the verb before. */
export function blamedBefore(view: SentenceView, end: number): Phrase | null {
  const { chunks, doc } = view;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_BLAME); at--) {
    const { kind, passive } = chunks[at]!;
    if (isBreak(view, at) || kind === 'wh' || kind === 'subord') return null;
    if (kind !== 'vg') continue;
    const object = chunks[at + 1];
    const isSomebody =
      object?.kind === 'np' && (object.pronoun || has(doc.tags[object.head], Tag.Proper | Tag.Role | Tag.FirstName));
    return !passive && isSomebody ? { first: at + 1, end: at + 2 } : null;
  }
  return null;
}

/** "was" in "Venn said [Lind] was wrong for saying": whoever is judged for it does it. */
export function judgingVerb(view: SentenceView, preposition: number): number | null {
  let at = preposition - 1;
  while (PREDICATES.has(view.chunks[at]?.kind ?? '')) at--;
  return at < preposition - 1 && view.chunks[at]?.finite && beingForms.has(headWord(view, at)) ? at : null;
}
const PREDICATES: ReadonlySet<string> = new Set(['adv', 'other', 'quote']);
