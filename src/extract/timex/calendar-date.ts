import { readCalendarDate } from './read/calendar.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const calendarDate: TimexRule = {
  id: 'timex/calendar-date',
  summary:
    'a month with its day or year, by name or in digits: "Friday, Dec. 23", "23 December 2022", "May 1750", "2022-12-23"',
  finds: [
    { text: 'It sank on {Dec. 23}.', published: '2022-12-27', gives: { type: 'DATE', value: '2022-12-23' } },
    { text: 'She was born on {8 September 1841}.', gives: { value: '1841-09-08' } },
    { text: 'The court sat {Friday, March 3, 2017}.', gives: { value: '2017-03-03' } },
    { text: 'It opened in {May 1750}.', gives: { value: '1750-05' } },
    { text: 'Signed on {2022-12-23}.', gives: { value: '2022-12-23' } },
    { text: 'It was built in {March} and sold.', published: '2010-06-01', gives: { value: '2010-03' } },
    { text: 'Nobody came to the {May} meeting.', published: '2010-06-01', gives: { value: '2010-05' } },
    { text: 'Work began as early as {May}.', published: '2010-06-01', gives: { value: '2010-05' } },
    { text: 'In 1988 he won; {that October}, he left.', published: '2010-06-01', gives: { value: '1988-10' } },
    { text: 'It ended {last Dec. 31}.', published: '2011-05-12', gives: { value: '2010-12-31' } },
    { text: 'He died on {Dec. 23}.', gives: { value: 'XXXX-12-23' } },
  ],
  ignores: [
    'The March on the capital began.',
    'Mr May may march on.',
    'They march to the capital.',
    'Call 555-12-3456.',
    'Section 12/3/4/5 applies.',
  ],
  match: ({ at, end }, doc) => {
    const date = readCalendarDate({ tokens: doc.tokens, end }, at);
    return date === null ? null : timex(doc, at, date.next, 'DATE', date.value);
  },
};
