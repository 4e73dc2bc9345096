import { beginsCapital } from '../../../document/letters.js';
import { countedThings, numberedThings, streets } from '../../../lexicon/number-neighbours.js';
import { readUnit } from './unit.js';
import {
  isCapital,
  isHyphen,
  isJoined,
  isNumber,
  pastHyphen,
  type Read,
  read,
  textAt,
  type Words,
  wordAt,
} from './words.js';
import { pastSeasonEnd, yearOf } from './year.js';

/** "in 348", "around 360": three digits after a preposition that counts nothing, as histories write. */
export function readYearOfAntiquity(words: Words, at: number): Read<number> | null {
  if (!isNumber(words, at) || !/^[1-9]\d\d$/.test(textAt(words, at)) || !EARLY.has(wordBefore(words, at))) return null;
  const after = textAt(words, at + 1);
  const ends = after === '' || after === ',' || after === '.' || after === ';' || after === ')' || isHyphen(after);
  // "In 348 Philip came", but "about 100 Coast Guard officers".
  const named = !COUNTING.has(wordBefore(words, at)) && beginsCapital(after);
  return ends || named ? read(Number(textAt(words, at)), at + 1) : null;
}

const COUNTING: ReadonlySet<string> = new Set(['about', 'around']);

const EARLY: ReadonlySet<string> = new Set(['about', 'around', 'c', 'circa', 'in', 'until']);

/** "347 AD", "AD 347", "500 BC". */
export function readYearWithEra(words: Words, at: number): { year: number; bc: boolean; next: number } | null {
  const first = wordAt(words, at);
  const number = first === 'ad' || first === 'a.d' ? at + 1 : at;
  if (!isNumber(words, number) || !/^\d{1,4}$/.test(textAt(words, number))) return null;
  const era = wordAt(words, number + 1);
  if (number > at) return { year: Number(textAt(words, number)), bc: false, next: number + 1 };
  if (textAt(words, number + 1) !== textAt(words, number + 1).toUpperCase()) return null;
  if (era === 'bc' || era === 'b.c' || era === 'bce') return { year: Number(first), bc: true, next: number + 2 };
  return era === 'ad' || era === 'a.d' || era === 'ce' ? { year: Number(first), bc: false, next: number + 2 } : null;
}

const BEFORE: ReadonlySet<string> = new Set([
  '(',
  'around',
  'b',
  'born',
  'c',
  'after',
  'and',
  'before',
  'between',
  'by',
  'circa',
  'd',
  'died',
  'during',
  'early',
  'for',
  'from',
  'in',
  'late',
  'mid',
  'of',
  'since',
  'spring',
  'summer',
  'than',
  'the',
  'through',
  'till',
  'to',
  'until',
  'winter',
  'with',
  'year',
]);

/** Whether a bare number is a year: in the range of living memory anywhere but before what is counted, else after a preposition only. */
export function isYearHere(words: Words, at: number, value: number, next: number): boolean {
  if (!isNumber(words, at)) return true;
  const before = wordBefore(words, at);
  const after = wordAt(words, pastHyphen(words, next));
  if (countedThings.has(after) || readUnit(words, pastHyphen(words, next)) !== null) return false;
  if (ABOUT.has(before) || numberedThings.has(before)) return false;
  if (isBeforeStreet(words, next) || isPartOfName(words, at)) return false;
  // "+49 941 5550 1988": a group of a longer number.
  if (isNumber(words, at - 1) && isNumber(words, at - 2)) return false;
  const mark = textAt(words, next);
  if (pastSeasonEnd(words, next, value) !== null) return true;
  if (
    isJoined(words, next) &&
    (mark === '-' || mark === '/') &&
    isNumber(words, next + 1) &&
    textAt(words, next + 1).length > 4
  )
    return false;
  // "2010-1998" is a score, or a part of a longer number.
  const last = isHyphen(mark) ? yearOf(textAt(words, next + 1)) : null;
  if (last !== null && isJoined(words, next) && last < value) return false;
  if (isHyphen(textAt(words, at - 1)) && isNumber(words, at - 2)) {
    const first = yearOf(textAt(words, at - 2));
    if (first !== null) return first <= value;
    if (isJoined(words, at)) return false;
  }
  if (value >= 1900 && value < 2050) return true;
  // "reigned 1715 - 1774", "(London, 1859)", "1699 or 1700".
  if (isHyphen(mark) && yearOf(textAt(words, next + 1)) !== null) return true;
  if (mark === ')' && (before === ',' || before === '(')) return true;
  // "in 1700, 1800 and 1900"
  if ((before === ',' || before === 'and') && yearOf(textAt(words, at - 2)) !== null) return true;
  if (before === 'or' && yearOf(textAt(words, at - 2)) !== null) return true;
  return value >= 1000 && BEFORE.has(before) && (VERBS.has(after) || !/^[a-z]+s$/.test(after));
}

/** "2010 Market Street", "1600 St. Mark's Road": capitalised words up to a street. */
function isBeforeStreet(words: Words, at: number): boolean {
  for (let i = at; i < at + 4 && isCapital(words, i); i++) if (i > at && streets.has(wordAt(words, i))) return true;
  return false;
}

/** "B-2010", "CVE-2015-1234": letters in capitals joined by a hyphen. */
const isPartOfName = (words: Words, at: number): boolean =>
  isJoined(words, at) &&
  isHyphen(textAt(words, at - 1)) &&
  isJoined(words, at - 1) &&
  /^\p{Lu}+$/u.test(textAt(words, at - 2));

/** The word before a year; "c." for circa, "b." and "d." for born and died are two tokens. */
const wordBefore = (words: Words, at: number): string =>
  wordAt(words, at - 1) === '.' && /^[bcd]$/.test(wordAt(words, at - 2))
    ? wordAt(words, at - 2)
    : wordAt(words, at - 1);

const VERBS: ReadonlySet<string> = new Set(['as', 'has', 'his', 'is', 'its', 'this', 'was']);
const ABOUT: ReadonlySet<string> = new Set(['about', 'approximately', 'nearly', 'roughly', 'some']);
