import { readUnit } from './read/unit.js';
import { isHyphen, isJoined, isNumber, pastHyphen, type Read, read, textAt, type Words, wordAt } from './read/words.js';
import { readYear, yearOf } from './read/year.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const year: TimexRule = {
  id: 'timex/year',
  summary: 'a year: "in 2014", "fiscal 1989", "2009-2010", "the year 2000", "500 BC"',
  finds: [
    { text: 'She won in {2014}.', gives: { type: 'DATE', value: '2014' } },
    { text: 'Profit in {fiscal 1989} was flat.', gives: { value: '1989' } },
    { text: 'The {2012} Olympics were held there.', gives: { value: '2012' } },
    { text: 'He ruled from {347 AD}.', gives: { value: '0347' } },
    { text: 'The wall was built in {500 BC}.', gives: { value: 'BC0500' } },
  ],
  ignores: ['Some 1,500 people came.', 'He bought Windows 2000 there.', 'About 2000 people marched.', 'It cost $1990.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const old = readOldYear(words, at);
    if (old !== null)
      return timex(doc, at, old.next, 'DATE', {
        kind: 'calendar',
        year: { year: old.year },
        month: null,
        day: null,
        ...(old.bc ? { era: 'BC' as const } : {}),
      });
    let start = wordAt(words, at) === 'the' && wordAt(words, at + 1) === 'year' ? at + 2 : at;
    const fiscal = wordAt(words, start) === 'fiscal';
    if (fiscal) start = wordAt(words, start + 1) === 'year' ? start + 2 : start + 1;
    const found = readYear(words, start) ?? readEarlyYear(words, start);
    if (found === null) return null;
    if (start === at && found.value >= 1000 && !isYearHere(words, at, found.value, found.next)) return null;
    const next = pastRange(words, found.next);
    return timex(doc, at, next, 'DATE', { kind: 'calendar', year: { year: found.value }, month: null, day: null });
  },
};

/** "-2010" or "-10" after a year: one expression, as TimeML has it. */
function pastRange(words: Words, at: number): number {
  if (!isHyphen(textAt(words, at)) || !isJoined(words, at) || !isJoined(words, at + 1)) return at;
  const second = textAt(words, at + 1);
  return isNumber(words, at + 1) && (yearOf(second) !== null || /^\d\d$/.test(second)) ? at + 2 : at;
}

/** "in 348", "around 360": three digits after a preposition that counts nothing, as histories write. */
function readEarlyYear(words: Words, at: number): Read<number> | null {
  if (!isNumber(words, at) || !/^[1-9]\d\d$/.test(textAt(words, at)) || !EARLY.has(wordAt(words, at - 1))) return null;
  const after = textAt(words, at + 1);
  const ends = after === '' || after === ',' || after === '.' || after === ';' || after === ')' || isHyphen(after);
  return ends || /^\p{Lu}/u.test(after) ? read(Number(textAt(words, at)), at + 1) : null;
}

const EARLY: ReadonlySet<string> = new Set(['about', 'around', 'c', 'circa', 'in', 'until']);

/** "347 AD", "AD 347", "500 BC". */
function readOldYear(words: Words, at: number): { year: number; bc: boolean; next: number } | null {
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
  'c',
  'after',
  'and',
  'before',
  'between',
  'by',
  'circa',
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
function isYearHere(words: Words, at: number, value: number, next: number): boolean {
  if (!isNumber(words, at)) return true;
  const before = wordAt(words, at - 1);
  const after = wordAt(words, pastHyphen(words, next));
  if (COUNTED.has(after) || readUnit(words, pastHyphen(words, next)) !== null) return false;
  if (ABOUT.has(before) || before === 'windows' || before === 'no') return false;
  const mark = textAt(words, next);
  if (
    isJoined(words, next) &&
    (mark === '-' || mark === '/') &&
    isNumber(words, next + 1) &&
    textAt(words, next + 1).length > 4
  )
    return false;
  if (isHyphen(textAt(words, at - 1)) && isNumber(words, at - 2)) {
    if (yearOf(textAt(words, at - 2)) !== null) return true;
    if (isJoined(words, at)) return false;
  }
  if (value >= 1900 && value < 2050) return true;
  return value >= 1000 && BEFORE.has(before) && (VERBS.has(after) || !/^[a-z]+s$/.test(after));
}

const VERBS: ReadonlySet<string> = new Set(['as', 'has', 'his', 'is', 'its', 'this', 'was']);
const ABOUT: ReadonlySet<string> = new Set(['about', 'approximately', 'nearly', 'roughly', 'some']);
const COUNTED: ReadonlySet<string> = new Set([
  '%',
  'dollars',
  'euros',
  'feet',
  'jobs',
  'km',
  'meters',
  'metres',
  'men',
  'miles',
  'people',
  'percent',
  'points',
  'pounds',
  'shares',
  'times',
  'tons',
  'tonnes',
  'votes',
  'women',
  'workers',
  'yards',
]);
