import { months, weekdays } from '../../../lexicon/calendar.js';
import type { Meaning } from '../candidate.js';
import { readOrdinal } from './number.js';
import { isCapital, type Read, read, type Words, wordAt } from './words.js';
import { readYearAfter } from './year-after.js';

/** "the first Monday in December", "the last Friday of May 2021". */
export function readNthWeekday(words: Words, at: number): Read<Meaning> | null {
  const start = wordAt(words, at) === 'the' ? at + 1 : at;
  const last = wordAt(words, start) === 'last';
  const ordinal = last ? read(-1, start + 1) : readOrdinal(words, start);
  if (ordinal === null || ordinal.value > 5) return null;
  const weekday = weekdays.get(wordAt(words, ordinal.next));
  const link = wordAt(words, ordinal.next + 1);
  const month = months.get(wordAt(words, ordinal.next + 2));
  if (weekday === undefined || month === undefined || (link !== 'of' && link !== 'in')) return null;
  if (!isCapital(words, ordinal.next) || !isCapital(words, ordinal.next + 2)) return null;
  const year = readYearAfter(words, ordinal.next + 3);
  const date = { month, weekday, nth: ordinal.value };
  return read(
    { kind: 'holiday', date, which: null, year: year?.value ?? null },
    year === null ? ordinal.next + 3 : year.next,
  );
}
