import { months, weekdays } from '../../../lexicon/calendar.js';
import type { HolidayDate } from '../../../lexicon/holidays.js';
import type { Meaning, Within } from '../candidate.js';
import { readMonthCounted } from './month-counted.js';
import { readOrdinal } from './number.js';
import { isCapital, type Read, read, type Words, wordAt } from './words.js';
import { readYearAfter } from './year-after.js';

/** "the first Monday in December", "the last Friday of May 2021", "the first week of June", "the last day of March". */
export function readNthOfMonth(words: Words, at: number): Read<Meaning> | null {
  const start = wordAt(words, at) === 'the' ? at + 1 : at;
  const last = wordAt(words, start) === 'last';
  const ordinal = last ? read(-1, start + 1) : readOrdinal(words, start);
  if (ordinal === null || ordinal.value > 5) return null;
  const link = wordAt(words, ordinal.next + 1);
  if (link === 'of') {
    const ofYear = readNthOfYear(words, ordinal.next, ordinal.value);
    if (ofYear !== null) return ofYear;
  }
  const ofMonth = readWeekdayCounted(words, ordinal.next, ordinal.value);
  if (ofMonth !== null) return ofMonth;
  const month = months.get(wordAt(words, ordinal.next + 2));
  if (month === undefined || !isCapital(words, ordinal.next + 2) || (link !== 'of' && link !== 'in')) return null;
  const counted = readCounted(words, ordinal.next, month, ordinal.value);
  if (counted === null) return null;
  const year = readYearAfter(words, ordinal.next + 3);
  return read(
    { kind: 'holiday', ...counted, which: null, year: year?.value ?? null },
    year === null ? ordinal.next + 3 : year.next,
  );
}

/** "the last day of 2012", "the first week of the year", "the second month of the year". */
function readNthOfYear(words: Words, at: number, nth: number): Read<Meaning> | null {
  const counted = COUNTED.get(wordAt(words, at));
  const year = counted === undefined ? null : readYearAfter(words, at + 1);
  if (counted === undefined || year === null) return null;
  if (counted === 'month') {
    const month = nth < 0 ? 12 : nth;
    return read({ kind: 'calendar', year: year.value, month, day: null }, year.next);
  }
  if (nth > 1) return null;
  // Weeks by a day that is always in them: the first has 4 January, the last 28 December.
  const day = counted === 'week' ? (nth < 0 ? 28 : 4) : nth < 0 ? 31 : 1;
  const date = { month: nth < 0 ? 12 : 1, day };
  return read(
    { kind: 'holiday', date, which: null, year: year.value, ...(counted === 'week' ? { within: counted } : {}) },
    year.next,
  );
}

const COUNTED: ReadonlyMap<string, 'day' | 'week' | 'month'> = new Map([
  ['day', 'day'],
  ['month', 'month'],
  ['week', 'week'],
]);

/** "the last Friday of the month", "the first Monday of next month". */
function readWeekdayCounted(words: Words, at: number, nth: number): Read<Meaning> | null {
  const weekday = isCapital(words, at) ? weekdays.get(wordAt(words, at)) : undefined;
  const months = weekday === undefined ? null : readMonthCounted(words, at + 1);
  if (weekday === undefined || months === null) return null;
  const counted = { weekday, nth };
  return read({ kind: 'calendar', year: null, month: null, day: null, months: months.value, counted }, months.next);
}

interface Counted {
  readonly date: HolidayDate;
  readonly within?: Within;
}

const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SATURDAY = 6;

/** The n-th (-1 is the last) of a month's days, weeks or weekdays; a week by the day in its middle. */
function readCounted(words: Words, at: number, month: number, nth: number): Counted | null {
  const word = wordAt(words, at);
  const weekday = isCapital(words, at) ? weekdays.get(word) : undefined;
  if (weekday !== undefined) return { date: { month, weekday, nth } };
  if (word === 'day') return { date: { month, day: nth > 0 ? nth : LAST_DAYS[month - 1]! } };
  if (word === 'week') return { date: { month, day: nth > 0 ? 7 * nth - 3 : 28 }, within: 'week' };
  return word === 'weekend' ? { date: { month, weekday: SATURDAY, nth }, within: 'weekend' } : null;
}
