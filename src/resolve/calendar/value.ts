import type { Unit } from '../../extract/timex/candidate.js';
import { two } from '../../extract/timex/read/value-text.js';
import type { Timex } from '../../types.js';
import type { Day } from './day.js';

/** A TIMEX3 value, and which of its parts the words did not say. */
export interface Placed {
  readonly value: string;
  readonly inferred: Timex['inferred'];
  /** Another value that the words may have as well. */
  readonly alternative?: string;
  /** The time recurs: a SET. */
  readonly recurs?: boolean;
}

/** A year in four digits; X's where it is unknown. */
export const yearText = (year: number | null): string => (year === null ? 'XXXX' : String(year).padStart(4, '0'));

/** `1998-W04`: ISO weeks, which may belong to another year than their days. */
function weekText(day: Day): string {
  const { year, week } = day.week;
  return `${yearText(year)}-W${two(week)}`;
}

/** Units that a day lies in. */
export type Whole = Exclude<Unit, 'second' | 'minute' | 'hour'>;

/** The value of the whole unit that a day lies in. */
export function unitValue(day: Day, unit: Whole): string {
  switch (unit) {
    case 'day':
      return day.toString();
    case 'week':
    case 'fortnight':
      return weekText(day);
    case 'weekend':
      return `${weekText(day)}-WE`;
    case 'month':
      return `${yearText(day.year)}-${two(day.month)}`;
    case 'quarter':
      return `${yearText(day.year)}-Q${Math.ceil(day.month / 3)}`;
    case 'year':
      return yearText(day.year);
    case 'decade':
      return yearText(day.year).slice(0, 3);
    case 'century':
      return yearText(day.year).slice(0, 2);
  }
}
