import { needsAccusation } from '../../lexicon/denial.js';
import { isClauseAt } from '../../rules/frames/clause.js';
import { complementOf } from '../../rules/frames/complement.js';
import type { VerbCue } from '../../rules/frames/cues.js';
import { headWord, type SentenceView } from '../../rules/frames/view.js';
import { has, Tag } from '../../tagging/tags.js';
import { accusationAfter, deniedPhrase } from './denied.js';
import { isAccusation, isGrantable, isMatter, isUtterance } from './matters.js';
import { isUntruth } from './untruth.js';

const REFLEXIVES = new Set(['herself', 'himself', 'itself', 'themselves']);
const NEEDS_ACCUSATION = new Set(needsAccusation);
/** Of these, the ones that take a misdeed as well: "disclaimed responsibility". */
const DISOWNING = new Set(['disavow', 'disclaim', 'disown', 'repudiate']);
/** Verbs of making light of something: of a remark, they do not say that it is untrue. */
const BELITTLING = new Set([
  'deride',
  'disavow',
  'downplay',
  'laugh off',
  'play down',
  'ridicule',
  'scorn',
  'shrug off',
  'tamp down',
]);
const BACK_REFERENCES = new Set(['it', 'that', 'them', 'these', 'this', 'those']);
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
  // "defended herself against the charge", but not "defended the claim"
  if (cue.verb.lemma === 'defend')
    return REFLEXIVES.has(headWord(view, cue.after)) ? accusationAfter(view, cue.after + 1) : null;
  const prepositional = accusationAfter(view, cue.after);
  if (prepositional !== null) return prepositional;
  const { shape, chunk } = complementOf(cue);
  if (shape === 'small-clause' && headWord(view, chunk) === 'as') return laterAccusation(view, chunk + 1);
  // "contested that view"
  if (shape === 'that') return view.chunks[chunk + 1]?.kind === 'np' && !isClauseAt(view, chunk + 1) ? chunk + 1 : null;
  if (shape !== 'nothing' && view.chunks[chunk]?.kind === 'np') return chunk;
  // 'rejected "baseless" claims'
  return shape === 'quotation' ? laterAccusation(view, chunk + 1) : null;
}

function laterAccusation(view: SentenceView, from: number): number | null {
  for (let at = from; at < Math.min(view.chunks.length, from + 6); at++) if (isAccusation(view, at)) return at;
  return null;
}

/** Does denying, rejecting or disowning this deny something? */
export function isDeniable(view: SentenceView, np: number, { verb }: VerbCue): boolean {
  const { lemma } = verb;
  if (isAccusation(view, np)) return !BELITTLING.has(lemma) || !isUtterance(view, np);
  const back = BACK_REFERENCES.has(headWord(view, np)) && view.chunks[np]!.end === view.chunks[np]!.first + 1;
  if (NEEDS_ACCUSATION.has(lemma)) {
    if (DISOWNING.has(lemma)) return isMatter(view, np);
    if (lemma === 'contradict') return has(view.doc.tags[view.chunks[np]!.head], Tag.Proper);
    return (back && lemma === 'dispute') || isCalledUntrue(view, np);
  }
  if (has(view.doc.tags[view.chunks[np]!.head], Tag.Proper)) return false;
  const next = view.chunks[np + 1];
  const twoObjects = next?.kind === 'np' && !next.temporal && !back;
  return !isGrantable(view, np) && !NO_MATTER.has(headWord(view, np)) && !twoObjects && !view.chunks[np]!.temporal;
}

/** "dismissed the affair as nonsense". */
function isCalledUntrue(view: SentenceView, np: number): boolean {
  const { end } = deniedPhrase(view, np);
  if (headWord(view, end) !== 'as') return false;
  for (let at = end + 1; at < Math.min(view.chunks.length, end + 6); at++) if (isUntruth(view, at)) return true;
  return false;
}
