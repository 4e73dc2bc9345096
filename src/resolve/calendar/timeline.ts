import type { TimexCandidate } from '../../extract/timex/candidate.js';
import type { DateOrder } from '../../types.js';
import type { Day } from './day.js';
import { type Period, periodOf } from './period.js';
import type { Setting } from './setting.js';

/** What the text has spoken of so far, and what it was published on: what relative expressions count from. */
export interface Timeline {
  readonly published: Day | null;
  /** The text tells a story of its own time (a biography) instead of news: bare months belong to the year told last. */
  readonly narrative: boolean;
  /** It tells what a court heard: clock times are of the day that the case is about, however long past. */
  readonly hearing: boolean;
  /** What stands first in dates in figures: as asked for, else as the document's other dates have it; null where nothing says so. */
  readonly order: DateOrder | null;
  /** Days of the last date with a known year, and its value; null before the first. */
  last: { readonly period: Period; readonly value: string; readonly sentence: number } | null;
  /** The decade or century told since. */
  era: string | null;
  /** The same of the last date that is named and that nothing is compared with: "rose in May from April" speaks of May. */
  named: { readonly period: Period; readonly value: string; readonly sentence: number } | null;
  /** First day of the last date of one day. */
  lastDay: { readonly day: Day; readonly sentence: number; readonly paragraph: number } | null;
  /** The same of what is told, which days of saying ("police said on Monday") and those told aside do not change; such a day only where no other is told. */
  storyDay: { readonly day: Day; readonly sentence: number; readonly paragraph: number } | null;
  /** The day that stands alone in a line above what happened on it. */
  headingDay: Day | null;
  /** The last day told that lies after the publication. */
  dayToCome: { readonly day: Day; readonly sentence: number } | null;
  /** Year of the last date that said its year in the text; `aside`: in words beside the main clause, "which was built in 1990". */
  saidYear: {
    readonly year: number;
    readonly aside: boolean;
    readonly sentence: number;
    readonly paragraph: number;
  } | null;
  /** The day whose evening or night was told last; `night`: no clock time of it was. */
  evening: { readonly day: Day; readonly night: boolean; readonly sentence: number } | null;
  /** It has told of the evening or night before the publication. */
  nightBefore: boolean;
  /** Last clock time of a known day, in minutes of that day. */
  lastTime: { readonly day: Day; readonly minute: number; readonly sentence: number } | null;
  /** Set where the text has gone over from a quarter to the business year so far. */
  yearSoFar: true | null;
  lastQuarter: { readonly year: number; readonly quarter: number; readonly sentence: number } | null;
}

/**
 * Remembers a resolved date. `said`: the text itself gave the year. `named`: it is no relative time and no comparison. `reported`: a quarter that is the text's subject, no comparison
 * ("the year-ago quarter"), and, where the calendar's is not over yet, one that a verb looks back on (the fourth of a fiscal year).
 */
export function remember(
  timeline: Timeline,
  value: string,
  { said, named, aside, saying, limit, reported, heads, sentence, paragraph }: Remembered,
): void {
  const period = periodOf(value);
  if (period === null) return;
  timeline.era = /^\d{2,3}$/.test(value) ? value : null;
  if (timeline.era !== null) return;
  timeline.last = { period, value, sentence };
  if (named) timeline.named = timeline.last;
  if (period.from.equals(period.to)) {
    timeline.lastDay = { day: period.from, sentence, paragraph };
    if (!(saying || aside) || timeline.storyDay === null) timeline.storyDay = timeline.lastDay;
    if (heads) timeline.headingDay = period.from;
    if (!limit && timeline.published?.isBefore(period.from)) timeline.dayToCome = { day: period.from, sentence };
  }
  if (said) timeline.saidYear = { year: period.from.year, aside, sentence, paragraph };
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  const over = timeline.published === null || period.to.isBefore(timeline.published);
  if (quarter === null) return;
  const told = { year: Number(quarter[1]), quarter: Number(quarter[2]), sentence };
  const again = timeline.lastQuarter?.year === told.year && timeline.lastQuarter.quarter === told.quarter;
  if (!again && reported !== 'back' && !(reported === 'open' && over)) return;
  timeline.lastQuarter = told;
  timeline.yearSoFar = null;
}

/** Remembers the quarter that ends in the month of a date: the one that its middle month lies in. */
export function rememberQuarter(timeline: Timeline, end: string, sentence: number): void {
  const middle = /^\d{4}-\d\d/.test(end) ? periodOf(end.slice(0, 7))?.from.plusMonths(-1) : undefined;
  if (middle === undefined) return;
  timeline.lastQuarter = { year: middle.year, quarter: Math.ceil(middle.month / 3), sentence };
  timeline.yearSoFar = null;
}

