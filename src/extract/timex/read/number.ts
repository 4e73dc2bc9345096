import { ordinals, vagueQuantities } from '../../../lexicon/calendar-numbers.js';
import { cardinals } from '../../../lexicon/number-words.js';
import { isHyphen, isJoined, isNumber, pastHyphen, type Read, read, textAt, type Words, wordAt } from './words.js';

/** An amount; null where the words give no number ("several"). */
export interface Amount {
  readonly amount: number | null;
  /** The words say that it is not exact: "a couple of". */
  readonly rough?: boolean;
}

const INTEGER = /^\d{1,3}(?:,\d{3})+$|^\d{1,6}$/;
const DECIMAL = /^\d{1,6}\.\d{1,3}$/;

/** Digits as a whole number, "1,500" included; null for anything else. */
export function integerAt(words: Words, at: number): number | null {
  const text = textAt(words, at);
  return isNumber(words, at) && INTEGER.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/** "twenty-four", "twenty four", "two". */
function readBelowHundred(words: Words, at: number): Read<number> | null {
  const value = cardinals.get(wordAt(words, at));
  if (value === undefined) return null;
  const joint = pastHyphen(words, at + 1);
  const digit = value >= 20 && value % 10 === 0 ? cardinals.get(wordAt(words, joint)) : undefined;
  return digit !== undefined && digit < 10 ? read(value + digit, joint + 1) : read(value, at + 1);
}

/** The same, "a hundred", "two hundred", "a hundred and four". */
function readCardinal(words: Words, at: number): Read<number> | null {
  const below = readBelowHundred(words, at);
  if (below === null && (wordAt(words, at) !== 'a' || !isHundred(wordAt(words, at + 1)))) return null;
  let { value, next } = below ?? read(1, at + 1);
  if (isHundred(wordAt(words, next))) {
    value *= wordAt(words, next) === 'hundred' ? 100 : 1000;
    next++;
    // "a hundred and four"
    const rest = wordAt(words, next) === 'and' ? readBelowHundred(words, next + 1) : null;
    if (rest !== null) return read(value + rest.value, rest.next);
  }
  return read(value, next);
}

const isHundred = (word: string): boolean => word === 'hundred' || word === 'thousand';

/** "24", "1.5", "5 1/2", "two and a half", "a", "half a", "a couple of", "several", "a few". */
export function readAmount(words: Words, at: number): Read<Amount> | null {
  const big = readMagnitude(words, at);
  if (big !== null) return big;
  const quarters = pastHyphen(words, at + 1);
  if (wordAt(words, at) === 'three' && wordAt(words, quarters) === 'quarters')
    return readQuarters(words, quarters + 1, 3) ?? read({ amount: 3 }, at + 1);
  const whole = integerAt(words, at);
  if (whole !== null) {
    const half = pastHalf(words, at + 1);
    return half === null ? read({ amount: whole }, at + 1) : read({ amount: whole + half.value }, half.next);
  }
  if (isNumber(words, at) && DECIMAL.test(textAt(words, at)))
    return read({ amount: Number(textAt(words, at)) }, at + 1);
  const cardinal = readCardinal(words, at);
  if (cardinal !== null) {
    const half = pastHalf(words, cardinal.next);
    return half === null
      ? read({ amount: cardinal.value }, cardinal.next)
      : read({ amount: cardinal.value + half.value }, half.next);
  }
  return readVagueAmount(words, at);
}

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
]);

/** "252 million", "4.5 billion". */
function readMagnitude(words: Words, at: number): Read<Amount> | null {
  // "200-million-year-old"
  const joint = pastHyphen(words, at + 1);
  const hyphened = joint > at + 1 && pastHyphen(words, joint + 1) > joint + 1;
  const magnitude = MAGNITUDES.get(wordAt(words, hyphened ? joint : at + 1));
  if (magnitude === undefined) return null;
  const figure = textAt(words, at);
  const amount = integerAt(words, at) ?? (DECIMAL.test(figure) ? Number(figure) : cardinals.get(wordAt(words, at)));
  return amount === undefined ? null : read({ amount: amount * magnitude }, (hyphened ? joint : at + 1) + 1);
}

