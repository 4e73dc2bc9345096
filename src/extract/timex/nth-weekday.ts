import { readNthOfMonth } from './read/nth-of-month.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const nthWeekday: TimexRule = {
  id: 'timex/nth-weekday',
  summary:
    'a weekday, day or week counted in its month or year: "the first Monday in December", "the last day of May 2021"',
  finds: [
    {
      text: 'The choir will sing on {the first Monday in December}.',
      published: '2019-11-20',
      gives: { type: 'DATE', value: '2019-12-02' },
    },
    { text: 'The fair was held on {the last Friday of May 2021}.', gives: { value: '2021-05-28' } },
    { text: 'Work ends on {the last day of April 2021}.', gives: { value: '2021-04-30' } },
    { text: 'It is fixed in {the first week of June 2010}.', gives: { value: '2010-W22' } },
    { text: 'It rained on {the last day of 2012}.', gives: { value: '2012-12-31' } },
    { text: 'It rained in {the first week of 2013}.', gives: { value: '2013-W01' } },
    { text: 'It rained in {the first month of the year}.', published: '2013-11-08', gives: { value: '2013-01' } },
    { text: 'They meet on {the last Friday of the month}.', published: '2013-11-08', gives: { value: '2013-11-29' } },
    {
      text: 'The 2025 regatta begins on {the third Sunday of June}.',
      published: '2024-07-02',
      gives: { value: '2025-06-15' },
    },
  ],
  ignores: ['The first Monday crew left.', 'The second man in December coats sat down.'],
  match: ({ at, end }, doc) => {
    const found = readNthOfMonth({ tokens: doc.tokens, end }, at);
    return found === null ? null : timex(doc, at, found.next, 'DATE', found.value);
  },
};
