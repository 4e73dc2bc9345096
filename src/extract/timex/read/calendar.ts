import { ambiguousMonths, months, weekdays } from '../../../lexicon/calendar.js';
import type { Meaning, YearSaid } from '../candidate.js';
import { integerAt, readOrdinal } from './number.js';
import { readWhich } from './which.js';
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
import { readYear, yearOf } from './year.js';

/** A month by name; abbreviations and months that are other words too have to be capitalised. */
export function readMonth(words: Words, at: number): Read<number> | null {
  const month = months.get(wordAt(words, at));
  return month !== undefined && isCapital(words, at) ? read(month, at + 1) : null;
}

/** A day of the month: "23", "23rd", "eighth". */
export function readDay(words: Words, at: number): Read<number> | null {
  const ordinal = readOrdinal(words, at);
  if (ordinal !== null) return ordinal.value <= 31 ? ordinal : null;
  const day = integerAt(words, at);
  if (day === null || day < 1 || day > 31 || textAt(words, at).length > 2) return null;
  const after = textAt(words, at + 1);
  if (isJoined(words, at + 1) && (after === '%' || after === '/' || (after === ':' && isNumber(words, at + 2))))
    return null;
  return read(day, at + 1);
}

/** Past "Friday," before a date, else where it was. */
function pastWeekday(words: Words, at: number): number {
  if (!weekdays.has(wordAt(words, at))) return at;
  const next = textAt(words, at + 1) === ',' ? at + 2 : at + 1;
  return wordAt(words, next) === 'the' ? next + 1 : next;
}

/** "Dec. 23", "23 December 2022", "Friday, Dec. 23, 2022", "the 1st day of Feb.", "December 2022", "December". */
export function readCalendarDate(words: Words, at: number): Read<Meaning> | null {
  const which = readWhich(words, at);
  if (which !== null) {
    const month = readMonth(words, which.next);
    if (month === null || readDay(words, month.next) !== null) return null;
    return read({ kind: 'calendar', year: null, month: month.value, day: null, which: which.value }, month.next);
  }
  const start = pastWeekday(words, at);
  return readMonthFirst(words, start, at) ?? readDayFirst(words, start) ?? readIsoDate(words, start);
}

function readMonthFirst(words: Words, start: number, at: number): Read<Meaning> | null {
  const month = readMonth(words, start);
  if (month === null) return null;
  const joint = pastHyphen(words, month.next);
  const day = readDay(words, wordAt(words, joint) === 'the' ? joint + 1 : joint);
  if (day !== null) {
    const year = readYearAfter(words, day.next);
    return calendar(year?.value ?? null, month.value, day.value, year?.next ?? day.next);
  }
  const year = readYearAfter(words, month.next);
  if (start !== at) return null;
  if (year !== null) return calendar(year.value, month.value, null, year.next);
  if (ambiguousMonths.has(wordAt(words, start)) && !isMonthHere(words, start)) return null;
  return calendar(null, month.value, null, month.next);
}

const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'between',
  'by',
  'during',
  'early',
  'from',
  'in',
  'last',
  'late',
  'mid',
  'next',
  'of',
  'since',
  'this',
  'through',
  'til',
  'till',
  'to',
  'until',
]);

/** Whether "May", "March" and the like are the month here: a word before them that governs a month, and no name after them. */
function isMonthHere(words: Words, at: number): boolean {
  const before = isHyphen(textAt(words, at - 1)) ? wordAt(words, at - 2) : wordAt(words, at - 1);
  const after = wordAt(words, at + 1);
  if (isCapital(words, at + 1) && !months.has(after)) return false;
  if (wordAt(words, at) === 'march' && (after === 'on' || after === 'of')) return false;
  if (BEFORE_MONTH.has(before)) return true;
  return (before === 'and' || before === 'or' || before === ',') && months.has(wordAt(words, at - 2));
}