/** "1/2" after a number; "and a half". */
function pastHalf(words: Words, at: number): Read<number> | null {
  if (textAt(words, at) === '½') return read(0.5, at + 1);
  if (textAt(words, at) === '1' && textAt(words, at + 1) === '/' && textAt(words, at + 2) === '2')
    return read(0.5, at + 3);
  const and = pastHyphen(words, at);
  const a = pastHyphen(words, and + 1);
  const half = pastHyphen(words, a + 1);
  if (wordAt(words, and) === 'and' && wordAt(words, a) === 'a' && wordAt(words, half) === 'half')
    return read(0.5, half + 1);
  return null;
}

/** Past "and a half" after a unit, else where it was. */
export const pastAndHalf = (words: Words, at: number): number =>
  wordAt(words, at) === 'and' && wordAt(words, at + 1) === 'a' && wordAt(words, at + 2) === 'half' ? at + 3 : at;

/** "dozens of", "tens of thousands of". */
const CROWDS: ReadonlySet<string> = new Set(['billions', 'dozens', 'hundreds', 'millions', 'tens', 'thousands']);

function readVagueAmount(words: Words, at: number): Read<Amount> | null {
  const first = wordAt(words, at);
  const second = wordAt(words, at + 1);
  if (first === 'half' && (second === 'a' || second === 'an')) return read({ amount: 0.5 }, at + 2);
  // "half-century", "quarter-century"
  const joint = pastHyphen(words, at + 1);
  if (joint > at + 1 && (first === 'half' || (first === 'quarter' && wordAt(words, joint) === 'century')))
    return read({ amount: first === 'half' ? 0.5 : 0.25 }, at + 1);
  if (first === 'couple') return read({ amount: 2, rough: true }, second === 'of' ? at + 2 : at + 1);
  if (first === 'dozen') return read({ amount: 12 }, at + 1);
  if (CROWDS.has(first) && second === 'of') {
    const more = CROWDS.has(wordAt(words, at + 2)) && wordAt(words, at + 3) === 'of';
    return read({ amount: null }, more ? at + 4 : at + 2);
  }
  if (vagueQuantities.has(first)) return read({ amount: null }, at + 1);
  if (first !== 'a' && first !== 'an') return null;
  if (second === 'couple' || second === 'dozen' || second === 'few') return readVagueAmount(words, at + 1);
  if (second === 'half') return read({ amount: 0.5 }, at + 2);
  if (second === 'quarter' && wordAt(words, at + 3) === 'century') return readVagueAmount(words, at + 1);
  if (second === 'quarter') return readQuarters(words, at + 2, 1);
  if (second === 'number' && wordAt(words, at + 2) === 'of') return read({ amount: null }, at + 3);
  return read({ amount: 1 }, at + 1);
}

/** "of an hour", "of a century" after so many quarters. */
function readQuarters(words: Words, at: number, quarters: number): Read<Amount> | null {
  const article = wordAt(words, at + 1);
  const whole =
    wordAt(words, at) === 'of' && (article === 'a' || article === 'an') && QUARTERED.has(wordAt(words, at + 2));
  return whole ? read({ amount: quarters / 4 }, at + 2) : null;
}

const QUARTERED: ReadonlySet<string> = new Set(['century', 'hour']);

/** "third", "twenty-third", "23rd". */
export function readOrdinal(words: Words, at: number): Read<number> | null {
  const plain = ordinals.get(wordAt(words, at));
  if (plain !== undefined) return read(plain, at + 1);
  const tens = cardinals.get(wordAt(words, at));
  if (tens !== undefined && tens >= 20 && tens % 10 === 0 && isHyphen(textAt(words, at + 1))) {
    const digit = ordinals.get(wordAt(words, at + 2));
    return digit !== undefined && digit < 10 ? read(tens + digit, at + 3) : null;
  }
  const digits = integerAt(words, at);
  if (digits === null || !isJoined(words, at + 1)) return null;
  const suffix = wordAt(words, at + 1);
  return suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th' ? read(digits, at + 2) : null;
}
