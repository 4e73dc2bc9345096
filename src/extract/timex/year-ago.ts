import { readYearAgoPeriod } from './read/part-of-year.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const yearAgo: TimexRule = {
  id: 'timex/year-ago',
  summary: 'a period compared with: "the year-ago quarter", "the year-earlier period", "the 1988 period"',
  finds: [
    {
      text: 'It lost less in {the third quarter} than in {the year-ago quarter}.',
      published: '1989-10-30',
      gives: { type: 'DATE' },
    },
    { text: 'That compares with {the year-earlier period}.', published: '1989-10-30', gives: { value: '1988-Q3' } },
  ],
  ignores: ['The period drama ended.', 'A quarter-final was won.'],
  match: ({ at, end }, doc) => {
    const found = readYearAgoPeriod({ tokens: doc.tokens, end }, at);
    return found === null ? null : timex(doc, at, found.next, 'DATE', found.value);
  },
};
