import { describe, expect, test } from 'vitest';
import { datesOf, extractDates, soleValue } from './support.js';

describe('direction', () => {
  test.each([
    ['He said Friday that it rained.', '2000-01-14', '2000-01-14'],
    ['He was hurt Thursday.', '2000-01-14', '2000-01-13'],
    ['They will vote Thursday.', '2000-01-14', '2000-01-20'],
    ['The court is expected to rule on Monday.', '2000-01-14', '2000-01-17'],
    ['The mill burned in March.', '2000-02-14', '1999-03'],
    ['The mill burned in November.', '2000-02-14', '1999-11'],
    ['The mill will open in November.', '2000-02-14', '2000-11'],
    ['The tax is due April 15.', '2000-02-14', '2000-04-15'],
    ['He was born last June.', '2000-02-14', '1999-06'],
    ['He was seen this September.', '2000-10-14', '2000-09'],
    ['The bridge will shut on Tuesday.', '2000-01-14', '2000-01-18'],
    ['The vote was postponed until Tuesday.', '2000-01-14', '2000-01-18'],
    ['It would be paid on a still unspecified date in January.', '1989-10-26', '1990-01'],
    ['The league will admit Tarrow, Venn and Orr in March, he said.', '1999-02-10', '1999-03'],
    ['On Friday, when she set aside vacation plans, it rained.', '1998-08-17', '1998-08-14'],
  ])('%s (%s)', (text, published, value) => {
    expect(soleValue(text, published)).toBe(value);
  });
});

describe('clock times without a day', () => {
  const values = (text: string, published: string) => datesOf(text, published).map(({ value }) => value);

  test('are of the day that stands alone in a line above them', () => {
    expect(values('Sunday, Feb. 28\n\n9:55 a.m. – The gates open.\n\nAbout noon – It rains.', '1993-03-15')).toEqual([
      '1993-02-28',
      '1993-02-28T09:55',
      '1993-02-28T12:00',
    ]);
  });
});

describe('a clock time in the past', () => {
  test('is of the day just over that the text speaks of, but not at the head of its paragraph', () => {
    const text = 'The ferry sank on Sunday.\n\nIt had left the pier at 9 a.m.\n\n11.30 The last boat has come in.';
    expect(datesOf(text, '2000-01-17').map(({ value }) => value)).toEqual([
      '2000-01-16',
      '2000-01-16T09:00',
      '2000-01-17T11:30',
    ]);
  });
});

describe('a weekday beside a day without a year', () => {
  test.each([
    ['She moved in on Saturday August 2.', '2015-08-07', '2014-08-02'],
    ['The fair opens on Friday 28 July.', '2017-01-15', '2017-07-28'],
    ['The fair opens on Friday 29 July.', '2017-01-15', '2016-07-29'],
  ])('%s (%s)', (text, published, value) => {
    expect(soleValue(text, published)).toBe(value);
  });
});

describe('hours and parts of days', () => {
  test.each([
    ['They came in the early morning hours of 4 May.', ['the early morning hours of 4 May', '2011-05-04TMO']],
    ['It was hit in the pre-dawn hours of Tuesday.', ['the pre-dawn hours of Tuesday', '2011-05-10TMO']],
    ['They came at dawn on Tuesday.', ['dawn on Tuesday', '2011-05-10TMO']],
    ['The polls will close at sunset Sunday.', ['sunset Sunday', '2011-05-15TEV']],
    ['The number of beds rose by two overnight.', ['overnight', '2011-05-11TNI']],
    ['Shells fell after midnight.', ['midnight', '2011-05-11T24:00']],
    ['The truce will begin at midnight.', ['midnight', '2011-05-12T24:00']],
    ['She came on 9 May. The night before, it rained.', ['The night before', '2011-05-08TNI']],
    ['She came on 9 May. On that date it rained.', ['that date', '2011-05-09']],
  ])('%s', (text, expected) => {
    const last = datesOf(text, '2011-05-12').at(-1);
    expect([last?.text, last?.value]).toEqual(expected);
  });

  test('but not what is named by another thing', () => {
    expect(datesOf('It rained the night before the vote. The coins that date back to Rome are lost.')).toEqual([]);
  });
});

