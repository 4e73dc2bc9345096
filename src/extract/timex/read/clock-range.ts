import { months } from '../../../lexicon/calendar.js';
import type { TimeOfDay } from '../candidate.js';
import { readClock, readFigures } from './clock.js';
import { isCapital, isHyphen, isJoined, isNumber, type Read, read, textAt, type Words, wordAt } from './words.js';

const LINKS: ReadonlySet<string> = new Set(['and', 'or', 'through', 'till', 'to', 'until', '–', '—', '-']);

/** Past the word or dash between two clock times, or null. */
const pastLink = (words: Words, at: number): number | null =>
  LINKS.has(wordAt(words, at)) || isHyphen(textAt(words, at)) ? at + 1 : null;

/** The clock time that a range or a row goes on with: "8 p.m." after "4 to". */
export function readClockAfter(words: Words, at: number): Read<TimeOfDay> | null {
  const next = pastLink(words, at);
  return next === null ? null : readClock(words, next);
}

/** "4" of "4 to 8 p.m.", "9:30" of "between 9:30 and 11 a.m.": the hour before the one that says its half of the day. */
export function readLentHour(words: Words, at: number): Read<TimeOfDay> | null {
  const first = readFigures(words, at);
  if (first === null || months.has(wordAt(words, at - 1))) return null;
  const second = pastLink(words, first.next);
  const last = second === null ? null : readFigures(words, second);
  const end = second === null ? undefined : ENDS.get(wordAt(words, second));
  // "8 to midnight", "10 to noon"
  const link = wordAt(words, first.next);
  if (end !== undefined && link !== 'and' && link !== 'or' && first.value.hour < 12)
    return read({ hour: first.value.hour + end, minute: first.value.minute }, first.next);
  const half = last === null ? '' : wordAt(words, last.next);
  if (last === null || !HALVES.has(half)) return null;
  const afternoon = half.startsWith('p');
  // "11 to 3 p.m." begins before noon.
  const same =
    (first.value.hour % 12) * 60 + (first.value.minute ?? 0) <= (last.value.hour % 12) * 60 + (last.value.minute ?? 0);
  return read(
    { hour: (first.value.hour % 12) + (afternoon === same ? 12 : 0), minute: first.value.minute },
    first.next,
  );
}

/** What closes a range, and the hours by which the hour before it is moved. */
const ENDS: ReadonlyMap<string, number> = new Map([
  ['midnight', 12],
  ['noon', 0],
]);

const HALVES: ReadonlySet<string> = new Set(['a.m', 'am', 'p.m', 'pm']);

/** "10:45 The minister arrives", "9.30 - The doors open": the time that heads a line of a report as it comes in. */
export function readHeadingClock(words: Words, at: number): Read<TimeOfDay> | null {
  if (!isNumber(words, at)) return null;
  const dotted = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(textAt(words, at));
  const colon = textAt(words, at + 1) === ':' && isJoined(words, at + 1) && isJoined(words, at + 2);
  const figures =
    dotted ?? (colon ? /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(`${textAt(words, at)}:${textAt(words, at + 2)}`) : null);
  if (figures === null) return null;
  const next = dotted === null ? at + 3 : at + 1;
  const goesOn = isCapital(words, next) || /^[:|"“‘—]$|^--$/.test(textAt(words, next)) || isHyphen(textAt(words, next));
  return goesOn ? read({ hour: Number(figures[1]), minute: Number(figures[2]) }, next) : null;
}
