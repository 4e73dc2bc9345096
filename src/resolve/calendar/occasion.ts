import { weekdays } from '../../lexicon/calendar.js';
import {
  lookingAhead,
  lookingBack,
  marks,
  mishaps,
  outcomes,
  prospects,
  puttingOff,
  settingFor,
  shifting,
  statements,
  warnings,
} from '../../lexicon/tense-words.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { FINITE, has, Tag } from '../../tagging/tags.js';
import { isBoundary, PAST_AUXILIARIES, type Place, REACH, type Tense, UNTIL } from './setting.js';
import { type Direction, PRESENT } from './verbs.js';

/**
 * Whether the time named lies behind or ahead, by the words right around the expression and by what happens then, whatever the verb of
 * the clause: "since February 4", "ahead of the vote on Tuesday", "Friday's fire". Null where they do not tell.
 */
export function occasionAt(doc: TaggedDoc, place: Place): Tense | null {
  const { at, firstToken } = place;
  const settled = at > firstToken ? (BEFORE.get(doc.tokens[at - 1]!.lower) ?? isOn(doc, at, firstToken)) : undefined;
  if (settled !== undefined) return { direction: settled, sure: true, settled: BEFORE.has(doc.tokens[at - 1]!.lower) };
  const before = at > firstToken + 1 ? `${doc.tokens[at - 2]!.lower} ${doc.tokens[at - 1]!.lower}` : '';
  if (
    before === 'later than' ||
    (before === 'soon as' && doc.tokens[at - 3]?.lower === 'as') ||
    isAheadOf(doc, at, firstToken)
  )
    return { direction: 'ahead', sure: true };
  if (isOfDelivery(doc, place)) return { direction: 'ahead', sure: true, settled: true };
  if (isComing(doc, place) || isGuess(doc, place)) return { direction: 'ahead', sure: true };
  if (isParticipleBeside(doc, at, firstToken) || isInStatement(doc, at, firstToken))
    return { direction: 'back', sure: true };
  if (isOfProspect(doc, place)) return { direction: 'ahead', sure: true };
  if (isOfOutcome(doc, place) || isOfMishap(doc, at, firstToken)) return { direction: 'back', sure: true };
  const first = Math.max(firstToken, at - REACH);
  if (at === first) return null;
  if (isPutOff(doc, first, at) || isHolding(doc, first, at)) return { direction: 'ahead', sure: true };
  // "A visit planned for August was called off": which August, nearness tells.
  return isSetFor(doc, first, at) ? { direction: 'ahead', sure: false } : null;
}

/** Words right before the expression that settle it: "since Friday", "come August". */
const BEFORE: ReadonlyMap<string, Direction> = new Map([
  ['come', 'ahead'],
  ['effective', 'ahead'],
  ['since', 'back'],
  ['starting', 'ahead'],
]);

/** "The parade is on Tuesday", "Services are Wednesday", "The start is at noon." */
function isOn(doc: TaggedDoc, at: number, firstToken: number): Direction | undefined {
  const verb = AT.has(doc.tokens[at - 1]!.lower) ? at - 2 : at - 1;
  // "the brewer's fourth-quarter profit"
  if (verb === at - 1 && doc.tokens[verb]!.lower === "'s" && has(doc.tags[verb - 1], Tag.Noun)) return undefined;
  return verb >= firstToken && PRESENT.has(doc.tokens[verb]!.lower) ? 'ahead' : undefined;
}

const AT: ReadonlySet<string> = new Set(['at', 'on']);

/** "Copper for July delivery fell", "the July contract", "futures for July": the month that traders name is the coming one. */
function isOfDelivery(doc: TaggedDoc, { at, next, firstToken }: Place): boolean {
  const after = doc.tokens[next]?.lower ?? '';
  if (after === 'futures') return true;
  if (at <= firstToken) return false;
  const before = doc.tokens[at - 1]!.lower;
  if (after === 'contract' || after === 'contracts') return before === 'the' || before === "'s";
  if (before === 'for') return DELIVERED.has(after) || DELIVERED.has(doc.tokens[at - 2]?.lower ?? '');
  return before === 'in' && doc.tokens[at - 2]?.lower === 'delivery' && doc.tokens[at - 3]?.lower === 'for';
}

