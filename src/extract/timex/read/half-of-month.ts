import type { TimexMod } from '../../../types.js';
import type { Meaning } from '../candidate.js';
import { readCalendarDate } from './calendar.js';
import { type Read, read, type Words, wordAt } from './words.js';

interface HalfOfMonth {
  readonly month: Meaning;
  readonly mod: TimexMod;
}

/** "the second half of June". */
export function readHalfOfMonth(words: Words, at: number): Read<HalfOfMonth> | null {
  const half = wordAt(words, at) === 'the' && wordAt(words, at + 2) === 'half' && wordAt(words, at + 3) === 'of';
  const mod = half ? HALVES.get(wordAt(words, at + 1)) : undefined;
  const month = mod === undefined ? null : readCalendarDate(words, at + 4);
  if (mod === undefined || month?.value.kind !== 'calendar' || month.value.month === null || month.value.day !== null)
    return null;
  return read({ month: month.value, mod }, month.next);
}

const HALVES: ReadonlyMap<string, TimexMod> = new Map([
  ['first', 'START'],
  ['latter', 'END'],
  ['second', 'END'],
]);
