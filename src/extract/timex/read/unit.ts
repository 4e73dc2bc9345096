import { beginsWord } from '../../../document/letters.js';
import { phrasesOf } from '../../../document/phrases.js';
import { units } from '../../../lexicon/calendar.js';
import type { Meaning, TimeAnchor, Unit, Within } from '../candidate.js';
import { readCalendarDate } from './calendar.js';
import { readPhrase } from './phrases.js';
import {
  isCapital,
  isNumber,
  pastHyphen,
  pastPossessive,
  type Read,
  read,
  textAt,
  type Words,
  wordAt,
} from './words.js';

interface UnitWord {
  readonly unit: Unit;
  readonly plural: boolean;
}

export function readUnit(words: Words, at: number): Read<UnitWord> | null {
  const word = wordAt(words, at);
  const unit = units.get(word);
  return unit === undefined ? null : read({ unit, plural: word.endsWith('s') }, at + 1);
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);

/** "today", "yesterday", "the day before yesterday", "the day after tomorrow". */
export function readDayWord(words: Words, at: number): Read<Meaning> | null {
  const offset = DAY_WORDS.get(wordAt(words, at));
  // "USA TODAY", "the Tomorrow Show".
  const named = isCapital(words, at + 1) && textAt(words, at + 1) !== 'I';
  if (offset !== undefined && isCapital(words, at) && (named || wordAt(words, at - 1) === 'usa')) return null;
  if (offset !== undefined) return unitOf('day', offset, 'published', at + 1);
  const day = wordAt(words, at) === 'the' ? at + 1 : at;
  if (wordAt(words, day) !== 'day') return null;
  if (wordAt(words, day + 1) === 'before' && wordAt(words, day + 2) === 'yesterday')
    return unitOf('day', -2, 'published', day + 3);
  if (wordAt(words, day + 1) === 'after' && wordAt(words, day + 2) === 'tomorrow')
    return unitOf('day', 2, 'published', day + 3);
  return null;
}

/** Which unit a determiner picks, and from where it counts. */
const DETERMINERS = phrasesOf<{ readonly offset: number; readonly from: TimeAnchor }>([
  ['last', { offset: -1, from: 'published' }],
  ['next', { offset: 1, from: 'published' }],
  ['that', { offset: 0, from: 'reference' }],
  ['that same', { offset: 0, from: 'reference' }],
  ['the coming', { offset: 1, from: 'published' }],
  ['the current', { offset: 0, from: 'published' }],
  ['the following', { offset: 1, from: 'reference' }],
  ['the new', { offset: 1, from: 'published' }],
  ['the next', { offset: 1, from: 'reference' }],
  ['the last', { offset: -1, from: 'published' }],
  ['the preceding', { offset: -1, from: 'reference' }],
  ['the previous', { offset: -1, from: 'reference' }],
  ['the prior', { offset: -1, from: 'reference' }],
  ['the same', { offset: 0, from: 'reference' }],
  ['this', { offset: 0, from: 'published' }],
  ['this coming', { offset: 1, from: 'published' }],
  ['this past', { offset: -1, from: 'published' }],
  ['this same', { offset: 0, from: 'published' }],
]);

