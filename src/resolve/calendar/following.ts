import type { Day } from './day.js';
import { periodOf } from './period.js';
import type { Setting } from './setting.js';

const RANGE = /^\s*(?:[-–—]|to|through|till|until)\s*$/;
const ROW = /^(?:,|,?\s*(?:and|or))(?:\son)?\s*$/;

/**
 * Of the latest and the coming day of a name, the one that goes on from the time before it: "from Friday to Monday", "on Friday and
 * Saturday". Null where it stands alone, and in a row that would mix days that are over and days to come.
 */
export function dayGoingOn(
  before: Setting['before'],
  { latest, coming, published }: { latest: Day; coming: Day; published: Day | null },
): Day | null {
  if (before === null || !/^\d{4}-\d\d-\d\d/.test(before.value)) return null;
  const range = RANGE.test(before.between);
  if (!range && !ROW.test(before.between)) return null;
  const start = periodOf(before.value)?.from;
  if (start === undefined) return null;
  if (!latest.isBefore(start)) return range || published?.isBefore(start) !== true ? latest : null;
  if (!range && published?.isBefore(start) !== true) return null;
  return coming.isBefore(start) ? coming.plusDays(7) : coming;
}

const ON = /^,?\s+on\s+$/;
const IN = /^,?\s+(?:in|on)\s+$/;

/** The day of a weekday right after its week: "last week on Tuesday". */
export function dayHeldIn(before: Setting['before'], weekday: number): Day | null {
  if (before === null || !/^\d{4}-W\d\d$/.test(before.value) || !ON.test(before.between)) return null;
  return periodOf(before.value)?.from.plusDays(weekday - 1) ?? null;
}

/** The year right before a date without one: "last year in January", "last year on June 3". */
export const yearHeldIn = (before: Setting['before']): number | null =>
  before !== null && /^\d{4}$/.test(before.value) && IN.test(before.between) ? Number(before.value) : null;

/** The year of the end of a range, which is not before its beginning: "from November to January". */
export function yearOfRangeEnd(before: Setting['before'], month: number): number | null {
  const start = before === null ? null : /^(\d{4})-(\d\d)/.exec(before.value);
  return start === null ? null : Number(start[1]) + (month < Number(start[2]) ? 1 : 0);
}