describe('amounts without a number', () => {
  test.each([
    ['After a decades-long feud they met.', ['decades-long', 'PXDE']],
    ['Her career spanned decades.', ['decades', 'PXDE']],
    ['She limped for years afterwards.', ['years', 'PXY']],
    ['The lights went out for a few seconds.', ['a few seconds', 'PTXS']],
    ['They found a 200-million-year-old tooth.', ['200-million-year-old', 'P200000000Y']],
  ])('%s', (text, expected) => {
    expect(datesOf(text, '2011-05-12').map((date) => [date.text, date.value])).toEqual([expected]);
  });
});

test('"this winter" is the one gone by, where the verb looks back', () => {
  expect(soleValue('This winter was the coldest of all.', '2011-05-12')).toBe('2010-WI');
  expect(soleValue('It will open this winter.', '2011-05-12')).toBe('2011-WI');
});

describe('a year and a half, and other halves', () => {
  test.each([
    ['The mine was shut a year and a half ago.', '2009-11'],
    ['The mine was shut one and a half years ago.', '2009-11'],
    ['The mine was idle for a decade and a half.', 'P15Y'],
    ['He has led it for the past year and a half.', 'P1Y6M'],
    ['They met half a century ago.', '1961'],
    ['The latter half of 2010 was wet.', '2010-H2'],
  ])('%s', (text, value) => {
    expect(soleValue(text, '2011-05-12')).toBe(value);
  });
});

describe('a month that begins its clause', () => {
  test.each([
    ['The minister said Thursday that November sales would fall.', ['2011-05-12', '2011-11']],
    ['The minister said Thursday that March was a bad month.', ['2011-05-12', '2011-03']],
    ['March was dry.', ['2011-03']],
    ['May was the driest month of all.', ['2011-05']],
    ['May was asked about the rain.', []],
  ])('%s', (text, expected) => {
    expect(datesOf(text, '2011-05-12').map(({ value }) => value)).toEqual(expected);
  });
});

test('the attacks of Sept. 11 are those of 2001, and lend no other date their year', () => {
  const values = datesOf('After the Sept. 11 attacks, the gate was shut in March.', '2004-05-12').map((d) => d.value);
  expect(values).toEqual(['2001-09-11', '2004-03']);
  expect(soleValue('It rained on Sept. 11.', '2004-10-12')).toBe('2004-09-11');
});

test('the year up to a month is an amount of time', () => {
  const dates = datesOf('Prices rose in the year to April.', '2011-05-12');
  expect(dates.map(({ text, value }) => [text, value])).toEqual([
    ['the year', 'P1Y'],
    ['April', '2011-04'],
  ]);
});

test('a quarter after a possessive is the one whose figures are out', () => {
  expect(soleValue("The brewer's fourth-quarter profit rose.", '2007-05-02')).toBe('2006-Q4');
});

describe('a weekday that is none in particular', () => {
  test.each([
    ['He was born on a Friday.', ['XXXX-WXX-5']],
    ['They met on a Sunday afternoon in May 1952.', ['XXXX-WXX-7TAF', '1952-05']],
    ['One July morning in 1980, a farmer found it.', ['1980-07', '1980']],
    ['The club lost on 13 April, a Saturday.', ['2013-04-13', '2013-04-13']],
    ['He told a Friday news conference.', ['2013-04-19']],
    ['She attended a rally Thursday.', ['2013-04-18']],
  ])('%s', (text, expected) => {
    expect(datesOf(text, '2013-04-20').map(({ value }) => value)).toEqual(expected);
  });
});

describe('the year before', () => {
  test.each([
    ['Profit rose in the fourth quarter from the year-ago quarter.', '2018-01-29', ['2017-Q4', '2016-Q4']],
    ['Profit rose in the fourth quarter from a year earlier.', '2018-01-29', ['2017-Q4', '2016-Q4']],
    ['Profit rose in the third quarter from a year earlier.', '2017-10-29', ['2017-Q3', '2016-Q3']],
    ['Profit rose in the third quarter from the quarter last year.', '2017-10-29', ['2017-Q3', '2016-Q3']],
    ['Tea sales rose in April from the same time last year.', '2007-05-12', ['2007-04', '2006-04']],
    ['Tea sales rose in April from the same period last year.', '2007-05-12', ['2007-04', '2006-04']],
    ['Demand is lower than at the same time a year ago.', '2007-05-12', ['2006-05']],
    ['Sales rose 5 percent over the year earlier period.', '2007-05-12', ['2006-Q1']],
    [
      'Profit in the three months to Sept. 30 fell from a year earlier.',
      '2013-11-08',
      ['P3M', '2013-09-30', '2012-Q3'],
    ],
  ])('%s (%s)', (text, published, values) => {
    expect(datesOf(text, published).map(({ value }) => value)).toEqual(values);
  });
});

