import type { Unit } from '../../extract/timex/candidate.js';
import type { Day } from './day.js';
import type { Setting } from './setting.js';
import type { Timeline } from './timeline.js';
import { unitValue, type Whole } from './value.js';

/** Days of a month or year that has just begun, in which "the month" may still be the one before. */
const JUST_BEGUN: Partial<Record<Unit, number>> = { week: 2, month: 7, year: 31 };

/** What a value has to look like to tell of a unit: a month lies in a year, not a year in a month. */
const GRAINS: Partial<Record<Unit, { readonly whole: RegExp; readonly within: RegExp }>> = {
  week: { whole: /^\d{4}-W\d\d$/, within: /^\d{4}-\d\d-\d\d/ },
  month: { whole: /^\d{4}-\d\d$/, within: /^\d{4}-\d\d-\d\d/ },
  year: { whole: /^\d{4}$/, within: /^\d{4}-(?:\d\d|Q\d)/ },
};

/**
 * A day of the unit that "the month" is, where it is not the published one: the month just told ("rose in October; for the month, it
 * gained"), or, while the published one has just begun, the one that holds the day just told.
 */
export function dayInUnitTold(
  unit: Whole,
  { published, named }: Timeline,
  { sentence, direction, present = false }: Pick<Setting, 'sentence' | 'direction' | 'present'>,
): Day | null {
  const grains = GRAINS[unit];
  if (grains === undefined || published === null || named === null || direction === 'ahead' || present) return null;
  const { from } = named.period;
  if (named.sentence < sentence - 1 || !from.isBefore(published)) return null;
  if (grains.whole.test(named.value)) return unit === 'year' && direction !== 'back' ? null : from;
  if (!grains.within.test(named.value)) return null;
  const before = published.plusDays(-JUST_BEGUN[unit]!);
  return unitValue(before, unit) === unitValue(from, unit) ? from : null;
}
