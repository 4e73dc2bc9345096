import type { Unit } from '../../../lexicon/calendar.js';
import type { SetMeaning } from '../candidate.js';
import { readUnit } from './unit.js';
import { isNumber, pastHyphen, type Read, read, textAt, type Words, wordAt } from './words.js';

/** Units that rates are counted in, to their SET: speeds go by hours. */
const PERIODS: Partial<Readonly<Record<Unit, string>>> = { day: 'P1D', week: 'P1W', month: 'P1M', year: 'P1Y' };

/** What a figure counts stands at most so far before "a year": "50,000 new cars a year". */
const REACH = 4;

/** "a year" of "$5 million a year", "20 percent a year", "three new shops a month". */
export function readRate(words: Words, at: number): Read<SetMeaning> | null {
  const article = wordAt(words, at);
  if (article !== 'a' && article !== 'per') return null;
  const unit = readUnit(words, at + 1);
  const period = unit === null || unit.value.plural ? undefined : PERIODS[unit.value.unit];
  if (unit === null || period === undefined || AFTER.has(wordAt(words, unit.next))) return null;
  if (pastHyphen(words, unit.next) > unit.next || (article === 'a' && !isCounted(words, at - 1))) return null;
  return read({ kind: 'set', value: period, quant: null, freq: null }, unit.next);
}

/** Words after "a year" that make it a moment or a length of time. */
const AFTER: ReadonlySet<string> = new Set([
  'after',
  'ago',
  'away',
  'before',
  'early',
  'earlier',
  'from',
  'hence',
  'late',
  'later',
  'of',
  'old',
  'or',
  'previously',
  'to',
]);

/** A figure, a share, or things counted by a figure a few words before: the tokens that end at `at`. */
function isCounted(words: Words, at: number): boolean {
  if (isNumber(words, at) || AMOUNTS.has(wordAt(words, at))) return true;
  if (!/^(?:[a-z]{2,}s|children|men|people|women)$/.test(textAt(words, at))) return false;
  for (let i = at - 1; i >= at - REACH && /^[a-z0-9]/.test(wordAt(words, i)); i--)
    if (isNumber(words, i) || COUNTS.has(wordAt(words, i))) return true;
  return false;
}

const COUNTS: ReadonlySet<string> = new Set(['dozens', 'hundreds', 'many', 'multiple', 'several', 'thousands']);
const AMOUNTS: ReadonlySet<string> = new Set([
  '%',
  'billion',
  'cent',
  'hundred',
  'million',
  'percent',
  'thousand',
  'trillion',
]);
