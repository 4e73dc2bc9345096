import { has, Tag } from '../../../tagging/tags.js';
import { isClauseAt, opensRelative } from '../clause.js';
import { mayBeParticiple, takesClause } from '../modifiers.js';
import { BEFORE_CLAUSES } from '../noun-phrase.js';
import { headWord, isBreak, isGerund, isMark, type SentenceView, wordAt } from '../view.js';
import { beingForms } from '../word-forms.js';

/** "published by the Herald, he said", "would say to them, she laughs" */
const NEVER_FRONTED = new Set(['about', 'against', 'by', 'to']);
const CLAUSE_OPENERS = new Set([
  'if',
  'because',
  'although',
  'though',
  'unless',
  'once',
  'since',
  'so',
  'while',
  'whereas',
  'as',
  'until',
]);
const TEMPORAL_OPENERS = new Set(['as', 'once', 'since', 'until', 'while']);
/** They open a phrase before a clause like a preposition: "due to rain, ...", "rather than leave, ...". */
const OPENERS = new Set([
  'apart',
  'asked',
  'aside',
  'compared',
  'considering',
  'due',
  'earlier',
  'ever',
  'far',
  'given',
  'having',
  'instead',
  'later',
  'rather',
  'thanks',
  'together',
]);
/** Chunks. */
const LONGEST_FRONTED = 20;
const LONGEST_GERUND = 7;

/**
 * Does a whole clause begin here, whatever stands before its subject: a figure's "about", a time, a phrase, a clause of its own, or a gerund
 * that is its subject?
 */
export const opensWholeClause = (view: SentenceView, at: number): boolean =>
  isClauseAt(view, view.chunks[at]?.temporal && view.chunks[at + 1]?.kind === 'np' ? at + 1 : at, true) ||
  frontedClauseAt(view, at) ||
  frontedPhraseAt(view, at) ||
  subjectGerundAt(view, at);

/** "that [if it rained,] the dam would leak": the comma before which the clause has not begun; `from` where none does. */
export function mainClauseFrom(view: SentenceView, from: number): number {
  const at = opensRelative(view, from) ? from + 1 : from;
  if (!frontedClauseAt(view, at) && !frontedPhraseAt(view, at)) return from;
  let comma = at;
  while (comma < view.chunks.length - 1 && !isMark(view, comma, ',')) comma++;
  return isMark(view, comma, ',') ? comma + 1 : from;
}

/** "said legalizing it could help", "said being poor is no crime": the gerund phrase is the subject of a finite verb. */
export function subjectGerundAt(view: SentenceView, vg: number): boolean {
  if (!isGerund(view.chunks[vg])) return false;
  for (let at = vg + 1; at < Math.min(view.chunks.length, vg + LONGEST_GERUND); at++) {
    const { kind, finite } = view.chunks[at]!;
    if (kind === 'vg' && finite) return true;
    if (!IN_GERUNDS.has(kind) && headWord(view, at) !== 'so') return false;
  }
  return false;
}
const IN_GERUNDS: ReadonlySet<string> = new Set(['adv', 'np', 'other', 'prep']);

/**
 * "said if it rained, the port would close", "said because it rained", "said had it rained, the port": a clause that stands before the main one
 * or is its subject; not "has ruled since 1994", "protested until they left".
 */
export function frontedClauseAt(view: SentenceView, start: number): boolean {
  const word = headWord(view, start);
  switch (view.chunks[start]?.kind) {
    // "even if it rained, the port would stay open"
    case 'adv':
      return word === 'even' && frontedClauseAt(view, start + 1);
    case 'vg':
      return invertedConditionAt(view, start);
    case 'wh':
      return subjectClauseAt(view, start);
    case 'subord':
      return CLAUSE_OPENERS.has(word) && (!TEMPORAL_OPENERS.has(word) || temporalClauseAt(view, start));
    default:
      return false;
  }
}

/** "once it rained, the port closed", "until Friday the port is closed" */
function temporalClauseAt(view: SentenceView, subord: number): boolean {
  if (view.chunks[subord + 1]?.temporal && isClauseAt(view, subord + 2)) return true;
  for (let at = subord + 1; at < Math.min(view.chunks.length, subord + LONGEST_FRONTED); at++)
    if (isBreak(view, at)) return isClauseAt(view, at + 1);
  return false;
}

