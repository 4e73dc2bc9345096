import { units } from '../../../lexicon/calendar.js';
import type { Unit } from '../candidate.js';
import { type Amount, readAmount } from './number.js';
import { readUnit } from './unit.js';
import {
  isHyphen,
  isJoined,
  isNumber,
  pastHyphen,
  pastPossessive,
  type Read,
  read,
  textAt,
  type Words,
  wordAt,
} from './words.js';

/** An amount with its unit: "two more weeks", "three-year". */
interface AmountOfUnit extends Amount {
  readonly unit: Unit;
  /** A hyphen joins the two. */
  readonly hyphened: boolean;
}

const ADJECTIVES: ReadonlySet<string> = new Set([
  'additional',
  'business',
  'calendar',
  'consecutive',
  'entire',
  'extra',
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
export function readAmountOfUnit(words: Words, at: number): Read<AmountOfUnit> | null {
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
    : read({ unit: unit.value.unit, hyphened, ...amount.value }, unit.next);
}

const BEFORE_A: ReadonlySet<string> = new Set([
  'about',
  'after',
  'almost',
  'approximately',
  'around',
  'as',
  'at',
  'before',
  'by',
  'during',
  'every',
  'exactly',
  'faces',
  'for',
  'her',
  'him',
  'in',
  'into',
  'just',
  'last',
  'lasted',
  'lasting',
  'lasts',
  'me',
  'nearly',
  'need',
  'needed',
  'needs',
  'of',
  'only',
  'over',
  'quite',
  'remain',
  'remained',
  'roughly',
  'serve',
  'served',
  'serves',
  'serving',
  'spend',
  'spending',
  'spent',
  'stay',
  'stayed',
  'take',
  'takes',
  'taking',
  'than',
  'them',
  'throughout',
  'took',
  'us',
  'wait',
  'waited',
  'waiting',
  'within',
]);

/** Rates ("$5 a month"), fractions ("three quarters of"), ordinals ("a second man"): amounts that no time passes in. */
export function isNoDuration(words: Words, at: number, start: number, found: Read<AmountOfUnit>): boolean {
  const { unit, hyphened } = found.value;
  const after = wordAt(words, found.next);
  // Coins and fourths: only "several quarters" measure time.
  if (
    unit === 'quarter' &&
    (after === 'of' || hyphened || !/^(several|two|four|five|six|eight)$/.test(wordAt(words, start)))
  )
    return true;
  // "some day", "one day she will"
  const single = at === start && found.next === start + 2 && wordAt(words, start + 1) === 'day';
  if (single && (wordAt(words, start) === 'some' || (wordAt(words, start) === 'one' && SUBJECTS.has(after))))
    return true;
  const article = wordAt(words, start) === 'a' || wordAt(words, start) === 'an';
  if (unit === 'second' && article && found.next === start + 2) return true;
  // "a decades-long feud": no number of them.
  if (article && wordAt(words, found.next - 1).endsWith('s') && found.next <= start + 2) return true;
  // "1400 hours" is a time of day.
  if (unit === 'hour' && /^\d{4}$/.test(textAt(words, start))) return true;
  if (isHyphen(textAt(words, start - 1)) && isJoined(words, start)) return true;
  // "a year's notice"
  if (pastPossessive(words, found.next) > found.next) return false;
  // "nine months to a year"
  const ends = /^(?:or|to)$/.test(wordAt(words, at - 1)) && units.has(wordAt(words, at - 2));
  if (article && found.next === start + 2 && at === start && !ends)
    return !BEFORE_A.has(wordAt(words, at - 1)) && !(isBesideEvent(words, found.next) && !isRate(words, at));
  return false;
}

/** "after the fire" of "a month after the fire", "hours after the fire". */
export const isBesideEvent = (words: Words, at: number): boolean =>
  SIDES.has(wordAt(words, at)) && /^[\p{L}\p{N}]/u.test(textAt(words, at + 1)) && !IDIOMS.has(wordAt(words, at + 1));

const SIDES: ReadonlySet<string> = new Set(['after', 'before']);
/** "after all", "before taxes". */
const IDIOMS: ReadonlySet<string> = new Set(['all', 'tax', 'taxes']);

/** "3 percent" of "3 percent a year", "five miles" of "five miles a day". */
const isRate = (words: Words, at: number): boolean =>
  isNumber(words, at - 1) || isNumber(words, at - 2) || RATED.has(wordAt(words, at - 1));

const RATED: ReadonlySet<string> = new Set(['%', 'cent', 'percent', 'times', 'twice', 'once']);

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'will', 'would', 'you']);

const ORDER: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];
export const isSmaller = (one: Unit, other: Unit): boolean => ORDER.indexOf(one) < ORDER.indexOf(other);
