import { weekdays } from '../../../lexicon/calendar.js';
import type { Beside, Meaning } from '../candidate.js';
import { readCalendarDate } from './calendar.js';
import { readHoliday } from './holiday.js';
import { readAmount } from './number.js';
import { readDayWord } from './unit.js';
import { readWeekday } from './weekday.js';
import { firstOf, isCapital, pastPossessive, type Read, read, type Words, wordAt } from './words.js';

const SIDES: ReadonlyMap<string, -1 | 1> = new Map([
  ['after', 1],
  ['before', -1],
]);

/** "the day after Christmas", "the week before Nov. 3", "the Friday after Thanksgiving", "the weekend before Easter". */
export function readBeside(words: Words, at: number): Read<Meaning> | null {
  const side = wordAt(words, at) === 'the' ? SIDES.get(wordAt(words, at + 2)) : undefined;
  const noun = side === undefined ? null : readNoun(words, at + 1);
  if (side === undefined || noun === null) return null;
  const day = firstOf(words, at + 3, [readCalendarDate, readHoliday, readWeekday]);
  // "the day after Friday's vote" is counted from the vote.
  if (day === null || pastPossessive(words, day.next) > day.next || !isDay(day.value)) return null;
  return read({ ...day.value, beside: { ...noun, side } } as Meaning, day.next);
}

/** "a week from Monday", "two weeks ago Friday", "a fortnight from tomorrow". */
export function readWeeksFrom(words: Words, at: number): Read<Meaning> | null {
  const amount = readAmount(words, at);
  const weeks = amount === null ? undefined : WEEKS.get(wordAt(words, amount.next));
  const link = weeks === undefined ? undefined : SIGNS.get(wordAt(words, amount!.next + 1));
  if (link === undefined || !Number.isInteger(amount!.value.amount)) return null;
  const start = amount!.next + 2;
  const count = link * weeks! * amount!.value.amount!;
  const day = firstOf(words, wordAt(words, start) === 'on' ? start + 1 : start, [readWeekday, readDayWord]);
  if (day?.value.kind === 'weekday' && day.value.which === null && day.value.week === undefined)
    return read({ ...day.value, weeksOn: count }, day.next);
  // "a week ago today" is a distance.
  const moves = day?.value.kind === 'unit' && day.value.offset !== 0;
  return moves ? read({ ...day.value, offset: day.value.offset + 7 * count } as Meaning, day.next) : null;
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['fortnight', 2],
  ['fortnights', 2],
  ['week', 1],
  ['weeks', 1],
]);
const SIGNS: ReadonlyMap<string, -1 | 1> = new Map([
  ['ago', -1],
  ['from', 1],
]);

function readNoun(words: Words, at: number): Omit<Beside, 'side'> | null {
  const word = wordAt(words, at);
  if (word === 'day' || word === 'week' || word === 'weekend') return { unit: word };
  const weekday = isCapital(words, at) ? weekdays.get(word) : undefined;
  return weekday === undefined ? null : { unit: 'day', weekday };
}

const isDay = (meaning: Meaning): boolean =>
  meaning.kind === 'weekday' || meaning.kind === 'holiday' || (meaning.kind === 'calendar' && meaning.day !== null);
