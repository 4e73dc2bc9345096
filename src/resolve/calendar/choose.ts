import type { Which } from '../../extract/timex/candidate.js';
import { Day } from './day.js';
import { isDay, type Period } from './period.js';
import type { Direction } from './verbs.js';

/**
 * What decides where no word does: the verb (`verb`); nearness, and the verb only where nothing is near (`nearest`); or the latest
 * that has begun, unless the verb looks ahead and no figures of it can be out (`begun`: business quarters).
 */
type Preference = 'verb' | 'nearest' | 'begun';

/** Days within which the nearest is meant whatever a verb further off says: "Dec. 15" on 2 November. */
const NEAR = 90;

/** Days beyond which what lies ahead would have its year told, or "next" before it. */
const FAR = 300;

/** Days in which a quarter's figures come out: until then the quarter just over is the one meant. */
const QUARTER = 92;

/**
 * Which year of a thing that comes every year ("December", "Dec. 23", "summer", "Christmas") is meant, seen from a day.
 * `which`: -1 the latest that is over, 1 the first that has not begun, 0 the one of the day's year.
 */
export function chooseYear(
  inYear: (year: number) => Period,
  day: Day,
  which: Which,
  direction: Direction | null,
  preference: Preference,
): number {
  const years = [day.year - 1, day.year, day.year + 1];
  if (which === -1) return latest(years, (year) => inYear(year).to.isBefore(day)) ?? day.year - 1;
  if (which === 1) return years.find((year) => day.isBefore(inYear(year).from)) ?? day.year + 1;
  if (which === 0) return day.year;
  const back = latest(years, (year) => !day.isBefore(inYear(year).from)) ?? day.year;
  const toBack = distance(day, inYear(back));
  if (preference === 'begun') return direction === 'ahead' && toBack > QUARTER ? back + 1 : back;
  const toAhead = distance(day, inYear(back + 1));
  if (toBack === 0) return back;
  const ahead = toAhead < toBack && toAhead <= NEAR;
  if (direction === null || (preference === 'nearest' && Math.min(toBack, toAhead) <= NEAR))
    return ahead ? back + 1 : back;
  // "The November figures will be out on Friday", said in December: the month just over.
  if (toAhead > FAR && toBack <= NEAR) return back;
  return direction === 'ahead' ? back + 1 : back;
}

/** Years around a day in which its leap day lies: over 1900 and the like, eight years pass between two. */
const LEAP_REACH = 8;

/** Which 29 February is meant: the one over last or the first to come by the verb, else the nearer of the two. */
export function chooseLeapYear(day: Day, which: Which, direction: Direction | null): number {
  const near = Array.from({ length: 2 * LEAP_REACH + 1 }, (_, i) => day.year - LEAP_REACH + i);
  const leapDays = near.filter((year) => isDay(year, 2, 29)).map((year) => Day.of(year, 2, 29));
  const over = leapDays.filter((leapDay) => !day.isBefore(leapDay)).at(-1)!;
  const coming = leapDays.find((leapDay) => day.isBefore(leapDay))!;
  if (which === -1 || direction === 'back') return over.year;
  if (which === 1 || direction === 'ahead') return coming.year;
  return over.daysUntil(day) <= day.daysUntil(coming) ? over.year : coming.year;
}

const latest = (years: readonly number[], test: (year: number) => boolean): number | undefined =>
  [...years].reverse().find(test);

/** Days from a day to the nearest day of a period; 0 inside it. */
function distance(day: Day, period: Period): number {
  if (day.isBefore(period.from)) return day.daysUntil(period.from);
  return period.to.isBefore(day) ? period.to.daysUntil(day) : 0;
}
