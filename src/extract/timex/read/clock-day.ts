import type { Meaning } from '../candidate.js';
import { readClock } from './clock.js';
import { readClockAfter } from './clock-range.js';
import { readDayDate } from './date.js';
import { textAt, type Words, wordAt } from './words.js';

/** "9 a.m. to 5 p.m. Tuesday", "between 4 and 8 p.m. on 3 May": both are of the day that stands last. */
export function dayOfRange(words: Words, at: number): Meaning | null {
  const last = readClockAfter(words, at);
  if (last === null) return null;
  const comma = textAt(words, last.next) === ',' ? last.next + 1 : last.next;
  return readDayDate(words, wordAt(words, comma) === 'on' ? comma + 1 : comma)?.value ?? null;
}

/** In tokens: "(0735 GMT Thursday)". */
const LONGEST_BRACKET = 6;

/** The day that another zone's time in brackets keeps from its clock: "10:35 a.m. (0735 GMT) on Friday", "4 a.m. (0800 GMT Thursday)". */
export function dayBeyondBracket(words: Words, at: number): Meaning | null {
  if (textAt(words, at) === ')')
    return readDayDate(words, wordAt(words, at + 1) === 'on' ? at + 2 : at + 1)?.value ?? null;
  if (textAt(words, at) !== '(' || readClock(words, at + 1) === null) return null;
  for (let i = at + 2; i < at + LONGEST_BRACKET; i++) {
    const closes = textAt(words, i) === ')';
    const first = closes ? i + 1 : i;
    const day = readDayDate(words, wordAt(words, first) === 'on' ? first + 1 : first);
    if (day !== null || closes) return day?.value ?? null;
  }
  return null;
}
