import { cueVerbs } from '../../lexicon/cue-verbs.js';
import { activeVerbs, irregularVerbs } from '../../lexicon/verb-forms.js';
import { formsOf } from '../../tagging/conjugate.js';
import { has, Tag } from '../../tagging/tags.js';
import { headWord, isBreak, isMark, isName, type SentenceView, wordAt } from './view.js';

/** Chunks of a clause that hangs on a noun. */
const LONGEST = 40;
const WEAKEST = 0.5;
const RELATIVE = new Set(['that', 'which', 'who', 'whose']);

/** Pronouns that take a phrase of their own: "those around him", "some in the crowd". */
export const QUANTITIES = new Set([
  'all',
  'anyone',
  'everyone',
  'few',
  'many',
  'most',
  'none',
  'one',
  'others',
  'several',
  'some',
  'someone',
  'those',
]);
/** Verbs after which a noun phrase may begin a clause of its own: "who say the port needs money". */
const clauseVerbs = new Set(
  cueVerbs
    .filter(({ governs, lemma, strength }) => governs.includes('t') && !lemma.includes(' ') && strength >= WEAKEST)
    .flatMap(({ lemma }) => formsOf(lemma)),
);

export const takesClause = (view: SentenceView, vg: number): boolean => clauseVerbs.has(headWord(view, vg));

/** ", who added that": a relative clause that reports tells of no one, but goes on with the story. */
export const isReporting = (view: SentenceView, wh: number): boolean => {
  if (headWord(view, wh) !== 'who') return false;
  const vg = view.chunks[wh + 1]?.kind === 'adv' ? wh + 2 : wh + 1;
  if (view.chunks[vg]?.kind !== 'vg' || view.chunks[vg]!.passive) return false;
  // "who asked not to be named"
  const next = view.chunks[vg + 1]?.kind === 'adv' ? vg + 2 : vg + 1;
  return takesClause(view, vg) && !view.chunks[next]?.infinitive;
};

/** The noun phrase that a participle or a relative clause modifies, when this verb group is one. */
export function modifiedBefore(view: SentenceView, vg: number, intransitive = false): number | null {
  const { chunks } = view;
  const group = chunks[vg]!;
  const at = overAdverbs(view, vg - 1);
  const before = chunks[at];
  if (before?.kind === 'wh' && ['who', 'that', 'which'].includes(headWord(view, at)) && chunks[at - 1]?.kind === 'np')
    return at - 1;
  // No bare participle hangs on a name: "Lind ended with" is its verb.
  const bare = intransitive && (!isName(view, at) || headWord(view, vg + 1) === 'by') && mayBeParticiple(view, vg);
  const reduced =
    group.first === group.head &&
    ((group.passive && !group.finite) || bare || has(view.doc.tags[group.head], Tag.Gerund));
  const modifies = before?.kind === 'np' && !before.temporal && (!before.pronoun || QUANTITIES.has(headWord(view, at)));
  return reduced && modifies ? at : null;
}

/** "People briefed on the talks say", "the firm based in Tarrow said": with a finite verb after it, a past form without an object is a participle. */
export const mayBeParticiple = (view: SentenceView, vg: number): boolean => {
  const { doc, chunks } = view;
  const { first, head } = chunks[vg]!;
  const word = wordAt(doc, head);
  if (first !== head || !has(doc.tags[head], Tag.Past | Tag.Base)) return false;
  return (word.endsWith('ed') && has(doc.tags[head], Tag.Past)) || likeParticiple.has(word);
};
/** Past forms that are participles too, and do not end in "-ed": "built", "hurt", "sent". */
const likeParticiple = new Set(
  irregularVerbs
    .filter(({ lemma, past, participle }) => past === participle && !activeVerbs.includes(lemma))
    .map(({ past }) => past),
);

/**
 * The noun phrase on which a clause or an infinitive hangs that ends before `end`, where a finite verb follows later: "[people] who came to
 * Tarrow to see the port", "[the hacker] whose letter first showed that she used", "[the plan] to close". Null where none does.
 */
export function relativeBefore(view: SentenceView, end: number): number | null {
  const { chunks } = view;
  const link = overAdverbs(view, end - 1);
  if (chunks[link]?.kind === 'vg' && takesClause(view, link)) return null;
  let verbs = 0;
  for (let at = end - 1; at > 0 && at >= end - LONGEST; at--) {
    const { kind, finite } = chunks[at]!;
    if (isBreak(view, at) || isMark(view, at, '.', ':', ';')) return null;
    if (kind === 'vg') {
      const noun = verbs === 0 ? reducedBefore(view, at) : null;
      if (noun !== null) return noun;
      // "who keeps bees and sings": one pronoun for both.
      const joined = chunks[at - 1]?.kind === 'coord' && (finite || mayBeParticiple(view, at));
      // "who think Lind has a chance": the clause after "think" needs no pronoun.
      if (finite && !joined && !(verbs > 0 && takesClause(view, at) && chunks[at + 1]?.kind === 'np')) verbs++;
    } else if (kind === 'wh' || opensBareRelative(view, at)) {
      if (--verbs < 0) return null;
      const noun = chunks[at - 1]?.kind === 'prep' ? at - 2 : at - 1;
      if (verbs === 0 && chunks[noun]?.kind !== 'coord')
        return chunks[noun]?.kind === 'np' && RELATIVE.has(headWord(view, at)) ? noun : null;
    } else if (kind === 'subord' && --verbs < 0) return null;
  }
  return null;
}

/** "that" right before its verb. */
const opensBareRelative = (view: SentenceView, at: number): boolean =>
  view.chunks[at]!.kind === 'subord' && headWord(view, at) === 'that' && view.chunks[at + 1]?.kind === 'vg';

/** The noun phrase before an infinitive, a participle or a clause without its pronoun ("people I have met"). */
export function reducedBefore(view: SentenceView, vg: number): number | null {
  const { chunks } = view;
  const at = overAdverbs(view, vg - 1);
  const before = chunks[at];
  if (before?.kind !== 'np' || before.temporal) return null;
  const { finite, infinitive } = chunks[vg]!;
  const noun = chunks[at - 1];
  const subject = before.pronoun || isName(view, at);
  const object = chunks[vg + 1]?.kind === 'np' && !chunks[vg + 1]!.temporal;
  if (finite && subject && !object && noun?.kind === 'np' && !noun.temporal) return at - 1;
  if (before.pronoun && !QUANTITIES.has(headWord(view, at))) return null;
  return infinitive ||
    (!finite && vg > 0) ||
    (finite && followedByPhrase(view, vg) && !isName(view, at) && mayBeParticiple(view, vg))
    ? at
    : null;
}

/** "met in Tarrow", "seen last week", "told to leave" */
const followedByPhrase = ({ chunks }: SentenceView, vg: number): boolean =>
  chunks[vg + 1]?.kind === 'prep' || chunks[vg + 1]?.temporal === true || chunks[vg + 1]?.infinitive === true;

function overAdverbs({ chunks }: SentenceView, from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'adv') at--;
  return at;
}
