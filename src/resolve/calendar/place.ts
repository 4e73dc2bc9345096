import type { Beside, Meaning } from '../../extract/timex/candidate.js';
import { two } from '../../extract/timex/read/value-text.js';
import type { Timex } from '../../types.js';
import { chooseYear } from './choose.js';
import { Day } from './day.js';
import { durationValue } from './durations.js';
import { yearHeldIn, yearOfRangeEnd } from './following.js';
import { holidayIn } from './holidays.js';
import { placeCounterpart, placePart } from './parts.js';
import { isDay, periodOf } from './period.js';
import { placeShift, placeUnit } from './relative.js';
import type { Setting } from './setting.js';
import type { Timeline } from './timeline.js';
import { type Placed, unitValue, yearText } from './value.js';
import { placeWeekday } from './weekdays.js';
import { inferYear, yearOf } from './years.js';

/** The TIMEX3 value of what an expression says, and which parts of it were inferred. */
export function place(meaning: Meaning, timeline: Timeline, setting: Setting): Placed {
  const placed = placeMeaning(meaning, timeline, setting);
  const day = periodOf(placed.value)?.from;
  if ('beside' in meaning && meaning.beside !== undefined)
    return day === undefined
      ? { value: 'XXXX-XX-XX', inferred: [] }
      : { ...placed, value: valueBeside(day, meaning.beside) };
  if (!('within' in meaning) || meaning.within === undefined || day === undefined) return placed;
  return { ...placed, value: unitValue(day, meaning.within) };
}

const SATURDAY = 6;

/** "the week after Thanksgiving", "the Friday before Easter". */
function valueBeside(day: Day, { side, unit, weekday }: Beside): string {
  if (unit === 'week') return unitValue(day.plusDays(7 * side), unit);
  const wanted = unit === 'weekend' ? SATURDAY : weekday;
  if (wanted === undefined) return day.plusDays(side).toString();
  const ahead = (wanted - day.weekday + 7) % 7;
  // The weekend before a Sunday is none that it belongs to.
  const back = ahead - 7 - (unit === 'weekend' && ahead === 6 ? 7 : 0);
  return unitValue(day.plusDays(side < 0 ? back : ahead || 7), unit);
}

function placeMeaning(meaning: Meaning, timeline: Timeline, setting: Setting): Placed {
  switch (meaning.kind) {
    case 'calendar':
      return placeCalendar(meaning, timeline, setting);
    case 'numeric':
      return placeNumeric(meaning, timeline, setting);
    case 'weekday':
      return placeWeekday(meaning, timeline, setting);
    case 'unit':
      return placeUnit(meaning, timeline, setting);
    case 'shift':
      return placeShift(meaning, timeline, setting);
    case 'part':
      return placePart(meaning, timeline, setting);
    case 'counterpart':
      return placeCounterpart(meaning, timeline, setting);
    case 'season':
    case 'holiday':
      return placeYearly(meaning, timeline, setting);
    case 'decade':
      return { value: String(meaning.decade), inferred: [] };
    case 'century':
      return { value: `${meaning.era ?? ''}${two(meaning.century)}`, inferred: [] };
    case 'vague':
      return { value: meaning.reference, inferred: [] };
    case 'duration':
      return { value: durationValue(meaning.parts), inferred: [] };
    case 'set':
      return { value: meaning.value, inferred: [] };
  }
}

/** "03/04/2015": the month first, unless it can be none or the document's dates have the day there. */
function placeNumeric(
  { first, second, year }: Meaning & { kind: 'numeric' },
  timeline: Timeline,
  setting: Setting,
): Placed {
  const monthFirst = () => placeCalendar({ kind: 'calendar', year, month: first, day: second }, timeline, setting);
  const dayFirst = () => placeCalendar({ kind: 'calendar', year, month: second, day: first }, timeline, setting);
  if (first > 12) return dayFirst();
  if (second > 12 || first === second || timeline.order === 'mdy') return monthFirst();
  return timeline.order === 'dmy' ? dayFirst() : { ...monthFirst(), alternative: dayFirst().value };
}

function placeCalendar(
  { year, month, day, weekday, months, counted, era, which, from, until, endsRange }: Meaning & { kind: 'calendar' },
  timeline: Timeline,
  setting: Setting,
): Placed {
  if (era === 'BC' && year !== null && 'year' in year)
    return { value: `BC${String(year.year).padStart(4, '0')}`, inferred: [] };
  const inferred: Timex['inferred'] = [];
  let inMonth = month;
  if (months !== undefined) return placeInMonth(timeline.published?.plusMonths(months) ?? null, day, counted);
  if (inMonth === null && day !== null) {
    inMonth = monthTold(timeline, setting.sentence) ?? timeline.published?.month ?? null;
    if (inMonth !== null && weekday !== undefined && timeline.published !== null)
      return { value: dayWithWeekday(timeline.published, day, weekday), inferred: ['year', 'month'] };
    if (inMonth !== null) inferred.push('month');
  }
  let inYear = year === null ? null : yearOf(year, timeline);
  if (year === null && which === undefined && inMonth !== null)
    inYear = yearHeldIn(setting.before) ?? (endsRange === true ? yearOfRangeEnd(setting.before, inMonth) : null);
  if (year === null || !('year' in year) || year.lent) {
    inYear ??=
      inMonth === null
        ? null
        : inferYear(
            { month: inMonth, day, which: which ?? null, until },
            from === 'reference' ? asTold(timeline) : timeline,
            setting,
          );
    if (inYear !== null && inMonth !== null && day !== null && weekday !== undefined && year === null)
      inYear = yearWithWeekday(inYear, inMonth, day, weekday);
    if (inYear !== null) inferred.unshift('year');
  }
  return { value: calendarValue(inYear, inMonth, day), inferred };
}

