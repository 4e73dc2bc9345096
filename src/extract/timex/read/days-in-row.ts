import { months, weekdays } from '../../../lexicon/calendar.js';
import type { Meaning } from '../candidate.js';
import { pastWeekday, readCalendarDate, readDay } from './calendar.js';
import { isCapital, isHyphen, isJoined, isNumber, type Read, read, textAt, type Words, wordAt } from './words.js';

const AND: ReadonlySet<string> = new Set(['&', 'and', 'or', 'to', 'through']);
const BEFORE: ReadonlySet<string> = new Set(['by', 'from', 'on', 'since', 'until']);

/** "March 3 and 4", "March 3, 4 and 5". */
export function monthBefore(words: Words, at: number): number | null {
  const day = numberBefore(words, at - 1);
  if (day === null) return null;
  const goesOn = wordAt(words, at - 1) === ',' && AND.has(wordAt(words, at + 1)) && readDay(words, at + 2) !== null;
  if (goesOn) return monthAt(words, day - 1);
  if (!AND.has(wordAt(words, at - 1))) return null;
  const first = wordAt(words, day - 1) === ',' ? numberBefore(words, day - 1) : null;
  return monthAt(words, (first ?? day) - 1);
}

/** The number before a token: "3", "3rd". */
function numberBefore(words: Words, at: number): number | null {
  const number = /^(?:nd|rd|st|th)$/.test(wordAt(words, at - 1)) ? at - 2 : at - 1;
  return isNumber(words, number) ? number : null;
}

/** "from 3 to 5 May", "on the 3rd and the 4th of May". */
export function monthAfter(words: Words, at: number, next: number): number | null {
  const before = wordAt(words, at - 1);
  if (!AND.has(wordAt(words, next)) || !BEFORE.has(before)) return null;
  const last = readDay(words, wordAt(words, next + 1) === 'the' ? next + 2 : next + 1);
  if (last === null) return null;
  return monthAt(words, wordAt(words, last.next) === 'of' ? last.next + 1 : last.next);
}

const monthAt = (words: Words, at: number): number | null =>
  isCapital(words, at) ? (months.get(wordAt(words, at)) ?? null) : null;

/** Days that may stand in a row before their month. */
const ROW = 8;

/** "12" in "12 and 20 November", "Friday 3" in "Friday 3 - Sunday 5 March": the month stands after the last. */
export function readDayBefore(words: Words, at: number): Read<Meaning> | null {
  const start = pastWeekday(words, at);
  const weekday = start > at ? weekdays.get(wordAt(words, at)) : undefined;
  const first = isNumber(words, start) && !isNumber(words, start - 1) ? readDay(words, start) : null;
  if (first === null || (isJoined(words, at) && at > 0)) return null;
  let next = first.next;
  for (let step = 0; step < ROW; step++) {
    const link = textAt(words, next);
    if (!AND.has(wordAt(words, next)) && link !== ',' && !isHyphen(link) && link !== '/') return null;
    const date = readCalendarDate(words, next + 1);
    if (date?.value.kind === 'calendar' && date.value.order === 'dmy') {
      const { year, month, day } = date.value;
      const told: Meaning = { kind: 'calendar', year, month, day: first.value };
      if (day! <= first.value) return null;
      return read(weekday === undefined ? told : { ...told, weekday }, first.next);
    }
    const other = readDay(words, pastWeekday(words, next + 1));
    if (other === null) return null;
    next = other.next;
  }
  return null;
}
