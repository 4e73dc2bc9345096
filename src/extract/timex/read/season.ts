import { beginsWord } from '../../../document/letters.js';
import { seasons } from '../../../lexicon/calendar.js';
import type { Meaning } from '../candidate.js';
import { readWhich } from './which.js';
import { isCapital, isNumber, pastHyphen, type Read, read, textAt, type Words, wordAt } from './words.js';
import { readYear } from './year.js';
import { readYearAfter } from './year-after.js';

const AND: ReadonlySet<string> = new Set(['and', 'or', 'to']);

/** "the summer of 2010", "last fall", "this past spring", "summer 1998", "the summer", "in winter". */
export function readSeason(words: Words, at: number): Read<Meaning> | null {
  const told = readToldSeason(words, at);
  if (told !== null) return told;
  const which = readWhich(words, at);
  let next = which?.next ?? (wordAt(words, at) === 'the' ? at + 1 : at);
  let early: Read<number> | null = null;
  if (which === null) {
    early = readYear(words, next);
    if (early !== null && isNumber(words, next)) next = early.next;
    else early = null;
  }
  const season = seasons.get(wordAt(words, next));
  if (season === undefined) return null;
  // "the 2012 Summer Olympics": a name with a year in it.
  if (isCapital(words, next) && isCapital(words, next + 1)) return null;
  const year = readYearAfter(words, next + 1);
  const said = year?.value ?? (early === null ? null : { year: early.value });
  if (which === null && said === null && !isSeasonHere(words, at, next)) return null;
  const last = year === null ? next + 1 : pastLastYear(words, year.next);
  const bare = which === null && said === null && next === at;
  return read({ kind: 'season', season, which: which?.value ?? null, year: said, ...(bare ? { bare } : {}) }, last);
}

/** Past "-14" after "the summer of 2013", else where it was. */
function pastLastYear(words: Words, at: number): number {
  const joint = pastHyphen(words, at);
  return joint > at && isNumber(words, joint) && /^(?:\d\d|[12]\d{3})$/.test(textAt(words, joint)) ? joint + 1 : at;
}

const TOLD: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['that same', 0],
  ['the following', 1],
  ['the same', 0],
]);

/** "that summer", "the following spring": of the year that the text tells of. */
function readToldSeason(words: Words, at: number): Read<Meaning> | null {
  const two = TOLD.get(`${wordAt(words, at)} ${wordAt(words, at + 1)}`);
  const years = two ?? TOLD.get(wordAt(words, at));
  const noun = two === undefined ? at + 1 : at + 2;
  const season = years === undefined ? undefined : seasons.get(wordAt(words, noun));
  // "said that fall is near": a bare season may not be one.
  if (
    season === undefined ||
    years === undefined ||
    (two === undefined &&
      /^[a-z]/.test(textAt(words, at - 1)) &&
      !BEFORE_SEASON.has(wordAt(words, noun + 1)) &&
      beginsWord(textAt(words, noun + 1)))
  )
    return null;
  return read({ kind: 'season', season, which: null, year: { years, from: 'reference' } }, noun + 1);
}

const BEFORE_SEASON: ReadonlySet<string> = new Set([
  'by',
  'during',
  'early',
  'in',
  'into',
  'late',
  'mid',
  'since',
  'through',
  'throughout',
  'until',
  'till',
]);

/** A bare "spring" may be a coil and a bare "fall" a verb: only "in spring", "the summer" before no noun, are seasons here. */
function isSeasonHere(words: Words, at: number, noun: number): boolean {
  const season = wordAt(words, noun);
  const before = wordAt(words, at - 1);
  if (noun > at && season !== 'fall' && season !== 'spring' && !/^[a-z]/.test(textAt(words, noun + 1))) return true;
  // "in the fall of the wall"
  if (noun === at && AND.has(before) && seasons.has(wordAt(words, at - 2))) return true;
  const falls = season === 'fall' && (noun === at || wordAt(words, noun + 1) === 'of');
  return !falls && (BEFORE_SEASON.has(before) || (noun === at && before === 'of'));
}
