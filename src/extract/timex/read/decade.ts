import { temperatures } from '../../../lexicon/calendar.js';
import { decadeWords } from '../../../lexicon/calendar-numbers.js';
import type { Meaning } from '../candidate.js';
import { readOrdinal } from './number.js';
import {
  isCapital,
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

/** "1990s", "the 1930's", "the '80s", "the nineties", "nineteen-eighties". */
export function readDecade(words: Words, at: number): Read<Meaning> | null {
  let next = wordAt(words, at) === 'the' ? at + 1 : at;
  const named = wordAt(words, next) === 'nineteen' ? pastHyphen(words, next + 1) : next;
  const word = decadeWords.get(wordAt(words, named));
  if (word !== undefined) {
    // Ages and temperatures have twenties too: "in her twenties".
    return next > at || followsPartOfThe(words, at) ? read({ kind: 'decade', decade: 190 + word }, named + 1) : null;
  }
  const mark = textAt(words, next);
  const short = (mark === "'" || mark === '’' || mark === '‘') && isJoined(words, next + 1);
  if (short) next++;
  if (!isNumber(words, next)) return null;
  const digits = textAt(words, next);
  const after = pluralEnd(words, next + 1);
  if (after === null || !digits.endsWith('0')) return null;
  // "the 1960s-era wing": the article is the noun's.
  if (wordAt(words, at) === 'the' && pastHyphen(words, after) > after) return null;
  // "the 1800s" is the century, "the 1900s" and "the 2000s" may be their first ten years.
  if (/^1[0-8]00$/.test(digits)) return read({ kind: 'century', century: Number(digits) / 100 }, after);
  if (/^[12]\d\d0$/.test(digits)) return read({ kind: 'decade', decade: Number(digits) / 10 }, after);
  if (/^[2-9]0$/.test(digits) && (short || (next > at && decadeContext(words, at) && !isOfHeat(words, at))))
    return read({ kind: 'decade', decade: 190 + Number(digits) / 10 }, after);
  return null;
}

/** "the early", "the mid-" */
function followsPartOfThe(words: Words, at: number): boolean {
  const part = isHyphen(textAt(words, at - 1)) ? at - 2 : at - 1;
  return PARTS.has(wordAt(words, part)) && wordAt(words, part - 1) === 'the';
}
const PARTS: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'middle']);

const decadeContext = (words: Words, at: number): boolean =>
  wordAt(words, at - 1) === 'in' || wordAt(words, at - 1) === 'of';

/** Tokens before "in the 90s" that tell of heat. */
const HEAT = 12;

/** "Temperatures were in the 90s." */
function isOfHeat(words: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - HEAT); i--) if (temperatures.has(wordAt(words, i))) return true;
  return false;
}

/** Past the "s" or "'s" that makes a number a plural, or null. */
function pluralEnd(words: Words, at: number): number | null {
  if (!isJoined(words, at)) return null;
  if (wordAt(words, at) === 's') return at + 1;
  const possessive = pastPossessive(words, at);
  return possessive > at && wordAt(words, possessive - 1) !== "'" && wordAt(words, possessive - 1) !== '’'
    ? possessive
    : null;
}

const CENTURIES: ReadonlySet<string> = new Set(['centuries', 'century']);
const LINKS: ReadonlySet<string> = new Set(['and', 'or', 'through', 'to']);

/** "17th" of "the 17th and 18th centuries", "from 13th to 17th century". */
function isBeforeCentury(words: Words, at: number): boolean {
  if (!LINKS.has(wordAt(words, at)) && !isHyphen(textAt(words, at))) return false;
  const second = readOrdinal(words, wordAt(words, at + 1) === 'the' ? at + 2 : at + 1);
  return second !== null && CENTURIES.has(wordAt(words, pastHyphen(words, second.next)));
}

/** "the 18th century", "20th-century", "the fifth century BC". */
export function readCentury(words: Words, at: number): Read<Meaning> | null {
  const start = wordAt(words, at) === 'the' ? at + 1 : at;
  const ordinal = readOrdinal(words, start);
  if (ordinal === null) return null;
  if (ordinal.value < 1 || ordinal.value > 30) return null;
  if (isBeforeCentury(words, ordinal.next)) return read({ kind: 'century', century: ordinal.value - 1 }, ordinal.next);
  const noun = pastHyphen(words, ordinal.next);
  if (!CENTURIES.has(wordAt(words, noun))) return null;
  // "20th Century Fox" is a company.
  if (isCapital(words, noun) && isCapital(words, noun + 1) && textAt(words, noun + 1).length > 2) return null;
  // "the 19th-century mill": the article is the noun's.
  if (start > at && noun > ordinal.next) return null;
  const era = wordAt(words, noun + 1);
  if (era === 'bc' || era === 'b.c' || era === 'bce')
    return read({ kind: 'century', century: ordinal.value - 1, era: 'BC' }, noun + 2);
  return read({ kind: 'century', century: ordinal.value - 1 }, era === 'ad' || era === 'a.d' ? noun + 2 : noun + 1);
}
