import { phrasesOf } from '../../../document/phrases.js';
import { months, timeZones, weekdays } from '../../../lexicon/calendar.js';
import { cardinals } from '../../../lexicon/number-words.js';
import type { TimeOfDay } from '../candidate.js';
import { readPhrase } from './phrases.js';
import { isCapital, isHyphen, isJoined, isNumber, type Read, read, textAt, type Words, wordAt } from './words.js';

/** "5 p.m.", "5:30 pm EST", "17:00 GMT", "noon", "midnight", "10 o'clock", "five in the morning". */
export function readClock(words: Words, at: number): Read<TimeOfDay> | null {
  const named = wordAt(words, at);
  if (isTitle(words, at)) return null;
  if (named === 'noon' || named === 'midday') return zoned(words, 12, 0, at + 1);
  if (named === 'midnight') return zoned(words, 24, 0, at + 1);
  if (textAt(words, at) === '12' && (wordAt(words, at + 1) === 'noon' || wordAt(words, at + 1) === 'midnight'))
    return readClock(words, at + 1);
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(textAt(words, at));
  const hours = HOURS.has(wordAt(words, at + 1));
  if (military !== null && (hours || timeZones.has(wordAt(words, at + 1))))
    return zoned(words, Number(military[1]), Number(military[2]), hours ? at + 2 : at + 1);
  const hour = isNumber(words, at) ? digits(textAt(words, at)) : (cardinals.get(named) ?? null);
  if (hour === null || hour > 24) return null;
  let next = at + 1;
  let minute: number | null = null;
  // "18h00"
  const after = isJoined(words, next) ? /^h([0-5]\d)$/.exec(textAt(words, next)) : null;
  if (after !== null && isNumber(words, at)) return zoned(words, hour, Number(after[1]), next + 1);
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(textAt(words, at));
  if (dotted !== null) {
    minute = Number(dotted[2]);
  } else if (
    textAt(words, next) === ':' &&
    isJoined(words, next) &&
    isJoined(words, next + 1) &&
    isNumber(words, next + 1)
  ) {
    minute = digits(textAt(words, next + 1));
    if (minute === null || textAt(words, next + 1).length !== 2) return null;
    next += 2;
    if (textAt(words, next) === ':' && isJoined(words, next) && isNumber(words, next + 1)) next += 2;
  }
  if (minute !== null && minute > 59) return null;
  const half = wordAt(words, next);
  if (half === 'am' || half === 'a.m' || half === 'pm' || half === 'p.m') {
    if (hour > 12 || hour < 1) return null;
    const afternoon = half.startsWith('p');
    return zoned(words, (hour % 12) + (afternoon ? 12 : 0), minute, next + 1);
  }
  if (half === "o'clock") return zoned(words, hour, 0, next + 1);
  const zone = timeZones.has(half);
  if (zone && (minute !== null || isNumber(words, at))) return zoned(words, hour, minute, next);
  if (minute !== null && dotted === null && hour < 24 && isTimeHere(words, at)) return zoned(words, hour, minute, next);
  return null;
}

/** What follows four figures of a clock: "1430 hours", "0900hrs". */
const HOURS: ReadonlySet<string> = new Set(['hours', 'hr', 'hrs']);

/** "The Midday Brief": a capitalised word follows, and no day. */
const isTitle = (words: Words, at: number): boolean =>
  !isNumber(words, at) && isCapital(words, at) && isCapital(words, at + 1) && !weekdays.has(wordAt(words, at + 1));

const QUARTERS = phrasesOf([
  ['half past', 30],
  ['quarter past', 15],
  ['quarter to', -15],
]);

/** "4", "four", "9:30", "9.30": an hour of a twelve-hour clock. */
export function readFigures(words: Words, at: number): Read<{ hour: number; minute: number | null }> | null {
  const dotted = isNumber(words, at) ? /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(textAt(words, at)) : null;
  const hour = dotted === null ? (cardinals.get(wordAt(words, at)) ?? 0) : Number(dotted[1]);
  if (hour < 1 || hour > 12) return null;
  if (dotted?.[2] !== undefined) return read({ hour, minute: Number(dotted[2]) }, at + 1);
  const colon = textAt(words, at + 1) === ':' && isJoined(words, at + 1) && isJoined(words, at + 2);
  return colon && /^[0-5]\d$/.test(textAt(words, at + 2))
    ? read({ hour, minute: Number(textAt(words, at + 2)) }, at + 3)
    : read({ hour, minute: null }, at + 1);
}

