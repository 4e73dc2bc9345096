import { definites } from '../../../lexicon/function-words.js';
import type { Unit } from '../candidate.js';
import { readUnit } from './unit.js';
import { isCapital, isNumber, type Read, read, textAt, type Words, wordAt } from './words.js';

/** "ended weeks of rumours", "years of drought"; not "the days of the week" or "a few hours of". */
export const isOfThing = (words: Words, at: number): boolean =>
  wordAt(words, at + 1) === 'of' &&
  /^[a-z]{3,}$/.test(textAt(words, at + 2)) &&
  !PICKING.has(wordAt(words, at + 2)) &&
  (at === 0 || VERBAL.test(wordAt(words, at - 1)) || isCapital(words, at));

/** Endings of the words that an object stands after: "ended", "ending", "after", "despite", "amid". */
const VERBAL = /(?:ed|ing)$|^(?:amid|and|by|despite|endured|from|into|spent|through|to|with)$/;

const PICKING: ReadonlySet<string> = new Set([...definites, 'age']);

const PASSING: ReadonlySet<string> = new Set(['during', 'in', 'over', 'through', 'throughout']);
const MOMENTS: ReadonlySet<string> = new Set(['after', 'ahead', 'before', 'following', 'leading', 'since', 'that']);

/** "over the years", "in the weeks before the vote". */
export function readPassing(words: Words, at: number): Read<{ amount: number | null; unit: Unit }> | null {
  const before = wordAt(words, at - 1);
  if (wordAt(words, at) !== 'the' || !PASSING.has(before)) return null;
  const unit = readUnit(words, at + 1);
  // "in the year since her arrest"
  if (unit !== null && !unit.value.plural && wordAt(words, unit.next) === 'since')
    return read({ amount: 1, unit: unit.value.unit }, unit.next);
  if (
    unit === null ||
    !unit.value.plural ||
    isNumber(words, unit.next) ||
    unit.value.unit === 'weekend' ||
    unit.value.unit === 'quarter'
  )
    return null;
  const alone = before !== 'in' && !/^[a-z]/.test(textAt(words, unit.next));
  const many = before === 'over' || alone || MOMENTS.has(wordAt(words, unit.next));
  return many ? read({ amount: null, unit: unit.value.unit }, unit.next) : null;
}