/** "the 14th of next month", "the last Friday of the month". */
function placeInMonth(
  inMonth: Day | null,
  day: number | null,
  counted: { weekday: number; nth: number } | undefined,
): Placed {
  if (inMonth === null) return { value: day === null ? 'XXXX-XX-XX' : calendarValue(null, null, day), inferred: [] };
  const { year, month } = inMonth;
  if (counted === undefined) return { value: calendarValue(year, month, day), inferred: ['year', 'month'] };
  return { value: holidayIn(year, { month, ...counted }).toString(), inferred: ['year', 'month', 'day'] };
}

/** "Saturday 2 August": of three years the one in which that day is a Saturday, where there is one. */
function yearWithWeekday(year: number, month: number, day: number, weekday: number): number {
  const fits = (other: number): boolean => isDay(other, month, day) && Day.of(other, month, day).weekday === weekday;
  return [year, year - 1, year + 1].find(fits) ?? year;
}

/** "Friday the 9th": in the published month, or in the month beside it where that day is a Friday. */
function dayWithWeekday({ year, month }: Day, day: number, weekday: number): string {
  const first = Day.of(year, month, 1);
  const near = [first, first.plusMonths(-1), first.plusMonths(1)];
  const fits = near.find(
    (other) => isDay(other.year, other.month, day) && Day.of(other.year, other.month, day).weekday === weekday,
  );
  const { year: inYear, month: inMonth } = fits ?? first;
  return calendarValue(inYear, inMonth, day);
}

/** The month of "the 23rd": in a story the one told last, in news one that was told just before. */
function monthTold({ narrative, last }: Timeline, sentence: number): number | undefined {
  const near = last !== null && last.sentence >= sentence - 1 && /^\d{4}-\d\d$/.test(last.value);
  return narrative || near ? last?.period.from.month : undefined;
}

/** Seen from the time told last instead of the publication. */
const asTold = (timeline: Timeline): Timeline =>
  timeline.last === null ? timeline : { ...timeline, published: timeline.last.period.to, last: null };

/** A day that no calendar has ("Feb. 29, 2015") leaves its day open: none is invented. */
function calendarValue(year: number | null, month: number | null, day: number | null): string {
  if (month === null) return day === null ? yearText(year) : `${yearText(year)}-XX-${two(day)}`;
  if (day === null) return `${yearText(year)}-${two(month)}`;
  return `${yearText(year)}-${two(month)}-${isDay(year ?? 2000, month, day) ? two(day) : 'XX'}`;
}

const SEPTEMBER = 9;

/** Seasons and holidays. */
function placeYearly(
  meaning: Meaning & { kind: 'season' | 'holiday' },
  timeline: Timeline,
  { direction, sure, settled = false, sentence }: Setting,
): Placed {
  const inYear = (year: number): string =>
    meaning.kind === 'season' ? `${yearText(year)}-${meaning.season}` : holidayIn(year, meaning.date).toString();
  const said = meaning.year === null ? null : yearOf(meaning.year, timeline);
  if (said !== null) return { value: inYear(said), inferred: 'year' in meaning.year! ? [] : ['year'] };
  const { published, saidYear, narrative } = timeline;
  // "The 2025 season opens on the second Saturday of October": a year to come that the same sentence names.
  const planned = saidYear?.sentence === sentence && direction === 'ahead' && saidYear.year > (published?.year ?? 0);
  if (saidYear !== null && meaning.which === null && (narrative || published === null || planned))
    return { value: inYear(saidYear.year), inferred: ['year'] };
  const everyYear = meaning.kind === 'season' && meaning.bare === true && direction === null;
  if (everyYear) return { value: `XXXX-${meaning.season}`, inferred: [], recurs: true };
  if (published === null) {
    if (meaning.kind === 'season') return { value: `XXXX-${meaning.season}`, inferred: [] };
    const { date } = meaning;
    return { value: 'day' in date ? `XXXX-${two(date.month)}-${two(date.day)}` : 'XXXX-XX-XX', inferred: [] };
  }
  const told = settled || (meaning.kind === 'season' && (sure || direction === 'back'));
  const preference = told ? 'verb' : 'nearest';
  // "This winter was mild", said in May: the one that began the year before.
  const begunBefore =
    meaning.kind === 'season' &&
    meaning.season === 'WI' &&
    meaning.which === 0 &&
    direction === 'back' &&
    published.month < SEPTEMBER;
  const which = begunBefore ? null : meaning.which;
  const year = chooseYear((y) => periodOf(inYear(y))!, published, which, direction, preference);
  return { value: inYear(year), inferred: ['year'] };
}
