import { months } from '../../lexicon/calendar.js';
import { readDay } from './read/calendar.js';
import { readOrdinal } from './read/number.js';
import { isCapital, isNumber, textAt, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

const AND: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through']);
const BEFORE: ReadonlySet<string> = new Set(['by', 'from', 'on', 'since', 'until']);

export const dayOfMonth: TimexRule = {
  id: 'timex/day-of-month',
  summary: 'a day whose month stands before it or in the text: "March 3 and {4}", "on the 23rd"',
  finds: [
    { text: 'He met them on {March 3} and {4}.', published: '2010-03-10', gives: { type: 'DATE' } },
    { text: 'It starts on {the 23rd}.', published: '2010-03-10', gives: { value: '2010-03-23' } },
  ],
  ignores: ['He came in the 23rd minute.', 'On the 5th floor, a fire began.', 'They may 2 or 3 times a year.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    if (wordAt(words, at) === 'the') {
      if (!isNumber(words, at + 1) || !BEFORE.has(wordAt(words, at - 1))) return null;
      const day = readOrdinal(words, at + 1);
      if (day === null || day.value > 31 || /^[\p{L}\p{N}-]/u.test(textAt(words, day.next))) return null;
      return timex(doc, at, day.next, 'DATE', { kind: 'calendar', year: null, month: null, day: day.value });
    }
    if (!isNumber(words, at) || !AND.has(wordAt(words, at - 1)) || !isNumber(words, at - 2)) return null;
    const month = months.get(wordAt(words, at - 3));
    const day = readDay(words, at);
    if (month === undefined || !isCapital(words, at - 3) || day === null || months.has(wordAt(words, day.next)))
      return null;
    return timex(doc, at, day.next, 'DATE', { kind: 'calendar', year: null, month, day: day.value });
  },
};