describe('direction without a verb that tells it', () => {
  test.each([
    ['Services are Wednesday.', '2000-01-14', '2000-01-19'],
    ['She called off a visit planned for Tuesday.', '2000-01-14', '2000-01-18'],
    ['A visit planned for November was called off.', '2000-01-14', '1999-11'],
    ['She flies to Tarrow on Monday.', '2000-01-14', '2000-01-17'],
    ['Snow was likely on Sunday.', '2000-01-14', '2000-01-16'],
    ['Services Tuesday, Mill Road Chapel.', '2000-01-14', '2000-01-18'],
    ['A flood warning is in effect until Sunday.', '2000-01-14', '2000-01-16'],
    ["A share costs twice Thursday's closing price.", '2000-01-14', '2000-01-13'],
    ['If the toll is not paid by Sunday, it doubles.', '2000-01-14', '2000-01-16'],
    ['The line has cancelled its ferries through Sunday.', '2000-01-14', '2000-01-16'],
    ['A gale warning has been issued from Sunday.', '2000-01-14', '2000-01-16'],
    ['Our crew is ready to put boats out on Saturday.', '2000-01-14', '2000-01-15'],
    ['Venn, whose job is on the line in the vote on Tuesday, wept.', '2000-01-14', '2000-01-18'],
    ['In radio interviews on Thursday, she wept.', '2000-01-14', '2000-01-13'],
    ['He may get a boost from the win Thursday, Orr said.', '2000-01-14', '2000-01-13'],
    ['He needs a win Tuesday, Orr said.', '2000-01-14', '2000-01-18'],
    ["They could rise, as Thursday's results show.", '2000-01-14', '2000-01-13'],
    ['Asked on Thursday whether she would run, she wept.', '2000-01-14', '2000-01-13'],
    ['A clerk who lined up to hear him Thursday wept.', '2000-01-14', '2000-01-13'],
    ['It changed its ferry plans after the talks on Thursday.', '2000-01-14', '2000-01-13'],
    ['She told of the rival whom she is facing on Tuesday.', '2000-01-14', '2000-01-18'],
    ["He had qualified for Tuesday's race.", '2000-01-14', '2000-01-18'],
    ['They will be able to sail on Saturday.', '2000-01-14', '2000-01-15'],
    ['They must file their February figures soon, Orr said.', '2016-03-20', '2016-02'],
    ['She promised reform if she takes office in January.', '2016-08-01', '2017-01'],
    ['The storm forced the harbour to close on Thursday.', '2000-01-14', '2000-01-13'],
    ['The teams meet Sunday.', '2000-01-14', '2000-01-16'],
    ['The teams did not meet Thursday.', '2000-01-14', '2000-01-13'],
    ['The court sits on Tuesday.', '2000-01-14', '2000-01-18'],
  ])('%s (%s)', (text, published, value) => {
    expect(soleValue(text, published)).toBe(value);
  });
});

describe('times that go on from the one before', () => {
  test.each([
    ['It will shut Friday to Monday.', '2015-03-04', ['2015-03-06', '2015-03-09']],
    ['He was held from Monday to Tuesday.', '2015-03-04', ['2015-03-02', '2015-03-03']],
    ['It bought shares from Feb. 2 to Tuesday.', '2015-03-04', ['2015-02-02', '2015-03-03']],
    ['It will rain on Saturday and Monday.', '2015-03-04', ['2015-03-07', '2015-03-09']],
    ['He spoke on Tuesday and Monday.', '2015-03-04', ['2015-03-03', '2015-03-02']],
    ['The ship left at 10 p.m. Sunday and sank at 2 a.m.', '2015-03-04', ['2015-03-01T22:00', '2015-03-02T02:00']],
    ['From January to September, tea sales fell.', '2012-10-20', ['2012-01', '2012-09']],
    ['Between January and May, tea sales fell.', '2012-10-20', ['2012-01', '2012-05']],
    ['In the January-September period, sales fell.', '2012-10-20', ['2012-01', '2012-09']],
    ['It will be shut from November to February.', '2012-10-20', ['2012-11', '2013-02']],
    ['The shed burned down last year on June 3.', '2011-05-12', ['2010', '2010-06-03']],
    ['He was hired last year in January.', '2011-05-12', ['2010', '2010-01']],
    ['The fair was held last week on Tuesday.', '2011-05-12', ['2011-W18', '2011-05-03']],
    ['The fair will be held next week on Friday.', '2011-05-12', ['2011-W20', '2011-05-20']],
    ['The vote is on June 4. As of noon, nobody had come.', '2015-03-04', ['2015-06-04', '2015-03-04T12:00']],
  ])('%s (%s)', (text, published, values) => {
    expect(datesOf(text, published).map(({ value }) => value)).toEqual(values);
  });
});

