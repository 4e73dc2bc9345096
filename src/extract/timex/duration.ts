import { persons } from '../../lexicon/persons.js';
import type { Meaning, Unit } from './candidate.js';
import { hedgeBefore, readHedge, readHedgeAfter } from './read/hedge.js';
import { type Amount, readAmount } from './read/number.js';
import { readUnit } from './read/unit.js';
import {
  isCapital,
  isHyphen,
  isJoined,
  pastHyphen,
  type Read,
  read,
  textAt,
  type Words,
  wordAt,
} from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

const ADJECTIVES: ReadonlySet<string> = new Set([
  'additional',
  'business',
  'calendar',
  'consecutive',
  'extra',
  'fiscal',
  'full',
  'long',
  'more',
  'other',
  'short',
  'solid',
  'straight',
  'successive',
  'whole',
  'working',
]);

/** "two", "two more", "an additional", before a unit or hyphenated to it. */
function readAmountOfUnit(words: Words, at: number): Read<Amount & { unit: Unit; hyphened: boolean }> | null {
  const amount = readAmount(words, at);
  if (amount === null) return null;
  let next = amount.next;
  const joint = pastHyphen(words, next);
  const hyphened = joint > next;
  next = joint;
  while (!hyphened && ADJECTIVES.has(wordAt(words, next))) next++;
  const unit = readUnit(words, next);
  return unit === null || unit.value.unit === 'weekend'
    ? null
    : read({ ...amount.value, unit: unit.value.unit, hyphened }, unit.next);
}

/** "-old", "-long", " old" after a duration. */
function pastAge(words: Words, at: number, hyphened: boolean): number {
  const joint = pastHyphen(words, at);
  const word = wordAt(words, joint);
  if (joint > at && (word === 'old' || word === 'olds' || word === 'long')) return joint + 1;
  return hyphened ? at : word === 'old' ? at + 1 : at;
}

export const duration: TimexRule = {
  id: 'timex/duration',
  summary: 'an amount of time: "three months", "more than four hours", "a three-year", "five years and two months"',
  finds: [
    { text: 'They waited {more than four hours}.', gives: { type: 'DURATION', value: 'PT4H', mod: 'MORE_THAN' } },
    { text: 'He signed a {three-year} deal.', gives: { value: 'P3Y' } },
    { text: 'The strike lasted {several weeks}.', gives: { value: 'PXW' } },
    { text: 'She walked for {a couple of days}.', gives: { value: 'P2D', mod: 'APPROX' } },
    { text: 'He was jailed for {five years and two months}.', gives: { value: 'P5Y2M' } },
  ],
  ignores: [
    'It costs $40 a month.',
    'Three quarters of the vote was counted.',
    'The second man spoke.',
    'It grew 3 percent a year.',
  ],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const hedge = readHedge(words, at);
    const start = hedge?.next ?? at;
    const first = readAmountOfUnit(words, start);
    if (first === null || isCapital(words, first.next - 1) || isNoDuration(words, at, start, first)) return null;
    const parts: Meaning & { kind: 'duration' } = { kind: 'duration', parts: [first.value] };
    let next = first.next;
    const and = wordAt(words, next) === 'and' ? next + 1 : textAt(words, next) === ',' ? next + 1 : next;
    const second = first.value.hyphened || and === next ? null : readAmountOfUnit(words, and);
    const half = wordAt(words, and) === 'a' && wordAt(words, and + 1) === 'half' && and > next;
    let meaning: Meaning = parts;
    if (half && first.value.amount !== null) {
      meaning = { kind: 'duration', parts: [{ ...first.value, amount: first.value.amount + 0.5 }] };
      next = and + 2;
    } else if (second !== null && isSmaller(second.value.unit, first.value.unit) && wordAt(words, and) !== 'a') {
      meaning = { kind: 'duration', parts: [first.value, second.value] };
      next = second.next;
    }
    const age = pastAge(words, next, first.value.hyphened);
    if (age > next && isOfPerson(words, age)) return null;
    next = age;
    const after = readHedgeAfter(words, next);
    const mod = hedge?.value ?? after?.value ?? (first.value.rough === true ? 'APPROX' : hedgeBefore(words, at));
    return timex(doc, at, after?.next ?? next, 'DURATION', meaning, { mod });
  },
};

/** "a 6-year-old boy", "the 44-year-old said": an age, unless a thing is named ("a 50-year-old alliance"). */
function isOfPerson(words: Words, at: number): boolean {
  if (wordAt(words, at - 1) === 'long' || !isHyphen(textAt(words, at - 2))) return false;
  const noun = textAt(words, at);
  return !/^[a-z]/.test(noun) || persons.has(noun) || wordAt(words, at - 1) === 'olds' || VERBS.has(noun);
}

const VERBS: ReadonlySet<string> = new Set([
  'added',
  'and',
  'as',
  'at',
  'but',
  'by',
  'can',
  'could',
  'for',
  'from',
  'had',
  'has',
  'in',
  'into',
  'is',
  'of',
  'on',
  'or',
  'said',
  'says',
  'told',
  'to',
  'was',
  'were',
  'who',
  'whose',
  'will',
  'with',
  'would',
]);

const ORDER: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];
const isSmaller = (one: Unit, other: Unit): boolean => ORDER.indexOf(one) < ORDER.indexOf(other);

const BEFORE_A: ReadonlySet<string> = new Set([
  'about',
  'after',
  'almost',
  'at',
  'before',
  'by',
  'during',
  'every',
  'for',
  'in',
  'into',
  'just',
  'last',
  'lasted',
  'nearly',
  'of',
  'only',
  'over',
  'quite',
  'spend',
  'spent',
  'take',
  'takes',
  'than',
  'took',
  'within',
]);

/** Rates ("$5 a month"), fractions ("three quarters of"), ordinals ("a second man"): amounts that no time passes in. */
function isNoDuration(
  words: Words,
  at: number,
  start: number,
  found: Read<Amount & { unit: Unit; hyphened: boolean }>,
): boolean {
  const { unit, hyphened } = found.value;
  const after = wordAt(words, found.next);
  if (unit === 'quarter' && (after === 'of' || hyphened || wordAt(words, found.next - 1) === 'quarter')) return true;
  const article = wordAt(words, start) === 'a' || wordAt(words, start) === 'an';
  if (unit === 'second' && article) return true;
  if (isHyphen(textAt(words, start - 1)) && isJoined(words, start)) return true;
  if (article && found.next === start + 2 && at === start) return !BEFORE_A.has(wordAt(words, at - 1));
  return false;
}
