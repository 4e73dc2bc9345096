import type { Unit } from './candidate.js';
import { readUnit } from './read/unit.js';
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
} from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

const BEFORE: ReadonlySet<string> = new Set(['after', 'for', 'in', 'lasted', 'of', 'over', 'take', 'took', 'within']);

export const pluralUnits: TimexRule = {
  id: 'timex/plural-units',
  summary: 'units without a number: "for years", "decades-long", "day-long"',
  finds: [
    { text: 'They had argued for {months}.', gives: { type: 'DURATION', value: 'PXM' } },
    { text: 'It ended a {decades-long} feud.', gives: { value: 'PXDE' } },
    { text: 'Over {the years} the lake shrank.', gives: { value: 'PXY' } },
    { text: 'The deal ended {weeks} of rumours.', gives: { value: 'PXW' } },
    { text: 'A {day-long} meeting followed.', gives: { value: 'P1D' } },
  ],
  ignores: ['Those were the days.', 'The hours are long.', 'The days of the week are seven.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const passing = readPassing(words, at);
    if (passing !== null)
      return timex(doc, at, passing.next, 'DURATION', {
        kind: 'duration',
        parts: [{ amount: null, unit: passing.value }],
      });
    const unit = readUnit(words, at);
    if (unit === null || (isHyphen(textAt(words, at - 1)) && isJoined(words, at))) return null;
    const joint = pastHyphen(words, unit.next);
    const long = joint > unit.next && (wordAt(words, joint) === 'long' || wordAt(words, joint) === 'old');
    if (!long && !(unit.value.plural && (BEFORE.has(wordAt(words, at - 1)) || isOfThing(words, at)))) return null;
    if (unit.value.unit === 'weekend' || unit.value.unit === 'quarter') return null;
    const amount = unit.value.plural ? null : 1;
    return timex(doc, at, long ? joint + 1 : unit.next, 'DURATION', {
      kind: 'duration',
      parts: [{ amount, unit: unit.value.unit }],
    });
  },
};

/** "ended weeks of rumours", "years of drought"; not "the days of the week" or "a few hours of". */
const isOfThing = (words: Words, at: number): boolean =>
  wordAt(words, at + 1) === 'of' &&
  /^[a-z]{3,}$/.test(textAt(words, at + 2)) &&
  !PICKING.has(wordAt(words, at + 2)) &&
  (at === 0 || VERBAL.test(wordAt(words, at - 1)) || isCapital(words, at));

/** Endings of the words that an object stands after: "ended", "ending", "after", "despite", "amid". */
const VERBAL = /(?:ed|ing)$|^(?:amid|and|by|despite|endured|from|into|spent|through|to|with)$/;

const PICKING: ReadonlySet<string> = new Set([
  'age',
  'her',
  'his',
  'its',
  'our',
  'that',
  'the',
  'their',
  'these',
  'this',
]);

const PASSING: ReadonlySet<string> = new Set(['during', 'in', 'over', 'through', 'throughout']);
const MOMENTS: ReadonlySet<string> = new Set(['after', 'ahead', 'before', 'following', 'leading', 'since', 'that']);

/** "over the years", "in the weeks before the vote". */
function readPassing(words: Words, at: number): Read<Unit> | null {
  const before = wordAt(words, at - 1);
  if (wordAt(words, at) !== 'the' || !PASSING.has(before)) return null;
  const unit = readUnit(words, at + 1);
  if (
    unit === null ||
    !unit.value.plural ||
    isNumber(words, unit.next) ||
    unit.value.unit === 'weekend' ||
    unit.value.unit === 'quarter'
  )
    return null;
  const alone = before !== 'in' && !/^[a-z]/.test(textAt(words, unit.next));
  const many = before === 'over' || alone || MOMENTS.has(wordAt(words, unit.next));
  return many ? read(unit.value.unit, unit.next) : null;
}
