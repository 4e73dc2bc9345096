import { cardinals } from '../../../lexicon/number-words.js';
import {
  isJoined,
  isNumber,
  pastHyphen,
  pastPossessive,
  type Read,
  read,
  textAt,
  type Words,
  wordAt,
} from './words.js';

const FOUR_DIGITS = /^[12]\d{3}$/;

/** A year in four digits, or null; whether the number is meant as one is the caller's to know. */
export const yearOf = (text: string): number | null => (FOUR_DIGITS.test(text) ? Number(text) : null);

/** "1998", "nineteen ninety-seven", "two thousand", "two thousand and five", "'98". */
export function readYear(words: Words, at: number): Read<number> | null {
  if (isNumber(words, at)) {
    const year = yearOf(textAt(words, at));
    return year === null || isPartOfNumber(words, at) ? null : read(year, at + 1);
  }
  return readShortYear(words, at) ?? readSpokenYear(words, at);
}

/** "'98": an apostrophe and two digits. */
function readShortYear(words: Words, at: number): Read<number> | null {
  const mark = textAt(words, at);
  if (mark !== "'" && mark !== '’' && mark !== '‘') return null;
  if (!isJoined(words, at + 1) || !isNumber(words, at + 1) || !/^\d\d$/.test(textAt(words, at + 1))) return null;
  if (isJoined(words, at + 2) && /^[a-z]/.test(wordAt(words, at + 2))) return null;
  const short = Number(textAt(words, at + 1));
  return read(short < 30 ? 2000 + short : 1900 + short, at + 2);
}

function readSpokenYear(words: Words, at: number): Read<number> | null {
  const century = cardinals.get(wordAt(words, at));
  if (century === 2 && wordAt(words, at + 1) === 'thousand') {
    const more = wordAt(words, at + 2) === 'and' ? at + 3 : at + 2;
    const rest = readBelowHundred(words, more);
    return rest === null ? read(2000, at + 2) : read(2000 + rest.value, rest.next);
  }
  if (century === undefined || century < 15 || century > 20) return null;
  const rest = readBelowHundred(words, pastHyphen(words, at + 1));
  return rest === null || rest.value < 10 ? null : read(century * 100 + rest.value, rest.next);
}

function readBelowHundred(words: Words, at: number): Read<number> | null {
  const tens = cardinals.get(wordAt(words, at));
  if (tens === undefined) return null;
  if (tens < 20 || tens % 10 !== 0) return read(tens, at + 1);
  const joint = pastHyphen(words, at + 1);
  const digit = cardinals.get(wordAt(words, joint));
  return digit !== undefined && digit < 10 ? read(tens + digit, joint + 1) : read(tens, at + 1);
}

/** Past "/10" or "/2010" after 2009: a season over two years, as sports and accounts count them; else null. */
export function pastSeasonEnd(words: Words, at: number, first: number): number | null {
  if (textAt(words, at) !== '/' || !isJoined(words, at) || !isJoined(words, at + 1) || !isNumber(words, at + 1))
    return null;
  const [last, next] = [textAt(words, at + 1), String(first + 1)];
  return (last === next || last === next.slice(2)) && textAt(words, at + 2) !== '/' ? at + 2 : null;
}

/** Digits that go on before or after without a space: "1998/2", "1-1998" (but "2009-2010" is years), "$1998", "1998%". */
function isPartOfNumber(words: Words, at: number): boolean {
  const after = textAt(words, at + 1);
  if (pastSeasonEnd(words, at + 1, Number(textAt(words, at))) !== null) return false;
  if (isJoined(words, at + 1) && (after === '%' || after === '/' || (after === ':' && isNumber(words, at + 2))))
    return true;
  // "2015-13-01": no day of any month.
  if (after === '-' && isNumber(words, at + 2) && textAt(words, at + 3) === '-' && isJoined(words, at + 3)) return true;
  if (!isJoined(words, at) || at === 0) return false;
  const before = words.tokens[at - 1]!;
  return before.kind === 'symbol' || before.text === '/' || before.text === ':' || before.text === '#';
}

/** "this year's", "last year's", "next year's": with its possessive. */
export function readYearWord(words: Words, at: number): Read<number> | null {
  const first = wordAt(words, at);
  const offset = first === 'last' ? -1 : first === 'this' ? 0 : first === 'next' ? 1 : null;
  if (offset === null || wordAt(words, at + 1) !== 'year') return null;
  return read(offset, pastPossessive(words, at + 2));
}
