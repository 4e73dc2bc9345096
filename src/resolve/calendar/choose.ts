import type { Temporal } from 'temporal-polyfill';
import type { Which } from '../../extract/timex/candidate.js';
import type { Period } from './period.js';
import type { Direction } from './tense.js';

/**
 * Which year of a thing that comes every year ("December", "Dec. 23", "summer", "Christmas") is meant, seen from a day.
 * `last` is the latest that is over, `next` the first that has not begun, `this` the one of the day's year; without such a word
 * it is the nearest, and among two about as near the one that the verb points to.
 */
export function chooseYear(
  inYear: (year: number) => Period,
  day: Temporal.PlainDate,
  which: Which,
  direction: Direction | null,
): number {
  const years = [day.year - 1, day.year, day.year + 1];
  if (which === -1) return latest(years, (year) => before(inYear(year).to, day)) ?? day.year - 1;
  if (which === 1) return years.find((year) => before(day, inYear(year).from)) ?? day.year + 1;
  if (which === 0) return day.year;
  if (direction === 'ahead') return years.find((year) => !before(inYear(year).to, day)) ?? day.year;
  const back = latest(years, (year) => !before(day, inYear(year).from)) ?? day.year;
  if (direction === 'back') return back;
  const ahead = back + 1;
  return distance(day, inYear(ahead)) < distance(day, inYear(back)) ? ahead : back;
}

const before = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  one.year !== other.year ? one.year < other.year : one.month !== other.month ? one.month < other.month : one.day < other.day;

const latest = (years: readonly number[], test: (year: number) => boolean): number | undefined =>
  [...years].reverse().find(test);

/** Days from a day to the nearest day of a period; 0 inside it. */
function distance(day: Temporal.PlainDate, period: Period): number {
  if (before(day, period.from)) return day.until(period.from).days;
  return before(period.to, day) ? period.to.until(day).days : 0;
}
