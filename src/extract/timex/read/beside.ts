import { weekdays } from '../../../lexicon/calendar.js';
import type { Beside, Meaning } from '../candidate.js';
import { readCalendarDate } from './calendar.js';
import { readHoliday } from './holiday.js';
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

function readNoun(words: Words, at: number): Omit<Beside, 'side'> | null {
  const word = wordAt(words, at);
  if (word === 'day' || word === 'week' || word === 'weekend') return { unit: word };
  const weekday = isCapital(words, at) ? weekdays.get(word) : undefined;
  return weekday === undefined ? null : { unit: 'day', weekday };
}

const isDay = (meaning: Meaning): boolean =>
  meaning.kind === 'weekday' || meaning.kind === 'holiday' || (meaning.kind === 'calendar' && meaning.day !== null);
