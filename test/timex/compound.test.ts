import { describe, expect, test } from 'vitest';
import { datesOf } from './support.js';

const found = (text: string, published = '1996-02-09'): string[] =>
  datesOf(text, published).map((date) => `${date.text} = ${date.value}`);

describe('dates of several parts', () => {
  test.each([
    ['The vote is two weeks from Tuesday.', 'two weeks from Tuesday = 1996-02-27'],
    ['The vote is a fortnight from tomorrow.', 'a fortnight from tomorrow = 1996-02-24'],
    ['She was seen two weeks ago Sunday.', 'two weeks ago Sunday = 1996-01-21'],
    ['She was seen a week ago yesterday.', 'a week ago yesterday = 1996-02-01'],
    ['She was seen a year ago this week.', 'a year ago this week = 1995-W06'],
    ['The choir sings on the first Monday of the month.', 'the first Monday of the month = 1996-02-05'],
    ['The choir sings on the last Sunday of next month.', 'the last Sunday of next month = 1996-03-31'],
    ['The shop opens the month after next.', 'the month after next = 1996-04'],
    ['It snowed the weekend before last.', 'the weekend before last = 1996-W04-WE'],
    ['It snowed the night before last.', 'the night before last = 1996-02-07TNI'],
    ['She is back on Monday the 12th.', 'Monday the 12th = 1996-02-12'],
    ['She was back on Tuesday 30th.', 'Tuesday 30th = 1996-01-30'],
    ['It fell in the early afternoon on Tuesday.', 'the early afternoon on Tuesday = 1996-02-06TAF'],
    [
      'They fled at 2:15 in the middle of the night on Tuesday.',
      '2:15 in the middle of the night on Tuesday = 1996-02-06T02:15',
    ],
    ['The vote is on Tuesday fortnight.', 'Tuesday fortnight = 1996-02-27'],
    ['Most evenings the square is full.', 'Most evenings = XXXX-XX-XXTEV'],
    ['Most Sundays the square is full.', 'Most Sundays = XXXX-WXX-7'],
    ['They were at sea for a hundred and twelve days.', 'a hundred and twelve days = P112D'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    ['Sales rose in the year ended March 1995.', ['the year = P1Y', 'March 1995 = 1995-03']],
    [
      'She left on Sunday, Jan. 14, and came back on the Thursday.',
      ['Sunday, Jan. 14 = 1996-01-14', 'Thursday = 1996-01-18'],
    ],
    ['She came on the Thursday.', ['Thursday = 1996-02-08']],
    ['She came on Thursday. He rang on the Monday.', ['Thursday = 1996-02-08', 'Monday = 1996-02-05']],
    ['It will last ten months to a year.', ['ten months = P10M', 'a year = P1Y']],
    ['The week from Monday will be dry.', ['The week = 1996-W06', 'Monday = 1996-02-12']],
    ['They won the most games. They are most often late.', []],
    ['The hut is let by the week.', []],
    ['It was shut by the week’s end.', ['the week = 1996-W06']],
    ['She was on Monday the 9th caller.', ['Monday = 1996-02-05']],
  ])('and what only looks like one: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
