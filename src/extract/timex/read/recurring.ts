import { dayParts, months, seasons, weekdays } from '../../../lexicon/calendar.js';
import type { Unit } from '../candidate.js';
import { integerAt, readCardinal, readOrdinal } from './number.js';
import { readUnit } from './unit.js';
import { isCapital, type Read, read, type Words, wordAt } from './words.js';

const PERIODS: Readonly<Record<Unit, string>> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  weekend: 'XXXX-WXX-WE',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
};

/** What recurs: "Friday", "July", "summer", "morning", "week", "two weeks", "other day". */
export function readRecurring(words: Words, at: number): Read<string> | null {
  const word = wordAt(words, at);
  const weekday = weekdays.get(word);
  if (weekday !== undefined && isCapital(words, at)) return read(`XXXX-WXX-${weekday}`, at + 1);
  const month = months.get(word);
  if (month !== undefined && isCapital(words, at)) return read(`XXXX-${String(month).padStart(2, '0')}`, at + 1);
  const season = seasons.get(word);
  if (season !== undefined) return read(`XXXX-${season}`, at + 1);
  const part = dayParts.get(word);
  if (part !== undefined) return read(`XXXX-XX-XXT${part}`, at + 1);
  const unit = readUnit(words, at);
  if (unit !== null) return read(PERIODS[unit.value.unit], unit.next);
  const other = word === 'other' ? 2 : null;
  const count =
    integerAt(words, at) ?? readCardinal(words, at)?.value ?? other ?? readOrdinal(words, at)?.value ?? null;
  const noun = readUnit(words, at + 1);
  return count === null || noun === null ? null : read(PERIODS[noun.value.unit].replace('1', String(count)), noun.next);
}
