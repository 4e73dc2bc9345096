import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { lightFormat } from 'date-fns/lightFormat';

/** A day of the Gregorian calendar, which is taken to have been in use at all times; the time zone of the machine plays no part. */
export class Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly #date: Date;

  private constructor(date: Date) {
    this.#date = date;
    this.year = date.getFullYear();
    this.month = date.getMonth() + 1;
    this.day = date.getDate();
  }

  /** Of a day that the month does not have, its last one. */
  static of(year: number, month: number, day: number): Day {
    const date = new UTCDateMini(0);
    date.setFullYear(year, month - 1, 1);
    date.setDate(Math.min(day, getDaysInMonth(date)));
    return new Day(date);
  }

  /** Reads `2022-12-23`. */
  static read(text: string): Day {
    const [year, month, day] = text.split('-').map(Number);
    return Day.of(year!, month!, day!);
  }

  get daysInMonth(): number {
    return getDaysInMonth(this.#date);
  }

  /** Monday is 1, Sunday 7. */
  get weekday(): number {
    return getISODay(this.#date);
  }

  /** The ISO week, and the year that it is counted in: that of its Thursday. */
  get week(): { year: number; week: number } {
    return { year: getISOWeekYear(this.#date), week: getISOWeek(this.#date) };
  }

  plusDays(days: number): Day {
    return new Day(addDays(this.#date, days));
  }

  /** The same day of another month, or its last one. */
  plusMonths(months: number): Day {
    return new Day(addMonths(this.#date, months));
  }

  daysUntil(other: Day): number {
    return differenceInCalendarDays(other.#date, this.#date);
  }

  isBefore(other: Day): boolean {
    return this.#date < other.#date;
  }

  equals(other: Day): boolean {
    return this.#date.getTime() === other.#date.getTime();
  }

  toString(): string {
    return lightFormat(this.#date, 'yyyy-MM-dd');
  }
}
