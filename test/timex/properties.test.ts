import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timex } from '../../src/types.js';
import { datesOf } from './support.js';

const YEAR = '(?:[0-9X]{4}|BC[0-9]{4})';
const DAY = `(?:${YEAR}(?:-(?:[0-9X]{2}(?:-[0-9X]{2})?|W(?:[0-5][0-9]|XX)(?:-(?:[1-7]|WE))?|Q[1-4X]|H[12]|SP|SU|FA|WI))?)`;
const TIME = '(?:T(?:MO|MI|AF|EV|NI|DT|XX|[0-2][0-9]:[0-5][0-9]Z?))';
const VALUE: Readonly<Record<Timex['type'], RegExp>> = {
  DATE: new RegExp(`^(?:${DAY}|[0-9X]{2,3}|BC[0-9]{2}|PAST_REF|PRESENT_REF|FUTURE_REF)$`),
  TIME: new RegExp(`^(?:${DAY}${TIME}|PAST_REF|FUTURE_REF)$`),
  DURATION: /^P(?:(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|Q|DE|CE))*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?$/,
  SET: new RegExp(
    `^(?:PT?(?:[0-9]+(?:.[0-9]+)?|X0{0,2})[YMWDQHS]|XXXX-(?:[0-9]{2}(?:-[0-9]{2})?|SP|SU|FA|WI|WXX-(?:WE|WD|[1-7]${TIME}?)|XX-XX${TIME}))$`,
  ),
};

function check(text: string, published: string | null): Timex[] {
  const dates = datesOf(text, published);
  let end = 0;
  for (const date of dates) {
    expect(text.slice(date.start, date.end)).toBe(date.text);
    expect(date.start).toBeGreaterThanOrEqual(end);
    end = date.end;
    expect(date.value).toMatch(VALUE[date.type]);
    if (date.from !== null) expect(date.from <= date.to!).toBe(true);
    expect(date.from === null).toBe(date.to === null);
  }
  return dates;
}

const isoDay = fc
  .record({ year: fc.integer({ min: 1900, max: 2099 }), ordinal: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, ordinal }) => new Date(Date.UTC(year, 0, 1 + ordinal)).toISOString().slice(0, 10));

const WORDS = (
  "the a of last next this Friday Monday May March Dec. 23 1998 2022 '80s 1990s third quarter fiscal year years week ago " +
  'earlier later two several about more than 5 p.m. noon 10 : 30 - / , . early late mid first half day decade century night ' +
  "every twice recent recently now the past summer fall Fridays daily times a Christmas Easter yesterday today 29 Feb. 31 st th 's end 03 4 BC AD 347"
).split(' ');

describe('properties', () => {
  test('calendar dates in every written order have their value', () => {
    fc.assert(
      fc.property(isoDay, fc.constantFrom(...FORMS), (iso, write) => {
        const text = `It was signed on ${write(new Date(`${iso}T00:00:00Z`))}, he said.`;
        expect(check(text, null).map((date) => date.value)).toEqual([iso]);
      }),
    );
  });

  test('any words of time in any order give exact spans and well-formed values', () => {
    const words = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\n')), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.option(isoDay), (pairs, published) => {
        check(pairs.map(([word, space]) => word + space).join(''), published);
      }),
      { numRuns: 2000 },
    );
  });

  test('arbitrary text gives exact spans and well-formed values', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.option(isoDay), (text, published) => {
        check(text, published);
      }),
    );
  });
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const month = (day: Date): string => MONTHS[day.getUTCMonth()]!;
const FORMS: readonly ((day: Date) => string)[] = [
  (day) => day.toISOString().slice(0, 10),
  (day) => `${month(day)} ${day.getUTCDate()}, ${day.getUTCFullYear()}`,
  (day) => `${day.getUTCDate()} ${month(day)} ${day.getUTCFullYear()}`,
  (day) => `the ${day.getUTCDate()}th of ${month(day)}, ${day.getUTCFullYear()}`,
  (day) => `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`,
];