test('an amount of time before a part of this week stands for itself', () => {
  expect(datesOf('It was shut for two days earlier this week.').map(({ text }) => text)).toEqual([
    'two days',
    'earlier this week',
  ]);
});

describe('calendar arithmetic', () => {
  test.each([
    ['It rained yesterday.', '2000-03-01', '2000-02-29'],
    ['It rained last week.', '2021-01-04', '2020-W53'],
    ['It rained last month.', '2021-01-31', '2020-12'],
    ['It rains next month.', '2021-01-31', '2021-02'],
    ['It rained three months ago.', '2021-05-31', '2021-02'],
    ['It rained last spring.', '2021-05-31', '2020-SP'],
    ['It rained on Easter Sunday 2024.', '2024-06-01', '2024-03-31'],
    ['It rained on Labor Day.', '2023-09-10', '2023-09-04'],
    ['It rained on Election Day.', '2022-11-20', '2022-11-08'],
    ['It rained on Memorial Day.', '2022-06-20', '2022-05-30'],
    ['It rained on Eid al-Fitr.', '2022-05-03', '2022-05-02'],
    ['It rained on Yom Kippur.', '2024-10-20', '2024-10-12'],
    ['It rained on Lunar New Year.', '2023-02-03', '2023-01-22'],
  ])('%s (%s)', (text, published, value) => {
    expect(soleValue(text, published)).toBe(value);
  });

  test('the days covered', () => {
    expect(datesOf('It rained last week.', '2021-01-04')[0]).toMatchObject({ from: '2020-12-28', to: '2021-01-03' });
    expect(datesOf('It fell in the third quarter of 2020.')[0]).toMatchObject({ from: '2020-07-01', to: '2020-09-30' });
    expect(datesOf('It snowed in the winter of 2019.')[0]).toMatchObject({ from: '2019-12-01', to: '2020-02-29' });
    expect(datesOf('He sang in the 1980s.')[0]).toMatchObject({ from: '1980-01-01', to: '1989-12-31' });
    expect(datesOf('It ran 23-25 March 2011.')[0]).toMatchObject({
      value: '2011-03-23',
      from: '2011-03-23',
      to: '2011-03-25',
    });
  });
});

