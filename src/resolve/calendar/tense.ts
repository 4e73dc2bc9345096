import { months } from '../../lexicon/calendar.js';
import {
  ceremonies,
  hoping,
  lookingAhead,
  saying,
  sayingClauses,
  scheduling,
  settingFor,
} from '../../lexicon/tense-words.js';
import { conjugate } from '../../tagging/conjugate.js';
import type { TaggedDoc } from '../../tagging/tagged-doc.js';
import { FINITE, has, Tag } from '../../tagging/tags.js';
import { occasionAt } from './occasion.js';
import { isBoundary, PAST_AUXILIARIES, type Place, REACH, type Tense, UNTIL } from './setting.js';
import { directionOf, isPastForm, PRESENT } from './verbs.js';

/**
 * Whether what happens at the time named lies behind or ahead of the article: by the words right around it, else by the nearest verb,
 * first of its clause (before it, then after it), then of its sentence.
 */
export const tenseAt = (doc: TaggedDoc, place: Place): Tense => occasionAt(doc, place) ?? tenseOfVerbs(doc, place);

function tenseOfVerbs(doc: TaggedDoc, place: Place): Tense {
  const { at, next, firstToken, endToken } = place;
  const first = Math.max(firstToken, at - REACH);
  const last = Math.min(endToken, next + REACH);
  const preposition = at > firstToken ? doc.tokens[at - 1]!.lower : '';
  const until = UNTIL.has(preposition);
  const before = clauseBefore(doc, place, first, until && preposition !== 'by');
  if (before.tense !== null) return before.tense;
  const after = clauseAfter(doc, place, last);
  // "asked whether a vote in May was likely": the verb goes back with that of asking.
  const asked = before.end >= first && doc.tokens[before.end]!.lower === 'whether';
  if (after.tense !== null) return asked ? { ...after.tense, sure: false } : after.tense;
  if (isAnswer(doc, place)) return { direction: 'ahead', sure: false };
  // "Leave by Friday," the letter said.
  if (until && before.end >= first && doc.tokens[before.end]!.kind === 'quote')
    return { direction: 'ahead', sure: false };
  const present = !until && isInPresent(doc, at, first);
  if (present) return { direction: null, sure: false, present };
  // "possible after Tuesday's victory", "is out after an operation on Tuesday"
  if (isAfterEvent(doc, at, first)) return { direction: 'back', sure: false };
  for (let i = before.end; i >= first; i--) {
    const direction = directionOf(doc, i);
    if (direction !== null) return { direction, sure: false };
  }
  for (let i = after.end; i < last; i++) {
    const direction = directionOf(doc, i);
    if (direction !== null) return { direction, sure: false };
  }
  // "MONDAY: Camera club, Mill Road": a diary of events.
  const heads = at === firstToken && doc.tokens[next]?.text === ':';
  // "Funeral Thursday, Mill Road Chapel."
  const held = ceremonies.has(preposition);
  return { direction: until || heads || held ? 'ahead' : null, sure: false };
}

function isAfterEvent(doc: TaggedDoc, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - EVENT) && !isBoundary(doc, i); i--) {
    if (AFTER.has(doc.tokens[i]!.lower)) return true;
    if (has(doc.tags[i], FINITE | Tag.Gerund) && !has(doc.tags[i], Tag.Noun)) return false;
  }
  return false;
}

/** Tokens from "after" to the time of what it names: "after an operation on his knee on". */
const EVENT = 8;

/** 'When will he go? "Friday," he said.' */
function isAnswer(doc: TaggedDoc, { at, next, firstToken }: Place): boolean {
  if (at > firstToken + 1 || doc.tokens[firstToken - 1]?.text !== '?' || doc.tokens[next]?.kind === 'word')
    return false;
  for (let i = firstToken - 2; i >= Math.max(0, firstToken - REACH) && !isEnd(doc, i); i--)
    if (TO_COME.has(doc.tokens[i]!.lower)) return true;
  return false;
}

const isEnd = (doc: TaggedDoc, at: number): boolean => /^[.!?]$/.test(doc.tokens[at]!.text);
const TO_COME: ReadonlySet<string> = new Set(["'ll", 'going', 'will', 'would']);

/** What a part of a clause tells, and the token at which it ended: its boundary, or where the reading stopped. */
interface Told {
  readonly tense: Tense | null;
  readonly end: number;
}

/** By the words of the clause before an expression, from there to `first`. `goesOn`: what is told to come holds up to that time. */
function clauseBefore(doc: TaggedDoc, { at, next, firstToken }: Place, first: number, goesOn: boolean): Told {
  let end = at - 1;
  // "said that June sales would fall": the clause begins with the expression.
  if (at > firstToken && doc.tokens[at - 1]!.lower === 'that') return { tense: null, end };
  const told = (tense: Tense): Told => ({ tense, end });
  let over = false;
  for (; end >= first && !isBoundary(doc, end); end--) {
    const { lower } = doc.tokens[end]!;
    if (TELLING.has(lower)) {
      if (opensContent(doc, end, { at, next })) return { tense: null, end };
      // "hoped for an answer by May"
      if (hoping.has(lower) && doc.tokens[at - 1]!.lower === 'by') return told({ direction: 'ahead', sure: true });
      if (isToldToGo(doc, end, { at, next, firstToken })) return told({ direction: 'ahead', sure: false });
    }
    const direction = directionOf(doc, end);
    if (direction === 'ahead' && lower === 'to' && isAfterHad(doc, first, end))
      return told({ direction: 'back', sure: true });
    if (direction !== null) return told({ direction, sure: true, settled: direction === 'ahead' && goesOn });
    if (isInEffect(doc, end) || CONDITIONS.has(lower)) return told({ direction: 'ahead', sure: true });
    over ||= AFTER.has(lower);
    // "the rival whom she is facing on Tuesday"
    if (!over && isGoingOn(doc, end, at)) return told({ direction: 'ahead', sure: false });
  }
  return { tense: null, end };
}

