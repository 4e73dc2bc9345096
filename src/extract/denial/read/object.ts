import { characterisingVerbs, needsAccusation } from '../../../lexicon/denial.js';
import { isClauseAt } from '../../../rules/frames/clause.js';
import { complementOf } from '../../../rules/frames/complement/complement.js';
import type { VerbCue } from '../../../rules/frames/cues.js';
import { headWord, type SentenceView } from '../../../rules/frames/view.js';
import { formsOf } from '../../../tagging/conjugate.js';
import { has, Tag } from '../../../tagging/tags.js';
import { accusationAfter, deniedPhrase } from './denied.js';
import { isAccusation, isBackReference, isGrantable, isMatter, isStatedFact, isUtterance } from './matters.js';
import { isUntruth } from './untruth.js';

const NEEDS_ACCUSATION = new Set(needsAccusation);
/** Of these, the ones that take a misdeed as well: "disclaimed responsibility". */
const DISOWNING = new Set(['disavow', 'disclaim', 'disown', 'repudiate']);
/** Verbs of making light of something: of a remark, they do not say that it is untrue. */
const BELITTLING = new Set([
  'deride',
  'disavow',
  'downplay',
  'hit back',
  'laugh off',
  'play down',
  'ridicule',
  'scorn',
  'shrug off',
  'take exception',
  'tamp down',
]);
/** Verbs of saying that a figure is not right. */
const DISPUTING = new Set(['contest', 'contradict', 'dispute']);
const CALLING = new Set(characterisingVerbs.flatMap(formsOf));
const NO_MATTER = new Set([
  'him',
  'me',
  'myself',
  'himself',
  'herself',
  'itself',
  'themselves',
  'ourselves',
  'nothing',
  'us',
  'you',
  'her',
  'anyone',
  'everyone',
]);

/** Index of the object's noun phrase: after the verb, between its parts, after "as ...", or after its preposition. */
export function objectOfVerb(cue: VerbCue): number | null {
  const { view } = cue;
  const own = cue.verb.lemma.split(' ');
  for (let at = cue.chunk + 1; at < cue.after; at++)
    if (view.chunks[at]!.kind === 'np' && !own.includes(headWord(view, at))) return at;
  const prepositional = accusationAfter(view, cue.after);
  if (prepositional !== null) return prepositional;
  const { shape, chunk } = complementOf(cue);
  if (headWord(view, chunk) === 'as') return laterAccusation(view, chunk + 1) ?? objectAfterVerdict(view, chunk);
  // "rejects doping claims"
  if (shape === 'gerund' && isAccusation(view, chunk + 1)) return chunk + 1;
  // "contested that view"
  if (shape === 'that') return view.chunks[chunk + 1]?.kind === 'np' && !isClauseAt(view, chunk + 1) ? chunk + 1 : null;
  if (shape !== 'nothing' && view.chunks[chunk]?.kind === 'np')
    return !isAccusation(view, chunk) && isAccusation(view, chunk + 1) && view.chunks[chunk + 1]!.kind === 'vg'
      ? chunk + 1
      : chunk;
  // 'rejected "baseless" claims', "rejected what he called baseless claims"
  return shape === 'quotation' || (shape === 'wh' && isCalled(view, chunk)) ? laterAccusation(view, chunk + 1) : null;
}

/** "what he called" */
const isCalled = (view: SentenceView, wh: number): boolean =>
  headWord(view, wh) === 'what' && CALLING.has(headWord(view, wh + 2));

/** The accusation after the words that it is called by: "as lies [the claim] that". */
function laterAccusation(view: SentenceView, from: number): number | null {
  let last: number | null = null;
  for (let at = from; at < Math.min(view.chunks.length, from + 6); at++) {
    const { kind } = view.chunks[at]!;
    if (last !== null && kind !== 'np' && kind !== 'quote' && !isAccusation(view, at)) return last;
    if (isAccusation(view, at)) last = at;
  }
  return last;
}

/** 'rejected as "misleading" [a study]': whatever is called untrue. */
function objectAfterVerdict(view: SentenceView, as: number): number | null {
  if (headWord(view, as) !== 'as') return null;
  let untruth = false;
  for (let at = as + 1; at < Math.min(view.chunks.length, as + 7); at++) {
    if (isUntruth(view, at)) untruth = true;
    else if (view.chunks[at]!.kind === 'np') return untruth ? at : null;
    else if (view.chunks[at]!.kind === 'mark') return null;
  }
  return null;
}

/** Does denying, rejecting or disowning this deny something? */
export function isDeniable(view: SentenceView, np: number, { verb, after }: VerbCue): boolean {
  const { lemma } = verb;
  if (isGrantable(view, np)) return false;
  // "rejected the idea of a ban" turns a plan down.
  if (NEEDS_ACCUSATION.has(lemma) && headWord(view, np) === 'idea' && headWord(view, np + 1) === 'of') return false;
  if (isAccusation(view, np)) return !isBelittled(view, np, lemma);
  const back = isBackReference(view, np) && view.chunks[np]!.end === view.chunks[np]!.first + 1;
  if (NEEDS_ACCUSATION.has(lemma)) {
    if (DISOWNING.has(lemma)) return isMatter(view, np);
    if (DISPUTING.has(lemma) && isStatedFact(view, np)) return true;
    if (lemma === 'contradict') return has(view.doc.tags[view.chunks[np]!.head], Tag.Proper);
    return (back && lemma === 'dispute') || isCalledUntrue(view, np) || objectAfterVerdict(view, after) === np;
  }
  if (has(view.doc.tags[view.chunks[np]!.head], Tag.Proper)) return false;
  const next = view.chunks[np + 1];
  const twoObjects = next?.kind === 'np' && !next.temporal && (!back || isGrantable(view, np + 1));
  return !NO_MATTER.has(headWord(view, np)) && !twoObjects && !view.chunks[np]!.temporal;
}

/** "derided the remark": made light of, not denied. */
export const isBelittled = (view: SentenceView, np: number, lemma: string): boolean =>
  BELITTLING.has(lemma) && isUtterance(view, np);

/** "dismissed the affair as nonsense". */
function isCalledUntrue(view: SentenceView, np: number): boolean {
  const { end } = deniedPhrase(view, np);
  if (headWord(view, end) !== 'as') return false;
  for (let at = end + 1; at < Math.min(view.chunks.length, end + 6); at++) if (isUntruth(view, at)) return true;
  return false;
}
