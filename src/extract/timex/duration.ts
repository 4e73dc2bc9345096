import type { Meaning } from './candidate.js';
import { isOfPerson, pastAge } from './read/age.js';
import { isNoDuration, isSmaller, readAmountOfUnit } from './read/amount-of-unit.js';
import { pastOrTwo, readRangeOfAmounts } from './read/amount-range.js';
import { hedgeBefore, readHedge, readHedgeAfter } from './read/hedge.js';
import { pastAndHalf } from './read/number.js';
import { isCapital, isNumber, textAt, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const duration: TimexRule = {
  id: 'timex/duration',
  summary: 'an amount of time: "three months", "more than four hours", "a three-year", "five years and two months"',
  finds: [
    { text: 'They waited {more than four hours}.', gives: { type: 'DURATION', value: 'PT4H', mod: 'MORE_THAN' } },
    { text: 'She resigned {a month} after the fire.', gives: { value: 'P1M' } },
    { text: 'They spread it over {five years}.', gives: { value: 'P5Y', mod: null } },
    { text: 'It cost them $4 million over {12 years}.', gives: { mod: null } },
    { text: 'He signed a {three-year} deal.', gives: { value: 'P3Y' } },
    { text: 'The strike lasted {several weeks}.', gives: { value: 'PXW' } },
    { text: 'It formed over {60 million years}.', gives: { value: 'P60000000Y' } },
    { text: 'She walked for {a couple of days}.', gives: { value: 'P2D', mod: 'APPROX' } },
    { text: 'She ran for {two hours, 26 minutes and 44 seconds}.', gives: { value: 'PT2H26M44S' } },
    { text: 'It will take {12 to 18 months}.', gives: { value: 'P12M' } },
    { text: 'It takes between {six} and {eight weeks}.', gives: { type: 'DURATION' } },
    { text: 'It will take {2-3 weeks}.', gives: { value: 'P2W' } },
    { text: 'It will be ready in {a year or two}.', gives: { value: 'P1Y', mod: 'APPROX' } },
    { text: 'He was jailed for {five years and two months}.', gives: { value: 'P5Y2M' } },
  ],
  ignores: [
    'It costs $40 a month.',
    'Three quarters of the vote was counted.',
    'The second man spoke.',
    'It grew 3 percent a year.',
    'He earned $40 a day before the war.',
    'She had a day after all.',
  ],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const hedge = readHedge(words, at);
    const start = hedge?.next ?? at;
    const range = readRangeOfAmounts(words, start);
    if (range !== null)
      return timex(
        doc,
        at,
        range.next,
        'DURATION',
        { kind: 'duration', parts: [range.value] },
        { mod: hedge?.value ?? hedgeBefore(words, at) },
      );
    const first = readAmountOfUnit(words, start);
    if (first === null || isCapital(words, first.next - 1)) return null;
    const parts: Meaning & { kind: 'duration' } = { kind: 'duration', parts: [first.value] };
    let next = first.next;
    const and = wordAt(words, next) === 'and' ? next + 1 : textAt(words, next) === ',' ? next + 1 : next;
    const second =
      first.value.hyphened || (and === next && !isNumber(words, and)) ? null : readAmountOfUnit(words, and);
    const half = pastAndHalf(words, next) > next;
    if (!half && pastOrTwo(words, next) === next && isNoDuration(words, at, start, first)) return null;
    let meaning: Meaning = parts;
    if (half && first.value.amount !== null) {
      meaning = { kind: 'duration', parts: [{ ...first.value, amount: first.value.amount + 0.5 }] };
      next = and + 2;
    } else if (second !== null && isSmaller(second.value.unit, first.value.unit) && wordAt(words, and) !== 'a') {
      meaning = { kind: 'duration', parts: [first.value, second.value] };
      next = second.next;
      // "two hours, 26 minutes and 44 seconds"
      const third = wordAt(words, next) === 'and' ? readAmountOfUnit(words, next + 1) : null;
      if (third !== null && isSmaller(third.value.unit, second.value.unit)) {
        meaning = { kind: 'duration', parts: [first.value, second.value, third.value] };
        next = third.next;
      }
    }
    const more = pastOrTwo(words, next);
    if (more > next && first.value.amount === 1) return timex(doc, at, more, 'DURATION', meaning, { mod: 'APPROX' });
    const age = pastAge(words, next, first.value.hyphened);
    if (age > next && isOfPerson(words, age)) return null;
    next = age;
    const after = readHedgeAfter(words, next);
    const mod = hedge?.value ?? after?.value ?? (first.value.rough === true ? 'APPROX' : hedgeBefore(words, at));
    return timex(doc, at, after?.next ?? next, 'DURATION', meaning, { mod });
  },
};
