import { isYearHere, readYearOfAntiquity, readYearWithEra } from './read/bare-year.js';
import { CLOSED } from './read/closed.js';
import { readFiscalYear } from './read/fiscal-year.js';
import { hedgeBefore } from './read/hedge.js';
import { isHyphen, isJoined, isNumber, pastHyphen, type Read, read, textAt, type Words, wordAt } from './read/words.js';
import { pastSeasonEnd, readYear, yearOf } from './read/year.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const year: TimexRule = {
  id: 'timex/year',
  summary: 'a year: "in 2014", "fiscal 1989", "2009-2010", "the year 2000", "500 BC"',
  finds: [
    { text: 'She won in {2014}.', gives: { type: 'DATE', value: '2014' } },
    { text: 'Profit in {fiscal 1989} was flat.', gives: { value: '1989' } },
    { text: 'Sales in {FY17} fell.', gives: { value: '2017' } },
    { text: 'They rose in {FY 2024}.', gives: { value: '2024' } },
    { text: 'The {2012} Olympics were held there.', gives: { value: '2012' } },
    { text: 'They ruled it {2009-2010}.', gives: { value: '2009', from: '2009-01-01', to: '2010-12-31' } },
    { text: 'He taught there ({1890} - {91}).', gives: { type: 'DATE' } },
    { text: 'They won it in the {2009/10} season.', gives: { value: '2009', from: '2009-01-01', to: '2010-12-31' } },
    { text: 'He ruled from {347 AD}.', gives: { value: '0347' } },
    { text: 'The wall was built around {500 BC}.', gives: { value: 'BC0500', mod: 'APPROX' } },
  ],
  ignores: [
    'Some 1,500 people came.',
    'He bought Windows 2000 there.',
    'About 2000 people marched.',
    'It cost $1990.',
    'She moved to 1990 Harbour Street.',
    'The game ended 2010-1998.',
    'They fixed CVE-2015-1234.',
    'Bus 1999 was late.',
  ],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const old = readYearWithEra(words, at);
    if (old !== null)
      return timex(
        doc,
        at,
        old.next,
        'DATE',
        {
          kind: 'calendar',
          year: { year: old.year },
          month: null,
          day: null,
          ...(old.bc ? { era: 'BC' as const } : {}),
        },
        { mod: hedgeBefore(words, at) },
      );
    const start = wordAt(words, at) === 'the' && wordAt(words, at + 1) === 'year' ? at + 2 : at;
    const fiscal = readFiscalYear(words, start);
    const found = fiscal ?? readYear(words, start) ?? readYearOfAntiquity(words, start) ?? readSpanEnd(words, start);
    if (found === null) return null;
    const full = start === at && fiscal === null && found.value >= 1000 && readSpanEnd(words, at) === null;
    if (full && !isYearHere(words, at, found.value, found.next)) return null;
    const last = readLastYear(words, found.next, found.value);
    return timex(doc, at, last?.next ?? found.next, 'DATE', {
      kind: 'calendar',
      year: { year: found.value },
      month: null,
      day: null,
      ...(last === null ? {} : { lastYear: last.value }),
    });
  },
};

/** "-2010" or "-10" after a year: one expression, as TimeML has it. */
function readLastYear(words: Words, at: number, first: number): Read<number> | null {
  const digits = textAt(words, at + 1);
  const season = pastSeasonEnd(words, at, first);
  if (season !== null) return read(first + 1, season);
  // Two years with spaces around the hyphen are two expressions.
  if (pastHyphen(words, at) === at || !isNumber(words, at + 1)) return null;
  const last = /^\d\d$/.test(digits) ? Math.floor(first / 100) * 100 + Number(digits) : yearOf(digits);
  return last !== null && last > first ? read(last, at + 2) : null;
}

/** "91" of "1890 - 91", with spaces. */
function readSpanEnd(words: Words, at: number): Read<number> | null {
  const first = isHyphen(textAt(words, at - 1)) ? yearOf(textAt(words, at - 2)) : null;
  if (first === null || !/^\d\d$/.test(textAt(words, at)) || isJoined(words, at) || isJoined(words, at - 1))
    return null;
  const last = Math.floor(first / 100) * 100 + Number(textAt(words, at));
  const after = textAt(words, at + 1);
  const ends = CLOSED.has(after) || after === 'season' || !/^(?:\p{Ll}|[%:/])/u.test(after);
  return last > first && ends ? read(last, at + 1) : null;
}
