import type { Meaning, YearSaid } from '../../extract/timex/candidate.js';
import { two } from '../../extract/timex/read/value-text.js';
import { chooseYear } from './choose.js';
import type { Day } from './day.js';
import { periodOf } from './period.js';
import type { Setting } from './setting.js';
import type { Timeline } from './timeline.js';
import { dayInUnitTold } from './unit-told.js';
import { type Placed, yearText } from './value.js';
import { yearOf } from './years.js';

/** Quarters and halves of a year. */
export function placePart(
  { part, nth, year }: Meaning & { kind: 'part' },
  timeline: Timeline,
  setting: Setting,
): Placed {
  const { published } = timeline;
  const { direction, sure } = setting;
  const letter = part === 'quarter' ? 'Q' : 'H';
  if (year !== null) {
    const said = 'year' in year;
    const told = !said && year.open === true ? dayInUnitTold('year', timeline, setting)?.year : undefined;
    return { value: `${yearText(told ?? yearOf(year, timeline))}-${letter}${nth}`, inferred: said ? [] : ['year'] };
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
export function placeCounterpart(
  { unit, year }: Meaning & { kind: 'counterpart' },
  timeline: Timeline,
  { sentence }: Setting,
): Placed {
  const { published, last, named, lastQuarter, yearSoFar } = timeline;
  const said = 'years' in year && year.from === 'reference';
  const inYear = quarterYear(year, unit, timeline);
  if (inYear === null) return { value: 'XXXX', inferred: [] };
  const month = named?.sentence === sentence ? /^\d{4}-(\d\d)$/.exec(named.value)?.[1] : undefined;
  // "rose in April from the same period last year"
  if ((unit === 'period' || unit === 'time') && month !== undefined && lastQuarter?.sentence !== sentence)
    return { value: `${yearText(inYear)}-${month}`, inferred: ['year', 'month'] };
  if ((unit === 'now' || (unit === 'time' && lastQuarter === null)) && published !== null)
    return { value: `${yearText(inYear)}-${two(published.month)}`, inferred: ['year', 'month'] };
  const told = /^\d{4}-(Q[1-4]|H[12]|W\d\d|\d\d)(?=-|$)/.exec(last?.value ?? '')?.[1];
  const figures = unit === 'period' || unit === 'time';
  const half = figures && told?.startsWith('H') === true && last!.sentence >= sentence - 1;
  const quarterly = unit === 'quarter' || (figures && !half);
  const same =
    quarterly && lastQuarter !== null
      ? `Q${lastQuarter.quarter}`
      : told !== undefined && isOf(told, unit)
        ? told
        : null;
  if (same !== null) return { value: `${yearText(inYear)}-${same}`, inferred: ['year'] };
  const open = unit === 'quarter' || (figures && said && yearSoFar === null);
  if (!open || published === null) return { value: yearText(inYear), inferred: ['year'] };
  return { value: `${yearText(inYear)}-Q${completedQuarter(published)}`, inferred: ['year'] };
}

/** Whether the part of a year is one that the unit can mean: a "period" of figures is a quarter or a half. */
const isOf = (part: string, unit: (Meaning & { kind: 'counterpart' })['unit']): boolean =>
  unit === 'week'
    ? /^W\d/.test(part)
    : unit === 'month'
      ? /^\d/.test(part)
      : (unit === 'period' || unit === 'time') && /^[QH]/.test(part);

/** The quarter that was over last on a day: the one whose figures are out. */
const completedQuarter = (day: Day): number => Math.ceil(day.plusMonths(-3).month / 3);

/** "year-ago": a year before the published one, or before the one whose figures are out. */
const quarterYear = (
  year: YearSaid,
  unit: (Meaning & { kind: 'counterpart' })['unit'],
  timeline: Timeline,
): number | null => {
  const figures = unit === 'quarter' || unit === 'period' || unit === 'time';
  const inYear = figures ? yearOfFigures(timeline) : (timeline.published?.year ?? null);
  return 'years' in year && inYear !== null ? inYear + year.years : yearOf(year, timeline);
};

/** The year of the figures that a text reports: the published one, at its beginning the one whose last quarter is told. */
export const yearOfFigures = ({ published, lastQuarter }: Timeline): number | null => {
  if (published === null) return null;
  const before = lastQuarter?.quarter === 4 && lastQuarter.year === published.year - 1 && published.month <= 3;
  return before ? published.year - 1 : published.year;
};