/** "last week", "this year", "the following month", "that same year". */
export function readUnitWithDeterminer(words: Words, at: number): Read<Meaning> | null {
  const first = wordAt(words, at);
  // "the latest period", "the most recent quarter": the one whose figures the text reports.
  const latest = first === 'the' ? readPhrase(words, at + 1, LATEST) : null;
  if (latest !== null && REPORTED.has(wordAt(words, latest.next)))
    return read({ kind: 'unit', unit: 'quarter', offset: 0, from: 'reference', settled: false }, latest.next + 1);
  const which = readPhrase(words, at, DETERMINERS);
  if (which === null) return null;
  // "on that date", not "the coins that date from"
  if (first === 'that' && wordAt(words, which.next) === 'date' && ON_DATE.has(wordAt(words, at - 1)))
    return read({ kind: 'unit', unit: 'day', offset: 0, from: 'reference', settled: true }, which.next + 1);
  const start = which.next;
  const business = wordAt(words, start) === 'financial' || wordAt(words, start) === 'fiscal';
  const noun = business && wordAt(words, start + 1) === 'year' ? start + 1 : start;
  const unit = readUnit(words, noun);
  if (unit === null || unit.value.plural) return null;
  // "This Week", "Last Year": titles.
  if (TOO_SHORT.has(unit.value.unit) || isCapital(words, noun)) return null;
  if (unit.value.unit === 'day' && (first === 'this' || first === 'last')) return null;
  // "the last day of the trial" and "this decade's" are no days of the calendar.
  if (unit.value.unit === 'day' && wordAt(words, noun - 1) === 'last') return null;
  // "the last week of March" is no week from now.
  if ((first === 'the' || wordAt(words, at - 1) === 'the') && wordAt(words, unit.next) === 'of') return null;
  const found = unitOf(unit.value.unit, which.value.offset, which.value.from, unit.next);
  if (wordAt(words, noun - 1) === 'new') return read({ ...found.value, settled: false }, found.next);
  // "that day": the one told last, however far back.
  const that = unit.value.unit === 'day' && which.value.from === 'reference' && which.value.offset === 0;
  return that ? read({ ...found.value, settled: true }, found.next) : found;
}

const ON_DATE: ReadonlySet<string> = new Set(['after', 'before', 'by', 'of', 'on', 'since', 'until']);

const LATEST = phrasesOf([
  ['latest', true],
  ['most recent', true],
  ['recent', true],
]);
const REPORTED: ReadonlySet<string> = new Set(['period', 'quarter']);
const TOO_SHORT: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

/** "the quarter", "the week", "the weekend", "the fiscal year", "the full year": the one that the text is about; "the month of July". */
export function readUnitWithThe(words: Words, at: number): Read<Meaning> | null {
  if (wordAt(words, at) !== 'the') return null;
  const adjective = wordAt(words, at + 1);
  const noun = pastHyphen(
    words,
    adjective === 'fiscal' || adjective === 'full' || adjective === 'whole' ? at + 2 : at + 1,
  );
  const word = wordAt(words, noun);
  const around = word === 'week' || word === 'weekend' ? readDayAfter(words, noun + 1) : null;
  if (around !== null) return read({ ...around.value, within: word as Within }, around.next);
  const month = word === 'month' && wordAt(words, noun + 1) === 'of' ? readCalendarDate(words, noun + 2) : null;
  if (month?.value.kind === 'calendar' && month.value.month !== null && month.value.day === null) return month;
  const beyond = UNITS_BEYOND.has(word) ? readBeyond(words, noun + 1) : null;
  if (beyond !== null) return unitOf(units.get(word)!, beyond.value, 'published', beyond.next);
  // "hired out by the week": a rate.
  if (wordAt(words, at - 1) === 'by' && noun === at + 1 && RATES.has(word) && isRateHere(words, noun + 1)) return null;
  if (pastHyphen(words, noun + 1) > noun + 1 || isNumber(words, noun + 1)) return null;
  // "in the year since": so long a time; "the year they won": which one, what follows says.
  if (wordAt(words, noun + 1) === 'since') return null;
  if (OPENING.has(wordAt(words, noun + 1)) && !isFronted(words, at, noun + 1)) return null;
  if (word === 'weekend')
    return read({ kind: 'unit', unit: 'weekend', offset: 0, from: 'published', settled: false }, noun + 1);
  const unit = ALONE.has(word) || (word === 'day' && BESIDE.has(wordAt(words, noun + 1))) ? units.get(word) : undefined;
  // "the quarter finals", "the quarter of the voters".
  if (unit === undefined || (unit === 'quarter' && /^(?:finals?|mile|of|pounder)$/.test(wordAt(words, noun + 1))))
    return null;
  const quarter = unit === 'quarter' ? readQuarterThatEnds(words, noun + 1) : null;
  if (quarter !== null) return read(quarter, noun + 1);
  const beside = BESIDE.get(wordAt(words, noun + 1));
  if (beside === undefined) return read({ kind: 'unit', unit, offset: 0, from: 'reference', settled: false }, noun + 1);
  // "the year before the war" is counted from what follows, which this reader does not know.
  const counted = beginsWord(textAt(words, noun + 2)) && !ADVERBIAL.has(wordAt(words, noun + 2));
  return counted ? null : unitOf(unit, beside, 'reference', noun + 2);
}

