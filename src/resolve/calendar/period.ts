import { Day } from './day.js';

/** First and last calendar day, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Whether the calendar has the day: not 31 June, not 29 February 2015. */
export const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && month >= 1 && month <= 12 && day <= Day.of(year, month, 1).daysInMonth;

/** `count` whole months from the first of a month. */
const monthsFrom = (year: number, month: number, count: number): Period => {
  const from = Day.of(year, month, 1);
  return { from, to: from.plusMonths(count).plusDays(-1) };
};

/** The Monday of an ISO week: its first week is the one with 4 January. */
function mondayOf(year: number, week: number): Day {
  const fourth = Day.of(year, 1, 4);
  return fourth.plusDays(1 - fourth.weekday + 7 * (week - 1));
}

/**
 * The days that a TIMEX3 value covers: `2022-12-23`, `2022-12-23TMO`, `2022-12`, `2022`, `2022-W51`, `2022-W51-WE`, `2022-Q3`,
 * `2022-H1`, `2022-WI` (December to February), `198`, `19`. Null for anything open (`XXXX-12-23`, `PAST_REF`, `P2M`).
 */
export function periodOf(value: string): Period | null {
  let period = periods.get(value);
  if (period === undefined) {
    period = readPeriod(value);
    if (periods.size >= MOST_PERIODS) periods.clear();
    periods.set(value, period);
  }
  return period;
}

/** The values read so far: articles speak of the same few years and days over and over. */
const periods = new Map<string, Period | null>();
const MOST_PERIODS = 10_000;

function readPeriod(value: string): Period | null {
  const [date = ''] = value.split('T');
  if (/^\d{2}$/.test(date))
    return { from: Day.of(Number(date) * 100, 1, 1), to: Day.of(Number(date) * 100 + 99, 12, 31) };
  if (/^\d{3}$/.test(date)) return { from: Day.of(Number(date) * 10, 1, 1), to: Day.of(Number(date) * 10 + 9, 12, 31) };
  const match = /^(\d{4})(?:-(W\d\d|Q[1-4]|H[12]|SP|SU|FA|WI|\d\d))?(?:-(\d\d|WE|\d))?$/.exec(date);
  if (match === null) return null;
  const [, yearDigits, part, rest] = match;
  const year = Number(yearDigits);
  if (part === undefined) return monthsFrom(year, 1, 12);
  if (part.startsWith('W') && part !== 'WI') {
    const monday = mondayOf(year, Number(part.slice(1)));
    return { from: rest === 'WE' ? monday.plusDays(5) : monday, to: monday.plusDays(6) };
  }
  if (part.startsWith('Q')) return monthsFrom(year, Number(part.slice(1)) * 3 - 2, 3);
  if (part.startsWith('H')) return monthsFrom(year, Number(part.slice(1)) * 6 - 5, 6);
  const season = SEASON_START[part];
  if (season !== undefined) return monthsFrom(year, season, 3);
  const month = Number(part);
  if (rest === undefined) return month >= 1 && month <= 12 ? monthsFrom(year, month, 1) : null;
  if (!isDay(year, month, Number(rest))) return null;
  const day = Day.of(year, month, Number(rest));
  return { from: day, to: day };
}