/** Hours that are times only with a part of the day after them, or a fraction before: "five", "9:15", "half past seven". */
export function readHour(words: Words, at: number): Read<{ hour: number; minute: number | null }> | null {
  const first = wordAt(words, at) === 'a' ? at + 1 : at;
  const fraction = readPhrase(words, first, QUARTERS);
  const start = fraction?.next ?? at;
  const figures = readFigures(words, start);
  if (figures === null) return null;
  const { hour, minute } = figures.value;
  if (fraction !== null) {
    // "fell two and a quarter to 10.25"
    if (minute !== null || (first > at && wordAt(words, at - 1) === 'and')) return null;
    const { value } = fraction;
    return read({ hour: value < 0 ? ((hour + 10) % 12) + 1 : hour, minute: (value + 60) % 60 }, start + 1);
  }
  // "rose by two overnight"
  const counts = wordAt(words, figures.next) === 'overnight';
  return isTimeHere(words, at) && !counts ? read({ hour, minute }, figures.next) : null;
}

/** An hour of a twelve-hour clock in a part of the day: 9:15 in the evening is 21:15. */
export function hourIn(part: string, hour: number): number {
  if (hour > 12) return hour;
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5 && hour < 12);
  return (hour % 12) + (late ? 12 : 0);
}

const digits = (text: string): number | null => {
  const match = /^(\d{1,2})(?:\.\d\d)?$/.exec(text);
  return match === null ? null : Number(match[1]);
};

/** A bare "10:30" is a time after "at", "by" and the like and after a year in figures; scores and verses are not. */
function isTimeHere(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  return (
    before === 'at' ||
    before === 'by' ||
    before === 'until' ||
    before === 'from' ||
    before === 'before' ||
    before === 'after' ||
    before === 'around' ||
    before === 'about' ||
    /^(?:19|20)\d\d$/.test(before) ||
    isInSpan(words, at) ||
    // "from 7 to 8 tonight"
    (SECONDS.has(before) && isNumber(words, at - 2) && isTimeHere(words, at - 2)) ||
    // "from 9:15 to 11:40"
    (SECONDS.has(before) && textAt(words, at - 3) === ':' && isTimeHere(words, at - 4))
  );
}

/** Either of "17:30 - 19:00": full hours and minutes with a dash between them, the later last; no verses of a book. */
function isInSpan(words: Words, at: number): boolean {
  const first = isHyphen(textAt(words, at - 1)) ? at - 4 : at;
  const [start, last] = [figuresAt(words, first), figuresAt(words, first + 4)];
  if (start === null || last === null || start >= last || !isHyphen(textAt(words, first + 3))) return false;
  const before = wordAt(words, first - 1);
  return !isCapital(words, first - 1) || months.has(before) || weekdays.has(before);
}

/** "17:30" as written; null for anything else, and within "2:17:30". */
function figuresAt(words: Words, at: number): string | null {
  if (at < 0 || textAt(words, at + 1) !== ':' || !isJoined(words, at + 1) || !isJoined(words, at + 2)) return null;
  if (textAt(words, at + 3) === ':' || textAt(words, at - 1) === ':') return null;
  const figures = `${textAt(words, at)}:${textAt(words, at + 2)}`;
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(figures) ? figures : null;
}

const SECONDS: ReadonlySet<string> = new Set(['-', '–', 'and', 'or', 'to']);

/** Zones that need no "time" after them: "8:30 p.m. Eastern". */
const US_ZONES: ReadonlySet<string> = new Set(['Central', 'Eastern', 'Mountain', 'Pacific']);

function zoned(words: Words, hour: number, minute: number | null, at: number): Read<TimeOfDay> {
  // "6:23 p.m. (EDT)"
  if (textAt(words, at) === '(' && textAt(words, at + 2) === ')' && timeZones.has(wordAt(words, at + 1))) {
    const inner = zoned(words, hour, minute, at + 1);
    return read(inner.value, at + 3);
  }
  const zone = wordAt(words, at);
  const utc = zone === 'gmt' || zone === 'utc';
  if (timeZones.has(zone) && textAt(words, at) === textAt(words, at).toUpperCase())
    return read(utc ? { hour, minute, utc } : { hour, minute }, at + 1);
  return read({ hour, minute }, pastZone(words, at));
}

/** Words that the name of a zone may have before "time". */
const LONGEST_ZONE = 3;

/** Past "Eastern", "local time", "Moscow time", "Central European Time", else where it was. */
function pastZone(words: Words, at: number): number {
  for (let next = at; next < at + LONGEST_ZONE; next++) {
    if (!isCapital(words, next) && wordAt(words, next) !== 'local') break;
    if (wordAt(words, next + 1) === 'time') return next + 2;
  }
  return US_ZONES.has(textAt(words, at)) ? at + 1 : at;
}
