import type { FeastCalendar, HolidayDate } from '../../lexicon/holidays.js';
import { Day } from './day.js';

/** The day on which a holiday falls in a year. */
export function holidayIn(year: number, date: HolidayDate): Day {
  if ('easter' in date) return easterSunday(year).plusDays(date.easter);
  if ('calendar' in date) return feastIn(year, date.calendar, date.feast);
  if ('newMoonFrom' in date)
    return newMoonFrom(Day.of(year, date.newMoonFrom.month, date.newMoonFrom.day)).plusDays(date.plus);
  if ('day' in date) return Day.of(year, date.month, date.day);
  const first = Day.of(year, date.month, 1);
  if (date.nth > 0)
    return first.plusDays(((date.weekday - first.weekday + 7) % 7) + (date.nth - 1) * 7 + (date.plus ?? 0));
  const last = Day.of(year, date.month, 31);
  return last.plusDays(-((last.weekday - date.weekday + 7) % 7));
}

/** Easter Sunday of the Gregorian calendar, by the anonymous computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  const h = e + f - 7 * g + 114;
  return Day.of(year, Math.floor(h / 31), (h % 31) + 1);
}

/** The first day of a month of the Chinese calendar from a day on. */
function newMoonFrom(first: Day): Day {
  let day = first;
  while (!nameIn('chinese', day).startsWith('1 ')) day = day.plusDays(1);
  return day;
}

/** The first day of a year that another calendar calls so ("1 Shawwal"). */
function feastIn(year: number, calendar: FeastCalendar, feast: string): Day {
  const key = `${year} ${calendar} ${feast}`;
  let day = feasts.get(key);
  if (day === undefined) {
    day = Day.of(year, 1, 1);
    while (day.year === year && nameIn(calendar, day) !== feast) day = day.plusDays(1);
    feasts.set(key, day);
  }
  return day;
}

const feasts = new Map<string, Day>();

function nameIn(calendar: FeastCalendar, { year, month, day }: Day): string {
  let format = formats.get(calendar);
  if (format === undefined) {
    const long = calendar === 'chinese' ? 'numeric' : 'long';
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { day: 'numeric', month: long, timeZone: 'UTC' });
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(Date.UTC(year, month - 1, day));
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('day')} ${part('month')}`;
}

/** Made when a text first names such a feast: they are slow to make. */
const formats = new Map<FeastCalendar, Intl.DateTimeFormat>();
