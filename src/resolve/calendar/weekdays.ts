import type { Meaning } from '../../extract/timex/candidate.js';
import { Day } from './day.js';
import { dayGoingOn, dayHeldIn } from './following.js';
import type { Setting } from './setting.js';
import type { Timeline } from './timeline.js';
import type { Placed } from './value.js';

/** "on 13 April, a Saturday" */
const APPOSED = /^,\s+an?\s+$/;

/** "the Thursday" goes on from a day told within so many sentences. */
const NEAR = 3;

/** The day of a weekday: news says "Friday" of the one just past, or of the coming one where the verb looks ahead. */
export function placeWeekday(
  { weekday, which, from, week, weeksOn, indefinite }: Meaning & { kind: 'weekday' },
  { published, lastDay }: Timeline,
  { sentence, direction, present = false, before }: Setting,
): Placed {
  if (indefinite === true) {
    const said = before !== null && APPOSED.test(before.between) && /^\d{4}-\d\d-\d\d$/.test(before.value);
    const same = said && Day.read(before.value).weekday === weekday;
    return { value: same ? before.value : `XXXX-WXX-${weekday}`, inferred: [] };
  }
  // "the Thursday": in the week told just before.
  const near = which !== null || (lastDay !== null && lastDay.sentence >= sentence - NEAR);
  const told = from === 'reference' && near ? lastDay : null;
  const base = told?.day ?? published;
  if (base === null) return { value: `XXXX-WXX-${weekday}`, inferred: [] };
  const inWeek = base.plusDays(weekday - base.weekday);
  const latest = base.isBefore(inWeek) ? inWeek.plusDays(-7) : inWeek;
  const first = inWeek.isBefore(base) ? inWeek.plusDays(7) : inWeek;
  // "left on Monday and came back on the Thursday", unless that is still to come and the verb looks back
  const after = told !== null && which === null && !told.day.equals(first);
  if (after && !(direction === 'back' && published?.isBefore(first)))
    return { value: first.toString(), inferred: ['year', 'month', 'day'] };
  const inWeekTold = which === null ? dayHeldIn(before, weekday) : null;
  if (inWeekTold !== null) return { value: inWeekTold.toString(), inferred: ['year', 'month', 'day'] };
  let day =
    dayGoingOn(before, { latest, coming: first, published }) ?? (direction === 'ahead' || present ? first : latest);
  if (weeksOn !== undefined) day = (weeksOn > 0 ? first : latest).plusDays(7 * weeksOn);
  else if (week !== undefined) day = inWeek.plusDays(7 * week);
  else if (which === -1) day = latest.equals(base) ? latest.plusDays(-7) : latest;
  else if (which === 1) day = first.equals(base) ? first.plusDays(7) : first;
  else if (which === 0) day = from === 'reference' ? inWeek : first;
  return { value: day.toString(), inferred: ['year', 'month', 'day'] };
}
