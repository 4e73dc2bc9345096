import { months } from '../../lexicon/calendar.js';
import type { Meaning } from './candidate.js';
import { readDay } from './read/calendar.js';
import { CLOSED } from './read/closed.js';
import { monthAfter, monthBefore, readDayBefore } from './read/days-in-row.js';
import { readCentury } from './read/decade.js';
import { readMonthCounted } from './read/month-counted.js';
import { readOrdinal } from './read/number.js';
import { isNumber, textAt, type Words, wordAt } from './read/words.js';
import { readYearAfter } from './read/year-after.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

const BEFORE: ReadonlySet<string> = new Set(['by', 'from', 'on', 'since', 'until']);

export const dayOfMonth: TimexRule = {
  id: 'timex/day-of-month',
  summary: 'a day whose month stands beside it or in the text: "March 3 and {4}", "from {3} to 5 May", "on the 23rd"',
  finds: [
    { text: 'He met them on {March 3} and {4}.', published: '2010-03-10', gives: { type: 'DATE' } },
    { text: 'He met them on {March 3}, {4} and {5}.', published: '2010-03-10', gives: { type: 'DATE' } },
    { text: 'It ran from {3} to {5 May}.', published: '2010-06-10', gives: { type: 'DATE' } },
    { text: 'It opens on {12} and {20 November}.', published: '2010-10-10', gives: { type: 'DATE' } },
    { text: 'It runs {Thursday 27th} - {Friday 28th July}.', published: '2017-01-10', gives: { type: 'DATE' } },
    { text: 'It sails on {the 14th of next month}.', published: '2010-03-10', gives: { value: '2010-04-14' } },
    { text: 'They come back on {29th}, he said.', published: '2010-03-10', gives: { value: '2010-03-29' } },
    { text: 'It starts on {the 23rd}.', published: '2010-03-10', gives: { value: '2010-03-23' } },
  ],
  ignores: [
    'She lives on 29th Street.',
    'He came in the 23rd minute.',
    'On the 5th floor, a fire began.',
    'They may 2 or 3 times a year.',
  ],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const before = readDayBefore(words, at);
    if (before !== null) return timex(doc, at, before.next, 'DATE', before.value);
    if (readCentury(words, at) !== null) return null;
    const start = wordAt(words, at) === 'the' ? at + 1 : at;
    const day = isNumber(words, start) || readMonthCounted(words, start + 1) !== null ? readDay(words, start) : null;
    if (day === null || months.has(wordAt(words, day.next))) return null;
    const counted = start > at ? readMonthCounted(words, day.next) : null;
    if (counted !== null)
      return timex(doc, at, counted.next, 'DATE', {
        kind: 'calendar',
        year: null,
        month: null,
        day: day.value,
        months: counted.value,
      });
    const named = start === at ? monthBefore(words, at) : null;
    const year = named === null ? null : readYearAfter(words, day.next);
    const month = named ?? monthAfter(words, at, day.next);
    if (month === null && !isAlone(words, at, start, day.next)) return null;
    const meaning: Meaning = { kind: 'calendar', year: year?.value ?? null, month, day: day.value };
    return timex(doc, at, year?.next ?? day.next, 'DATE', meaning);
  },
};

/** What "the 5th" may be counted of: "floor", not "and", "he" or "the". */
const isNoun = (words: Words, at: number): boolean =>
  /^[\p{L}\p{N}-]/u.test(textAt(words, at)) && !CLOSED.has(wordAt(words, at));

/** "on the 23rd", "on 29th", and no noun after it. */
const isAlone = (words: Words, at: number, start: number, next: number): boolean =>
  (start > at ? BEFORE.has(wordAt(words, at - 1)) : wordAt(words, at - 1) === 'on') &&
  readOrdinal(words, start) !== null &&
  !isNoun(words, next);
