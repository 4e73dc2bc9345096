import { two } from '../../extract/timex/value-text.js';

const MILLISECONDS = 24 * 60 * 60 * 1000;
/** Days are counted from 1 January 1970, a Thursday. */
const THURSDAY = 4;

/** A day of the Gregorian calendar, which is taken to have been in use at all times. */
export class Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Days since 1 January 1970; what comes before that is negative. */
  readonly count: number;

  private constructor(date: Date) {
    this.year = date.getUTCFullYear();
    this.month = date.getUTCMonth() + 1;
    this.day = date.getUTCDate();
    this.count = date.getTime() / MILLISECONDS;
  }

  /** Of a day that the month does not have, its last one. */
  static of(year: number, month: number, day: number): Day {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    // A day too many is one of the next month, whose day 0 is the last of this.
    if (date.getUTCMonth() !== month - 1) date.setUTCDate(0);
    return new Day(date);
  }

  /** Reads `2022-12-23`. */
  static read(text: string): Day {
    const [year, month, day] = text.split('-').map(Number);
    return Day.of(year!, month!, day!);
  }

  get daysInMonth(): number {
    return Day.of(this.year, this.month, 31).day;
  }

  /** Monday is 1, Sunday 7. */
  get weekday(): number {
    return ((((this.count + THURSDAY - 1) % 7) + 7) % 7) + 1;
  }

  /** The ISO week, and the year that it is counted in: that of its Thursday. */
  get week(): { year: number; week: number } {
    const thursday = this.plusDays(THURSDAY - this.weekday);
    const { year, count } = thursday;
    return { year, week: Math.floor((count - Day.of(year, 1, 1).count) / 7) + 1 };
  }

  plusDays(days: number): Day {
    return new Day(new Date((this.count + days) * MILLISECONDS));
  }

  /** The same day of another month, or its last one. */
  plusMonths(months: number): Day {
    const month = this.year * 12 + this.month - 1 + months;
    const year = Math.floor(month / 12);
    return Day.of(year, month - year * 12 + 1, this.day);
  }

  daysUntil(other: Day): number {
    return other.count - this.count;
  }

  isBefore(other: Day): boolean {
    return this.count < other.count;
  }

  equals(other: Day): boolean {
    return this.count === other.count;
  }

  toString(): string {
    return `${String(this.year).padStart(4, '0')}-${two(this.month)}-${two(this.day)}`;
  }
}
