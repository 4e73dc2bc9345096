import type { Meaning } from '../../extract/timex/candidate.js';
import { isBefore } from './choose.js';
import type { Direction } from './tense.js';
import type { Timeline } from './timeline.js';
import type { Placed } from './value.js';

/** The day of a weekday: news says "Friday" of the one just past, or of the coming one where the verb looks ahead. */
export function placeWeekday(
  { weekday, which, from, week }: Meaning & { kind: 'weekday' },
  { published, lastDay }: Timeline,
  direction: Direction | null,
): Placed {
  const base = (from === 'reference' ? lastDay?.day : undefined) ?? published;
  if (base === null) return { value: `XXXX-WXX-${weekday}`, inferred: [] };
  const inWeek = base.add({ days: weekday - base.dayOfWeek });
  const latest = isBefore(base, inWeek) ? inWeek.subtract({ weeks: 1 }) : inWeek;
  const first = isBefore(inWeek, base) ? inWeek.add({ weeks: 1 }) : inWeek;
  let day = direction === 'ahead' ? first : latest;
  if (week !== undefined) day = inWeek.add({ weeks: week });
  else if (which === -1) day = latest.equals(base) ? latest.subtract({ weeks: 1 }) : latest;
  else if (which === 1) day = first.equals(base) ? first.add({ weeks: 1 }) : first;
  else if (which === 0) day = from === 'reference' ? inWeek : first;
  return { value: day.toString(), inferred: ['year', 'month', 'day'] };
}
