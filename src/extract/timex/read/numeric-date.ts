import type { Meaning } from '../candidate.js';
import { isJoined, isNumber, type Read, read, textAt, type Words } from './words.js';
import { yearOf } from './year.js';

/** "2022-12-23", "12/23/22", "23.12.2022", "2022/12/23". */
export function readNumericDate(words: Words, at: number): Read<Meaning> | null {
  if (!isNumber(words, at) || (isJoined(words, at) && at > 0 && /[/$#@_=-]/.test(textAt(words, at - 1)))) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(textAt(words, at));
  // Who parts a date with full stops writes the day first.
  if (dotted !== null && Number(dotted[2]) <= 12)
    return calendarDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  if (dotted !== null) return numeric(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), at + 1);
  const mark = textAt(words, at + 1);
  if (mark !== '-' && mark !== '/') return null;
  if (textAt(words, at + 3) !== mark || !isNumber(words, at + 2) || !isNumber(words, at + 4)) return null;
  for (let i = at + 1; i <= at + 4; i++) if (!isJoined(words, i)) return null;
  if (isJoined(words, at + 5) && textAt(words, at + 5) === mark) return null;
  const [a, b, c] = [textAt(words, at), textAt(words, at + 2), textAt(words, at + 4)];
  const year = yearOf(a);
  if (year !== null) {
    const [month, day] = [Number(b), Number(c)];
    return b.length <= 2 && c.length <= 2 ? calendarDay(year, month, day, at + 5) : null;
  }
  if (a.length > 2 || b.length > 2) return null;
  if (/^\d\d$/.test(c))
    return numeric(Number(a), Number(b), Number(c) < 50 ? 2000 + Number(c) : 1900 + Number(c), at + 5);
  const last = yearOf(c);
  return last === null ? null : numeric(Number(a), Number(b), last, at + 5);
}

function calendarDay(year: number, month: number, day: number, next: number): Read<Meaning> | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return read({ kind: 'calendar', year: { year }, month, day }, next);
}

function numeric(first: number, second: number, year: number, next: number): Read<Meaning> | null {
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return null;
  return read({ kind: 'numeric', first, second, year: { year } }, next);
}