/** "before last", "after next" behind a unit: how many from the published one. */
function readBeyond(words: Words, at: number): Read<number> | null {
  const [side, which] = [wordAt(words, at), wordAt(words, at + 1)];
  if (side === 'before' && which === 'last') return read(-2, at + 2);
  return side === 'after' && which === 'next' ? read(2, at + 2) : null;
}

/** No "by the week before" or "by the week's end". */
const isRateHere = (words: Words, at: number): boolean =>
  !BESIDE.has(wordAt(words, at)) && pastPossessive(words, at) === at;

const UNITS_BEYOND: ReadonlySet<string> = new Set(['month', 'week', 'weekend', 'year']);
const RATES: ReadonlySet<string> = new Set(['month', 'week']);

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'you']);

/** What opens a clause that tells which year it was: "the year his father drowned". */
const OPENING: ReadonlySet<string> = new Set([...SUBJECTS, 'her', 'his', 'my', 'our', 'their', 'your']);

/** "For the quarter it lost money", "By the end of the year he left"; not "During the year they lost, they wept". */
function isFronted(words: Words, at: number, subject: number): boolean {
  const ofEnd = wordAt(words, at - 1) === 'of' && ENDS.has(wordAt(words, at - 2)) && wordAt(words, at - 3) === 'the';
  const preposition = ofEnd ? at - 4 : at - 1;
  if (!isCapital(words, preposition) || !FRONTING.has(wordAt(words, preposition))) return false;
  if (ofEnd) return true;
  for (let i = subject + 1; i < Math.min(words.end, subject + CLAUSE); i++)
    if (wordAt(words, i) === ',')
      return !SUBJECTS.has(wordAt(words, i + 1)) && !/^(?:a|an|the)$/.test(wordAt(words, i + 1));
  return true;
}

const ENDS: ReadonlySet<string> = new Set(['beginning', 'end', 'middle', 'start']);
/** Tokens in which a relative clause ends. */
const CLAUSE = 24;
const FRONTING: ReadonlySet<string> = new Set(['at', 'by', 'during', 'for']);

/** "of March 6", "beginning Monday, 3 May": the day that a week is named by. */
function readDayAfter(words: Words, at: number): Read<Meaning & { kind: 'calendar' }> | null {
  if (!NAMING.has(wordAt(words, at)) && !(wordAt(words, at) === 'to' && wordAt(words, at - 1) === 'week')) return null;
  const date = readCalendarDate(words, wordAt(words, at + 1) === 'on' ? at + 2 : at + 1);
  return date?.value.kind === 'calendar' && date.value.day !== null ? read(date.value, date.next) : null;
}

const NAMING: ReadonlySet<string> = new Set(['beginning', 'commencing', 'ended', 'ending', 'of', 'starting']);

/** "the quarter ended Sept. 30": the quarter that its middle month lies in. */
function readQuarterThatEnds(words: Words, at: number): Meaning | null {
  if (!/^(?:ended|ending)$/.test(wordAt(words, at))) return null;
  const date = readCalendarDate(
    words,
    wordAt(words, at + 1) === 'in' || wordAt(words, at + 1) === 'on' ? at + 2 : at + 1,
  );
  if (date?.value.kind !== 'calendar' || date.value.month === null) return null;
  const middle = ((date.value.month + 10) % 12) + 1;
  return { kind: 'part', part: 'quarter', nth: Math.ceil(middle / 3), year: middle === 12 ? null : date.value.year };
}

const ALONE: ReadonlySet<string> = new Set(['century', 'decade', 'month', 'quarter', 'week', 'year']);

/** Words after "the year" that make it another one. */
const BESIDE: ReadonlyMap<string, -1 | 1> = new Map([
  ['after', 1],
  ['before', -1],
  ['earlier', -1],
]);

/** Words before which "the day before" is complete. */
const ADVERBIAL: ReadonlySet<string> = new Set([
  'and',
  'at',
  'but',
  'by',
  'for',
  'from',
  'in',
  'on',
  'to',
  'when',
  'with',
]);

const unitOf = (unit: Unit, offset: number, from: TimeAnchor, next: number): Read<Meaning & { kind: 'unit' }> =>
  read({ kind: 'unit', unit, offset, from }, next);
