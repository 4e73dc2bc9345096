import type { Extractor } from '../../rules/rule.js';
import { anchors } from './anchors.js';
import { beside } from './beside.js';
import { calendarDate } from './calendar-date.js';
import type { TimexCandidate } from './candidate.js';
import { clock } from './clock.js';
import { dayClock } from './day-clock.js';
import { dayOfMonth } from './day-of-month.js';
import { dayPart } from './day-part.js';
import { decade } from './decade.js';
import { duration } from './duration.js';
import { holiday } from './holiday.js';
import { modified } from './modified.js';
import { nineEleven } from './nine-eleven.js';
import { nthWeekday } from './nth-weekday.js';
import { pluralUnits } from './plural-units.js';
import { quarter } from './quarter.js';
import { recentUnits } from './recent-units.js';
import { season } from './season.js';
import { set } from './set.js';
import { shift } from './shift.js';
import { spanOfUnits } from './span-of-units.js';
import { theUnit } from './the-unit.js';
import type { TimexAnchor } from './timex-rule.js';
import { unit } from './unit.js';
import { vague } from './vague.js';
import { weekday } from './weekday.js';
import { year } from './year.js';
import { yearAgo } from './year-ago.js';
import { yearEnd } from './year-end.js';

export type { TimexAnchor } from './timex-rule.js';

/** Where two rules match at a token, the first stands: what is longer comes first. */
export const timexExtractor: Extractor<TimexAnchor, TimexCandidate> = {
  name: 'timex',
  rules: [
    clock,
    dayClock,
    dayPart,
    beside,
    shift,
    modified,
    set,
    yearEnd,
    nineEleven,
    nthWeekday,
    quarter,
    yearAgo,
    calendarDate,
    dayOfMonth,
    decade,
    season,
    holiday,
    weekday,
    year,
    spanOfUnits,
    unit,
    theUnit,
    recentUnits,
    duration,
    pluralUnits,
    vague,
  ],
  anchors,
};
