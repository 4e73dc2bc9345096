import { beginsWord } from '../../../document/letters.js';
import { ambiguousMonths, months, weekdays } from '../../../lexicon/calendar.js';
import type { DateOrder } from '../../../types.js';
import type { Meaning, YearSaid } from '../candidate.js';
import { CLOSED } from './closed.js';
import { integerAt, readOrdinal } from './number.js';
import { readNumericDate } from './numeric-date.js';
import { readWhich } from './which.js';
import {
  isCapital,
  isHyphen,
  isJoined,
  isNumber,
  pastHyphen,
  type Read,
  read,
  textAt,
  type Words,
  wordAt,
} from './words.js';
import { readEarlyYear, readYearAfter } from './year-after.js';

/** A month by name; abbreviations and months that are other words too have to be capitalised. */
function readMonth(words: Words, at: number): Read<number> | null {
  const month = months.get(wordAt(words, at));
  return month !== undefined && isCapital(words, at) ? read(month, at + 1) : null;
}

/** A day of the month: "23", "23rd", "eighth". */
export function readDay(words: Words, at: number): Read<number> | null {
  const ordinal = readOrdinal(words, at);
  if (ordinal !== null) return ordinal.value <= 31 ? ordinal : null;
  const day = integerAt(words, at);
  if (day === null || day < 1 || day > 31 || textAt(words, at).length > 2) return null;
  const after = textAt(words, at + 1);
  if (isJoined(words, at + 1) && (after === '%' || after === '/' || (after === ':' && isNumber(words, at + 2))))
    return null;
  return read(day, at + 1);
}

/** Past "Friday," before a date, else where it was. */
export function pastWeekday(words: Words, at: number): number {
  if (!weekdays.has(wordAt(words, at))) return at;
  const next = textAt(words, at + 1) === ',' ? at + 2 : at + 1;
  return wordAt(words, next) === 'the' ? next + 1 : next;
}

/** "Dec. 23", "23 December 2022", "Friday, Dec. 23, 2022", "the 1st day of Feb.", "December 2022", "December". */
export function readCalendarDate(words: Words, at: number): Read<Meaning> | null {
  const which = readWhich(words, at);
  if (which !== null) {
    const month = readMonth(words, which.next);
    if (month === null) return null;
    // "last Dec. 31"
    if (readDay(words, month.next) !== null)
      return which.value === -1 ? readMonthFirst(words, which.next, which.next) : null;
    return read({ kind: 'calendar', year: null, month: month.value, day: null, which: which.value }, month.next);
  }
  const told = readThatMonth(words, at) ?? readFollowingMonth(words, at);
  if (told !== null) return told;
  const start = pastWeekday(words, at);
  const found = readMonthFirst(words, start, at) ?? readDayFirst(words, start) ?? readNumericDate(words, start);
  const weekday = start > at ? weekdays.get(wordAt(words, at)) : undefined;
  if (weekday !== undefined && found === null) return readWeekdayAndDay(words, at, start, weekday);
  if (weekday === undefined || found?.value.kind !== 'calendar') return found;
  return read({ ...found.value, weekday }, found.next);
}

/** "Friday the 9th", "Friday 9th": of the month that the text is about. */
function readWeekdayAndDay(words: Words, at: number, start: number, weekday: number): Read<Meaning> | null {
  const day = isNumber(words, start) && isCapital(words, at) ? readOrdinal(words, start) : null;
  if (day === null || day.value > 31 || isHyphen(textAt(words, day.next))) return null;
  const after = wordAt(words, day.next);
  if (beginsWord(textAt(words, day.next)) && !CLOSED.has(after) && after !== 'from') return null;
  return read({ kind: 'calendar', year: null, month: null, day: day.value, weekday }, day.next);
}

/** "that October", not "He said that April is cruel". */
function readThatMonth(words: Words, at: number): Read<Meaning> | null {
  // "said on Friday that October was wet"
  const before = wordAt(words, at - 1);
  const stands = !/^[a-z\d]/.test(textAt(words, at - 1)) && !weekdays.has(before) && !months.has(before);
  const month = wordAt(words, at) === 'that' && stands ? readMonth(words, at + 1) : null;
  if (month === null || readDay(words, month.next) !== null) return null;
  return calendar({ years: 0, from: 'reference' }, month.value, null, month.next);
}

const SIDES: ReadonlyMap<string, -1 | 1> = new Map([
  ['following', 1],
  ['next', 1],
  ['preceding', -1],
  ['previous', -1],
]);

