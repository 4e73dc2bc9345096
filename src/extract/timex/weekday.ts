import { readWeekday } from './read/weekday.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const weekday: TimexRule = {
  id: 'timex/weekday',
  summary: 'a day of the week: "Friday", "last Friday", "the previous Friday", "Tuesday of next week"',
  finds: [
    { text: 'He was arrested {Friday}.', published: '2000-01-10', gives: { type: 'DATE', value: '2000-01-07' } },
    { text: 'They will meet {Friday}.', published: '2000-01-10', gives: { value: '2000-01-14' } },
    { text: 'The dam broke {last Monday}.', published: '1989-10-26', gives: { value: '1989-10-23' } },
    { text: 'It will open on {Tuesday of next week}.', published: '2000-01-10', gives: { value: '2000-01-18' } },
    { text: 'The vote was on {Friday}.', gives: { value: 'XXXX-WXX-5' } },
  ],
  ignores: [
    'He sat down.',
    'The sun rose.',
    'They wed in secret.',
    'Survivors of Bloody Sunday spoke.',
    'He taught Sunday school.',
  ],
  match: ({ at, end }, doc) => {
    const found = readWeekday({ tokens: doc.tokens, end }, at);
    return found === null ? null : timex(doc, at, found.next, 'DATE', found.value);
  },
};
