import type { Meaning, TimeAnchor, Unit } from '../../extract/timex/candidate.js';
import { two } from '../../extract/timex/read/value-text.js';
import type { Timex } from '../../types.js';
import type { Day } from './day.js';
import { dayOfDay } from './day-told.js';
import { yearOfFigures } from './parts.js';
import type { Setting } from './setting.js';
import type { Timeline } from './timeline.js';
import { dayInUnitTold } from './unit-told.js';
import { type Placed, unitValue, type Whole, yearText } from './value.js';

const OPEN: Readonly<Record<Whole, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

const INFERRED: Readonly<Record<Whole, Timex['inferred']>> = {
  day: ['year', 'month', 'day'],
  week: ['year', 'week'],
  weekend: ['year', 'week'],
  fortnight: ['year', 'week'],
  month: ['year', 'month'],
  quarter: ['year'],
  year: ['year'],
  decade: ['year'],
  century: ['year'],
};

function move(day: Day, unit: Whole, amount: number): Day {
  switch (unit) {
    case 'day':
      return day.plusDays(amount);
    case 'week':
    case 'weekend':
      return day.plusDays(7 * amount);
    case 'fortnight':
      return day.plusDays(14 * amount);
    case 'month':
      return day.plusMonths(amount);
    case 'quarter':
      return day.plusMonths(3 * amount);
    case 'year':
      return day.plusMonths(12 * amount);
    case 'decade':
      return day.plusMonths(120 * amount);
    case 'century':
      return day.plusMonths(1200 * amount);
  }
}

const isWhole = (unit: Unit): unit is Whole => unit !== 'second' && unit !== 'minute' && unit !== 'hour';

/** Until this month "the new year" may be the one going on. */
const NEW_YEAR = 2;

/** "last week", "today", "that quarter", "the weekend". */
export function placeUnit(meaning: UnitMeaning, timeline: Timeline, setting: Setting): Placed {
  const { unit, offset, from, settled } = meaning;
  if (!isWhole(unit)) return { value: 'XXXX-XX-XX', inferred: [] };
  const { published, lastQuarter } = timeline;
  if (unit === 'quarter' && from === 'reference' && lastQuarter !== null && offset === 0)
    return { value: `${yearText(lastQuarter.year)}-Q${lastQuarter.quarter}`, inferred: INFERRED.quarter };
  const open = settled === true ? dayInTold(timeline, setting) : null;
  if (open !== null) return { value: open, inferred: ['year'] };
  const base = from === 'reference' ? dayTold(unit, meaning, timeline, setting) : published;
  if (base === null) return { value: OPEN[unit], inferred: [] };
  const count = countFrom(base, unit, meaning, setting.direction);
  return { value: unitValue(move(base, unit, count), unit), inferred: INFERRED[unit] };
}

/** "He met her in 2016 and wrote to her that night": a day of that year, the text does not say which. */
function dayInTold({ last, lastDay }: Timeline, { sentence }: Setting): string | null {
  if (last?.sentence !== sentence || lastDay?.sentence === sentence || !/^\d{4}(?:-\d\d)?$/.test(last.value))
    return null;
  return last.value.length === 4 ? `${last.value}-XX-XX` : `${last.value}-XX`;
}

/** The day that a unit is counted from, as the text has told it; else the publication. */
function dayTold(unit: Whole, { offset, settled }: UnitMeaning, timeline: Timeline, setting: Setting): Day | null {
  const { published, last, narrative } = timeline;
  if (settled === false && !narrative)
    return (offset === 0 ? dayInUnitTold(unit, timeline, setting) : null) ?? published;
  if (unit !== 'day') return last !== null && (narrative || isFine(last.value, unit)) ? last.period.from : published;
  return dayOfDay(offset, settled, timeline, setting) ?? published;
}

/** How many units lie between that day and the one meant. */
function countFrom(
  base: Day,
  unit: Whole,
  { offset, from, settled }: UnitMeaning,
  direction: Setting['direction'],
): number {
  // A quarter that nothing names is the one whose results are out.
  if (unit === 'quarter' && from === 'reference' && offset === 0) return -1;
  if (settled !== false || direction === 'ahead') return offset;
  // "was found overnight": the night before.
  if (unit === 'day') return -1;
  // "saw in the new year": the one that has just begun.
  if (unit === 'year' && offset === 1 && base.month <= NEW_YEAR) return 0;
  return unit === 'weekend' && base.weekday < SATURDAY ? -1 : offset;
}
type UnitMeaning = Meaning & { kind: 'unit' };
const SATURDAY = 6;

/** A year tells no week or month: "six years ago ... earlier in the week". */
const isFine = (value: string, unit: Whole): boolean =>
  unit === 'week' || unit === 'month' || unit === 'weekend' || unit === 'fortnight' ? value.length > 4 : true;

/** A clock time is counted from over this many sentences. */
const NEAR_TIME = 4;
const DAY = 24 * 60;
/** More is not counted on a clock: "5 billion hours later". */
const MOST_MINUTES = 366 * DAY;