describe('what the text itself tells', () => {
  test.each([
    ['It ran from March to May 2011.', ['March', '2011-03'], ['May 2011', '2011-05']],
    ['It ran from December to March 2011.', ['December', '2010-12'], ['March 2011', '2011-03']],
    ['It ran 30 May - 2 June 2011.', ['30 May', '2011-05-30'], ['2 June 2011', '2011-06-02']],
    ['It ran from 3 to 5 May 2011.', ['3', '2011-05-03'], ['5 May 2011', '2011-05-05']],
    ['It ran March-May 2011.', ['March', '2011-03'], ['May 2011', '2011-05']],
    ['He sang in March. May 2011 was wet.', ['March', '2016-03'], ['May 2011', '2011-05']],
  ])('two dates of a range are two records, which share their year: %s', (text, ...expected) => {
    expect(datesOf(text, '2016-06-20').map((date) => [date.text, date.value])).toEqual(expected);
  });

  test('a year that the date beside it lends is inferred', () => {
    expect(datesOf('It ran from March to May 2011.').map((date) => date.inferred)).toEqual([['year'], []]);
    expect(datesOf('In March, April and May 2011 it ran.').map((date) => date.value)).toEqual([
      '2011-03',
      '2011-04',
      '2011-05',
    ]);
  });

  test('a hyphenated span of days or years is one record, which covers all of it', () => {
    expect(datesOf('It ran 3-5 May 2011.')[0]).toMatchObject({ value: '2011-05-03', to: '2011-05-05' });
    expect(datesOf('It ran 2009-10 and 2011/12.').map(({ from, to }) => [from, to])).toEqual([
      ['2009-01-01', '2010-12-31'],
      ['2011-01-01', '2012-12-31'],
    ]);
  });

  test('"a year earlier" is the quarter before, or the year before where the text counts nine months', () => {
    const values = (text: string): string[] => datesOf(text, '1989-11-02').map((date) => date.value);
    expect(values('Fourth-quarter net fell 4% from a year earlier. Sales in the latest period rose.')).toEqual([
      '1989-Q4',
      '1988-Q4',
      '1989-Q4',
    ]);
    expect(values('Third-quarter net fell. For the nine months, net was $2, up from $1 a year earlier.')).toEqual([
      '1989-Q3',
      'P9M',
      '1988',
    ]);
    expect(values('For the quarter ended July 31, net fell from a year earlier.')).toEqual([
      '1989-Q2',
      '1989-07-31',
      '1988-Q2',
    ]);
  });

  test('minutes and hours are counted from the clock time told before', () => {
    const dates = datesOf('It left at 11:30 p.m. on May 3. It sank 45 minutes later.', '2022-05-10');
    expect(dates.map((date) => date.value)).toEqual(['2022-05-03T23:30', '2022-05-04T00:15']);
    expect(datesOf('It sank 45 minutes later.', '2022-05-10')[0]!.value).toBe('2022-05-10TXX');
  });

  test('no amount of time is too large to be read', () => {
    const after = (words: string): string =>
      datesOf(`It left at 5 p.m. on May 3. It sank ${words}.`, '2022-05-10')[1]!.value;
    expect(after('5 billion hours later')).toBe('2022-05-03TXX');
    expect(after('90,000,000 hours earlier')).toBe('2022-05-03TXX');
    expect(after('6,000 years later')).toBe('FUTURE_REF');
    expect(after('6,000 years earlier')).toBe('PAST_REF');
  });

  test('a year long past goes on through its sentence', () => {
    const dates = datesOf('In 2014 he came; in March he left.', '2022-12-27');
    expect(dates.map((date) => date.value)).toEqual(['2014', '2014-03']);
  });

  test('a year told beside the main clause is not that of its dates', () => {
    const last = (text: string): string | undefined => datesOf(text, '2013-03-12').at(-1)?.value;
    expect(last('The mill, which was built in 1990, was shut in February.')).toBe('2013-02');
    expect(last('Built in 1990, the mill was shut in February.')).toBe('2013-02');
    expect(last('He came in 1990, and left in February.')).toBe('1990-02');
  });

  test("the year of a second verb's date is that of the first one's", () => {
    const first = (text: string): string | undefined => datesOf(text, '2016-07-01')[0]?.value;
    expect(first('The siege began on 1 July and ended on 18 November 1916.')).toBe('1916-07-01');
    expect(first('It opened in November and was closed in March 1998.')).toBe('1997-11');
    expect(first('He will retire in June and was born in May 1950.')).toBe('2016-06');
    expect(first('It closed in March, and in May 2015 it burned.')).toBe('2016-03');
  });

  test('a list of days goes on in the year that its heading ends in', () => {
    const text = 'Aug. 2 to Nov. 29, 2012\n\nAug. 2: The port falls.\n\nNov. 22: The rebels flee.';
    expect(datesOf(text, '2013-03-12').map(({ value }) => value)).toEqual([
      '2012-08-02',
      '2012-11-29',
      '2012-08-02',
      '2012-11-22',
    ]);
  });

  test('what came later than nothing known, or than a decade', () => {
    const last = (text: string): string | undefined => datesOf(text, '2001-11-17').at(-1)?.value;
    expect(last('The band broke up. A year later he sang alone.')).toBe('XXXX');
    expect(last('The mill was sold. Three weeks later it was shut.')).toBe('XXXX-WXX');
    expect(last('The mill will open two years later.')).toBe('2003');
    expect(last('He sang in the late 1930s. He sang again four decades later.')).toBe('197');
    expect(last('She sang in the 1950s. Four years later she wrote.')).toBe('XXXX');
    expect(last('He came in 1980 and left ten years later.')).toBe('1990');
  });

  test('"that year" and "the same year" are the year told last', () => {
    const dates = datesOf('She won in 1955. That year he lost. In March the same year they met.', '2010-01-01');
    expect(dates.map((date) => date.value)).toEqual(['1955', '1955', '1955-03']);
  });

  test.each([
    ['He left on 03/04/2015 and came on 25/04/2015.', '2015-04-03'],
    ['He left on 03/04/2015 and came on 04/25/2015.', '2015-03-04'],
    ['He left on 03/04/2015 and came on 5 May 2016.', '2015-04-03'],
    ['He left on 03/04/2015 and came on May 5, 2016.', '2015-03-04'],
    ['He left on 03.04.2015.', '2015-04-03'],
    ['He left on 04/04/2015.', '2015-04-04'],
  ])('day and month in figures stand as in the other dates of the document: %s', (text, value) => {
    expect(datesOf(text)[0]).toMatchObject({ value, alternative: null });
  });

  test('where nothing tells the day from the month, the month is first, and the other reading is kept', () => {
    expect(datesOf('He left on 03/04/2015.')[0]).toMatchObject({ value: '2015-03-04', alternative: '2015-04-03' });
    expect(datesOf('He left at 5 p.m. on 3/4/15.')[0]).toMatchObject({
      value: '2015-03-04T17:00',
      alternative: '2015-04-03T17:00',
    });
  });

  test('a day that no calendar has is kept, and none invented', () => {
    expect(datesOf('He left on Feb 29, 2015.')[0]).toMatchObject({ value: '2015-02-XX', from: null, to: null });
    expect(datesOf('He left on 31 June 2015.')[0]).toMatchObject({ value: '2015-06-XX', from: null, to: null });
    expect(datesOf('He left on April 31.', '2015-06-20')[0]).toMatchObject({ value: '2015-04-XX', from: null });
    expect(datesOf('He left on 2015-13-01 or 13/13/2015.')).toEqual([]);
  });

  test('what was inferred is told apart from what is said', () => {
    expect(datesOf('It sank on Dec. 23.', '2022-12-27')[0]!.inferred).toEqual(['year']);
    expect(datesOf('It sank on Dec. 23, 2022.', '2022-12-27')[0]!.inferred).toEqual([]);
    expect(datesOf('It sank on Friday.', '2022-12-27')[0]!.inferred).toEqual(['year', 'month', 'day']);
  });
});

