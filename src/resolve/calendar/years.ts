import type { YearSaid } from '../../extract/timex/candidate.js';
import { chooseLeapYear, chooseYear } from './choose.js';
import { Day } from './day.js';
import type { Period } from './period.js';
import type { Setting } from './setting.js';
import type { Timeline } from './timeline.js';

/** A year said, or counted from its anchor; null where that is unknown. */
export function yearOf(said: YearSaid, { published, last, narrative }: Timeline): number | null {
  if ('year' in said) return said.year;
  const anchor = said.from === 'reference' && (narrative || said.years >= 0) ? last?.period.from.year : undefined;
  const base = anchor ?? published?.year;
  return base === undefined ? null : base + said.years;
}

/** Where no publication date is known, a year lends itself to dates without one over this many sentences. */
const NEAR = 6;

/** What comes every year; `until`: the end of a range that begins with it. */
interface YearlyDate {
  readonly month: number;
  readonly day: number | null;
  readonly which: -1 | 0 | 1 | null;
  readonly until: { readonly month: number; readonly day: number | null } | undefined;
}

/** No month has more days: the calendar takes its last one. */
const LAST = 31;

/** The year of a month or day without one: the year told beside it, in a story the year told last, in news by the publication date. */
export function inferYear(
  { month, day, which, until }: YearlyDate,
  timeline: Timeline,
  { direction, sure, settled = false, sentence }: Setting,
): number | null {
  const { published, saidYear, narrative, last } = timeline;
  const near = published === null && saidYear !== null && saidYear.sentence >= sentence - NEAR;
  // "In 1996 she won; in March she lost": a year long past goes on through its sentence.
  const past =
    saidYear !== null &&
    published !== null &&
    saidYear.sentence === sentence &&
    !saidYear.aside &&
    direction !== 'ahead' &&
    saidYear.year < published.year - 1;
  if (
    saidYear !== null &&
    which === null &&
    ((narrative && !(direction === 'ahead' && isNews(timeline))) || near || past)
  )
    return saidYear.year + (isNextYear(month, timeline) ? 1 : 0);
  if (published === null) return null;
  if (month === 2 && day === 29) return chooseLeapYear(published, which, sure ? direction : null);
  // "in November, December and January": plans go on from what was planned last.
  const planned = last !== null && last.sentence >= sentence - 3 && direction !== 'back' ? last.period.from : null;
  const end = until ?? { month, day };
  const inYear = (year: number): Period => ({
    from: Day.of(year, month, day ?? 1),
    to: Day.of(end.month < month ? year + 1 : year, end.month, end.day ?? LAST),
  });
  const ranges = until !== undefined && direction !== null;
  const preference = (day === null && sure) || settled || ranges ? 'verb' : 'nearest';
  const furthest = published.plusMonths(12);
  if (planned !== null && published.isBefore(planned) && planned.isBefore(furthest)) {
    const year = chooseYear(inYear, planned, which, 'ahead', preference);
    if (inYear(year).from.isBefore(furthest)) return year;
  }
  return chooseYear(inYear, published, which, direction, preference);
}

/** "In December 1989 she fled; in January she came back": months run on over the year's end. */
const isNextYear = (month: number, { last, saidYear }: Timeline): boolean =>
  last !== null &&
  /^\d{4}-\d\d/.test(last.value) &&
  last.period.from.year === saidYear?.year &&
  last.period.from.month - month >= RUNS_ON;

const RUNS_ON = 9;

/** A story that was told not long after the last year that it speaks of: what lies ahead is ahead of its publication. */
const isNews = ({ published, last }: Timeline): boolean =>
  published !== null && last !== null && published.year - last.period.from.year <= STORY_YEARS;

const STORY_YEARS = 30;