/** `2022-12-27T17:10`, for minutes of a day that may be more than it has, or less than none. */
function timeAfter(day: Day, minutes: number): string {
  const minute = Math.round(minutes);
  const days = Math.floor(minute / DAY);
  const rest = minute - days * DAY;
  return `${day.plusDays(days).toString()}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** "197", forty years after "193"; null where that cannot be told. */
function eraAfter(era: string, years: number): string | null {
  const length = era.length === 3 ? 10 : 100;
  return years % length === 0 ? String(Number(era) + years / length).padStart(era.length, '0') : null;
}

/** "two weeks ago", "a year earlier", "three days later", "ten minutes later". */
export function placeShift(shift: Meaning & { kind: 'shift' }, timeline: Timeline, setting: Setting): Placed {
  const { sign, from } = shift;
  if (shift.amount === null) return { value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', inferred: [] };
  // "one and a half years ago" is so many months.
  const parted = shift.unit === 'year' && !Number.isInteger(shift.amount);
  const amount = parted ? shift.amount * 12 : shift.amount;
  const unit = parted ? 'month' : shift.unit;
  const ofYearBefore = unit === 'year' && amount === 1 && sign < 0 && !timeline.narrative;
  if (ofYearBefore) {
    const compared = placeCompared(from, timeline, setting);
    if (compared !== null) return compared;
    const year = yearTold(from, timeline, setting);
    if (year !== null) return { value: yearText(year - 1), inferred: ['year'] };
  }
  const fine = unit === 'day' || unit === 'week' || unit === 'fortnight' || !isWhole(unit);
  // In news, figures "a year earlier" are compared with this year's.
  const counted = from === 'reference' && !ofYearBefore;
  const told = counted ? (fine ? timeline.lastDay?.day : timeline.last?.period.from) : undefined;
  return isWhole(unit)
    ? placeDistance({ ...shift, amount, unit }, told ?? null, timeline, setting)
    : placeClock({ ...shift, amount, unit }, told ?? timeline.published, timeline, setting);
}

/** "a year earlier" of a company's figures, the same quarter of the year before, or of a month's, "Sales in May rose ... from a year earlier". */
function placeCompared(from: TimeAnchor, timeline: Timeline, { sentence }: Setting): Placed | null {
  const { last, lastQuarter } = timeline;
  if (lastQuarter !== null && lastQuarter.sentence >= sentence - NEAR_FIGURES) {
    const year = (yearOfFigures(timeline) ?? lastQuarter.year) - 1;
    return { value: `${yearText(year)}-Q${lastQuarter.quarter}`, inferred: ['year'] };
  }
  if (from !== 'reference' || last?.sentence !== sentence) return null;
  const month = /^\d{4}(-\d\d)$/.exec(last.value)?.[1];
  if (month === undefined) return null;
  return { value: `${yearText(last.period.from.year - 1)}${month}`, inferred: ['year', 'month'] };
}

/** "In 1987 it made money. A year earlier it lost some": the year over that the sentence before told. */
function yearTold(
  from: TimeAnchor,
  { last, published }: Timeline,
  { sentence, fronted = false }: Setting,
): number | null {
  if (from !== 'reference' || !fronted || last?.sentence !== sentence - 1 || !/^\d{4}(?:-\d\d)?$/.test(last.value))
    return null;
  return published !== null && last.period.from.year < published.year ? last.period.from.year : null;
}

/** Hours and minutes, from the clock time told last, else on the day that they are counted from. */
function placeClock(
  { amount, unit, sign, from }: Distance<Exclude<Unit, Whole>>,
  base: Day | null,
  { lastTime }: Timeline,
  { sentence }: Setting,
): Placed {
  const minutes = amount * (unit === 'hour' ? 60 : 1);
  const counted = from === 'reference' && unit !== 'second' && minutes <= MOST_MINUTES;
  if (counted && lastTime !== null && lastTime.sentence >= sentence - NEAR_TIME)
    return { value: timeAfter(lastTime.day, lastTime.minute + sign * minutes), inferred: INFERRED.day };
  if (base === null) return { value: 'XXXX-XX-XXTXX', inferred: [] };
  return { value: `${base.toString()}TXX`, inferred: INFERRED.day };
}

/** Days and longer, from the day told, else from the publication. */
function placeDistance(
  { amount, unit, sign, from, grain }: Distance<Whole>,
  told: Day | null,
  { published, era }: Timeline,
  { direction }: Setting,
): Placed {
  const base = told ?? published;
  // Decades and centuries ago are counted in years: "a decade ago" is a year.
  const result: Whole = unit === 'decade' || unit === 'century' ? 'year' : unit;
  if (base === null) return { value: OPEN[result], inferred: [] };
  const whole = Math.round(amount * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1));
  if (from === 'reference' && era !== null && result === 'year')
    return { value: eraAfter(era, sign * whole) ?? OPEN[result], inferred: [] };
  const target = whole > MOST_UNITS ? null : move(base, result, sign * whole);
  if (target === null || target.year < 1) return { value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', inferred: [] };
  // "The band broke up. A year later he went solo": no time yet to come.
  const over = from === 'reference' && sign > 0 && (told === null ? direction !== 'ahead' : direction === 'back');
  if (over && published?.isBefore(target)) return { value: OPEN[result], inferred: [] };
  return { value: unitValue(target, grain ?? result), inferred: INFERRED[grain ?? result] };
}

/** A distance in time that has a number. */
type Distance<U extends Unit> = Meaning & { kind: 'shift' } & { readonly amount: number; readonly unit: U };
/** A "year earlier" is one of the figures told so many sentences before. */
const NEAR_FIGURES = 6;
/** More is no time that a calendar has. */
const MOST_UNITS = 5000;
