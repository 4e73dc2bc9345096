import { readHoliday } from './read/holiday.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const holiday: TimexRule = {
  id: 'timex/holiday',
  summary: 'a holiday on its date: "Christmas", "Thanksgiving Day", "New Year\'s Eve", "last Easter"',
  finds: [
    {
      text: 'The boy was found on {Thanksgiving Day}.',
      published: '2000-01-07',
      gives: { type: 'DATE', value: '1999-11-25' },
    },
    { text: "Fireworks went up on {New Year's Eve}.", published: '2011-01-05', gives: { value: '2010-12-31' } },
    { text: 'The shop opens by {Diwali}.', published: '2012-07-05', gives: { value: '2012-11-13' } },
    { text: 'It snowed at {Easter 2016}.', gives: { value: '2016-03-27' } },
  ],
  ignores: ['A new year brings hope.', 'The labor of the day was done.'],
  match: ({ at, end }, doc) => {
    const found = readHoliday({ tokens: doc.tokens, end }, at);
    return found === null ? null : timex(doc, at, found.next, 'DATE', found.value);
  },
};
