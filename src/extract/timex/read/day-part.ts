import { beginsWord } from '../../../document/letters.js';
import { phrasesOf } from '../../../document/phrases.js';
import { dayParts } from '../../../lexicon/calendar.js';
import type { Meaning, TimeOfDay } from '../candidate.js';
import { CLOSED } from './closed.js';
import { readDayDate } from './date.js';
import { readPhrase } from './phrases.js';
import {
  isCapital,
  isHyphen,
  pastHyphen,
  pastPossessive,
  type Read,
  read,
  textAt,
  type Words,
  wordAt,
} from './words.js';

export const day = (offset: number, from: 'published' | 'reference'): Meaning => ({
  kind: 'unit',
  unit: 'day',
  offset,
  from,
});

/** The day spoken of last, however far back. */
const thatDay: Meaning = { kind: 'unit', unit: 'day', offset: 0, from: 'reference', settled: true };

/** The night before, unless the verb looks ahead. */
const lastNight: Meaning = { kind: 'unit', unit: 'day', offset: 0, from: 'published', settled: false };

/** Words before a part of the day, and the day that they pick. */
const DETERMINERS = phrasesOf<Meaning>([
  ['last', day(-1, 'published')],
  ['that', thatDay],
  ['that same', thatDay],
  ['the', day(0, 'reference')],
  ['the following', day(1, 'reference')],
  ['the next', day(1, 'reference')],
  ['the previous', day(-1, 'reference')],
  ['the same', thatDay],
  ['this', day(0, 'published')],
]);

/** The day that the words before a part of it pick: "that", "the next". */
export const readPickedDay = (words: Words, at: number): Read<Meaning> | null => readPhrase(words, at, DETERMINERS);

interface DayPart {
  readonly time: TimeOfDay;
  readonly mod: 'START' | 'MID' | 'END' | null;
}

/** "morning", "night", "mid-afternoon", "late afternoon", "early evening", "early hours". */
export function readDayPart(words: Words, at: number): Read<DayPart> | null {
  let next = at;
  let mod: DayPart['mod'] = null;
  const first = wordAt(words, at);
  if (first === 'early' || first === 'late' || first === 'mid') {
    mod = first === 'early' ? 'START' : first === 'late' ? 'END' : 'MID';
    next = isHyphen(textAt(words, at + 1)) ? pastHyphen(words, at + 1) : at + 1;
  }
  if ((first === 'small' || first === 'wee') && wordAt(words, at + 1) === 'hours')
    return read({ time: { part: 'MO' }, mod: 'START' }, at + 2);
  const dawn = pastDawn(words, at);
  if (dawn > at && wordAt(words, dawn) === 'hours') return read({ time: { part: 'MO' }, mod: 'START' }, dawn + 1);
  if (mod === 'START' && wordAt(words, next) === 'morning' && wordAt(words, next + 1) === 'hours')
    return read({ time: { part: 'MO' }, mod }, next + 2);
  if (mod === 'START' && wordAt(words, next) === 'hours') return read({ time: { part: 'MO' }, mod }, next + 1);
  const part = dayParts.get(wordAt(words, next));
  // "a late-night show"
  if (mod !== null && part === 'NI' && isHyphen(textAt(words, at + 1))) return null;
  return part === undefined ? null : read({ time: { part }, mod }, next + 1);
}

/** Past "predawn" or "pre-dawn", else where it was. */
function pastDawn(words: Words, at: number): number {
  if (wordAt(words, at) === 'predawn') return at + 1;
  const joint = pastHyphen(words, at + 1);
  return wordAt(words, at) === 'pre' && joint > at + 1 && wordAt(words, joint) === 'dawn' ? joint + 1 : at;
}

const LIGHT: ReadonlyMap<string, 'MO' | 'EV'> = new Map([
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['dusk', 'EV'],
  ['nightfall', 'EV'],
  ['sunrise', 'MO'],
  ['sunset', 'EV'],
]);
const BEFORE_LIGHT: ReadonlySet<string> = new Set([
  'after',
  'around',
  'at',
  'before',
  'by',
  'from',
  'since',
  'till',
  'to',
  'until',
]);

