import type { Meaning, YearSaid } from '../../extract/timex/candidate.js';
import { two } from '../../extract/timex/value-text.js';
import type { Timex } from '../../types.js';
import { chooseLeapYear, chooseYear } from './choose.js';
import { Day } from './day.js';
import { durationValue } from './durations.js';
import { holidayIn } from './holidays.js';
import { isDay, type Period, periodOf } from './period.js';
import { placeShift, placeUnit, unitValue } from './relative.js';
import type { Setting } from './tense.js';
import type { Timeline } from './timeline.js';
import { type Placed, yearText } from './value.js';
import { placeWeekday } from './weekdays.js';

/** The TIMEX3 value of what an expression says, and which parts of it were inferred. */
export function place(meaning: Meaning, timeline: Timeline, setting: Setting): Placed {
  const placed = placeMeaning(meaning, timeline, setting);
  if (!('within' in meaning) || meaning.within === undefined) return placed;
  const day = periodOf(placed.value)?.from;
  return day === undefined ? placed : { ...placed, value: unitValue(day, meaning.within) };
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

/** A year said, or counted from its anchor; null where that is unknown. */
function yearOf(said: YearSaid, { published, last, narrative }: Timeline): number | null {
  if ('year' in said) return said.year;
  const anchor = said.from === 'reference' && (narrative || said.years >= 0) ? last?.period.from.year : undefined;
  const base = anchor ?? published?.year;
  return base === undefined ? null : base + said.years;
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
  { year, month, day, months, era, which }: Meaning & { kind: 'calendar' },
  timeline: Timeline,
  setting: Setting,
): Placed {
  if (era === 'BC' && year !== null && 'year' in year)
    return { value: `BC${String(year.year).padStart(4, '0')}`, inferred: [] };
  const inferred: Timex['inferred'] = [];
  let inMonth = month;
  if (months !== undefined && day !== null) {
    const month = timeline.published?.plusMonths(months) ?? null;
    return {
      value: calendarValue(month?.year ?? null, month?.month ?? null, day),
      inferred: month === null ? [] : ['year', 'month'],
    };
  }
  if (inMonth === null && day !== null) {
    inMonth = monthTold(timeline, setting.sentence) ?? timeline.published?.month ?? null;
    if (inMonth !== null) inferred.push('month');
  }
  let inYear = year === null ? null : yearOf(year, timeline);
  if (year === null || !('year' in year) || year.lent) {
    inYear ??= inMonth === null ? null : inferYear(inMonth, day, which ?? null, timeline, setting);
    if (inYear !== null) inferred.unshift('year');
  }
  return { value: calendarValue(inYear, inMonth, day), inferred };
}

/** The month of "the 23rd": in a story the one told last, in news one that was told just before. */
function monthTold({ narrative, last }: Timeline, sentence: number): number | undefined {
  const near = last !== null && last.sentence >= sentence - 1 && /^\d{4}-\d\d$/.test(last.value);
  return narrative || near ? last?.period.from.month : undefined;
}

/** A day that no calendar has ("Feb. 29, 2015") leaves its day open: none is invented. */
function calendarValue(year: number | null, month: number | null, day: number | null): string {
  if (month === null) return day === null ? yearText(year) : `${yearText(year)}-XX-${two(day)}`;
  if (day === null) return `${yearText(year)}-${two(month)}`;
  return `${yearText(year)}-${two(month)}-${isDay(year ?? 2000, month, day) ? two(day) : 'XX'}`;
}

/** Where no publication date is known, a year lends itself to dates without one over this many sentences. */
const NEAR = 6;

/** The year of a month or day without one: the year told beside it, in a story the year told last, in news by the publication date. */
function inferYear(
  month: number,
  day: number | null,
  which: -1 | 0 | 1 | null,
  timeline: Timeline,
  { direction, sure, settled = false, sentence }: Setting,
): number | null {
  const { published, saidYear, narrative, last } = timeline;
  const near = published === null && saidYear !== null && saidYear.sentence >= sentence - NEAR;
  // "In 1996 she won; in March she lost": a year long past goes on through its sentence.
  const past =
    saidYear !== null && published !== null && saidYear.sentence === sentence && saidYear.year < published.year - 1;
  if (
    saidYear !== null &&
    which === null &&
    ((narrative && !(direction === 'ahead' && isNews(timeline))) || near || past)
  )
    return saidYear.year;
  if (published === null) return null;
  if (month === 2 && day === 29) return chooseLeapYear(published, which, sure ? direction : null);
  // "in November, December and January": plans go on from what was planned last.
  const planned = last !== null && last.sentence >= sentence - 3 && direction !== 'back' ? last.period.from : null;
  const inYear = (year: number): Period => {
    const last = Day.of(year, month, 1).daysInMonth;
    return { from: Day.of(year, month, day ?? 1), to: Day.of(year, month, day ?? last) };
  };
  const preference = (day === null && sure) || settled ? 'verb' : 'nearest';
  const furthest = published.plusMonths(12);
  if (planned !== null && published.isBefore(planned) && planned.isBefore(furthest)) {
    const year = chooseYear(inYear, planned, which, 'ahead', preference);
    if (inYear(year).from.isBefore(furthest)) return year;
  }
  return chooseYear(inYear, published, which, direction, preference);
}

/** A story that was told not long after the last year that it speaks of: what lies ahead is ahead of its publication. */
const isNews = ({ published, last }: Timeline): boolean =>
  published !== null && last !== null && published.year - last.period.from.year <= STORY_YEARS;

const STORY_YEARS = 30;

/** Quarters and halves of a year. */
function placePart(
  { part, nth, year }: Meaning & { kind: 'part' },
  timeline: Timeline,
  { direction, sure }: Setting,
): Placed {
  const { published } = timeline;
  const letter = part === 'quarter' ? 'Q' : 'H';
  if (year !== null) {
    const said = 'year' in year;
    return { value: `${yearText(yearOf(year, timeline))}-${letter}${nth}`, inferred: said ? [] : ['year'] };
  }
  if (published === null) return { value: `XXXX-${letter}${nth}`, inferred: [] };
  const inYear = chooseYear(
    (y) => periodOf(`${yearText(y)}-${letter}${nth}`)!,
    published,
    null,
    sure ? direction : null,
    'begun',
  );
  return { value: `${yearText(inYear)}-${letter}${nth}`, inferred: ['year'] };
}

/** The same part of another year as the text speaks of: the quarter of its figures, else the month, week or half told last. */
function placeCounterpart(
  { unit, year }: Meaning & { kind: 'counterpart' },
  timeline: Timeline,
  { sentence }: Setting,
): Placed {
  const { published, last, lastQuarter, yearSoFar } = timeline;
  const said = 'years' in year && year.from === 'reference';
  const inYear = quarterYear(year, timeline);
  if (inYear === null) return { value: 'XXXX', inferred: [] };
  if (unit === 'now' && published !== null)
    return { value: `${yearText(inYear)}-${two(published.month)}`, inferred: ['year', 'month'] };
  const told = /^\d{4}-(Q[1-4]|H[12]|W\d\d|\d\d)(?=-|$)/.exec(last?.value ?? '')?.[1];
  const half = unit === 'period' && told?.startsWith('H') === true && last!.sentence >= sentence - 1;
  const quarterly = unit === 'quarter' || (unit === 'period' && !half);
  const same =
    quarterly && lastQuarter !== null
      ? `Q${lastQuarter.quarter}`
      : told !== undefined && isOf(told, unit)
        ? told
        : null;
  if (same !== null) return { value: `${yearText(inYear)}-${same}`, inferred: ['year'] };
  const open = unit === 'quarter' || (unit === 'period' && said && yearSoFar === null);
  if (!open || published === null) return { value: yearText(inYear), inferred: ['year'] };
  return { value: `${yearText(inYear)}-Q${completedQuarter(published)}`, inferred: ['year'] };
}

/** Whether the part of a year is one that the unit can mean: a "period" of figures is a quarter or a half. */
const isOf = (part: string, unit: (Meaning & { kind: 'counterpart' })['unit']): boolean =>
  unit === 'week' ? /^W\d/.test(part) : unit === 'month' ? /^\d/.test(part) : unit === 'period' && /^[QH]/.test(part);

/** The quarter that was over last on a day: the one whose figures are out. */
const completedQuarter = (day: Day): number => Math.ceil(day.plusMonths(-3).month / 3);

/** "year-ago": a year before the quarter spoken of, else before the published year. */
const quarterYear = (year: YearSaid, timeline: Timeline): number | null =>
  'years' in year && timeline.published !== null ? timeline.published.year + year.years : yearOf(year, timeline);

/** Seasons and holidays. */
function placeYearly(
  meaning: Meaning & { kind: 'season' | 'holiday' },
  timeline: Timeline,
  { direction, sure, sentence }: Setting,
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
  const preference = meaning.kind === 'season' && (sure || direction === 'back') ? 'verb' : 'nearest';
  const year = chooseYear((y) => periodOf(inYear(y))!, published, meaning.which, direction, preference);
  return { value: inYear(year), inferred: ['year'] };
}
