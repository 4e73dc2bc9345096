import type { Unit } from '../candidate.js';
import { readRangeOfAmounts } from './amount-range.js';
import { type Amount, pastAndHalf, readAmount } from './number.js';
import { readUnit } from './unit.js';
import { type Read, type Words, wordAt } from './words.js';

/** "two months", "few weeks", "weeks" after a side, "decade" after "past". */
export function readSpan(words: Words, at: number, side: string | null): Read<Amount & { unit: Unit }> | null {
  const bare = readUnit(words, at);
  if (bare !== null) {
    if (side === null || bare.value.unit === 'weekend' || bare.value.unit === 'second') {
      const ahead = wordAt(words, bare.next) === 'ahead' && bare.value.plural;
      return ahead ? { value: { amount: null, unit: bare.value.unit }, next: bare.next } : null;
    }
    const half = pastAndHalf(words, bare.next);
    if (half > bare.next && !bare.value.plural) return { value: { amount: 1.5, unit: bare.value.unit }, next: half };
    if (bare.value.plural) return { value: { amount: null, unit: bare.value.unit }, next: bare.next };
    const hedged = wordAt(words, bare.next) === 'or' && wordAt(words, bare.next + 1) === 'so';
    const long =
      bare.value.unit === 'decade' ||
      bare.value.unit === 'century' ||
      bare.value.unit === 'fortnight' ||
      bare.value.unit === 'hour';
    if (side === 'past' || hedged || (long && (side === 'last' || side === 'next' || side === 'coming')))
      return { value: { amount: 1, unit: bare.value.unit }, next: bare.next };
    return null;
  }
  const range = side === null ? null : readRangeOfAmounts(words, at);
  if (range !== null) return range;
  const first = wordAt(words, at);
  if (first === 'a' || first === 'an' || first === 'some' || first === 'half') return null;
  const amount = readAmount(words, at);
  if (amount === null) return null;
  const unit = readUnit(words, MIDDLE.has(wordAt(words, amount.next)) ? amount.next + 1 : amount.next);
  if (unit === null || unit.value.unit === 'weekend' || (!unit.value.plural && amount.value.amount !== 1)) return null;
  return { value: { unit: unit.value.unit, ...amount.value }, next: unit.next };
}

const MIDDLE: ReadonlySet<string> = new Set(['fiscal', 'full', 'more']);
