import type { Meaning } from '../candidate.js';
import { readCalendarDate } from './calendar.js';
import { readCounterpart } from './counterpart.js';
import { readCentury, readDecade } from './decade.js';
import { readHoliday } from './holiday.js';
import { readNthOfMonth } from './nth-of-month.js';
import { readQuarter } from './part-of-year.js';
import { readSeason } from './season.js';
import { readDayWord, readUnitWithDeterminer, readUnitWithThe } from './unit.js';
import { readWeekday } from './weekday.js';
import { firstOf, type Read, type Words } from './words.js';
import { readYear } from './year.js';

/** Anything that names one day: what a clock time or a part of a day may stand beside. */
export const readDayDate = (words: Words, at: number): Read<Meaning> | null => {
  const found = firstOf(words, at, [readNthOfMonth, readCalendarDate, readWeekday, readDayWord, readHoliday]);
  return found !== null && isDay(found.value) ? found : null;
};

const isDay = (meaning: Meaning): boolean =>
  !('within' in meaning) && (meaning.kind !== 'calendar' || meaning.day !== null || meaning.counted !== undefined);

/** Anything that a modifier may stand before: "late November", "the end of 1990", "early this week". */
export const readDate = (words: Words, at: number): Read<Meaning> | null =>
  firstOf(words, at, [
    readDecade,
    readCentury,
    readCalendarDate,
    readQuarter,
    readCounterpart,
    readWeekday,
    readSeason,
    readHoliday,
    readUnitWithDeterminer,
    readUnitWithThe,
    readDayWord,
    readBareYear,
  ]);

const readBareYear = (words: Words, at: number): Read<Meaning> | null => {
  const year = readYear(words, at);
  return year === null
    ? null
    : { value: { kind: 'calendar', year: { year: year.value }, month: null, day: null }, next: year.next };
};
