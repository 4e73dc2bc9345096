import type { Meaning, YearSaid } from '../candidate.js';
import { readYearBefore } from './part-of-year.js';
import { firstOf, type Read, read, type Words, wordAt } from './words.js';
import { readYearAfter } from './year-after.js';

/** A time compared with its like in another year: "the year-ago quarter", "the 1988 period", "the same month of 2015". */
export const readCounterpart = (words: Words, at: number): Read<Meaning> | null =>
  firstOf(words, at, [readYearFirst, readYearLast]);

/** "the year-ago quarter", "the year-earlier period", "the 1988 period", "the comparable year-ago quarter". */
function readYearFirst(words: Words, at: number): Read<Meaning> | null {
  let start = wordAt(words, at) === 'the' ? at + 1 : at;
  if (LIKE.has(wordAt(words, start))) start++;
  const year = readYearUnhyphened(words, start) ?? readYearBefore(words, start);
  if (year.value === null) return null;
  const noun = wordAt(words, year.next);
  const unit = UNITS.get(noun);
  if (unit !== undefined && noun !== 'time')
    return read({ kind: 'counterpart', unit, year: year.value }, year.next + 1);
  const hyphened = 'years' in year.value && start === at && wordAt(words, at) === 'year';
  return hyphened ? read({ kind: 'counterpart', unit: 'period', year: year.value }, year.next) : null;
}

/** "the year earlier period", without its hyphen. */
function readYearUnhyphened(words: Words, at: number): Read<YearSaid> | null {
  const back = wordAt(words, at + 1);
  const noun = wordAt(words, at + 2);
  if (wordAt(words, at - 1) !== 'the' || wordAt(words, at) !== 'year' || (back !== 'ago' && back !== 'earlier'))
    return null;
  return noun === 'period' || noun === 'quarter' ? read({ years: -1, from: 'reference' }, at + 2) : null;
}

/** "the same period of 2015", "the corresponding month last year", "the quarter a year ago", "the period last year". */
function readYearLast(words: Words, at: number): Read<Meaning> | null {
  if (wordAt(words, at) === 'this' && wordAt(words, at + 1) === 'time') return readThisTime(words, at + 2);
  const start = wordAt(words, at) === 'the' ? at + 1 : at;
  const like = LIKE.has(wordAt(words, start));
  const unit = UNITS.get(wordAt(words, like ? start + 1 : start));
  if (unit === undefined || (!like && start === at)) return null;
  const noun = like ? start + 1 : start;
  const figures = unit === 'quarter' || wordAt(words, noun) === 'period';
  if (!like && unit === 'time') return null;
  const readers = like ? [readYearAfter, readYearBack] : figures ? [readYearBack, readLastYear] : [readYearBack];
  const year = firstOf(words, noun + 1, readers);
  return year === null ? null : read({ kind: 'counterpart', unit, year: year.value }, year.next);
}

/** "last year", "a year ago" after "this time": the month of the report, in another year. */
function readThisTime(words: Words, at: number): Read<Meaning> | null {
  const year = firstOf(words, at, [readYearAfter, readYearBack]);
  return year === null ? null : read({ kind: 'counterpart', unit: 'now', year: year.value }, year.next);
}

const LIKE: ReadonlySet<string> = new Set(['comparable', 'corresponding', 'equivalent', 'same']);

const UNITS: ReadonlyMap<string, (Meaning & { kind: 'counterpart' })['unit']> = new Map([
  ['month', 'month'],
  ['period', 'period'],
  ['quarter', 'quarter'],
  ['time', 'time'],
  ['week', 'week'],
] as const);

/** "a year ago", "a year earlier", "in the previous year", "the year before". */
function readYearBack(words: Words, at: number): Read<YearSaid> | null {
  const start = wordAt(words, at) === 'in' || wordAt(words, at) === 'of' ? at + 1 : at;
  const [one, two, three] = [wordAt(words, start), wordAt(words, start + 1), wordAt(words, start + 2)];
  const after = (one === 'a' || one === 'one' || one === 'the') && two === 'year' && BACK.has(three);
  const before = one === 'the' && PREVIOUS.has(two) && three === 'year';
  if (after || before) return read({ years: -1, from: 'reference' }, start + 3);
  // "the same quarter year ago", "of previous year"
  const bare = (one === 'year' && BACK.has(two)) || (PREVIOUS.has(one) && two === 'year');
  return bare ? read({ years: -1, from: 'reference' }, start + 2) : null;
}

/** "last year" after "the quarter". */
const readLastYear = (words: Words, at: number): Read<YearSaid> | null =>
  wordAt(words, at) === 'last' && wordAt(words, at + 1) === 'year'
    ? read({ years: -1, from: 'published' }, at + 2)
    : null;

const BACK: ReadonlySet<string> = new Set(['ago', 'before', 'earlier', 'previously']);
const PREVIOUS: ReadonlySet<string> = new Set(['preceding', 'previous', 'prior']);
