import { type Read, read, type Words, wordAt } from './words.js';

const MONTHS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['next', 1],
  ['the', 0],
  ['this', 0],
]);

/** "of the month", "of next month" after a day: how many months from the published one. */
export function readMonthCounted(words: Words, at: number): Read<number> | null {
  const months =
    wordAt(words, at) === 'of' && wordAt(words, at + 2) === 'month' ? MONTHS.get(wordAt(words, at + 1)) : undefined;
  return months === undefined ? null : read(months, at + 3);
}
