import { dayParts, weekdays } from '../../../lexicon/calendar.js';
import type { TimexQuant } from '../../../types.js';
import type { SetMeaning } from '../candidate.js';
import { readOrdinal } from './number.js';
import { readRecurring, readWeekday } from './recurring.js';
import { quantOf } from './value-text.js';
import { isCapital, type Read, read, textAt, type Words, wordAt } from './words.js';

export const setOf = (value: string, quant: TimexQuant | null, next: number): Read<SetMeaning> =>
  read({ kind: 'set', value, quant, freq: null }, next);

/** Days that stand in a row. */
const ROW = 6;

/** "Saturday" in "every Friday and Saturday". */
export function readAlso(words: Words, at: number): Read<SetMeaning> | null {
  const day = readWeekday(words, at);
  let first = at;
  for (let step = 0; day !== null && step < ROW; step++) {
    const before = wordAt(words, first - 1);
    const quant = quantOf(before);
    if (quant !== null) return first === at ? null : setOf(day.value, quant, day.next);
    const link = before === 'and' || before === 'or';
    first -= link && textAt(words, first - 2) === ',' ? 3 : 2;
    if ((!link && before !== ',') || !weekdays.has(wordAt(words, first))) return null;
  }
  return null;
}

/** "on Fridays", "on Saturday mornings", "at weekends", "on weekdays". */
export function readPlural(words: Words, at: number): Read<SetMeaning> | null {
  const word = wordAt(words, at);
  if (word === 'weeknights') return setOf('XXXX-WXX-WDTNI', null, at + 1);
  if (word === 'weekends') return setOf('XXXX-WXX-WE', null, at + 1);
  if (word === 'weekday' && wordAt(words, at - 1) === 'on' && dayParts.has(wordAt(words, at + 1).replace(/s$/, '')))
    return setOf(`XXXX-WXX-WDT${dayParts.get(wordAt(words, at + 1).replace(/s$/, ''))!}`, null, at + 2);
  if (word === 'weekdays') return setOf('XXXX-WXX-WD', null, at + 1);
  const season = word.endsWith('s') && IN.has(wordAt(words, at - 1)) ? LONG_SEASONS.get(word.slice(0, -1)) : undefined;
  if (season !== undefined && wordAt(words, at + 1) !== 'of') return setOf(`XXXX-${season}`, null, at + 1);
  if (!isCapital(words, at)) return null;
  const days = word.endsWith('days') ? weekdays.get(word.slice(0, -1)) : undefined;
  if (days !== undefined) return setOf(`XXXX-WXX-${days}`, null, at + 1);
  const day = weekdays.get(word);
  const parts = wordAt(words, at + 1);
  const part = day !== undefined && parts.endsWith('s') ? dayParts.get(parts.slice(0, -1)) : undefined;
  return part === undefined ? null : setOf(`XXXX-WXX-${day}T${part}`, null, at + 2);
}

/** "most mornings", "most Sundays", "most weeks". */
export function readMost(words: Words, at: number): Read<SetMeaning> | null {
  if (wordAt(words, at) !== 'most' || wordAt(words, at - 1) === 'the' || wordAt(words, at + 2) === 'of') return null;
  const word = wordAt(words, at + 1);
  const part = word.endsWith('s') ? dayParts.get(word.slice(0, -1)) : undefined;
  if (part !== undefined) return setOf(`XXXX-XX-XXT${part}`, null, at + 2);
  const days = readPlural(words, at + 1);
  if (days !== null) return read(days.value, days.next);
  const unit = word.endsWith('s') ? readRecurring(words, at + 1) : null;
  return unit?.next === at + 2 ? setOf(unit.value.value, null, at + 2) : null;
}

const IN: ReadonlySet<string> = new Set(['during', 'in']);
const LONG_SEASONS: ReadonlyMap<string, string> = new Map([
  ['autumn', 'FA'],
  ['summer', 'SU'],
  ['winter', 'WI'],
]);

/** "the second Tuesday of every month". */
export function readNthOfEveryMonth(words: Words, at: number): Read<SetMeaning> | null {
  const start = wordAt(words, at) === 'the' ? at + 1 : at;
  const ordinal = wordAt(words, start) === 'last' ? start + 1 : readOrdinal(words, start)?.next;
  if (ordinal === undefined) return null;
  const day = readWeekday(words, ordinal);
  const quant = day !== null && wordAt(words, day.next) === 'of' ? quantOf(wordAt(words, day.next + 1)) : null;
  if (day === null || quant === null || wordAt(words, day.next + 2) !== 'month') return null;
  return setOf(day.value, quant, day.next + 3);
}

/** "week after week", "night after night". */
export function readOneAfterAnother(words: Words, at: number): Read<SetMeaning> | null {
  const word = wordAt(words, at);
  if (wordAt(words, at + 1) !== 'after' || wordAt(words, at + 2) !== word || isCapital(words, at + 2)) return null;
  const what = readRecurring(words, at);
  return what === null || what.next !== at + 1 ? null : setOf(what.value.value, 'EVERY', at + 3);
}
