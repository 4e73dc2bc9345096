import type { YearSaid } from '../candidate.js';
import { readFiscalYear } from './fiscal-year.js';
import { pastHyphen, type Read, read, textAt, type Words, wordAt } from './words.js';
import { readYear, yearOf } from './year.js';

/** Three digits after a day and month, or after "December of": a year of the first millennium. */
export function readEarlyYear(words: Words, at: number): Read<YearSaid> | null {
  const after = textAt(words, at + 1);
  return /^[1-9]\d\d$/.test(textAt(words, at)) && !/^[a-z%]/.test(after)
    ? read({ year: Number(textAt(words, at)) }, at + 1)
    : null;
}

/** ", 2022", "2022", "of 2022", "next year", "of last year", "of the year", "the same year", ", '98". */
export function readYearAfter(words: Words, at: number): Read<YearSaid> | null {
  let next = textAt(words, at) === ',' ? at + 1 : at;
  if (wordAt(words, next) === 'of' || (wordAt(words, next) === 'in' && yearOf(textAt(words, next + 1)) === null))
    next++;
  const fiscal = readFiscalYear(words, next);
  if (fiscal !== null) return read({ year: fiscal.value }, fiscal.next);
  const year = readYear(words, next);
  if (year !== null) return read({ year: year.value }, year.next);
  if (next !== at && textAt(words, at) === ',') return null;
  const which = wordAt(words, next);
  const noun = wordAt(words, next + 1);
  // "in the third quarter this fiscal"
  if (
    noun === 'year' ||
    (noun === 'fiscal' && !/^(?:first|fourth|half|quarter|second|third|year)$/.test(wordAt(words, next + 2)))
  ) {
    if (which === 'last') return read({ years: -1, from: 'published' }, next + 2);
    if (which === 'this') return read({ years: 0, from: 'published' }, next + 2);
    if (which === 'next') return read({ years: 1, from: 'published' }, next + 2);
    if (which === 'that') return read({ years: 0, from: 'reference' }, next + 2);
  }
  // "of the year", but not "of the year-ago period"
  if (next > at && which === 'the' && wordAt(words, next + 1) === 'year' && pastHyphen(words, next + 2) === next + 2)
    return read({ years: 0, from: 'published', open: true }, next + 2);
  if (which === 'the' && wordAt(words, next + 2) === 'year') {
    const kind = wordAt(words, next + 1);
    if (kind === 'same') return read({ years: 0, from: 'reference' }, next + 3);
    if (kind === 'previous') return read({ years: -1, from: 'reference' }, next + 3);
    if (kind === 'following') return read({ years: 1, from: 'reference' }, next + 3);
  }
  return null;
}