describe('without a publication date', () => {
  test.each([
    ['He left on Dec. 23.', 'XXXX-12-23'],
    ['He left in December.', 'XXXX-12'],
    ['He left on Friday.', 'XXXX-WXX-5'],
    ['He left yesterday.', 'XXXX-XX-XX'],
    ['He left last week.', 'XXXX-WXX'],
    ['He left last year.', 'XXXX'],
    ['It fell in the third quarter.', 'XXXX-Q3'],
    ['He left two years ago.', 'XXXX'],
    ['He left last summer.', 'XXXX-SU'],
    ['He left at Christmas.', 'XXXX-12-25'],
  ])('%s', (text, value) => {
    const dates = datesOf(text);
    expect(dates).toHaveLength(1);
    expect(dates[0]).toMatchObject({ value, from: null, to: null });
  });
});

describe('the publication date', () => {
  const from = (text: string, path: string | null) => {
    const { published, publishedFrom } = extractDates(text, null, path).document;
    return [published, publishedFrom];
  };

  test('is taken from the option or metadata first', () => {
    expect(extractDates('He left.', '2020-01-02', '2022-12-23.txt').document.published).toBe('2020-01-02');
  });

  test.each([
    ['news/2022-12-23-storm.txt', '2022-12-23'],
    ['news/storm_2022_12_23.txt', '2022-12-23'],
    ['news/ABC20221223.0012', '2022-12-23'],
    ['2022/12/23/storm.txt', '2022-12-23'],
    ['https://example.org/world/2022/dec/23/storm', '2022-12-23'],
    ['2021/01/02/2022-12-23.txt', '2022-12-23'],
  ])('is read from the path: %s', (path, day) => {
    expect(from('He left.', path)).toEqual([day, 'path']);
  });

  test.each([
    '2022-12-23/storm.txt',
    'news/2022-13-23.txt',
    'news/20221323.txt',
    'news/120221223.txt',
    '2022/02/30/storm.txt',
    '2022/12/storm.txt',
  ])('is not read from %s', (path) => {
    expect(from('He left.', path)).toEqual([null, null]);
  });

  test('is not taken from a date in the body', () => {
    expect(from('He left on Dec. 23, 2022.', null)).toEqual([null, null]);
  });
});
