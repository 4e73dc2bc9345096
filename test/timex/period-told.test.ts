import { describe, expect, test } from 'vitest';
import { datesOf } from './support.js';

const values = (text: string, published: string): string[] => datesOf(text, published).map(({ value }) => value);

describe('"the month", "the week" and "the year"', () => {
  test.each([
    ['The price rose in October. For the month, it gained 3 percent.', '2013-11-08', ['2013-10', '2013-10']],
    [
      'Sales in January 2010 were down from December 2009. Imports in the month rose.',
      '2010-02-10',
      ['2010-01', '2009-12', '2010-01'],
    ],
    ['The firm grew in 2013. It sold three mills during the year.', '2014-01-10', ['2013', '2013']],
    ['Although 2009 was dry, the second half of the year was wet.', '2010-01-04', ['2009', '2009-H2']],
  ])('are the one told just before: %s', (text, published, expected) => {
    expect(values(text, published)).toEqual(expected);
  });

  test.each([
    ['Shares rose on Friday and ended the week up 2 percent.', '2010-03-01', ['2010-02-26', '2010-W08']],
    ['Shares fell on Friday. For the month, they lost 2 percent.', '2014-06-02', ['2014-05-30', '2014-05']],
    ['The club won in December and finished the year on top.', '2014-01-10', ['2013-12', '2013']],
  ])('hold the day told, where the published ones have just begun: %s', (text, published, expected) => {
    expect(values(text, published)).toEqual(expected);
  });

  test.each([
    ['The club won on Tuesday and leads for the week.', '2014-06-06', ['2014-06-03', '2014-W23']],
    ['The price rose in October and was up 3 percent over the year.', '2013-11-08', ['2013-10', '2013']],
    ['Sales rose in December. It expects growth for the year.', '2014-01-10', ['2013-12', '2014']],
    ['Profit rose from last year. For the year, it was $2 million.', '2014-11-10', ['2013', '2014']],
  ])('are the published ones elsewhere: %s', (text, published, expected) => {
    expect(values(text, published)).toEqual(expected);
  });

  test('"the month of July" is one expression', () => {
    const dates = datesOf('Sales were slow for the month of July.', '2013-11-08');
    expect(dates.map(({ text, value }) => [text, value])).toEqual([['the month of July', '2013-07']]);
  });
});