const DELIVERED: ReadonlySet<string> = new Set(['delivery', 'futures', 'settlement']);

/** "said in an interview on Friday". */
function isInStatement(doc: TaggedDoc, at: number, firstToken: number): boolean {
  const noun = doc.tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
  if (noun < firstToken + 2 || !statements.has(doc.tokens[noun]!.lower)) return false;
  for (let i = noun - 1; i >= Math.max(firstToken, noun - IN_A); i--) if (doc.tokens[i]!.lower === 'in') return true;
  return false;
}

/** Tokens between "in" and a statement: "in an emailed statement". */
const IN_A = 4;

/** "almost double Friday's closing price", "as Tuesday's results show", "the September crash". */
function isOfOutcome(doc: TaggedDoc, { at, next, firstToken }: Place): boolean {
  const possessive = doc.tokens[next]?.lower === "'s";
  const determined = at > firstToken && has(doc.tags[at - 1], Tag.Determiner | Tag.Possessive);
  if (!possessive && !determined) return false;
  const { lower } = doc.tokens[possessive ? next + 1 : next] ?? { lower: '' };
  return outcomes.has(lower) || mishaps.has(lower) || marks.has(lower);
}

/** "charged over a crash on Friday". */
function isOfMishap(doc: TaggedDoc, at: number, firstToken: number): boolean {
  if (at <= firstToken + 2 || !ON.has(doc.tokens[at - 1]!.lower) || !mishaps.has(doc.tokens[at - 2]!.lower))
    return false;
  // "bury the victims of Friday's fire on Monday"
  const dated = doc.tokens[at - 3]!.lower === "'s" && weekdays.has(doc.tokens[at - 4]?.lower ?? '');
  return !dated && has(doc.tags[at - 3], Tag.Determiner | Tag.Possessive | Tag.Adjective | Tag.Noun);
}

const ON: ReadonlySet<string> = new Set(['in', 'on']);

/** "an interview taped Thursday", not "to be taped Thursday" or "a vote expected Thursday". */
function isParticipleBeside(doc: TaggedDoc, at: number, firstToken: number): boolean {
  if (at <= firstToken + 1) return isAsked(doc, at - 1, firstToken);
  if (at === firstToken + 2 && doc.tokens[at - 1]!.lower === 'on') return isAsked(doc, at - 2, firstToken);
  const { lower } = doc.tokens[at - 1]!;
  const auxiliary = PRESENT.has(doc.tokens[at - 2]!.lower) || has(doc.tags[at - 2], Tag.Modal);
  return /[^e]ed$/.test(lower) && lower.length > 4 && !auxiliary && !lookingAhead.has(lower) && !settingFor.has(lower);
}

/** "Asked on Monday whether", "Arrested Friday, he" */
const isAsked = (doc: TaggedDoc, at: number, firstToken: number): boolean =>
  at === firstToken && /[^e]ed$/.test(doc.tokens[at]!.lower) && !lookingAhead.has(doc.tokens[at]!.lower);

/** "ahead of the vote on Tuesday". */
function isAheadOf(doc: TaggedDoc, at: number, firstToken: number): boolean {
  for (
    let i = at - 1;
    i > Math.max(firstToken, at - NAME) && !isBoundary(doc, i) && !lookingBack.has(doc.tokens[i]!.lower);
    i--
  )
    if (doc.tokens[i]!.lower === 'of' && doc.tokens[i - 1]!.lower === 'ahead') return true;
  return false;
}

/** Tokens of what something comes ahead of: "the first Harbour County vote on". */
const NAME = 8;

/** "the prospect of working through the weekend". */
function isOfProspect(doc: TaggedDoc, { at, firstToken }: Place): boolean {
  for (let i = at - 1; i > Math.max(firstToken, at - NAME) && !isBoundary(doc, i); i--) {
    if (doc.tokens[i]!.lower === 'of' && prospects.has(doc.tokens[i - 1]!.lower)) return true;
    if (has(doc.tags[i], FINITE) && !has(doc.tags[i], Tag.Noun)) return false;
  }
  return false;
}

