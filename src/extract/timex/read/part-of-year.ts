import { months } from '../../../lexicon/calendar.js';
import type { Meaning, YearSaid } from '../candidate.js';
import { fiscalQuarters } from './fiscal-year.js';
import { isOfMatch } from './match.js';
import { readOrdinal } from './number.js';
import { isCapital, isHyphen, pastHyphen, type Read, read, textAt, type Words, wordAt } from './words.js';
import { readYear, readYearWord, yearOf } from './year.js';
import { readYearAfter } from './year-after.js';

/** A year before its part: "the 1988 third quarter", "next year's first quarter", "the year-ago quarter". */
export function readYearBefore(words: Words, at: number): Read<YearSaid | null> {
  const word = readYearWord(words, at);
  if (word !== null) return read({ years: word.value, from: 'published' }, word.next);
  const start = wordAt(words, at) === 'the' ? at + 1 : at;
  const year = readYear(words, start);
  if (year !== null) return read({ year: year.value }, year.next);
  const joint = pastHyphen(words, start + 1);
  const back = wordAt(words, joint);
  if (wordAt(words, start) === 'year' && joint > start + 1 && (back === 'ago' || back === 'earlier'))
    return read({ years: -1, from: 'reference' }, joint + 1);
  return read(null, at);
}

/** What has quarters that are no times of the year. */
const CONTESTS: ReadonlySet<string> = new Set(['final', 'game', 'match']);

/** "third-quarter", "the third quarter of 1990", "fiscal second-quarter", "Q3 2020", "H1", "the first half of next year". */
export function readQuarter(words: Words, at: number): Read<Meaning> | null {
  const fiscal = isCapital(words, at) ? fiscalQuarters.get(wordAt(words, at)) : undefined;
  if (fiscal !== undefined)
    return read({ kind: 'part', part: 'quarter', nth: fiscal.quarter, year: { year: fiscal.year } }, at + 1);
  const short = /^([qh])([1-4])$/.exec(wordAt(words, at));
  if (short !== null && isCapital(words, at)) {
    const part = short[1] === 'q' ? 'quarter' : 'half';
    if (part === 'half' && Number(short[2]) > 2) return null;
    const year = readYearAfter(words, at + 1);
    return read({ kind: 'part', part, nth: Number(short[2]), year: year?.value ?? null }, year?.next ?? at + 1);
  }
  const year = readYearBefore(words, at);
  let next = year.next;
  const article = year.value === null && wordAt(words, next) === 'the';
  if (article) next++;
  const monthly = readQuarterOfMonths(words, next);
  if (monthly !== null) {
    const inner = year.value ?? monthly.value.year;
    const after = inner === null ? readYearAfter(words, monthly.next) : null;
    return read(
      { kind: 'part', part: 'quarter', nth: monthly.value.quarter, year: inner ?? after?.value ?? null },
      after?.next ?? monthly.next,
    );
  }
  if (wordAt(words, next) === 'fiscal') next = pastHyphen(words, next + 1);
  const latter = wordAt(words, next) === 'latter' && wordAt(words, next + 1) === 'half';
  const ordinal = latter ? read(2, next + 1) : readOrdinal(words, next);
  if (ordinal === null || ordinal.value > 4) return null;
  next = pastHyphen(words, ordinal.next);
  // An adjective ("the third-quarter loss") leaves the article to its noun.
  if (article && next > ordinal.next) return null;
  if (wordAt(words, next) === 'fiscal') next = pastHyphen(words, next + 1);
  const noun = wordAt(words, next);
  const part = noun === 'qtr' ? 'quarter' : noun;
  const row = part === 'quarters' && readOrdinal(words, at - 2) !== null && AND.has(wordAt(words, at - 1));
  if (part !== 'quarter' && part !== 'half' && !row) return article ? readFirstOfQuarters(words, ordinal) : null;
  if (part === 'half' && ordinal.value > 2) return null;
  const after = year.value === null ? readYearAfter(words, next + 1) : null;
  if (year.value === null && after === null && isOfMatch(words, at, part === 'half')) return null;
  if (wordAt(words, next + 1) === 'of' && CONTESTS.has(wordAt(words, next + 3))) return null;
  return read(
    {
      kind: 'part',
      part: part === 'half' ? part : 'quarter',
      nth: ordinal.value,
      year: year.value ?? after?.value ?? null,
    },
    after?.next ?? next + 1,
  );
}

const AND: ReadonlySet<string> = new Set(['and', 'or', 'to']);

/** "the first" of "the first and second quarters of 2016". */
function readFirstOfQuarters(words: Words, ordinal: Read<number>): Read<Meaning> | null {
  if (!AND.has(wordAt(words, ordinal.next))) return null;
  const second = readOrdinal(words, ordinal.next + 1);
  if (second === null || second.value > 4 || wordAt(words, second.next) !== 'quarters') return null;
  const year = readYearAfter(words, second.next + 1);
  return read({ kind: 'part', part: 'quarter', nth: ordinal.value, year: year?.value ?? null }, ordinal.next);
}

/** "June quarter", "December 2018 quarter", "January-March quarter", "April to June period". */
function readQuarterOfMonths(words: Words, at: number): Read<{ quarter: number; year: YearSaid | null }> | null {
  const first = monthAt(words, at);
  if (first === undefined) return null;
  if (wordAt(words, at + 1) === 'quarter') return read({ quarter: Math.ceil(first / 3), year: null }, at + 2);
  // "the December 2018 quarter"
  const year = wordAt(words, at + 2) === 'quarter' ? yearOf(textAt(words, at + 1)) : null;
  if (year !== null) return read({ quarter: Math.ceil(first / 3), year: { year } }, at + 3);
  const link = isHyphen(textAt(words, at + 1)) || /^(?:through|to)$/.test(wordAt(words, at + 1));
  const last = link ? monthAt(words, at + 2) : undefined;
  const joint = pastHyphen(words, at + 3);
  const noun = wordAt(words, joint);
  if (first % 3 !== 1 || last !== first + 2 || (noun !== 'quarter' && noun !== 'period')) return null;
  return read({ quarter: last / 3, year: null }, joint + 1);
}

const monthAt = (words: Words, at: number): number | undefined =>
  isCapital(words, at) ? months.get(wordAt(words, at)) : undefined;
