import { phrasesOf } from '../../../document/phrases.js';
import type { TimexMod } from '../../../types.js';
import { readPhrase } from './phrases.js';
import { type Read, read, type Words, wordAt } from './words.js';

/** Words before an amount that say how exact it is, one or several, and their TIMEX3 modifiers. */
export const hedges: ReadonlyMap<string, TimexMod> = new Map([
  ['almost', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['fewer than', 'LESS_THAN'],
  ['just over', 'MORE_THAN'],
  ['just under', 'LESS_THAN'],
  ['less than', 'LESS_THAN'],
  ['longer than', 'MORE_THAN'],
  ['more than', 'MORE_THAN'],
  ['nearly', 'LESS_THAN'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['over', 'MORE_THAN'],
  ['under', 'LESS_THAN'],
  ['up to', 'EQUAL_OR_LESS'],
]);

const HEDGES = phrasesOf(hedges);

/** "more than", "nearly", "no more than" and the like; the longest stands. */
export function readHedge(words: Words, at: number): Read<TimexMod> | null {
  const hedge = readPhrase(words, at, HEDGES);
  return hedge !== null && wordAt(words, at) === 'over' && !isMore(words, at) ? null : hedge;
}

/** "for over five years" and "over two years ago" are more than that many; "45 million over five years" is spread over five. */
function isMore(words: Words, at: number): boolean {
  if (COUNTING.has(wordAt(words, at - 1))) return true;
  for (let next = at + 2; next < at + 5; next++) if (COUNTED_FROM.has(wordAt(words, next))) return true;
  return false;
}

const COUNTED_FROM: ReadonlySet<string> = new Set(['ago', 'away', 'earlier', 'later', 'old', 'since']);
const COUNTING: ReadonlySet<string> = new Set([
  'after',
  'be',
  'been',
  'for',
  'in',
  'is',
  'just',
  'last',
  'lasted',
  'lasts',
  'little',
  'of',
  'spent',
  'take',
  'taken',
  'takes',
  'took',
  'waited',
  'was',
  'with',
  'within',
]);

const ABOUT: ReadonlySet<string> = new Set(['about', 'approximately', 'around', 'roughly', 'some']);

/** What a word before an expression says of it without being part of it: "about two weeks". */
export const hedgeBefore = (words: Words, at: number): TimexMod | null =>
  ABOUT.has(wordAt(words, at - 1)) ? 'APPROX' : null;

/** "or so", "or more" after an amount. */
export function readHedgeAfter(words: Words, at: number): Read<TimexMod> | null {
  if (wordAt(words, at) !== 'or') return null;
  const second = wordAt(words, at + 1);
  if (second === 'so') return read('APPROX', at + 2);
  if (second === 'more') return read('EQUAL_OR_MORE', at + 2);
  return second === 'less' ? read('EQUAL_OR_LESS', at + 2) : null;
}