/** "Maybe Thursday night.", "Not before Friday." */
function isGuess(doc: TaggedDoc, { at, next, firstToken }: Place): boolean {
  const not = at > firstToken + 1 && doc.tokens[at - 2]!.lower === 'not' && NOT_BEFORE.has(doc.tokens[at - 1]!.lower);
  if (not && doc.tokens[next]?.kind !== 'word') return at === firstToken + 2 || isBoundary(doc, at - 3);
  const guess = doc.tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
  if (guess < firstToken || !GUESSES.has(doc.tokens[guess]!.lower)) return false;
  return guess === firstToken || isBoundary(doc, guess - 1);
}

const NOT_BEFORE: ReadonlySet<string> = new Set(['before', 'till', 'until']);
const GUESSES: ReadonlySet<string> = new Set(['hopefully', 'maybe', 'perhaps', 'possibly', 'probably']);

/** "The weekend looks dry", "Friday marks a year": the time is the subject of a verb in the present. */
function isComing(doc: TaggedDoc, { at, next, firstToken, endToken }: Place): boolean {
  if (next >= endToken || (at > firstToken && doc.tokens[at - 1]!.kind !== 'quote')) return false;
  const { lower, text } = doc.tokens[next]!;
  return (
    text === lower &&
    (lower === 'is' || (has(doc.tags[next], Tag.Third) && lower.endsWith('s') && !PAST_AUXILIARIES.has(lower)))
  );
}

/** "The vote was postponed until Tuesday", "was put off until May", "a deadline of Friday", "moved to Monday". */
function isPutOff(doc: TaggedDoc, first: number, at: number): boolean {
  const preposition = doc.tokens[at - 1]!.lower;
  const before = doc.tokens[at - 2]?.lower ?? '';
  if (before === 'deadline' && (preposition === 'of' || preposition === 'for')) return true;
  if (preposition === 'to') return isShifted(doc, first, at - 2);
  if (!UNTIL.has(preposition)) return false;
  // "had until Monday to pay"
  if (HAVE.has(before)) return true;
  for (let i = at - 1; i >= first; i--) if (puttingOff.has(doc.tokens[i]!.lower) || isPutBack(doc, i)) return true;
  return false;
}

function isShifted(doc: TaggedDoc, first: number, at: number): boolean {
  for (let i = at; i >= Math.max(first, at - SET_FOR) && !isBoundary(doc, i); i--)
    if (shifting.has(doc.tokens[i]!.lower)) return true;
  return false;
}

const isPutBack = (doc: TaggedDoc, at: number): boolean =>
  doc.tokens[at]!.lower === 'put' && /^(?:back|off)$/.test(doc.tokens[at + 1]?.lower ?? '');

const HAVE: ReadonlySet<string> = new Set(["'ve", 'had', 'has', 'have']);

/** "He called off a visit planned for Tuesday." */
function isSetFor(doc: TaggedDoc, first: number, at: number): boolean {
  if (doc.tokens[at - 1]!.lower !== 'for') return false;
  for (let i = at - 2; i >= Math.max(first, at - SET_FOR) && !isBoundary(doc, i); i--)
    if (settingFor.has(doc.tokens[i]!.lower)) return true;
  return false;
}

/** Words between what is set and its "for": "a hearing was set in court for Friday". */
const SET_FOR = 6;
/** "has canceled its flights through Sunday", "issued a warning between 6pm on Friday and ...": what holds goes on. */
function isHolding(doc: TaggedDoc, first: number, at: number): boolean {
  const preposition = doc.tokens[at - 1]!.lower;
  if (!SPANS.has(preposition)) return false;
  for (let i = at - 2; i >= first && !isBoundary(doc, i); i--) {
    if (warnings.has(doc.tokens[i]!.lower)) return true;
    const participle =
      /[^e]ed$/.test(doc.tokens[i]!.lower) && /^(?:has|have|'ve)$/.test(doc.tokens[i - 1]?.lower ?? '');
    if (participle && UNTIL.has(preposition) && preposition !== 'by') return true;
  }
  return false;
}

/** Words before either end of a span of time. */
const SPANS: ReadonlySet<string> = new Set(['and', 'between', 'from', 'through', 'till', 'to', 'until']);
