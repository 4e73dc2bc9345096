import { describe, expect, test } from 'vitest';
import { datesOf, soleValue } from './support.js';

describe('figures with two decimals', () => {
  test.each([
    ['The bond ended at 7.35%, down from 7.60%.'],
    ['The pound was fixed at 2.45 francs.'],
    ['Inflation ran at 11.20 per cent.'],
    ['The shares closed in Lille at 9.45, a record.'],
    ['The index fell from 11.30 to 10.15.'],
    ['Wheat sold at 4.55 a bushel.'],
    ['It stood at 1.52 to the dollar.'],
    ['The share rose three and a quarter to 11.50.'],
    ['It slipped from 6.40 and slipped again.'],
  ])('are no times where they measure something: %s', (text) => {
    expect(datesOf(text, '1994-03-10')).toEqual([]);
  });

  test.each([
    ['The doors opened at 8.45.', '1994-03-10T08:45'],
    ['Polls closed at 9.30 on Monday.', '1994-03-07T09:30'],
    ['The bank shut its doors at 3.15 and the staff went home.', '1994-03-10T03:15'],
    ['She left at a quarter to 10.', '1994-03-10T09:45'],
    ['Shares fell after the bell rang at 9.15.', '1994-03-10T09:15'],
    ['The concert began at 7.45 yesterday.', '1994-03-09T07:45'],
  ])('are times elsewhere: %s', (text, value) => {
    expect(soleValue(text, '1994-03-10')).toBe(value);
  });
});
