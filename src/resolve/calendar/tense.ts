import { months, weekdays } from '../../lexicon/calendar.js';
import {
  carriedOut,
  lookingAhead,
  lookingBack,
  puttingOff,
  scheduling,
  settingFor,
  takingPlace,
} from '../../lexicon/tense-words.js';
import { thirdPerson } from '../../tagging/conjugate.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { has, Tag } from '../../tagging/tags.js';

export type Direction = 'back' | 'ahead';

/** A direction, and whether the expression's own clause tells it. */
interface Tense {
  readonly direction: Direction | null;
  readonly sure: boolean;
  /** A word right before the expression tells it, whatever lies near: "since February 4". */
  readonly settled?: boolean;
}

/** Where an expression stands: its sentence, its paragraph, and which way the verb beside it points. */
export interface Setting extends Tense {
  readonly sentence: number;
  readonly paragraph: number;
  /** The value of the expression before it and the text between the two; null for the first. */
  readonly before: { readonly value: string; readonly between: string } | null;
}

/** Half-open ranges of token indexes: the expression, and the sentence that it stands in. */
interface Place {
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
  if (before === 'ahead of' || before === 'later than') return { direction: 'ahead', sure: true };
  if (isComing(doc, place)) return { direction: 'ahead', sure: true };
  const first = Math.max(firstToken, at - REACH);
  if (at > first && isPutOff(doc, first, at)) return { direction: 'ahead', sure: true };
  // "A visit planned for August was called off": which August, nearness tells.
  if (at > first && isSetFor(doc, first, at)) return { direction: 'ahead', sure: false };
  const last = Math.min(endToken, next + REACH);
  let left = at - 1;
  // "On Friday, it fell", not "It opens in March, he said".
  let right = doc.tokens[next]?.text === ',' && at <= firstToken + FRONTED ? next + 1 : next;
  for (; left >= first && !isBoundary(doc, left); left--) {
    const direction = directionOf(doc, left);
    if (direction === 'ahead' && doc.tokens[left]!.lower === 'to' && isAfterHad(doc, first, left))
      return { direction: 'back', sure: true };
    if (direction !== null) return { direction, sure: true };
  }
  for (; right < last && !isBoundary(doc, right); right++) {
    const direction = directionOf(doc, right);
    if (direction !== null) return { direction, sure: true };
  }
  for (; left >= first; left--) {
    const direction = directionOf(doc, left);
    if (direction !== null) return { direction, sure: false };
  }
  for (; right < last; right++) {
    const direction = directionOf(doc, right);
    if (direction !== null) return { direction, sure: false };
  }
  const until = at > firstToken && UNTIL.has(doc.tokens[at - 1]!.lower);
  // "MONDAY: Camera club, Mill Road": a diary of events.
  const heads = at === firstToken && doc.tokens[next]?.text === ':';
  return { direction: until || heads ? 'ahead' : null, sure: false };
}

/** "They had braved the rain to vote on Sunday": the aim of what was over is over. */
function isAfterHad(doc: TaggedDoc, first: number, at: number): boolean {
  for (let i = at - 1; i >= first && !isBoundary(doc, i); i--) {
    if (doc.tokens[i]!.lower === 'had') return true;
    if (settingFor.has(doc.tokens[i]!.lower) || lookingAhead.has(doc.tokens[i]!.lower)) return false;
  }
  return false;
}

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

/** "The vote was postponed until Tuesday." */
function isPutOff(doc: TaggedDoc, first: number, at: number): boolean {
  if (!UNTIL.has(doc.tokens[at - 1]!.lower)) return false;
  for (let i = at - 1; i >= first; i--) if (puttingOff.has(doc.tokens[i]!.lower)) return true;
  return false;
}

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
  return verb >= firstToken && PRESENT.has(doc.tokens[verb]!.lower) ? 'ahead' : undefined;
}

const AT: ReadonlySet<string> = new Set(['at', 'on']);

const isBoundary = (doc: TaggedDoc, at: number): boolean =>
  doc.tokens[at]!.kind === 'quote' || BOUNDARIES.has(doc.tokens[at]!.lower);

/** What one word says of the direction. */
function directionOf(doc: TaggedDoc, at: number): Direction | null {
  const { lower, text, kind } = doc.tokens[at]!;
  if (kind !== 'word' || text !== lower) return null;
  // "vacation plans", "a still unspecified date": a noun and an adjective.
  const verb = !has(doc.tags[at], Tag.Noun | Tag.Adjective) || has(doc.tags[at], Tag.Verb);
  if (hadBeenSet(doc, lower === 'to' ? at - 1 : at)) return 'back';
  if (lookingAhead.has(lower)) return verb || !lower.endsWith('s') ? 'ahead' : null;
  if (lower === 'to')
    return !isInfinitive(doc, at + 1) ? null : at > 0 && carriedOut.has(doc.tokens[at - 1]!.lower) ? 'back' : 'ahead';
  if (isScheduling(doc, at)) return 'ahead';
  if (!verb || (!lookingBack.has(lower) && !(lower.length > 4 && lower.endsWith('ed')))) return null;
  // "is heard", "to be published", "will shut": a form whose tense is its auxiliary's.
  const auxiliary = at > 0 && (PRESENT.has(doc.tokens[at - 1]!.lower) || has(doc.tags[at - 1], Tag.Modal));
  if (auxiliary) return takingPlace.has(lower) ? 'ahead' : null;
  return 'back';
}

/** "It had been scheduled to expire on Friday": what did not come about is over. */
const hadBeenSet = (doc: TaggedDoc, at: number): boolean =>
  at > 1 &&
  settingFor.has(doc.tokens[at]!.lower) &&
  doc.tokens[at - 1]!.lower === 'been' &&
  doc.tokens[at - 2]!.lower === 'had';

const SCHEDULES = new Set([...scheduling].map(thirdPerson));

/** "The court sits on Friday", "the teams meet Sunday"; not "did not meet". */
function isScheduling(doc: TaggedDoc, at: number): boolean {
  const { lower } = doc.tokens[at]!;
  if (has(doc.tags[at], Tag.Third)) return SCHEDULES.has(lower);
  const subject = at > 0 && has(doc.tags[at - 1], Tag.Plural | Tag.Pronoun);
  return subject && has(doc.tags[at], Tag.Base) && scheduling.has(lower);
}

const PRESENT: ReadonlySet<string> = new Set(["'re", "'s", 'are', 'be', 'is']);

/** A verb may begin here: "to meet", not "to Friday", "to the sea" or "to Paris". */
function isInfinitive(doc: TaggedDoc, at: number): boolean {
  const word = doc.tokens[at];
  if (word === undefined || word.kind !== 'word' || word.text !== word.lower) return false;
  // "notice to affected families", "said to voters"
  const noun = has(doc.tags[at], Tag.Noun | Tag.Adjective) && !has(doc.tags[at], Tag.Verb);
  if (noun || /[^e]ed$/.test(word.lower)) return false;
  return !NO_VERB.has(word.lower) && !months.has(word.lower) && !weekdays.has(word.lower);
}

const NO_VERB: ReadonlySet<string> = new Set([
  'a',
  'about',
  'all',
  'an',
  'any',
  'both',
  'each',
  'her',
  'him',
  'his',
  'it',
  'its',
  'more',
  'my',
  'next',
  'other',
  'our',
  'some',
  'that',
  'the',
  'their',
  'them',
  'these',
  'this',
  'those',
  'two',
  'us',
  'you',
  'your',
]);