/** "the following April", "the previous May": seen from the time told last. */
function readFollowingMonth(words: Words, at: number): Read<Meaning> | null {
  const which = wordAt(words, at) === 'the' ? SIDES.get(wordAt(words, at + 1)) : undefined;
  const month = which === undefined ? null : readMonth(words, at + 2);
  if (which === undefined || month === null || readDay(words, month.next) !== null) return null;
  return read({ kind: 'calendar', year: null, month: month.value, day: null, which, from: 'reference' }, month.next);
}

function readMonthFirst(words: Words, start: number, at: number): Read<Meaning> | null {
  const month = readMonth(words, start);
  if (month === null) return null;
  const joint = pastHyphen(words, month.next);
  const day = readDay(words, wordAt(words, joint) === 'the' ? joint + 1 : joint);
  if (day !== null) {
    const last = readLastDay(words, day.next, day.value);
    const end = last?.next ?? day.next;
    const year = readYearAfter(words, end);
    const said = year?.value ?? yearOfAttacks(words, end, month.value, day.value);
    const found = calendar(said, month.value, day.value, year?.next ?? end, last?.value, 'mdy');
    return said === null && wordAt(words, at - 1) === 'last' ? read({ ...found.value, which: -1 }, found.next) : found;
  }
  const early = wordAt(words, month.next) === 'of' ? readEarlyYear(words, month.next + 1) : null;
  const year = readYearAfter(words, month.next) ?? early;
  if (start !== at) return null;
  if (year !== null) return calendar(year.value, month.value, null, year.next);
  if (isFirstName(words, start)) return null;
  if (ambiguousMonths.has(wordAt(words, start)) && !isMonthHere(words, start)) return null;
  return calendar(null, month.value, null, month.next);
}

const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'between',
  'by',
  'during',
  'early',
  'end',
  'from',
  'in',
  'last',
  'late',
  'mid',
  'next',
  'of',
  'since',
  'this',
  'through',
  'til',
  'till',
  'to',
  'until',
]);

/** Months that people are called. */
const FIRST_NAMES: ReadonlySet<string> = new Set(['april', 'august', 'january', 'jan', 'june', 'may']);

/** "April Wilson", "August Smith": a capitalised word follows, and no preposition governs the month. */
function isFirstName(words: Words, at: number): boolean {
  const after = wordAt(words, at + 1);
  if (!FIRST_NAMES.has(wordAt(words, at)) || DETERMINERS.has(wordAt(words, at - 1))) return false;
  if (!isCapital(words, at + 1) || months.has(after) || weekdays.has(after)) return false;
  return !BEFORE_MONTH.has(wordAt(words, at - 1)) && !isHyphen(textAt(words, at - 1));
}

/** Whether "May", "March" and the like are the month here: a word before them that governs a month, and no name after them. */
function isMonthHere(words: Words, at: number): boolean {
  const before = isHyphen(textAt(words, at - 1)) ? wordAt(words, at - 2) : wordAt(words, at - 1);
  const after = wordAt(words, at + 1);
  // "March/April"
  if (after === '/' && isJoined(words, at + 1) && months.has(wordAt(words, at + 2)) && isCapital(words, at + 2))
    return true;
  if (before === '/' && isJoined(words, at) && months.has(wordAt(words, at - 2)) && isCapital(words, at - 2))
    return true;
  if (isCapital(words, at + 1) && !months.has(after)) return false;
  if (isSubject(words, at)) return true;
  if (wordAt(words, at) === 'march' && (after === 'on' || after === 'of')) return false;
  if (BEFORE_MONTH.has(before)) return true;
  if (wordAt(words, at) === 'march' && BEFORE_MARCH.has(before)) return true;
  // "April-May"
  if (isHyphen(textAt(words, at - 1)) && months.has(before) && isCapital(words, at - 2)) return true;
  // "March-May"
  if (isHyphen(textAt(words, at + 1)) && months.has(wordAt(words, at + 2)) && isCapital(words, at + 2)) return true;
  // "the May meeting", "her March speech"
  if (
    DETERMINERS.has(before) &&
    /^[a-z]{3,}$/.test(textAt(words, at + 1)) &&
    !CLOSED.has(after) &&
    !NO_THING.has(after)
  )
    return true;
  if (before === 'as' && (wordAt(words, at - 2) === 'early' || wordAt(words, at - 2) === 'late')) return true;
  return (before === 'and' || before === 'or' || before === ',') && months.has(wordAt(words, at - 2));
}

