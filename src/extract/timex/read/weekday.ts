import { beginsWord } from '../../../document/letters.js';
import { dayParts, months, namedDays, papers, seasons, shows, weekdays } from '../../../lexicon/calendar.js';
import type { Meaning, TimeAnchor, Which } from '../candidate.js';
import { CLOSED } from './closed.js';
import { readOrdinal } from './number.js';
import { readWhich } from './which.js';
import { isCapital, type Read, read, textAt, type Words, wordAt } from './words.js';

const FROM_TEXT: ReadonlyMap<string, Which> = new Map([
  ['following', 1],
  ['next', 1],
  ['preceding', -1],
  ['previous', -1],
  ['same', 0],
]);

/** "Friday", "last Friday", "the previous Friday", "Friday last week", "Tuesday of next week". */
export function readWeekday(words: Words, at: number): Read<Meaning> | null {
  let which: Which = null;
  let from: TimeAnchor = 'published';
  let next = at;
  const said = readWhich(words, at);
  if (said !== null) {
    which = said.value;
    next = said.next;
  } else if (wordAt(words, at) === 'the' && FROM_TEXT.has(wordAt(words, at + 1))) {
    which = FROM_TEXT.get(wordAt(words, at + 1)) ?? null;
    from = 'reference';
    next = at + 2;
  }
  const weekday = weekdays.get(wordAt(words, next));
  if (weekday === undefined || !isCapital(words, next)) return null;
  // "sat", "sun", "wed" and "mon" are words and names as well: short forms only with a full stop or before a comma and a date.
  if (wordAt(words, next).length < 5 && !textAt(words, next).endsWith('.') && textAt(words, next + 1) !== ',')
    return null;
  // "the Sunday Ledger" is a newspaper.
  if (wordAt(words, next - 1) === 'the' && isCapital(words, next + 1) && !dayParts.has(wordAt(words, next + 1)))
    return null;
  // "told Sunday Echo"
  if (papers.has(wordAt(words, next + 1)) && isCapital(words, next + 1) && which === null) return null;
  // "Bloody Sunday", "Super Tuesday", "Sunday school".
  if (namedDays.has(wordAt(words, next - 1)) && isCapital(words, next - 1)) return null;
  if (wordAt(words, next + 1) === 'school' || wordAt(words, next + 1) === 'best') return null;
  const show = dayParts.has(wordAt(words, next + 1)) && isCapital(words, next + 1) ? next + 2 : words.end;
  if (shows.has(wordAt(words, show)) && isCapital(words, show)) return null;
  // "Sunday nights": a SET.
  const after = wordAt(words, next + 1);
  if (after.endsWith('s') && dayParts.has(after.slice(0, -1))) return null;
  // "the first Monday of May" is another day than this week's.
  if (readOrdinal(words, next - 1) !== null && wordAt(words, next + 1) === 'of') return null;
  next++;
  if (which === null) {
    const of = wordAt(words, next) === 'of' ? next + 1 : next;
    const week = wordAt(words, of);
    const offset = week === 'last' ? -1 : week === 'next' ? 1 : week === 'this' ? 0 : null;
    if (of === next && (week === 'week' || week === 'fortnight') && !isNoun(words, next + 1))
      return read({ kind: 'weekday', weekday, which, from, weeksOn: week === 'week' ? 1 : 2 }, next + 1);
    if (offset !== null && wordAt(words, of + 1) === 'week')
      return read({ kind: 'weekday', weekday, which, from, week: offset }, of + 2);
    // "on Sunday next from 10am"
    if (of === next && (week === 'last' || week === 'next') && !isNoun(words, of + 1))
      return read({ kind: 'weekday', weekday, which: week === 'last' ? -1 : 1, from }, of + 1);
  }
  const one = which === null && isOneOfMany(words, at, next);
  // "left on the Monday and came back on the Thursday"
  if (said === null && wordAt(words, at - 1) === 'the' && wordAt(words, at - 2) === 'on' && !isNoun(words, next))
    from = 'reference';
  return read({ kind: 'weekday', weekday, which, from, ...(one ? { indefinite: true } : {}) }, next);
}

/** "on a Friday", "one Friday night"; not "a Friday meeting". */
function isOneOfMany(words: Words, at: number, next: number): boolean {
  // "a wet Monday in November"
  if (wordAt(words, at - 2) === 'a' && !isCapital(words, at - 1) && wordAt(words, next) === 'in')
    return months.has(wordAt(words, next + 1)) || seasons.has(wordAt(words, next + 1));
  if (!ARTICLES.has(wordAt(words, at - 1))) return false;
  return !isNoun(words, dayParts.has(wordAt(words, next)) ? next + 1 : next);
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'one']);

const isNoun = (words: Words, at: number): boolean =>
  beginsWord(textAt(words, at)) && !CLOSED.has(wordAt(words, at)) && wordAt(words, at) !== 'from';
