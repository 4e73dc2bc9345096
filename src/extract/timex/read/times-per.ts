import { dayParts } from '../../../lexicon/calendar.js';
import { recurrences } from '../../../lexicon/time-references.js';
import type { SetMeaning, Unit } from '../candidate.js';
import { readHedge } from './hedge.js';
import { readAmount } from './number.js';
import { readRecurring } from './recurring.js';
import { readUnit } from './unit.js';
import { quantOf } from './value-text.js';
import { pastHyphen, type Read, read, type Words, wordAt } from './words.js';

/** TIMEX3 letters of the units that are counted in another: "three days a week" has 3D. */
const LETTERS: Partial<Readonly<Record<Unit, string>>> = {
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
};

/** "once", "three times", "several times", "three days". */
function readCount(words: Words, at: number): Read<string> | null {
  const word = wordAt(words, at);
  if (word === 'once' || word === 'twice') return read(word === 'once' ? '1X' : '2X', at + 1);
  const count = readAmount(words, at);
  if (count === null) return null;
  const amount = count.value.amount ?? 'X';
  if (wordAt(words, count.next) === 'times') return read(`${amount}X`, count.next + 1);
  const parts = dayParts.get(wordAt(words, count.next).replace(/s$/, ''));
  if (parts !== undefined) return read(`${amount}X`, count.next + 1);
  const unit = readUnit(words, count.next);
  const letter = unit === null ? undefined : LETTERS[unit.value.unit];
  return unit === null || letter === undefined || word === 'a' || word === 'an'
    ? null
    : read(`${amount}${letter}`, unit.next);
}

/** How often in a unit: "twice a week", "three times per day", "five days each week", "twice-weekly". */
export function readTimesPer(words: Words, at: number): Read<SetMeaning> | null {
  const count = readCount(words, readHedge(words, at)?.next ?? at);
  if (count === null) return null;
  const per = wordAt(words, count.next);
  const adverb = pastHyphen(words, count.next);
  const period = recurrences.get(wordAt(words, adverb));
  if (period !== undefined && (count.value.endsWith('X') || adverb === count.next))
    return read({ kind: 'set', value: period, quant: null, freq: count.value }, adverb + 1);
  const quant = quantOf(per);
  if (quant === null && per !== 'a' && per !== 'an' && per !== 'per') return null;
  const what = readRecurring(words, count.next + 1);
  if (what === null) return null;
  return read({ kind: 'set', value: what.value.value, quant, freq: count.value }, what.next);
}