/** Remembers a clock time whose day is known, and whether it was of an evening. */
export function rememberTime(timeline: Timeline, value: string, sentence: number): void {
  const [date = '', hour, minute] = value.split(/[T:Z]/);
  const day = periodOf(date);
  if (day === null || !day.from.equals(day.to)) return;
  const clock = /^\d\d$/.test(hour ?? '') && /^\d\d$/.test(minute ?? '');
  const minutes = clock ? Number(hour) * 60 + Number(minute) : null;
  const late = minutes === null ? hour === 'NI' || hour === 'EV' : minutes >= EVENING;
  timeline.evening = late ? { day: day.from, night: minutes === null, sentence } : null;
  timeline.nightBefore ||= late && timeline.published?.plusDays(-1).equals(day.from) === true;
  if (minutes !== null) timeline.lastTime = { day: day.from, minute: minutes, sentence };
}

const EVENING = 18 * 60;
/** Small hours are of the night told within so many sentences. */
const NEAR_EVENING = 8;
/** Until then a night goes on. */
const DAWN = 8;

/**
 * The day of a clock time that names none: the next, where it follows one of the evening: "left at 11 p.m. Friday and arrived at 2 a.m.".
 */
export function dayOfClock(
  day: string,
  hour: number | null,
  { evening, published }: Timeline,
  { sentence, direction, earlier = false }: Pick<Setting, 'sentence' | 'direction' | 'earlier'>,
): string {
  if (hour === null || evening === null || evening.day.toString() !== day) return day;
  const same = evening.sentence === sentence;
  // "by tonight. ... will meet at 11 a.m."
  if (!same && (earlier || direction === 'ahead' || evening.sentence < sentence - NEAR_EVENING)) return day;
  const next = evening.day.plusDays(1);
  // "The vote is tonight. He came at 6 a.m."
  if (direction === 'back' && published?.isBefore(next)) return day;
  return hour < (evening.night || same ? 12 : DAWN) ? next.toString() : day;
}

/** Months of a business year so far ("the nine months"): what is "a year earlier" then is no quarter. */
export function forgetQuarter(timeline: Timeline): void {
  timeline.lastQuarter = null;
  timeline.yearSoFar = true;
}

interface Remembered {
  readonly said: boolean;
  readonly named: boolean;
  readonly aside: boolean;
  /** It tells when something was said. */
  readonly saying: boolean;
  /** Up to then something lasts or has to be done: "until Friday". */
  readonly limit: boolean;
  readonly reported: 'back' | 'open' | null;
  /** It stands alone in its paragraph. */
  readonly heads: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Years further from the publication than this belong to a story of its own time. */
const NEWS_YEARS = 2;

/** The timeline at the text's beginning, with what all its expressions together tell of the text's kind. */
export function openTimeline(
  timexes: readonly TimexCandidate[],
  published: Day | null,
  order: DateOrder | null,
  hearing = false,
): Timeline {
  let told = 0;
  let news = 0;
  for (const { meaning } of timexes) {
    if (meaning.kind === 'calendar' && meaning.year !== null && 'year' in meaning.year) {
      if (published === null || Math.abs(published.year - meaning.year.year) > NEWS_YEARS) told++;
    } else if (meaning.kind === 'weekday' || (meaning.kind === 'unit' && meaning.from === 'published')) news++;
  }
  return {
    published,
    narrative: told > 3 && told > 8 * news,
    hearing,
    order: order ?? orderIn(timexes),
    last: null,
    era: null,
    named: null,
    lastDay: null,
    storyDay: null,
    headingDay: null,
    dayToCome: null,
    saidYear: null,
    evening: null,
    nightBefore: false,
    lastTime: null,
    yearSoFar: null,
    lastQuarter: null,
  };
}

/** The order of the document's dates: of those in figures that leave no doubt, else of those that name their month. */
function orderIn(timexes: readonly TimexCandidate[]): DateOrder | null {
  let figures = 0;
  let names = 0;
  for (const { meaning } of timexes) {
    if (meaning.kind === 'numeric') figures += meaning.first > 12 ? 1 : meaning.second > 12 ? -1 : 0;
    else if (meaning.kind === 'calendar' && meaning.order !== undefined) names += meaning.order === 'dmy' ? 1 : -1;
  }
  const dayFirst = figures || names;
  return dayFirst === 0 ? null : dayFirst > 0 ? 'dmy' : 'mdy';
}
