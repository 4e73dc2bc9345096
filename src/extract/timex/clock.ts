import type { Meaning } from './candidate.js';
import { dayPart } from './day-part.js';
import { hourIn, readClock, readHour } from './read/clock.js';
import { dayBeyondBracket, dayOfRange } from './read/clock-day.js';
import { readHeadingClock, readLentHour } from './read/clock-range.js';
import { readDayDate } from './read/date.js';
import { hedgeBefore } from './read/hedge.js';
import { isLevel, isMeasured } from './read/measure.js';
import { textAt, type Words, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const clock: TimexRule = {
  id: 'timex/clock',
  summary: 'a clock time, with its day where one stands beside it: "5 p.m. EST Nov. 6", "noon Thursday"',
  finds: [
    {
      text: 'The poll closes at {8 p.m. Tuesday}.',
      published: '2022-11-07',
      gives: { type: 'TIME', value: '2022-11-08T20:00' },
    },
    {
      text: 'Bids are due by {5:30 p.m. EST, Nov. 6}.',
      published: '1989-11-01',
      gives: { type: 'TIME', value: '1989-11-06T17:30' },
    },
    {
      text: 'It was sold at {9 a.m. Eastern time on Jan. 3}.',
      published: '2015-03-02',
      gives: { value: '2015-01-03T09:00' },
    },
    { text: 'It fell at {6 a.m. Moscow time}.', published: '2015-03-02', gives: { value: '2015-03-02T06:00' } },
    {
      text: 'It struck at {10:35 a.m.} ({0735 GMT}) {Friday}.',
      published: '2015-03-02',
      gives: { value: '2015-02-27T10:35' },
    },
    { text: 'The siren went off at {17:00 GMT}.', published: '2015-03-02', gives: { value: '2015-03-02T17:00Z' } },
    { text: 'She rang at {9:15 on Saturday evening}.', published: '1991-02-14', gives: { value: '1991-02-09T21:15' } },
    { text: 'They dug until {half past five in the morning}.', gives: { value: 'XXXX-XX-XXT05:30' } },
    { text: 'It broke out at about {3 a.m. on Jan. 3}.', published: '2015-03-02', gives: { mod: 'APPROX' } },
    {
      text: 'The clinic opened from {4} to {8 p.m. Tuesday}.',
      published: '2015-03-05',
      gives: { type: 'TIME' },
    },
    { text: 'They sing from {8} to {midnight Friday}.', published: '2015-03-05', gives: { type: 'TIME' } },
    { text: 'She rose at {nine at night}.', published: '2015-03-05', gives: { value: '2015-03-05T21:00' } },
    { text: '{10:45} The judge sits down.', published: '2015-03-05', gives: { value: '2015-03-05T10:45' } },
    { text: 'The truce begins at {noon Saturday}.', published: '1991-02-14', gives: { value: '1991-02-16T12:00' } },
  ],
  ignores: [
    'They won 4 to 8 points a game.',
    'The fee stays at 3.25 crowns.',
    'It sold at 2.27 and 2.28 times the price.',
    'The home side won 10:30 on aggregate.',
    'Room 5 is at the end.',
    'The bond closed at 8.45%, up from 8.30%.',
    'The dollar was quoted at 1.58 marks.',
    'The shares settled at 10.25.',
    'He read from Mark 4:12.',
  ],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const heads = at === 0 || doc.text[doc.tokens[at]!.start - 1] === '\n';
    const clocked = readClock(words, at) ?? readLentHour(words, at) ?? (heads ? readHeadingClock(words, at) : null);
    const time = clocked ?? readHour(words, at);
    if (time === null) return null;
    let next = time.next;
    if (textAt(words, next) === ',') next++;
    if (wordAt(words, next) === 'on') next++;
    const night = wordAt(words, next) === 'at' && wordAt(words, next + 1) === 'night';
    if (night && 'hour' in time.value)
      return timex(doc, at, next + 2, 'TIME', TODAY, { time: { ...time.value, hour: hourIn('NI', time.value.hour) } });
    const part = dayPart.match({ at: pastIn(words, next), end }, doc);
    // "at 2 a.m. on the night of the fire": the night is none of the calendar.
    const ofEvent = part !== null && doc.text.startsWith(' of ', part.end);
    if (part?.time && 'part' in part.time && 'hour' in time.value && part.mod === null && !ofEvent) {
      const hour = hourIn(part.time.part, time.value.hour);
      return { ...part, start: doc.tokens[at]!.start, at, time: { ...time.value, hour } };
    }
    if (clocked === null && 'hour' in time.value && time.value.minute === null) return null;
    if (clocked === null && isLevel(words, at)) return null;
    const day = readDayDate(words, next);
    const rest = { time: time.value, mod: hedgeBefore(words, at) };
    if (day !== null) return timex(doc, at, day.next, 'TIME', day.value, rest);
    if (clocked === null && isMeasured(doc, words, time.next)) return null;
    const shared = dayBeyondBracket(words, next) ?? dayOfRange(words, time.next);
    return timex(doc, at, time.next, 'TIME', shared ?? TODAY, rest);
  },
};

/** Past "in", "in the middle of" before a part of the day, else where it was. */
function pastIn(words: Words, at: number): number {
  if (wordAt(words, at) !== 'in') return at;
  return wordAt(words, at + 2) === 'middle' && wordAt(words, at + 3) === 'of' ? at + 4 : at + 1;
}

const TODAY: Meaning = { kind: 'unit', unit: 'day', offset: 0, from: 'reference' };
