import { weekdays } from '../../lexicon/calendar.js';
import {
  ceremonies,
  lookingAhead,
  lookingBack,
  marks,
  mishaps,
  outcomes,
  puttingOff,
  settingFor,
  shifting,
  statements,
  warnings,
} from '../../lexicon/tense-words.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';
import { type Direction, directionOf, isPastForm, PRESENT } from './verbs.js';

/** A direction, and whether the expression's own clause tells it. */
interface Tense {
  readonly direction: Direction | null;
  readonly sure: boolean;
  /** A word right before the expression tells it, whatever lies near: "since February 4". */
  readonly settled?: boolean;
  /** No verb tells a direction, and the clause is in the present: "He needs a win on Saturday". */
  readonly present?: boolean;
}

/** Where an expression stands: its sentence, its paragraph, and which way the verb beside it points. */
export interface Setting extends Tense {
  readonly sentence: number;
  readonly paragraph: number;
  /** It begins its paragraph. */
  readonly opens?: boolean;
  /** The value of the expression before it and the text between the two; null for the first. */
  readonly before: { readonly value: string; readonly between: string } | null;
}

/** Half-open ranges of token indexes: the expression, and the sentence that it stands in. */
export interface Place {
  readonly at: number;
  readonly next: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Prepositions and the like right before the expression that settle it. */
const BEFORE: ReadonlyMap<string, Direction> = new Map([
  ['effective', 'ahead'],
  ['since', 'back'],
  ['starting', 'ahead'],
]);

/** Prepositions that look ahead where no verb tells otherwise. */
const UNTIL: ReadonlySet<string> = new Set(['by', 'through', 'till', 'until']);

const BOUNDARIES: ReadonlySet<string> = new Set([',', ';', ':', '--', '—', '(', ')', 'but', 'while', 'whose']);
const REACH = 20;
/** Words between what is set and its "for": "a hearing was set in court for Friday". */
const SET_FOR = 6;
/** No more tokens stand before an expression that begins its sentence ("But early on Friday, ..."). */
const FRONTED = 3;

/**
 * Whether what happens at the time named lies behind or ahead of the article: by the word right before it, else by the nearest
 * verb, first of its clause (before it, then after it), then of its sentence.
 */
export function tenseAt(doc: TaggedDoc, place: Place): Tense {
  const { at, next, firstToken, endToken } = place;
  const settled = at > firstToken ? (BEFORE.get(doc.tokens[at - 1]!.lower) ?? isOn(doc, at, firstToken)) : undefined;
  if (settled !== undefined) return { direction: settled, sure: true, settled: BEFORE.has(doc.tokens[at - 1]!.lower) };
  const before = at > firstToken + 1 ? `${doc.tokens[at - 2]!.lower} ${doc.tokens[at - 1]!.lower}` : '';
  if (before === 'later than' || isAheadOf(doc, at, firstToken)) return { direction: 'ahead', sure: true };
  if (isOfDelivery(doc, place)) return { direction: 'ahead', sure: true, settled: true };
  if (isComing(doc, place)) return { direction: 'ahead', sure: true };
  if (isParticipleBeside(doc, at, firstToken) || isInStatement(doc, at, firstToken))
    return { direction: 'back', sure: true };
  if (isOfOutcome(doc, place) || isOfMishap(doc, at, firstToken)) return { direction: 'back', sure: true };
  const first = Math.max(firstToken, at - REACH);
  if (at > first && (isPutOff(doc, first, at) || isHolding(doc, first, at))) return { direction: 'ahead', sure: true };
  // "A visit planned for August was called off": which August, nearness tells.
  if (at > first && isSetFor(doc, first, at)) return { direction: 'ahead', sure: false };
  const last = Math.min(endToken, next + REACH);
  let left = at - 1;
  // "On Friday, it fell", not "It opens in March, he said".
  let right = doc.tokens[next]?.text === ',' && at <= firstToken + FRONTED ? next + 1 : next;
  let over = false;
  const until = at > firstToken && UNTIL.has(doc.tokens[at - 1]!.lower);
  const goesOn = until && doc.tokens[at - 1]!.lower !== 'by';
  // "said that June sales would fall": the clause begins with the expression.
  const opens = at > firstToken && doc.tokens[at - 1]!.lower === 'that';
  for (; !opens && left >= first && !isBoundary(doc, left); left--) {
    const direction = directionOf(doc, left);
    if (direction === 'ahead' && doc.tokens[left]!.lower === 'to' && isAfterHad(doc, first, left))
      return { direction: 'back', sure: true };
    if (direction !== null) return { direction, sure: true, settled: direction === 'ahead' && goesOn };
    if (isInEffect(doc, left)) return { direction: 'ahead', sure: true };
    // "the rival whom she is facing on Tuesday"
    if (CONDITIONS.has(doc.tokens[left]!.lower)) return { direction: 'ahead', sure: true };
    over ||= AFTER.has(doc.tokens[left]!.lower);
    if (!over && isGoingOn(doc, left, at)) return { direction: 'ahead', sure: false };
  }
  const that = doc.tokens[next]?.lower === 'that';
  for (; !that && right < last && !isBoundary(doc, right); right++) {
    const direction = directionOf(doc, right);
    if (direction !== null) return { direction, sure: true };
  }
  // "Leave by Friday," the letter said.
  if (until && left >= first && doc.tokens[left]!.kind === 'quote') return { direction: 'ahead', sure: false };
  const present = !until && isInPresent(doc, at, first);
  if (present) return { direction: null, sure: false, present };
  // "possible after Tuesday's victory"
  if (at > firstToken && AFTER.has(doc.tokens[at - 1]!.lower)) return { direction: 'back', sure: false };
  for (; left >= first; left--) {
    const direction = directionOf(doc, left);
    if (direction !== null) return { direction, sure: false };
  }
  for (; right < last; right++) {
    const direction = directionOf(doc, right);
    if (direction !== null) return { direction, sure: false };
  }
  // "MONDAY: Camera club, Mill Road": a diary of events.
  const heads = at === firstToken && doc.tokens[next]?.text === ':';
  // "Funeral Thursday, Mill Road Chapel."
  const held = at > firstToken && ceremonies.has(doc.tokens[at - 1]!.lower);
  if (until || heads || held) return { direction: 'ahead', sure: false };
  return { direction: null, sure: false };
}

/** Whether a date stands in words beside the main clause: "The mill, which was built in 1990, shut", "Built in 1990, it shut". */
export function isAside(doc: TaggedDoc, { at, next, firstToken }: Place): boolean {
  if (doc.tokens[next]?.text !== ',') return false;
  let start = at;
  while (start > firstToken && at - start < REACH && !isBoundary(doc, start - 1)) start--;
  const { lower } = doc.tokens[start]!;
  return start === at || has(doc.tags[start], Tag.Preposition) ? false : RELATIVES.has(lower) || isParticiple(lower);
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose']);

const isParticiple = (lower: string): boolean => lower === 'born' || isPastForm(lower);

/** "They had braved the rain to vote on Sunday": the aim of what was over is over. */
function isAfterHad(doc: TaggedDoc, first: number, at: number): boolean {
  for (let i = at - 1; i >= first && !isBoundary(doc, i); i--) {
    if (doc.tokens[i]!.lower === 'had') return true;
    if (settingFor.has(doc.tokens[i]!.lower) || lookingAhead.has(doc.tokens[i]!.lower)) return false;
  }
  return false;
}

/** "a curfew in effect from 6 p.m. Friday", not "was in effect until Friday". */
const isInEffect = (doc: TaggedDoc, at: number): boolean =>
  /^(?:effect|force|place)$/.test(doc.tokens[at]!.lower) &&
  doc.tokens[at - 1]?.lower === 'in' &&
  /^(?:from|through|till|until)$/.test(doc.tokens[at + 1]?.lower ?? '') &&
  !/^(?:been|kept|left|put|was|were)$/.test(doc.tokens[at - 2]?.lower ?? '');

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

/** "is facing" before an expression; "'s missing" may be a possessive. */
const isGoingOn = (doc: TaggedDoc, verb: number, at: number): boolean =>
  verb + 1 < at &&
  doc.tokens[verb]!.lower !== "'s" &&
  PRESENT.has(doc.tokens[verb]!.lower) &&
  doc.tokens[verb + 1]!.lower.endsWith('ing');

/** "The weekend looks dry", "Friday marks a year": the time is the subject of a verb in the present. */
function isComing(doc: TaggedDoc, { at, next, firstToken, endToken }: Place): boolean {
  if (next >= endToken || (at > firstToken && doc.tokens[at - 1]!.kind !== 'quote')) return false;
  const { lower, text } = doc.tokens[next]!;
  return (
    text === lower &&
    (lower === 'is' || (has(doc.tags[next], Tag.Third) && lower.endsWith('s') && !PAST_AUXILIARIES.has(lower)))
  );
}

const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['does', 'has', 'was']);

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

/** "He needs a win on Saturday", "there's a vote on Tuesday"; not "he is in hospital after a fall on Tuesday". */
function isInPresent(doc: TaggedDoc, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && !isBoundary(doc, i); i--) {
    const { lower } = doc.tokens[i]!;
    if (SINCE.has(lower) || /ed$/.test(lower)) return false;
    if (lower === "'s" ? doc.tokens[i - 1]?.lower === 'there' : PRESENT.has(lower))
      return !/^(?:being|been)$|ed$/.test(doc.tokens[i + 1]!.lower);
    if (has(doc.tags[i], Tag.Third) && !has(doc.tags[i], Tag.Noun) && !/['’]s$/.test(doc.tokens[i - 1]?.lower ?? ''))
      return !PAST_AUXILIARIES.has(lower) && !isInPhrase(doc, i, first);
  }
  return false;
}

/** "interviews" of "In television interviews on Sunday, he said": its clause opens with a preposition and has no verb. */
function isInPhrase(doc: TaggedDoc, at: number, first: number): boolean {
  let start = at;
  while (start > first && !isBoundary(doc, start - 1)) start--;
  return has(doc.tags[start], Tag.Preposition);
}

/** "if she takes office in January": no verb of the past between. */
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless']);
const AFTER: ReadonlySet<string> = new Set(['after', 'following']);
const SINCE: ReadonlySet<string> = new Set(['after', 'following', 'from', 'since', 'until']);

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

/** "The parade is on Tuesday", "Services are Wednesday", "The start is at noon." */
function isOn(doc: TaggedDoc, at: number, firstToken: number): Direction | undefined {
  const verb = AT.has(doc.tokens[at - 1]!.lower) ? at - 2 : at - 1;
  // "the brewer's fourth-quarter profit"
  if (verb === at - 1 && doc.tokens[verb]!.lower === "'s" && has(doc.tags[verb - 1], Tag.Noun)) return undefined;
  return verb >= firstToken && PRESENT.has(doc.tokens[verb]!.lower) ? 'ahead' : undefined;
}

const AT: ReadonlySet<string> = new Set(['at', 'on']);

const isBoundary = (doc: TaggedDoc, at: number): boolean => {
  const { kind, lower, spaced } = doc.tokens[at]!;
  // " - " between clauses, not the hyphen of a word.
  return kind === 'quote' || BOUNDARIES.has(lower) || (spaced && (lower === '-' || lower === '–'));
};