/** "should the talks fail, the strike will begin", "had they known, they would have left" */
function invertedConditionAt(view: SentenceView, vg: number): boolean {
  const { first, head } = view.chunks[vg]!;
  if (first !== head || !CONDITIONS.has(wordAt(view.doc, first)) || view.chunks[vg + 1]?.kind !== 'np') return false;
  for (let at = vg + 2; at < Math.min(view.chunks.length, vg + LONGEST_FRONTED); at++) {
    if (isMark(view, at, ',')) return isClauseAt(view, at + 1) && !isReport(view, at + 1);
    if (view.chunks[at]!.finite) return false;
  }
  return false;
}
const CONDITIONS = new Set(['had', 'should']);

/** "what happened was a mistake": a clause and the verb of which it is the subject; "when it rained, the port closed". */
function subjectClauseAt(view: SentenceView, wh: number): boolean {
  const when = WHEN.has(headWord(view, wh));
  let verbs = 0;
  for (let at = wh + 1; at < Math.min(view.chunks.length, wh + LONGEST_FRONTED); at++) {
    if (isBreak(view, at)) return when && verbs > 0 && isClauseAt(view, at + 1) && !isReport(view, at + 1);
    if (view.chunks[at]!.finite && ++verbs > 1) return !when;
  }
  return false;
}
const WHEN = new Set(['however', 'whatever', 'when', 'whenever', 'where', 'wherever', 'whichever']);

/**
 * "said despite all that, Lee was", "said due to rain, Lee was", "said after the rain stopped, Lee was", "said to win, Lee must": a phrase, a
 * comma, and a clause that reports nothing.
 */
export function frontedPhraseAt(view: SentenceView, start: number): boolean {
  if (!mayBeFronted(view, start)) return false;
  const opening = wordAt(view.doc, view.chunks[start]!.first);
  for (let at = start + 1; at < Math.min(view.chunks.length, start + LONGEST_FRONTED); at++) {
    if (isMark(view, at, ','))
      return view.chunks[at + 1]?.kind !== 'quote' && isClauseAt(view, at + 1) && !isReport(view, at + 1);
    const { kind, finite } = view.chunks[at]!;
    // "those killed were"
    if (finite && view.chunks[at + 1]?.finite && mayBeParticiple(view, at)) continue;
    // "among the dead were three children"
    if (finite && PLACES.has(opening) && view.chunks[at + 1]?.kind === 'np') return beingForms.has(headWord(view, at));
    if (finite ? !BEFORE_CLAUSES.has(opening) : BREAKING.has(kind)) return false;
  }
  return false;
}
const PLACES = new Set(['among', 'behind', 'beneath', 'inside']);

function mayBeFronted(view: SentenceView, start: number): boolean {
  const chunk = view.chunks[start];
  if (chunk === undefined) return false;
  const { kind, first, infinitive, temporal } = chunk;
  const opening = wordAt(view.doc, first);
  // "by 2030, half of all ships will be gone", "by working together, keepers can"
  if (opening === 'by')
    return view.chunks[start + 1]?.temporal === true || isYear(view, start + 1) || isGerund(view.chunks[start + 1]);
  if (kind === 'prep') return !NEVER_FRONTED.has(opening) && !isWhole(view, start);
  return infinitive || temporal || OPENERS.has(opening);
}

const isYear = ({ doc, chunks }: SentenceView, np: number): boolean =>
  chunks[np]?.kind === 'np' && /^[12]\d{3}$/.test(doc.tokens[chunks[np].head]!.text);
const BREAKING: ReadonlySet<string> = new Set(['mark', 'quote', 'subord', 'wh']);

/** "told of a plan", "spoke of war"; "of those" and "of the 20 ships" are parts. */
function isWhole(view: SentenceView, prep: number): boolean {
  const object = view.chunks[prep + 1];
  if (headWord(view, prep) !== 'of' || object === undefined) return false;
  return !object.pronoun && !view.doc.tags.subarray(object.first, object.end).some((tags) => has(tags, Tag.Number));
}

/** "he said": a clause of nobody but whoever says it. "Nobody knows" is no report. */
function isReport(view: SentenceView, np: number): boolean {
  if (has(view.doc.tags[view.chunks[np]?.first ?? -1], Tag.Negation) || headWord(view, np) === 'nobody') return false;
  const vg = view.chunks[np + 1]?.kind === 'adv' ? np + 2 : np + 1;
  return view.chunks[vg]?.finite === true && takesClause(view, vg);
}
