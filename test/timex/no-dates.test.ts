import { describe, expect, test } from 'vitest';
import { datesOf } from './support.js';

const found = (text: string, published = '1996-02-09'): string[] =>
  datesOf(text, published).map((date) => `${date.text} = ${date.value}`);

describe('the quarter of a match', () => {
  test.each([
    ['The Otters led 14-10 in the second quarter.'],
    ['Marsh was 7 of 12 in the fourth quarter.'],
    ['Marsh sank a three-pointer in the third quarter.'],
    [
      'The Otters trailed at halftime. A fumble and an interception cost them the game.\n\nMarsh came off the bench, and the crowd stood and sang. ' +
        'It was loud, it was cold, and the lights went out for a while. They came back in the fourth quarter.',
    ],
  ])('is no date: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['Sales rose 10-12 percent in the fourth quarter.', 'the fourth quarter = 1995-Q4'],
    ['He led the bank in the fourth quarter.', 'the fourth quarter = 1995-Q4'],
    ['Prices fell in 9 of 11 towns in the fourth quarter.', 'the fourth quarter = 1995-Q4'],
  ])('is not that of a year: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('what is called by a time', () => {
  test.each([
    ['A sailor told Sunday Mirror that it sank.', []],
    ['The valley lay in heat in the 90s.', []],
    ['It was the year her mother died.', []],
    ['And then one Monday you wake up.', ['Monday = XXXX-WXX-1']],
    ['It was lost on a wet Monday in November.', ['Monday = XXXX-WXX-1', 'November = 1995-11']],
    ['He was seen on a wet Monday.', ['Monday = 1996-02-05']],
    ['He met her in 1990 and wrote to her that day.', ['1990 = 1990', 'that day = 1990-XX-XX']],
    ['The band was loud in the 80s.', ['the 80s = 198']],
    ['He sailed on Sunday Mayor Falk said.', ['Sunday = 1996-02-04']],
  ])('is none, or no certain one: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('"a year earlier" at the head of a sentence', () => {
  test.each([
    ['In 1988 the mill made a profit. A year earlier it had lost money.', 'A year earlier = 1987'],
    ['The mill shut in May 1988. A year earlier it had lost money.', 'A year earlier = 1987'],
    ['The mill, built in 1988, did well. Profit rose from a year earlier.', 'a year earlier = 1995'],
    ['Profit rose 9 percent. A year earlier the mill had lost money.', 'A year earlier = 1995'],
  ])('is counted from the year told before: %s', (text, expected) => {
    expect(found(text).at(-1)).toBe(expected);
  });
});
