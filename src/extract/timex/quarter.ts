import { readQuarter } from './read/part-of-year.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const quarter: TimexRule = {
  id: 'timex/quarter',
  summary:
    'a quarter or half of a year: "third-quarter", "the first quarter of 1990", "Q3 2020", "H1", "next year\'s first quarter"',
  finds: [
    { text: 'Its {third-quarter} profit fell.', published: '1989-10-30', gives: { type: 'DATE', value: '1989-Q3' } },
    { text: 'It lost money in {the first quarter of 1990}.', gives: { value: '1990-Q1' } },
    { text: 'It lost money in {the second half of the year}.', published: '2016-06-01', gives: { value: '2016-H2' } },
    { text: "It hopes for {next year's first quarter}.", published: '1989-10-30', gives: { value: '1990-Q1' } },
    { text: 'Sales in {Q3 2020} doubled.', gives: { value: '2020-Q3' } },
    { text: 'Sales in {Q3FY18} doubled.', gives: { value: '2018-Q3' } },
    { text: 'Profit in {the December 2018 quarter} fell.', gives: { value: '2018-Q4' } },
    { text: 'Wages rose in {the June quarter}.', published: '2016-11-09', gives: { value: '2016-Q2' } },
    { text: 'Wages rose in {the April-June quarter}.', published: '2016-11-09', gives: { value: '2016-Q2' } },
    {
      text: 'It lost money in {the first} and {second quarters of 2016}.',
      published: '2016-11-09',
      gives: { type: 'DATE' },
    },
    { text: 'In {the first half}, profit rose.', published: '2016-09-09', gives: { value: '2016-H1' } },
    { text: 'Output fell in {the first half of 2019}.', gives: { value: '2019-H1' } },
  ],
  ignores: [
    'They led in the first half.',
    'She scored a goal in the third quarter.',
    'The side led 20-17 after the third quarter.',
    'A quarter of them left.',
    'The h5 road is shut.',
  ],
  match: ({ at, end }, doc) => {
    const found = readQuarter({ tokens: doc.tokens, end }, at);
    return found === null ? null : timex(doc, at, found.next, 'DATE', found.value);
  },
};
