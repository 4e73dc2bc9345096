import { describe, expect, it } from 'vitest';
import { Day } from '../../src/resolve/calendar/day.js';

const text = (day: Day): string => day.toString();

describe('a day', () => {
  it('is the last of its month where the month is shorter', () => {
    expect(text(Day.of(2015, 2, 31))).toBe('2015-02-28');
    expect(text(Day.of(2016, 2, 30))).toBe('2016-02-29');
    expect(text(Day.of(1900, 2, 29))).toBe('1900-02-28');
    expect(text(Day.of(2000, 12, 31))).toBe('2000-12-31');
  });

  it('is of the year that was said, in the first centuries as well', () => {
    expect(text(Day.of(79, 8, 24))).toBe('0079-08-24');
    expect(text(Day.of(100, 1, 1).plusDays(-1))).toBe('0099-12-31');
  });

  it('moves by days and by months', () => {
    expect(text(Day.read('2022-12-23').plusDays(10))).toBe('2023-01-02');
    expect(text(Day.read('2022-03-01').plusDays(-1))).toBe('2022-02-28');
    expect(text(Day.read('2022-01-31').plusMonths(1))).toBe('2022-02-28');
    expect(text(Day.read('2022-01-31').plusMonths(-2))).toBe('2021-11-30');
    expect(text(Day.read('2020-02-29').plusMonths(-12))).toBe('2019-02-28');
  });

  it('knows the length of its month and its weekday', () => {
    expect([2015, 2016].map((year) => Day.of(year, 2, 10).daysInMonth)).toEqual([28, 29]);
    expect(['2022-12-26', '2023-01-01', '1969-12-31', '1963-11-22'].map((day) => Day.read(day).weekday)).toEqual([
      1, 7, 3, 5,
    ]);
  });

  it('stands in the ISO week of its Thursday', () => {
    expect(Day.read('2021-01-03').week).toEqual({ year: 2020, week: 53 });
    expect(Day.read('2021-01-04').week).toEqual({ year: 2021, week: 1 });
    expect(Day.read('2024-12-30').week).toEqual({ year: 2025, week: 1 });
    expect(Day.read('1969-12-29').week).toEqual({ year: 1970, week: 1 });
  });

  it('is compared by its place in time', () => {
    const [day, next] = [Day.read('2022-12-31'), Day.read('2023-01-01')];
    expect(day.daysUntil(next)).toBe(1);
    expect(next.daysUntil(day)).toBe(-1);
    expect([day.isBefore(next), next.isBefore(day), day.isBefore(day)]).toEqual([true, false, false]);
    expect([day.equals(next), next.equals(day.plusDays(1))]).toEqual([false, true]);
  });
});
