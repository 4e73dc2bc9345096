import { readCounterpart } from './read/counterpart.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const yearAgo: TimexRule = {
  id: 'timex/year-ago',
  summary: 'a period compared with: "the year-ago quarter", "the 1988 period", "the same month last year"',
  finds: [
    {
      text: 'It lost less in {the third quarter} than in {the year-ago quarter}.',
      published: '1989-10-30',
      gives: { type: 'DATE' },
    },
    { text: 'That compares with {the year-earlier period}.', published: '1989-10-30', gives: { value: '1988-Q3' } },
    {
      text: 'Rail freight fell in {March 2016} from {the same month of 2015}.',
      published: '2016-05-03',
      gives: { value: '2015-03' },
    },
    {
      text: 'In {the first half of 2016} it grew faster than in {the same period last year}.',
      published: '2016-10-03',
      gives: { type: 'DATE' },
    },
    {
      text: 'Profit rose in {the second quarter} from {the quarter a year ago}.',
      published: '2016-08-03',
      gives: { type: 'DATE' },
    },
  ],
  ignores: ['The period furniture was sold.', 'The period drama ended.', 'A quarter-final was won.'],
  match: ({ at, end }, doc) => {
    const found = readCounterpart({ tokens: doc.tokens, end }, at);
    return found === null ? null : timex(doc, at, found.next, 'DATE', found.value);
  },
};
