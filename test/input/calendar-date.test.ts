import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCalendarDate } from '../../src/input/calendar-date.js';

it('is true of every day of the calendar', () => {
  const min = new Date('0000-01-01');
  const max = new Date('9999-12-31');
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (day) => {
      expect(isCalendarDate(day.toISOString().slice(0, 10))).toBe(true);
    }),
  );
});

it.each(['2023-02-29', '2023-00-01', '2023-13-01', '2023-1-1', '20230101', '2023-01-01T00:00', ' 2023-01-01', ''])(
  'is false of %j',
  (text) => expect(isCalendarDate(text)).toBe(false),
);
