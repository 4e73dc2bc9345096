import type { TimexMod } from '../../types.js';
import { readRangeOfAmounts } from './read/amount-range.js';
import { hedgeBefore, readHedge, readHedgeAfter } from './read/hedge.js';
import { pastAndHalf, readAmount } from './read/number.js';
import { readDirection, readGrain } from './read/shift-direction.js';
import { readUnit } from './read/unit.js';
import { pastHyphen, read, type Words, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

/** Before a moment, more time is earlier: TIMEX3 calls "more than a year ago" BEFORE. */
function modOfShift(hedge: TimexMod | null, sign: -1 | 1): TimexMod | null {
  if (hedge === 'MORE_THAN' || hedge === 'EQUAL_OR_MORE') return sign < 0 ? 'BEFORE' : 'AFTER';
  if (hedge === 'LESS_THAN' || hedge === 'EQUAL_OR_LESS') return sign < 0 ? 'AFTER' : 'BEFORE';
  return hedge;
}

/** "years" of "three years", "three short years". */
const readUnitPast = (words: Words, at: number): ReturnType<typeof readUnit> =>
  readUnit(words, LENGTHS.has(wordAt(words, at)) ? at + 1 : pastHyphen(words, at));

const LENGTHS: ReadonlySet<string> = new Set(['full', 'long', 'short', 'whole']);

const CLOCK_UNITS: ReadonlySet<string> = new Set(['hour', 'minute', 'second']);

export const shift: TimexRule = {
  id: 'timex/shift',
  summary: 'an amount of time before or after another time: "two weeks ago", "a year earlier", "three days later"',
  finds: [
    { text: 'The mill closed {10 days ago}.', published: '1998-03-22', gives: { type: 'DATE', value: '1998-03-12' } },
    { text: 'She moved here {41 years ago}.', published: '2000-01-15', gives: { value: '1959' } },
    { text: 'Rain fell {more than a year ago}.', published: '2010-05-05', gives: { value: '2009', mod: 'BEFORE' } },
    { text: 'It opened {a fortnight ago}.', published: '2015-09-04', gives: { value: '2015-W34' } },
    {
      text: 'It was felled {two or three years ago}.',
      published: '2010-05-05',
      gives: { value: '2008', mod: 'APPROX' },
    },
    { text: 'She left {three short years ago}.', published: '2010-05-05', gives: { value: '2007' } },
    { text: '{Several years ago} the school moved.', published: '2010-05-05', gives: { value: 'PAST_REF' } },
    { text: 'It closed {a week ago today}.', published: '2000-01-28', gives: { value: '2000-01-21' } },
    { text: 'It closed {a year ago this month}.', published: '2000-01-28', gives: { value: '1999-01' } },
    { text: 'Two men met {two months ago}.', published: '2000-01-28', gives: { value: '1999-11' } },
  ],
  ignores: ['Not long before, he had left.', 'See you later.', 'He came earlier than she did.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const hedge = readHedge(words, at);
    const start = hedge?.next ?? at;
    const bare = readUnit(words, start);
    const range = readRangeOfAmounts(words, start);
    const amount = bare === null ? readAmount(words, start) : bare.value.plural ? read({ amount: null }, start) : null;
    if (amount === null) return null;
    const unit = range === null ? readUnitPast(words, amount.next) : read(range.value, range.next);
    if (unit === null || unit.value.unit === 'weekend') return null;
    // "a year and a half ago"
    const half = amount.value.amount === null ? unit.next : pastAndHalf(words, unit.next);
    const count = half > unit.next ? amount.value.amount! + 0.5 : amount.value.amount;
    const after = readHedgeAfter(words, half);
    const direction = readDirection(words, after?.next ?? half);
    if (direction === null) return null;
    // "limped for years afterwards"
    if (bare !== null && wordAt(words, at - 1) === 'for') return null;
    const { sign, from } = direction.value;
    const grain = from === 'published' ? readGrain(words, direction.next) : null;
    // "two years before the war" has its anchor in the words after it: only the amount is a time here.
    if (wordAt(words, direction.next - 1) === 'before' && /^[\p{L}\p{N}$]/u.test(wordAt(words, direction.next)))
      return null;
    // "shut for two days earlier this week": the amount and another time.
    if (from === 'reference' && wordAt(words, direction.next) === 'this') return null;
    const rough = range !== null || ('rough' in amount.value && amount.value.rough === true) ? 'APPROX' : null;
    const mod = modOfShift(hedge?.value ?? after?.value ?? rough ?? hedgeBefore(words, at), sign);
    return timex(
      doc,
      at,
      grain?.next ?? direction.next,
      amount.value.amount !== null && CLOCK_UNITS.has(unit.value.unit) ? 'TIME' : 'DATE',
      {
        kind: 'shift',
        amount: count,
        unit: unit.value.unit,
        sign,
        from,
        ...(grain === null ? {} : { grain: grain.value }),
      },
      { mod },
    );
  },
};
