import { readClock } from './read/clock.js';
import { readDayDate } from './read/date.js';
import { readDayPart } from './read/day-part.js';
import { textAt, wordAt } from './read/words.js';
import type { TimexRule } from './timex-rule.js';
import { timex } from './timex-rule.js';

export const dayClock: TimexRule = {
  id: 'timex/day-clock',
  summary: 'a day and the clock time on it: "Friday at 9 a.m.", "3 May at noon", "Saturday 7.30pm"',
  finds: [
    {
      text: 'The gates open {Friday at 9 a.m.}',
      published: '2022-11-07',
      gives: { type: 'TIME', value: '2022-11-11T09:00' },
    },
    { text: 'It begins {tomorrow at noon}.', published: '2022-11-07', gives: { value: '2022-11-08T12:00' } },
    {
      text: 'It sank on {3 May at about 6pm}.',
      published: '2022-06-07',
      gives: { value: '2022-05-03T18:00', mod: 'APPROX' },
    },
    { text: 'It starts {Tuesday night at 8 p.m.}', published: '2022-11-07', gives: { value: '2022-11-08T20:00' } },
    { text: 'Doors open on {Saturday, 7.30pm}.', published: '2022-11-07', gives: { value: '2022-11-12T19:30' } },
  ],
  ignores: ['On Friday at 9 Mill Lane a wall fell.', 'They met Friday at the noon bell.'],
  match: ({ at, end }, doc) => {
    const words = { tokens: doc.tokens, end };
    const date = readDayDate(words, at);
    if (date === null) return null;
    const part = readDayPart(words, date.next);
    const day = part?.value.mod === null && wordAt(words, part.next) === 'at' ? part.next : date.next;
    let next = textAt(words, day) === ',' ? day + 1 : day;
    const linked = wordAt(words, next) === 'at';
    if (linked) next++;
    const about = linked && ABOUT.has(wordAt(words, next));
    const time = readClock(words, about ? next + 1 : next);
    if (time === null) return null;
    return timex(doc, at, time.next, 'TIME', date.value, { time: time.value, mod: about ? 'APPROX' : null });
  },
};

const ABOUT: ReadonlySet<string> = new Set(['about', 'approximately', 'around', 'roughly']);