function readDayFirst(words: Words, at: number): Read<Meaning> | null {
  const day = readDay(words, wordAt(words, at) === 'the' ? at + 1 : at);
  if (day === null) return null;
  let next = pastHyphen(words, day.next);
  if (wordAt(words, next) === 'day' && wordAt(words, next + 1) === 'of') next += 2;
  else if (wordAt(words, next) === 'of') next += 1;
  const month = readMonth(words, next);
  if (month === null) return null;
  // "3 May" may be the end of a clause before a sentence's verb; a month that is a verb needs more than that.
  const joint = pastHyphen(words, month.next);
  const year = readYearAfter(words, joint);
  if (
    year === null &&
    wordAt(words, next) === 'may' &&
    /^[a-z]/.test(textAt(words, month.next)) &&
    next === day.next &&
    !isNumber(words, at)
  )
    return null;
  return calendar(year?.value ?? null, month.value, day.value, year?.next ?? month.next);
}

/** ", 2022", "2022", "of 2022", "next year", "of last year", "the same year", ", '98". */
export function readYearAfter(words: Words, at: number): Read<YearSaid> | null {
  let next = textAt(words, at) === ',' ? at + 1 : at;
  if (wordAt(words, next) === 'of' || (wordAt(words, next) === 'in' && yearOf(textAt(words, next + 1)) === null))
    next++;
  const year = readYear(words, next);
  if (year !== null) return read({ year: year.value }, year.next);
  if (next !== at && textAt(words, at) === ',') return null;
  const which = wordAt(words, next);
  if (wordAt(words, next + 1) === 'year') {
    if (which === 'last') return read({ years: -1, from: 'published' }, next + 2);
    if (which === 'this') return read({ years: 0, from: 'published' }, next + 2);
    if (which === 'next') return read({ years: 1, from: 'published' }, next + 2);
    if (which === 'that') return read({ years: 0, from: 'reference' }, next + 2);
  }
  if (which === 'the' && wordAt(words, next + 2) === 'year') {
    const kind = wordAt(words, next + 1);
    if (kind === 'same') return read({ years: 0, from: 'reference' }, next + 3);
    if (kind === 'previous') return read({ years: -1, from: 'reference' }, next + 3);
    if (kind === 'following') return read({ years: 1, from: 'reference' }, next + 3);
  }
  return null;
}

const calendar = (year: YearSaid | null, month: number | null, day: number | null, next: number): Read<Meaning> =>
  read({ kind: 'calendar', year, month, day }, next);

/** "2022-12-23", "12/23/22", "23.12.2022", "2022/12/23". */
export function readIsoDate(words: Words, at: number): Read<Meaning> | null {
  if (!isNumber(words, at) || (isJoined(words, at) && at > 0 && /[/$#@_=-]/.test(textAt(words, at - 1)))) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(textAt(words, at));
  if (dotted !== null) return numeric(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), at + 1);
  const mark = textAt(words, at + 1);
  if (mark !== '-' && mark !== '/') return null;
  if (textAt(words, at + 3) !== mark || !isNumber(words, at + 2) || !isNumber(words, at + 4)) return null;
  for (let i = at + 1; i <= at + 4; i++) if (!isJoined(words, i)) return null;
  if (isJoined(words, at + 5) && (textAt(words, at + 5) === mark || textAt(words, at + 5) === '.')) {
    if (textAt(words, at + 5) === mark) return null;
  }
  const [a, b, c] = [textAt(words, at), textAt(words, at + 2), textAt(words, at + 4)];
  const year = yearOf(a);
  if (year !== null) {
    const [month, day] = [Number(b), Number(c)];
    return b.length <= 2 && c.length <= 2 && month >= 1 && month <= 12 && day >= 1 && day <= 31
      ? calendar({ year }, month, day, at + 5)
      : null;
  }
  if (a.length > 2 || b.length > 2) return null;
  if (/^\d\d$/.test(c))
    return numeric(Number(a), Number(b), Number(c) < 50 ? 2000 + Number(c) : 1900 + Number(c), at + 5);
  const last = yearOf(c);
  return last === null ? null : numeric(Number(a), Number(b), last, at + 5);
}

function numeric(first: number, second: number, year: number, next: number): Read<Meaning> | null {
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return null;
  return read({ kind: 'numeric', first, second, year: { year } }, next);
}
