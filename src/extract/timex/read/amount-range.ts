import type { Unit } from '../candidate.js';
import { readAmountOfUnit } from './amount-of-unit.js';
import { readAmount } from './number.js';
import { isHyphen, isJoined, pastHyphen, type Read, read, textAt, type Words, wordAt } from './words.js';

/** The lower amount of a range, with the unit that stands after the second. */
interface RangeOfAmounts {
  readonly amount: number;
  readonly unit: Unit;
}

/**
 * "12 to 18 months", "2-3 weeks" and "two or three days" whole; "six" of "between six and eight weeks", whose second amount is a time
 * of its own.
 */
export function readRangeOfAmounts(words: Words, at: number): Read<RangeOfAmounts> | null {
  if (isHyphen(textAt(words, at - 1)) && isJoined(words, at)) return null;
  const first = wordAt(words, at) === 'a' || wordAt(words, at) === 'an' ? null : readAmount(words, at);
  if (first === null || first.value.amount === null) return null;
  const link = wordAt(words, first.next);
  const joint = pastHyphen(words, first.next);
  const apart = wordAt(words, at - 1) === 'between';
  const linked = link === 'to' || link === 'or' || (apart && link === 'and') || joint > first.next;
  if (!linked) return null;
  const second = readAmountOfUnit(words, joint > first.next ? joint : first.next + 1);
  if (second === null || second.value.amount === null || second.value.amount <= first.value.amount) return null;
  if (wordAt(words, first.next + 1) === 'a') return null;
  return read({ amount: first.value.amount, unit: second.value.unit }, apart ? first.next : second.next);
}

/** Past "or two" after "a year", else where it was. */
export const pastOrTwo = (words: Words, at: number): number =>
  wordAt(words, at) === 'or' && wordAt(words, at + 1) === 'two' ? at + 2 : at;