/** "said on Monday that sales in May will fall", "said sales in May would fall", "said May's sales would": the verb of the time is to come. */
function opensContent(doc: TaggedDoc, word: number, { at, next }: Pick<Place, 'at' | 'next'>): boolean {
  const { lower } = doc.tokens[word]!;
  if (lower === 'that' || lower === 'whether') return word < at - 1 && !has(doc.tags[word - 1], Tag.Preposition);
  // "confirmed the fair on Saturday will go ahead"
  if (word < at - 1 && saying.has(lower) && has(doc.tags[next], Tag.Modal | Tag.Auxiliary)) return true;
  if (!sayingClauses.has(lower)) return false;
  if (word < at - 1) return has(doc.tags[word + 1], Tag.Noun | Tag.Determiner | Tag.Possessive | Tag.Adjective);
  return doc.tokens[next]?.lower === "'s" || (months.has(doc.tokens[at]!.lower) && has(doc.tags[next], Tag.Noun));
}

/** "told them he was leaving on Monday", "said it was closing in May": what is said to come. */
function isToldToGo(doc: TaggedDoc, verb: number, { at, next, firstToken }: Omit<Place, 'endToken'>): boolean {
  if (!WAS.has(doc.tokens[verb]!.lower) || verb + 1 >= at || !LEAVING.has(doc.tokens[verb + 1]!.lower)) return false;
  if (/^(?:as|when)$/.test(doc.tokens[next]?.lower ?? '')) return false;
  for (let i = verb - 1; i >= Math.max(firstToken, verb - SUBJECT); i--)
    if (saying.has(doc.tokens[i]!.lower)) return true;
  return false;
}

/** Tokens between a verb of saying and the verb of what is said. */
const SUBJECT = 6;
const WAS: ReadonlySet<string> = new Set(['was', 'were']);
const LEAVING: ReadonlySet<string> = new Set([...scheduling].map((lemma) => conjugate(lemma).gerund));

/** Words that the three readings above begin with: one look-up for most tokens. */
const TELLING: ReadonlySet<string> = new Set([...hoping, ...saying, ...sayingClauses, ...WAS, 'that', 'whether']);

/** By the verb of the clause after an expression, up to `last`. */
function clauseAfter(doc: TaggedDoc, { at, next, firstToken }: Place, last: number): Told {
  // "On Friday, it fell", not "It opens in March, he said".
  let end = doc.tokens[next]?.text === ',' && at <= firstToken + FRONTED ? next + 1 : next;
  if (doc.tokens[next]?.lower === 'that') return { tense: null, end };
  for (; end < last && !isBoundary(doc, end); end++) {
    const direction = directionOf(doc, end);
    if (direction !== null) return { tense: { direction, sure: true }, end };
  }
  return { tense: null, end };
}

/** No more tokens stand before an expression that begins its sentence ("But early on Friday, ..."). */
const FRONTED = 3;

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

/** "were told to leave at 7.40pm", "was due to land at noon": when that was to be, in what is over. */
export function isBidden(doc: TaggedDoc, { at, firstToken }: Place): boolean {
  let to = false;
  for (let i = at - 1; i >= Math.max(firstToken, at - REACH) && !isBoundary(doc, i); i--) {
    const { lower } = doc.tokens[i]!;
    if (has(doc.tags[i], Tag.Modal) || PRESENT.has(lower) || HAVE.has(lower)) return false;
    to ||= lower === 'to';
    if (to && BIDDEN.has(lower)) return true;
  }
  return false;
}

/** "He had left at 6 a.m." */
export function isEarlier(doc: TaggedDoc, { at, firstToken }: Place): boolean {
  for (let i = at - 1; i >= Math.max(firstToken, at - REACH) && !isBoundary(doc, i); i--)
    if (doc.tokens[i]!.lower === 'had') return true;
  return false;
}

const BIDDEN: ReadonlySet<string> = new Set(['advised', 'asked', 'ordered', 'told', 'urged', 'was', 'were']);
const HAVE: ReadonlySet<string> = new Set(["'ve", 'has', 'have']);

/** "a curfew in effect from 6 p.m. Friday", not "was in effect until Friday". */
const isInEffect = (doc: TaggedDoc, at: number): boolean =>
  /^(?:effect|force|place)$/.test(doc.tokens[at]!.lower) &&
  doc.tokens[at - 1]?.lower === 'in' &&
  /^(?:from|through|till|until)$/.test(doc.tokens[at + 1]?.lower ?? '') &&
  !/^(?:been|kept|left|put|was|were)$/.test(doc.tokens[at - 2]?.lower ?? '');

/** "is facing" before an expression; "'s missing" may be a possessive. */
const isGoingOn = (doc: TaggedDoc, verb: number, at: number): boolean =>
  verb + 1 < at &&
  doc.tokens[verb]!.lower !== "'s" &&
  PRESENT.has(doc.tokens[verb]!.lower) &&
  doc.tokens[verb + 1]!.lower.endsWith('ing');

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