/** "dawn" of "before dawn", "dusk" of "until dusk", "dawn on Friday". */
export function readChangeOfLight(words: Words, at: number): Read<{ time: TimeOfDay; day: Meaning }> | null {
  const part = LIGHT.get(wordAt(words, at));
  const stands = part !== undefined && !isCapital(words, at) && BEFORE_LIGHT.has(wordAt(words, at - 1));
  if (!stands || wordAt(words, at + 1) === 'of' || isHyphen(textAt(words, at + 1))) return null;
  const named = readDayDate(words, wordAt(words, at + 1) === 'on' ? at + 2 : at + 1);
  return read({ time: { part }, day: named?.value ?? day(0, 'reference') }, named?.next ?? at + 1);
}

/** "The night before, it had rained", "the night before last", not "the night before the vote". */
export function readPartBefore(words: Words, at: number): Read<{ part: DayPart; day: Meaning }> | null {
  const part = wordAt(words, at) === 'the' ? readDayPart(words, at + 1) : null;
  if (part === null || wordAt(words, part.next) !== 'before') return null;
  if (wordAt(words, part.next + 1) === 'last')
    return read({ part: part.value, day: day(-2, 'published') }, part.next + 2);
  const stands = !beginsWord(textAt(words, part.next + 1));
  return stands ? read({ part: part.value, day: day(-1, 'reference') }, part.next + 1) : null;
}

/** "the early hours of Sunday morning": the part within says it all. */
export const isNamedAgain = (words: Words, at: number): boolean => readDayPart(words, at) !== null;

/** "of 2 July", "on Monday" after a part of the day. */
export function readDayOf(words: Words, at: number): Read<Meaning> | null {
  const link = wordAt(words, at);
  const found = link === 'of' || link === 'on' ? readDayDate(words, at + 1) : null;
  // "that night on Monday's show"
  return found !== null && link === 'on' && pastPossessive(words, found.next) > found.next ? null : found;
}

/** What "late", "earlier" and the like before a part of the day make of it. */
export const modOf = (word: string): 'START' | 'END' | null =>
  word === 'late' || word === 'later' ? 'END' : word === 'early' || word === 'earlier' ? 'START' : null;

/** "tonight", "late tonight". */
export function readTonight(words: Words, at: number): Read<DayPart> | null {
  const mod = modOf(wordAt(words, at));
  const night = mod === null ? at : at + 1;
  if (wordAt(words, night) !== 'tonight' || (isCapital(words, night) && isCapital(words, night + 1))) return null;
  return read({ time: { part: 'NI' }, mod }, night + 1);
}

/** "overnight" as an adverb: the night before, or that of the day named after it ("overnight Tuesday"). */
export function readOvernight(words: Words, at: number): Read<Meaning> | null {
  if (wordAt(words, at) !== 'overnight' || isAtOnce(words, at)) return null;
  const named = readDayDate(words, wordAt(words, at + 1) === 'on' ? at + 2 : at + 1);
  if (named !== null) return named;
  const alone = !/^[a-z]/.test(textAt(words, at + 1)) || PARTICLES.has(wordAt(words, at + 1));
  return alone ? read(lastNight, at + 1) : null;
}

/** "It won't happen overnight": not at once. */
function isAtOnce(words: Words, at: number): boolean {
  if (!CHANGING.has(wordAt(words, at - 1))) return false;
  for (let i = at - 2; i > at - 2 - NEGATED; i--) if (NEGATIONS.has(wordAt(words, i))) return true;
  return false;
}

/** Tokens from a negation to the verb. */
const NEGATED = 4;
const NEGATIONS: ReadonlySet<string> = new Set(['cannot', "n't", 'never', 'not', 'nothing', 'rarely', 'seldom']);
const CHANGING: ReadonlySet<string> = new Set([
  ...['achieved', 'built', 'change', 'changed', 'changes', 'come', 'disappear', 'done', 'fixed', 'happen', 'happened'],
  ...['happens', 'solved', 'vanish'],
]);

/** Words that "overnight" does not tell the kind of, as it does in "overnight stay". */
const PARTICLES: ReadonlySet<string> = new Set([
  ...CLOSED,
  ...['after', 'because', 'before', 'despite', 'during', 'following', 'from', 'into', 'near', 'on', 'while'],
]);
