import { issuedTexts, issuingVerbs } from '../../../lexicon/issuing.js';
import { documentNouns } from '../../../lexicon/roles.js';
import { formsOf } from '../../../tagging/conjugate.js';
import { has, Tag } from '../../../tagging/tags.js';
import { nounPhraseEndingAt, type Phrase } from '../noun-phrase.js';
import { maySpeak } from '../speaker.js';
import { headWord, isBreak, type SentenceView } from '../view.js';
import { beingForms, singularAndPlural } from '../word-forms.js';

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

/**
 * The verb of whoever says something after a thing that cannot, or that he judges: "left" in "Lind left the meeting saying", "walked" in
 * "walked out of the hall saying", "rejected" in "rejected the plan saying"; null in "read the letter saying", "met the mayor saying".
 */
export function tellingVerb(view: SentenceView, phrase: Phrase): number | null {
  let verb = phrase.first - 1;
  while (view.chunks[verb]?.kind === 'prep') verb -= 1;
  if (view.chunks[verb]?.kind !== 'vg' || view.chunks[verb]!.passive) return null;
  if (headWord(view, phrase.first - 1) === 'of' && headWord(view, phrase.first - 2) === 'out') return verb;
  if (maySpeak(view, { first: phrase.end - 1 })) return null;
  const thing = headWord(view, phrase.first);
  const mute = !maySpeak(view, phrase) && !texts.has(thing);
  return mute || (judged.has(thing) && judging.has(headWord(view, verb))) ? verb : null;
}
const texts = singularAndPlural([...issuedTexts, ...documentNouns]);
const judged = singularAndPlural([
  'bill',
  'decision',
  'offer',
  'outcome',
  'plan',
  'proposal',
  'result',
  'ruling',
  'verdict',
]);
const judging = new Set(
  ['accept', 'condemn', 'criticise', 'criticize', 'denounce', 'oppose', 'reject', 'welcome'].flatMap(formsOf),
);

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

/** "mad at [his aide] for saying": whom somebody is angry with for it does it. */
export function resentedBefore(view: SentenceView, preposition: number): Phrase | null {
  const phrase = nounPhraseEndingAt(view, preposition);
  if (phrase === null || !/^(?:at|with)$/.test(headWord(view, phrase.first - 1))) return null;
  return ANGRY.has(headWord(view, phrase.first - 2)) ? phrase : null;
}
const ANGRY = new Set(['angry', 'annoyed', 'cross', 'disappointed', 'frustrated', 'furious', 'livid', 'mad', 'upset']);

/** "was" in "Venn said [Lind] was wrong for saying": whoever is judged for it does it. */
export function judgingVerb(view: SentenceView, preposition: number): number | null {
  let at = preposition - 1;
  while (PREDICATES.has(view.chunks[at]?.kind ?? '')) at--;
  return at < preposition - 1 && view.chunks[at]?.finite && beingForms.has(headWord(view, at)) ? at : null;
}
const PREDICATES: ReadonlySet<string> = new Set(['adv', 'other', 'quote']);
