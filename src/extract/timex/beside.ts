import { readBeside, readWeeksFrom } from './read/beside.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const beside: TimexRule = {
  id: 'timex/beside',
  summary:
    'what lies before or after a day: "the day after Christmas", "the Friday before Easter", "a week from Monday"',
  finds: [
    {
      text: 'They left {the day after Christmas}.',
      published: '2018-01-10',
      gives: { type: 'DATE', value: '2017-12-26' },
    },
    { text: 'It opens {the Friday after Thanksgiving}.', published: '2017-11-14', gives: { value: '2017-11-24' } },
    { text: 'They vote {the week after Thanksgiving}.', published: '2017-11-14', gives: { value: '2017-W48' } },
    { text: 'Rain fell on {the weekend before Easter}.', published: '2017-05-02', gives: { value: '2017-W14-WE' } },
    { text: 'She rang {the day before last Tuesday}.', published: '2017-11-16', gives: { value: '2017-11-13' } },
    { text: 'They vote {a week from Monday}.', published: '2017-11-14', gives: { value: '2017-11-27' } },
    { text: 'They left {two weeks ago Friday}.', published: '2017-11-14', gives: { value: '2017-10-27' } },
  ],
  ignores: ['The day after the vote, he left.', 'The week after that was calm.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const found = readBeside(words, at) ?? readWeeksFrom(words, at);
    return found === null ? null : timex(doc, at, found.next, 'DATE', found.value);
  },
};