/** "March was dry", and "May was the driest month", since a person may be called so. */
function isSubject(words: Words, at: number): boolean {
  const within = /[\p{L}\p{N},]$/u.test(textAt(words, at - 1)) && wordAt(words, at - 1) !== 'that';
  if (within || !SUBJECT_VERBS.has(wordAt(words, at + 1))) return false;
  if (wordAt(words, at) === 'march') return true;
  for (let i = at + 2; i < at + MONTH_NAMED; i++) if (wordAt(words, i) === 'month') return true;
  return false;
}

/** Tokens from a month to the word "month" that tells that it is one. */
const MONTH_NAMED = 8;
const SUBJECT_VERBS: ReadonlySet<string> = new Set(['brought', 'is', 'saw', 'was', 'will']);

/** "compared with March", "for March shipment", "began March with": no verb is written with a capital there. */
const BEFORE_MARCH: ReadonlySet<string> = new Set([
  ...['after', 'and', 'before', 'began', 'begin', 'begins', 'ended', 'entered', 'for', 'than', 'versus', 'vs', 'with'],
]);

function readDayFirst(words: Words, at: number): Read<Meaning> | null {
  const day = readDay(words, wordAt(words, at) === 'the' ? at + 1 : at);
  if (day === null) return null;
  const last = readLastDay(words, day.next, day.value);
  let next = pastHyphen(words, last?.next ?? day.next);
  if (wordAt(words, next) === 'day' && wordAt(words, next + 1) === 'of') next += 2;
  else if (wordAt(words, next) === 'of') next += 1;
  const month = readMonth(words, next);
  if (month === null) return null;
  // "3 May" may be the end of a clause before a sentence's verb; a month that is a verb needs more than that.
  const joint = pastHyphen(words, month.next);
  const year = readYearAfter(words, joint) ?? readEarlyYear(words, joint);
  if (
    year === null &&
    wordAt(words, next) === 'may' &&
    /^[a-z]/.test(textAt(words, month.next)) &&
    next === day.next &&
    !isNumber(words, at)
  )
    return null;
  const said = year?.value ?? yearOfAttacks(words, month.next, month.value, day.value);
  return calendar(said, month.value, day.value, year?.next ?? month.next, last?.value, 'dmy');
}

/** What "the March" goes and "the May" have: after them they are no months. */
const NO_THING: ReadonlySet<string> = new Set([
  ...['across', 'administration', 'against', 'brothers', 'cabinet', 'era', 'family', 'from', 'government', 'into'],
  ...['past', 'sisters', 'through', 'toward', 'towards', 'years'],
]);
const DETERMINERS: ReadonlySet<string> = new Set(["'s", 'a', 'her', 'his', 'its', 'our', 'the', 'their', 'this']);

/** "-25" in "23-25 March": the last day of a hyphenated span, which is after its first. */
function readLastDay(words: Words, at: number, first: number): Read<number> | null {
  const apart = isHyphen(textAt(words, at)) && !isJoined(words, at) && endsSpan(words, at + 2);
  const joint = apart ? at + 1 : pastHyphen(words, at);
  const last = joint > at && isNumber(words, joint) ? readDay(words, joint) : null;
  return last !== null && last.value > first ? last : null;
}

/** "June 15 - 30", not "June 15 - 30 people came" or "June 15 - 9:30 a.m.". */
const endsSpan = (words: Words, at: number): boolean =>
  !/^(?:\p{Ll}|[%:./])/u.test(textAt(words, at)) || textAt(words, at) === '.';

/** The year of "the Sept. 11 attacks". */
const yearOfAttacks = (words: Words, at: number, month: number, day: number): YearSaid | null =>
  month === 9 && day === 11 && OF_ATTACKS.has(wordAt(words, at)) ? { year: 2001, lent: true } : null;

const OF_ATTACKS: ReadonlySet<string> = new Set([
  ...['attack', 'attacks', 'commission', 'hijackers', 'hijackings', 'terror', 'terrorist', 'terrorists', 'victims'],
]);

const calendar = (
  year: YearSaid | null,
  month: number | null,
  day: number | null,
  next: number,
  lastDay?: number,
  order?: DateOrder,
): Read<Meaning & { kind: 'calendar' }> => {
  const optional = { ...(lastDay === undefined ? {} : { lastDay }), ...(order === undefined ? {} : { order }) };
  return read({ kind: 'calendar', year, month, day, ...optional }, next);
};
