import { months } from '../../lexicon/calendar.js';
import type { Meaning } from './candidate.js';
import { readCalendarDate, readDay } from './read/calendar.js';
import { CLOSED } from './read/closed.js';
import { readMonthCounted } from './read/month-counted.js';
import { readOrdinal } from './read/number.js';
import { isCapital, isJoined, isNumber, type Read, read, textAt, type Words, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

const AND: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through']);
const BEFORE: ReadonlySet<string> = new Set(['by', 'from', 'on', 'since', 'until']);

/** "March 3 and 4", "March 3, 4 and 5". */
function monthBefore(words: Words, at: number): number | null {
  if (!isNumber(words, at - 2)) return null;
  const goesOn = wordAt(words, at - 1) === ',' && AND.has(wordAt(words, at + 1)) && readDay(words, at + 2) !== null;
  if (goesOn) return monthAt(words, at - 3);
  if (!AND.has(wordAt(words, at - 1))) return null;
  const first = wordAt(words, at - 3) === ',' && isNumber(words, at - 4) ? at - 4 : at - 2;
  return monthAt(words, first - 1);
}

/** "from 3 to 5 May", "on the 3rd and the 4th of May". */
function monthAfter(words: Words, at: number, next: number): number | null {
  const before = wordAt(words, at - 1);
  if (!AND.has(wordAt(words, next)) || !(BEFORE.has(before) || before === 'between')) return null;
  const last = readDay(words, wordAt(words, next + 1) === 'the' ? next + 2 : next + 1);
  if (last === null) return null;
  return monthAt(words, wordAt(words, last.next) === 'of' ? last.next + 1 : last.next);
}

const monthAt = (words: Words, at: number): number | null =>
  isCapital(words, at) ? (months.get(wordAt(words, at)) ?? null) : null;

export const dayOfMonth: TimexRule = {
  id: 'timex/day-of-month',
  summary: 'a day whose month stands beside it or in the text: "March 3 and {4}", "from {3} to 5 May", "on the 23rd"',
  finds: [
    { text: 'He met them on {March 3} and {4}.', published: '2010-03-10', gives: { type: 'DATE' } },
    { text: 'He met them on {March 3}, {4} and {5}.', published: '2010-03-10', gives: { type: 'DATE' } },
    { text: 'It ran from {3} to {5 May}.', published: '2010-06-10', gives: { type: 'DATE' } },
    { text: 'It opens on {12} and {20 November}.', published: '2010-10-10', gives: { type: 'DATE' } },
    { text: 'It sails on {the 14th of next month}.', published: '2010-03-10', gives: { value: '2010-04-14' } },
    { text: 'It starts on {the 23rd}.', published: '2010-03-10', gives: { value: '2010-03-23' } },
  ],
  ignores: ['He came in the 23rd minute.', 'On the 5th floor, a fire began.', 'They may 2 or 3 times a year.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const before = readDayBefore(words, at);
    if (before !== null) return timex(doc, at, before.next, 'DATE', before.value);
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
    const month = (start === at ? monthBefore(words, at) : null) ?? monthAfter(words, at, day.next);
    if (month === null && (start === at || !isAlone(words, at, day.next))) return null;
    return timex(doc, at, day.next, 'DATE', { kind: 'calendar', year: null, month, day: day.value });
  },
};

/** Days that may stand in a row before their month. */
const ROW = 4;

/** "12" in "12 and 20 November", "3, 4 and 5 March 2021": the month stands after the last. */
function readDayBefore(words: Words, at: number): Read<Meaning> | null {
  const first = isNumber(words, at) && !isNumber(words, at - 1) ? readDay(words, at) : null;
  if (first === null || (isJoined(words, at) && at > 0)) return null;
  let next = first.next;
  for (let step = 0; step < ROW; step++) {
    if (!AND.has(wordAt(words, next)) && textAt(words, next) !== ',') return null;
    const date = readCalendarDate(words, next + 1);
    if (date?.value.kind === 'calendar' && date.value.order === 'dmy') {
      const { year, month, day } = date.value;
      return day! > first.value ? read({ kind: 'calendar', year, month, day: first.value }, first.next) : null;
    }
    const other = readDay(words, next + 1);
    if (other === null) return null;
    next = other.next;
  }
  return null;
}

/** What "the 5th" may be counted of: "floor", not "and", "he" or "the". */
const isNoun = (words: Words, at: number): boolean =>
  /^[\p{L}\p{N}-]/u.test(textAt(words, at)) && !CLOSED.has(wordAt(words, at));

/** "on the 23rd", and no noun after it. */
const isAlone = (words: Words, at: number, next: number): boolean =>
  BEFORE.has(wordAt(words, at - 1)) && readOrdinal(words, at + 1) !== null && !isNoun(words, next);
