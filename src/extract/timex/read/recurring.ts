import { dayParts, months, seasons, weekdays } from '../../../lexicon/calendar.js';
import type { Unit } from '../candidate.js';
import { readDay } from './calendar.js';
import { readClock } from './clock.js';
import { readHoliday } from './holiday.js';
import { readAmount, readOrdinal } from './number.js';
import { readUnit } from './unit.js';
import { timeText, two } from './value-text.js';
import { firstOf, isCapital, pastHyphen, type Read, read, type Words, wordAt } from './words.js';

/** TIMEX3 values of units that recur; the number in them is to be replaced. */
const PERIODS: Readonly<Record<Unit, string>> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  weekend: 'XXXX-WXX-WE',
  fortnight: 'P2W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
};

/** The value of what recurs, and whether "every other" leaves one out each time. */
interface Recurring {
  readonly value: string;
  readonly other: boolean;
}

/** What follows "every" or "each": "Friday", "July", "Christmas", "summer morning", "two weeks", "other day", "single year". */
export function readRecurring(words: Words, at: number): Read<Recurring> | null {
  // "met each other Tuesday"
  if (wordAt(words, at - 1) === 'each' && wordAt(words, at) === 'other') return null;
  const start = wordAt(words, at) === 'single' ? at + 1 : at;
  const other = wordAt(words, start) === 'other' || wordAt(words, start) === 'second';
  const nth = other ? read(2, start + 1) : readOrdinal(words, start);
  const day = readWeekday(words, nth?.next ?? start);
  if (day !== null) return read({ value: day.value, other }, day.next);
  const found = firstOf(words, start, [readName, readPeriod]);
  if (found === null) return null;
  const clock = wordAt(words, found.next) === 'at' ? readClock(words, found.next + 1) : null;
  if (found.value !== PERIODS.day || clock === null) return read({ value: found.value, other: false }, found.next);
  return read({ value: `XXXX-XX-XX${timeText(clock.value)}`, other: false }, clock.next);
}

/** "Friday", "Friday night", "Friday at 5 p.m.", "weekday". */
export function readWeekday(words: Words, at: number): Read<string> | null {
  const any = wordAt(words, at) === 'weekday';
  const day = any ? 'WD' : isCapital(words, at) ? weekdays.get(wordAt(words, at)) : undefined;
  if (day === undefined) return null;
  const value = `XXXX-WXX-${day}`;
  const part = dayParts.get(wordAt(words, at + 1));
  if (part !== undefined) return read(`${value}T${part}`, at + 2);
  const clock = wordAt(words, at + 1) === 'at' ? readClock(words, at + 2) : null;
  return clock === null ? read(value, at + 1) : read(`${value}${timeText(clock.value)}`, clock.next);
}

/** "July", "summer", "morning", "Christmas". */
function readName(words: Words, at: number): Read<string> | null {
  const word = wordAt(words, at);
  const month = months.get(word);
  if (month !== undefined && isCapital(words, at)) {
    const day = readDay(words, at + 1);
    return day === null ? read(`XXXX-${two(month)}`, at + 1) : read(`XXXX-${two(month)}-${two(day.value)}`, day.next);
  }
  const season = seasons.get(word);
  if (season !== undefined) return read(`XXXX-${season}`, at + 1);
  const part = dayParts.get(word);
  if (part !== undefined) return read(`XXXX-XX-XXT${part}`, at + 1);
  const holiday = readHoliday(words, at);
  if (holiday?.value.kind !== 'holiday' || holiday.value.year !== null) return null;
  const { date } = holiday.value;
  // A holiday that moves is one a year: no value says more.
  return read('day' in date ? `XXXX-${two(date.month)}-${two(date.day)}` : PERIODS.year, holiday.next);
}

/** "week", "two weeks", "few months", "third year", "other day". */
function readPeriod(words: Words, at: number): Read<string> | null {
  const unit = readUnit(words, at);
  if (unit !== null) return read(PERIODS[unit.value.unit], unit.next);
  if (wordAt(words, at) === 'half') return readHalf(words, pastHyphen(words, at + 1));
  const count =
    wordAt(words, at) === 'other'
      ? read({ amount: 2 }, at + 1)
      : (ordinalAmount(readOrdinal(words, at)) ?? readAmount(words, at));
  const noun = count === null ? null : readUnit(words, count.next);
  if (count === null || noun === null || noun.value.unit === 'weekend') return null;
  return read(PERIODS[noun.value.unit].replace('1', String(count.value.amount ?? 'X')), noun.next);
}

/** "hour" of "every half-hour", "an hour" of "every half an hour". */
function readHalf(words: Words, at: number): Read<string> | null {
  const unit = readUnit(words, wordAt(words, at) === 'an' || wordAt(words, at) === 'a' ? at + 1 : at);
  if (unit?.value.unit === 'hour') return read('PT30M', unit.next);
  return unit?.value.unit === 'year' ? read('P6M', unit.next) : null;
}

const ordinalAmount = (ordinal: Read<number> | null): Read<{ amount: number }> | null =>
  ordinal && read({ amount: ordinal.value }, ordinal.next);
