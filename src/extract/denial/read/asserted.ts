import { cancellers, hypotheticals } from '../../../lexicon/negation.js';
import { headWord, isBreak, type SentenceView, wordAt } from '../../../rules/frames/view.js';
import { formsOf } from '../../../tagging/conjugate.js';
import { has, Tag } from '../../../tagging/tags.js';

const HYPOTHETICAL = new Set([...hypotheticals, 'can', 'must', 'will']);
const CONDITIONS = new Set(['if', 'unless', 'whether']);
const CANCELLING = new Set(cancellers.flatMap((words) => formsOf(words.split(' ')[0]!)));
/** Verbs before "to deny" after which the denial did take place. */
const UNDERTAKING = new Set(
  [
    'attempt',
    'begin',
    'continue',
    'force',
    'go',
    'hasten',
    'hurry',
    'move',
    'proceed',
    'rush',
    'seek',
    'start',
    'try',
    'use',
    'work',
  ].flatMap(formsOf),
);

/** Adjectives and particles between such a verb and "to deny": "was quick to", "went on to". */
const LEADING_ON = new Set(['ahead', 'forward', 'on', 'prompt', 'quick', 'swift']);

/** Verbs of coming forward: what one does so "to deny" is denied. */
const COMING_FORWARD = new Set(
  [
    'appear',
    'call',
    'hold',
    'issue',
    'phone',
    'post',
    'publish',
    'release',
    'send',
    'speak',
    'take',
    'tweet',
    'use',
    'write',
  ].flatMap(formsOf),
);
const PROSPECTS = new Set([
  'attempt',
  'bid',
  'chance',
  'effort',
  'failure',
  'need',
  'opportunity',
  'reason',
  'refusal',
  'right',
  'way',
]);

/** Does the text say that the act of the verb group at `vg` took place: neither negated, nor possible, nor refused, nor asked for? */
export function isAsserted(view: SentenceView, vg: number): boolean {
  const group = view.chunks[vg]!;
  if (group.negated || asksOrSupposes(view, vg)) return false;
  for (let i = group.first; i < group.head; i++) if (HYPOTHETICAL.has(wordAt(view.doc, i))) return false;
  if (afterNeither(view, vg)) return false;
  // "declined to confirm or deny": as the verb that it is joined to
  const own = has(view.doc.tags[group.head], Tag.Past | Tag.Third);
  if (
    !own &&
    view.chunks[vg - 1]?.kind === 'coord' &&
    view.chunks[vg - 2]?.kind === 'vg' &&
    !view.chunks[vg - 2]!.finite
  )
    return isAsserted(view, vg - 2);
  if (group.finite) return true;
  let at = vg - 1;
  while (view.chunks[at]?.kind === 'adv') at--;
  const before = view.chunks[at];
  if (before === undefined) return !group.infinitive;
  if (group.infinitive) {
    if (LEADING_ON.has(headWord(view, at)) && view.chunks[at - 1]?.finite) return isAsserted(view, at - 1);
    if (before.kind === 'vg') return UNDERTAKING.has(headWord(view, at)) && isAsserted(view, at);
    return before.kind === 'np' && !PROSPECTS.has(headWord(view, at)) && servesPurpose(view, at);
  }
  if (before.kind === 'vg') return !CANCELLING.has(headWord(view, at)) && isAsserted(view, at);
  // "there is no denying"
  if (before.kind === 'np' && headWord(view, at) === 'no') return false;
  if (before.kind !== 'prep') return true;
  // "stopped short of denying", "without denying", "instead of denying"
  const preposition = headWord(view, at);
  return (
    preposition === 'by' ||
    preposition === 'after' ||
    preposition === 'in' ||
    preposition === 'for' ||
    preposition === 'before'
  );
}

/** A question, or a clause after "if" or "whether". */
function asksOrSupposes(view: SentenceView, vg: number): boolean {
  if (wordAt(view.doc, view.chunks.at(-1)!.first) === '?') return true;
  for (let at = vg - 1; at >= 0; at--) {
    if (isBreak(view, at)) return false;
    if (view.chunks[at]!.kind === 'subord' && CONDITIONS.has(headWord(view, at))) return true;
  }
  return false;
}

/** "neither confirmed nor denied", "neither side would deny". */
function afterNeither(view: SentenceView, vg: number): boolean {
  for (let at = vg - 1; at >= Math.max(0, vg - 6); at--) {
    const word = wordAt(view.doc, view.chunks[at]!.first);
    if (word === 'neither' || word === 'nor') return true;
    if (isBreak(view, at)) return false;
  }
  return false;
}

/** "took to the radio to deny": the clause before tells how. */
function servesPurpose(view: SentenceView, from: number): boolean {
  for (let at = from; at >= 0; at--) {
    if (view.chunks[at]!.kind === 'vg') return COMING_FORWARD.has(headWord(view, at)) && isAsserted(view, at);
    if (isBreak(view, at)) return false;
  }
  return false;
}
