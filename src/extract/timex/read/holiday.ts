import { holidays } from '../../../lexicon/holidays.js';
import type { Meaning } from '../candidate.js';
import { readWhich } from './which.js';
import { isCapital, type Read, read, type Words, wordAt } from './words.js';
import { readYearAfter } from './year-after.js';

/** The first words of holidays; "Presidents" of "Presidents Day" may be written for "President" as well. */
const HOLIDAY_STARTS = new Set(
  [...holidays.keys()].map((name) => name.split(' ')[0]!).flatMap((word) => [word, `${word}s`]),
);

/** "Christmas", "last Thanksgiving", "New Year's Eve", "Easter 2016". */
export function readHoliday(words: Words, at: number): Read<Meaning> | null {
  const which = readWhich(words, at);
  const start = which?.next ?? at;
  if (!isCapital(words, start) || !HOLIDAY_STARTS.has(wordAt(words, start))) return null;
  let name = '';
  let found: Read<Meaning> | null = null;
  for (let i = start, taken = 0; taken < 5 && i < words.end; i++) {
    const word = wordAt(words, i);
    if (word === "'s" || word === "'" || word === '’' || word === '-') continue;
    name = name === '' ? word : `${name} ${word}`;
    taken++;
    const date = holidays.get(name.replace("year's", 'year')) ?? holidays.get(name.replace(/s (?=day|eve)/, ' '));
    if (date === undefined) continue;
    const year = readYearAfter(words, i + 1);
    found = read(
      { kind: 'holiday', date, which: which?.value ?? null, year: year?.value ?? null },
      year?.next ?? i + 1,
    );
  }
  return found;
}
